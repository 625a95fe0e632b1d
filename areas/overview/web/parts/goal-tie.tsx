import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { Menu } from '../../../../web/ui/menu.tsx'

type Goal = { ref: string; title: string }
export type Ties = { goals: readonly Goal[]; ties: Output<'growing.ties'>['ties'] }

/** One's open goals, and which shared things serve them; null until they are read, or where there is no own place. */
export const useTies = (hasOwn: boolean): Ties | null => {
  const goals = useRead('goal.list', { state: 'open', limit: 100 }, { enabled: hasOwn })
  const ties = useRead('growing.ties', {}, { enabled: hasOwn })
  return goals.data && ties.data ? { goals: goals.data.records, ties: ties.data.ties } : null
}

export type GoalTieProps = {
  ties: Ties
  /** The id of the workspace that the thing lies in. */
  workspace: string
  target: { id: string; ref: string; title: string }
}

/** Which goal of one's own something serves, or none: chosen from one's open goals, seen by nobody else. */
export function GoalTie({ ties, workspace, target }: GoalTieProps) {
  const tie = useDo('growing.tie')
  const now = ties.ties.find(({ id }) => id === target.id)?.goal
  const choose = (goal: string | null) => void tie.run({ workspace, record: target.id, goal }).catch(() => {})
  if (ties.goals.length === 0 && now === undefined) return <>{t('today.noGoal')}</>
  return (
    <Menu
      label={t('today.servesOf', { title: target.title, goal: now?.title ?? t('today.noGoal') })}
      button={{ kind: 'bare', size: 'small' }}
      placement="bottom end"
      actions={[
        {
          title: t('today.serves'),
          actions: [
            ...ties.goals.map(({ ref, title }) => ({
              id: ref,
              label: title,
              isSelected: ref === now?.ref,
              run: () => choose(ref),
            })),
            { id: 'none', label: t('today.noGoal'), isSelected: now === undefined, run: () => choose(null) },
          ],
        },
      ]}
    >
      <span>{now?.title ?? t('today.noGoal')}</span> <span aria-hidden="true">▾</span>
    </Menu>
  )
}
