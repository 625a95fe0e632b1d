import { useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Names } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { usePages } from '../../../../web/data/use-read.ts'
import { addKeys, useKey } from '../../../../web/keys/use-key.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page, Row } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { Segments } from '../../../../web/ui/segments.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import css from '../parts/confirm.module.css'
import { ListenNav } from '../parts/listen-nav.tsx'
import { dayOf, HeardTag, type Note } from '../parts/note-cells.tsx'

addKeys([
  { id: 'note.saidBack', keys: 'B', text: 'confirm.keyBack', group: 'list' },
  { id: 'note.confirmed', keys: 'Y', text: 'confirm.keyConfirmed', group: 'list' },
])

const QUEUES = ['missing', 'to-say-back', 'to-confirm'] as const
type Queue = (typeof QUEUES)[number]

/** What people said and have not confirmed, the longest waiting first: B says it back, Y confirms, J and K walk. */
export function ConfirmQueue() {
  const { product } = useWorkspace()
  const [queue, setQueue] = useState<Queue>('missing')
  const list = usePages('note.list', {
    confirmation: queue,
    sort: 'saidOn',
    limit: 50,
    count: true,
    ...(product ? { product: product.ref } : {}),
  })
  const [chosen, setChosen] = useState<string | null>(null)
  const notes = list.records
  const at = Math.max(
    0,
    notes.findIndex((note) => note.id === chosen),
  )
  const current = notes[at]
  const mayWrite = useMayWrite(product?.id ?? null)
  const change = useDo('note.change', {
    undo: ({ ref, heard }) =>
      t(heard === 'confirmed' ? 'confirm.confirmed' : 'confirm.saidBack', { ref: ref ?? '' }),
  })
  const walk = (by: 1 | -1) => {
    const next = notes[at + by]
    if (!next) return true
    setChosen(next.id)
    announce(next.title)
    if (at + by >= notes.length - 5) list.loadMore()
    return true
  }
  const say = (note: Note | undefined, heard: 'heard-back' | 'confirmed') => {
    if (!note || note.heard === heard) return
    setChosen(notes[at + 1]?.id ?? notes[at - 1]?.id ?? null)
    void change.run({ ref: note.ref, heard, was: { heard: note.heard } }).catch(() => {})
  }
  useKey('list.down', () => walk(1), notes.length > 0)
  useKey('list.up', () => walk(-1), notes.length > 0)
  useKey('note.saidBack', () => say(current, 'heard-back'), mayWrite && current !== undefined)
  useKey('note.confirmed', () => say(current, 'confirmed'), mayWrite && current !== undefined)
  return (
    <Page title={t('confirm.title')} about={t('confirm.purpose')}>
      <ListenNav />
      <div className={css['tools']}>
        <Segments
          label={t('confirm.which')}
          value={queue}
          onChange={(next) => setQueue(QUEUES.find((each) => each === next) ?? 'missing')}
          options={QUEUES.map((value) => ({ value, label: t(`confirm.queue.${value}`) }))}
        />
        {list.total === null ? null : (
          <span className={css['soft']}>{t('confirm.count', { count: list.total })}</span>
        )}
      </div>
      {list.problem ? <ErrorState problem={list.problem} onRetry={() => void list.query.refetch()} /> : null}
      {change.problem ? <ErrorState problem={change.problem} /> : null}
      {list.isLoading ? <SkeletonRows rows={4} /> : null}
      {!list.isLoading && notes.length === 0 ? (
        <EmptyState title={t('confirm.emptyTitle')}>{t('confirm.empty')}</EmptyState>
      ) : null}
      <ol className={css['list']}>
        {notes.map((note) => (
          <Waiting
            key={note.id}
            note={note}
            names={list.names}
            isCurrent={note === current}
            onChoose={() => setChosen(note.id)}
            {...(mayWrite ? { onSay: (heard: 'heard-back' | 'confirmed') => say(note, heard) } : {})}
          />
        ))}
      </ol>
      {list.hasMore ? <Button onPress={list.loadMore}>{t('contact.more')}</Button> : null}
    </Page>
  )
}

type WaitingProps = {
  note: Note
  names: Names
  isCurrent: boolean
  onChoose: () => void
  onSay?: (heard: 'heard-back' | 'confirmed') => void
}

function Waiting({ note, names, isCurrent, onChoose, onSay }: WaitingProps) {
  const who = note.saidBy === null ? undefined : names[note.saidBy]
  return (
    <li className={css['entry']} {...(isCurrent ? { 'aria-current': true } : {})}>
      <div className={css['words']}>
        <div className={css['head']}>
          <RecordLink named={note} />
          <HeardTag heard={note.heard} />
        </div>
        <p className={css['soft']}>
          <RecordLink named={who} /> · {dayOf(note)}
          {note.heardBackOn === null
            ? null
            : ` · ${t('confirm.backOn', { day: formatDate(note.heardBackOn), by: names[note.heardBackBy ?? '']?.title ?? t('record.hidden') })}`}
        </p>
      </div>
      {isCurrent ? (
        <div className={css['whole']}>
          {note.text.trim() === '' || note.text === note.title ? null : <Prose text={note.text} />}
          {note.heardBack === '' ? null : (
            <div className={css['back']}>
              <Prose text={note.heardBack} />
            </div>
          )}
          {onSay ? (
            <Row>
              {note.heard === 'said' ? (
                <Button hint="B" onPress={() => onSay('heard-back')}>
                  {t('confirm.sayBack')}
                </Button>
              ) : null}
              <Button kind="primary" hint="Y" onPress={() => onSay('confirmed')}>
                {t('confirm.confirm')}
              </Button>
            </Row>
          ) : null}
        </div>
      ) : (
        <div>
          <Button
            size="small"
            kind="bare"
            onPress={onChoose}
            aria-label={t('confirm.look', { title: note.title })}
          >
            {t('confirm.lookShort')}
          </Button>
        </div>
      )}
    </li>
  )
}
