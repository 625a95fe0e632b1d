import { useState } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Page, Panel, Section } from '../../../../web/ui/page.tsx'
import { Segments } from '../../../../web/ui/segments.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import type { InboxKind } from '../../contract.ts'
import { countsOf, InboxList } from '../parts/inbox-list.tsx'
import { Notices } from '../parts/notices.tsx'
import css from '../parts/overview.module.css'

/** One inbox: what others said and did, and everything that waits, over every product or in the chosen one. */
export function Inbox() {
  const { product, slug } = useWorkspace()
  const [only, setOnly] = useState<InboxKind | 'all'>('all')
  const inbox = useRead('overview.inbox', { limit: 500, ...(product ? { product: product.ref } : {}) })
  if (inbox.isPending) return <PageSkeleton />
  const { data } = inbox
  const counts = countsOf(data?.entries ?? [])
  const entries = (data?.entries ?? []).filter((entry) => only === 'all' || entry.what === only)
  return (
    <Page title={t('inbox.title')} about={t('inbox.about')}>
      <Notices />
      <Section title={t('inbox.waiting')}>
        {inbox.error ? <ErrorState problem={inbox.error} onRetry={() => void inbox.refetch()} /> : null}
        {data && data.total === 0 ? (
          <EmptyState
            title={t('inbox.emptyTitle')}
            action={
              <Link to={`/${slug}/listen`} search={{ new: 'note' } as never}>
                {t('inbox.emptyStep')}
              </Link>
            }
          >
            {t('inbox.empty')}
          </EmptyState>
        ) : null}
        {data && data.total > 0 ? (
          <div className={css['stack']}>
            <Segments
              label={t('inbox.filter')}
              value={only}
              onChange={(next) => setOnly(next as InboxKind | 'all')}
              options={[
                { value: 'all', label: t('inbox.everything', { count: data.entries.length }) },
                ...counts.map(({ what, count }) => ({
                  value: what,
                  label: t(`inbox.many.${what}`, { count }),
                })),
              ]}
            />
            <Panel flush>
              {entries.length === 0 ? <p className={css['none']}>{t('inbox.nothingFits')}</p> : null}
              <InboxList entries={entries} names={data.names} />
            </Panel>
          </div>
        ) : null}
      </Section>
    </Page>
  )
}
