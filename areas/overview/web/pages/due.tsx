import { useWorkspace } from '../../../../web/data/session.tsx'
import { t } from '../../../../web/text/t.ts'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page, Section } from '../../../../web/ui/page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { DueList } from '../parts/due-list.tsx'
import { useDue } from '../parts/use-due.ts'

/** What is due and what begins within two months, by day; what is overdue stands first. */
export function Due() {
  const { product } = useWorkspace()
  const { shared: due, lines, names } = useDue(product ? { product: product.ref } : {})
  if (due.isPending) return <PageSkeleton />
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
