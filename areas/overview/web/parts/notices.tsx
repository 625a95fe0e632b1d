import { useState } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Row, Section } from '../../../../web/ui/page.tsx'
import { Segments } from '../../../../web/ui/segments.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { NoticeList } from './notice-list.tsx'
import css from './overview.module.css'

/** How many come at first, and how many at most on one page. */
const [FIRST, MOST] = [20, 200]

/** The half of the inbox that others write: what was said, changed, given, and what a day brings. */
export function Notices() {
  const { product, slug } = useWorkspace()
  const [shown, setShown] = useState<'unread' | 'all'>('unread')
  const [limit, setLimit] = useState(FIRST)
  const input = product ? { product: product.ref } : {}
  const read = useRead('notice.list', { ...input, unread: shown === 'unread', limit }, { keep: true })
  const mark = useDo('notice.mark')
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (!read.data) return <SkeletonLines />
  const { notices, unread, next } = read.data
  return (
    <Section
      title={t('notice.title')}
      more={<Link to={`/${slug}/settings/notices`}>{t('notice.settings')}</Link>}
    >
      <div className={css['stack']}>
        <Row>
          <Segments
            label={t('notice.show')}
            value={shown}
            onChange={(value) => setShown(value === 'all' ? 'all' : 'unread')}
            options={[
              { value: 'unread', label: t('notice.showUnread', { count: unread }) },
              { value: 'all', label: t('notice.showAll') },
            ]}
          />
          {unread > 0 ? (
            <Button size="small" onPress={() => void mark.run({ all: true, read: true })}>
              {t('notice.markAll')}
            </Button>
          ) : null}
        </Row>
        {notices.length === 0 ? (
          <p className={css['none']}>{t(shown === 'unread' ? 'notice.noneUnread' : 'notice.none')}</p>
        ) : (
          <div className={css['surface']}>
            <NoticeList
              notices={notices}
              onMark={(notice, isRead) => void mark.run({ ids: [notice.id], all: false, read: isRead })}
            />
          </div>
        )}
        {next !== null && limit < MOST ? (
          <div>
            <Button onPress={() => setLimit(MOST)}>{t('notice.more')}</Button>
          </div>
        ) : null}
      </div>
    </Section>
  )
}
