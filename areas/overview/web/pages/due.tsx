import { useWorkspace } from '../../../../web/data/session.tsx'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page, Section } from '../../../../web/ui/page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { DueList } from '../parts/due-list.tsx'

/** What is due and what begins within two months, by day; what is overdue stands first. */
export function Due() {
  const { product } = useWorkspace()
  const due = useRead('overview.due', product ? { product: product.ref } : {})
  if (due.isPending) return <PageSkeleton />
  const lines = due.data?.lines ?? []
  const names = due.data?.names ?? {}
  const parts = [
    { title: t('due.overdueTitle'), lines: lines.filter((line) => line.overdue) },
    { title: t('due.comingTitle'), lines: lines.filter((line) => !line.overdue) },
  ].filter((part) => part.lines.length > 0)
  return (
    <Page title={t('due.title')} about={t('due.about')}>
      {due.error ? <ErrorState problem={due.error} onRetry={() => void due.refetch()} /> : null}
      {due.data && lines.length === 0 ? (
        <EmptyState title={t('due.emptyTitle')}>{t('due.empty')}</EmptyState>
      ) : null}
      {parts.map((part) => (
        <Section key={part.title} title={part.title} panel="flush">
          <DueList lines={part.lines} names={names} />
        </Section>
      ))}
    </Page>
  )
}
