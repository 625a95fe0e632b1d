import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTree, type TreeNode } from '../../../../web/ui/record-tree.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { HORIZONS } from '../../goals/contract.ts'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { ProgressTag } from './goal-cells.tsx'
import type { Goal } from './goal-values.ts'
import own from './goals.module.css'
import way from './way.module.css'

/** The farthest first; within one horizon what ends first. */
const byHorizon = (a: Goal, b: Goal): number =>
  HORIZONS.indexOf(b.horizon) - HORIZONS.indexOf(a.horizon) ||
  ((a.endsOn ?? '9') < (b.endsOn ?? '9') ? -1 : 1)

/** Goals below the wider goal that each is part of; one whose wider goal is not among them stands at the top. */
const treeOf = (goals: readonly Goal[]): TreeNode<Goal>[] => {
  const known = new Set(goals.map(({ id }) => id))
  const below = Map.groupBy(goals, ({ parentId }) => (known.has(parentId ?? '') ? parentId : null))
  const at = (parent: string | null): TreeNode<Goal>[] =>
    (below.get(parent) ?? []).toSorted(byHorizon).map((row) => ({ row, children: at(row.id) }))
  return at(null)
}

/** From what somebody wants to be in years down to what is on now: the goals as parts of each other. */
export function HorizonsPage() {
  const { workspace, ref: openRef } = useParams({ strict: false }) as { workspace: string; ref?: string }
  const navigate = useNavigate()
  const goals = useRead('goal.list', { limit: 200 })
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const all = goals.data?.records ?? []
  const begin = `/${workspace}/grow/begin`
  const count = (horizon: string) =>
    all.filter((goal) => goal.state === 'open' && goal.horizon === horizon).length
  return (
    <Page
      title={t('goal-horizons.title')}
      about={t('goal-horizons.about')}
      action={
        <Link to={begin} look="primary">
          {t('goal.new')}
        </Link>
      }
    >
      <GrowNav />
      {goals.error ? <ErrorState problem={goals.error} onRetry={() => void goals.refetch()} /> : null}
      {goals.isPending ? <SkeletonRows rows={4} /> : null}
      {goals.data && all.length === 0 ? (
        <EmptyState
          title={t('goal-horizons.empty')}
          action={
            <Link to={begin} look="primary">
              {t('goal.new')}
            </Link>
          }
        >
          {t('goal-horizons.emptyAbout')}
        </EmptyState>
      ) : null}
      {all.length > 0 ? (
        <>
          <p className={own['lead']}>
            {t('goal-horizons.sentence', {
              far: count('years-ahead'),
              year: count('this-year'),
              now: count('now'),
            })}
          </p>
          <RecordTree<Goal>
            label={t('goal-horizons.title')}
            nodes={treeOf(all)}
            idOf={(goal) => goal.id}
            nameOf={(goal) => goal.title}
            hrefOf={(goal) => recordAddress('goal', goal.ref) ?? ''}
            currentId={all.find(({ ref }) => ref === openRef)?.id}
            expanded={new Set(all.flatMap(({ id }) => (closed.has(id) ? [] : [id])))}
            onExpand={(ids) => setClosed(new Set(all.flatMap(({ id }) => (ids.has(id) ? [] : [id]))))}
            actionsOf={(goal) => [
              {
                id: 'below',
                label: t('goal-horizons.below'),
                run: () => void navigate({ to: begin, search: { under: goal.ref } as never }),
              },
            ]}
            render={(goal) => <HorizonLine goal={goal} />}
          />
        </>
      ) : null}
    </Page>
  )
}

function HorizonLine({ goal }: { goal: Goal }) {
  return (
    <span className={way['treeLine']}>
      <span className={way['treeName']}>{goal.title}</span>
      <span className={way['treeFacts']}>
        <Tag>{t(`goal.horizon.${goal.horizon}`)}</Tag>
        {goal.endsOn === null ? null : (
          <span className={css['soft']}>{t('goal.until', { day: formatDate(goal.endsOn) })}</span>
        )}
        <ProgressTag goal={goal} />
      </span>
    </span>
  )
}
