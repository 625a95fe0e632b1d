import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Output } from '../../../../web/data/types.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { type ListSearch, VIEWS, type View } from '../list-search.ts'

type Summary = Output<'backlog.summary'>

/** The line below the title: how much there is and how much of it can be begun. */
export function ListAbout({
  summary,
  product,
}: {
  summary: Summary | undefined
  product: string | undefined
}) {
  if (!summary) return t('backlog.purpose')
  if (summary.open + summary.closed === 0) return t('backlog.purpose')
  const words = t('backlog.about', { open: summary.open, ready: summary.ready })
  const points =
    summary.readyPoints > 0 ? ` ${t('backlog.points', { points: formatNumber(summary.readyPoints) })}` : ''
  return `${words}${points}${product === undefined ? ` ${t('backlog.allProducts')}` : ''}`
}

/** The views with how many each shows, where that is counted. */
export const viewsOf = (summary: Summary | undefined) =>
  VIEWS.map((id) => ({ id, label: t(`backlog.view.${id}`), count: countOfView(summary, id) }))

/** How many items a view holds, once that is known. */
export const countOfView = (summary: Summary | undefined, view: View): number | undefined =>
  summary &&
  {
    order: summary.open,
    ready: summary.ready,
    waiting: summary.waiting,
    opinion: summary.opinion,
    persona: summary.withoutPersona,
    done: summary.closed,
  }[view]

/** What stands there when no row does: the first step, or what this view would show. */
export function ListEmpty({ search, open, onNew }: { search: ListSearch; open: number; onNew: () => void }) {
  const { show = 'order', ...filters } = search
  if (Object.keys(filters).length > 0) return t('backlog.nothingFits')
  if (show !== 'order' || open > 0) return t(`backlog.emptyView.${show}`)
  return (
    <EmptyState
      title={t('backlog.empty')}
      action={
        <Button kind="primary" onPress={onNew}>
          {t('item.new')}
        </Button>
      }
      more={<FirstLink />}
    >
      {t('backlog.emptyAbout')}
    </EmptyState>
  )
}

/** The guided way to a first item. */
function FirstLink() {
  const { slug } = useWorkspace()
  return (
    <OutLink href={`/${slug}/backlog/first`} look="quiet">
      {t('first.title')}
    </OutLink>
  )
}
