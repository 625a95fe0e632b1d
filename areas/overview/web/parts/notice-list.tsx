import { useEffect, useRef } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatAgo, formatDate } from '../../../../web/text/format.ts'
import { hasText, t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import css from './overview.module.css'

export type Notice = Output<'notice.list'>['notices'][number]

export type NoticeListProps = {
  notices: readonly Notice[]
  /** Marks one as read or as not read. */
  onMark: (notice: Notice, read: boolean) => void
}

/**
 * What somebody was told, newest first: who did what, on which record. J and K walk, E marks as read, Enter goes to the
 * record, which reads it too.
 */
export function NoticeList({ notices, onMark }: NoticeListProps) {
  const list = useRef<HTMLUListElement>(null)
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-notice] a') ?? [])]
  const here = () => links().indexOf(document.activeElement as HTMLElement)
  const walk = (step: number) => {
    const all = links()
    const at = here()
    const next = at === -1 ? (step > 0 ? 0 : all.length - 1) : at + step
    all[Math.min(Math.max(next, 0), all.length - 1)]?.focus()
  }
  // A line that was read may leave the list: the focus then goes to the one that took its place.
  const wanted = useRef<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is what it waits for.
  useEffect(() => {
    if (wanted.current === null || notices.length === 0) return
    const all = links()
    all[Math.min(wanted.current, all.length - 1)]?.focus()
    wanted.current = null
  }, [notices])
  useKey('list.down', () => walk(1), notices.length > 0)
  useKey('list.up', () => walk(-1), notices.length > 0)
  useKey('record.edit', () => {
    const notice = notices[here()]
    if (!notice) return false
    wanted.current = here()
    onMark(notice, notice.readAt === null)
    return true
  })
  return (
    <div className={css['room']}>
      <ul className={css['list']} ref={list} aria-label={t('notice.list')}>
        {notices.map((notice) => (
          <li key={notice.id} data-notice data-unread={notice.readAt === null || undefined}>
            <span className={css['what']}>
              {notice.readAt === null ? (
                <>
                  <span className={css['dot']} aria-hidden="true" />
                  <span className={css['unseen']}>{t('notice.unread')} </span>
                </>
              ) : null}
              {t(`notice.kind.${notice.kind}`)}
            </span>
            <span onClickCapture={() => (notice.readAt === null ? onMark(notice, true) : undefined)}>
              <RecordLink named={notice.record} />
              <span className={css['said']}>{saidIn(notice)}</span>
            </span>
            <span className={css['end']}>
              <time dateTime={notice.at}>{formatAgo(notice.at)}</time>
              <Button
                kind="bare"
                size="small"
                aria-label={t(notice.readAt === null ? 'notice.readOne' : 'notice.unreadOne', {
                  title: notice.record.title,
                })}
                onPress={() => onMark(notice, notice.readAt === null)}
              >
                {t(notice.readAt === null ? 'notice.read' : 'notice.notRead')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Who did what, in one line. */
const saidIn = (notice: Notice): string => {
  const by = notice.by ?? t('notice.somebody')
  if (notice.on !== null) return t(`notice.said.${notice.kind}`, { day: formatDate(notice.on) })
  if (notice.excerpt !== null) return t('notice.quote', { by, text: notice.excerpt })
  if (notice.kind === 'change') {
    const labels = notice.fields
      .map((field) => `${notice.record.kind}.${field}`)
      .flatMap((key) => (hasText(key) ? [t(key)] : []))
    return labels.length > 0 && notice.verb === 'changed'
      ? t('notice.changedFields', { by, fields: labels.join(', ') })
      : t('notice.did', {
          by,
          what: hasText(`history.verb.${notice.verb}`) ? t(`history.verb.${notice.verb}`) : '',
        })
  }
  return t(`notice.said.${notice.kind}`, { by })
}
