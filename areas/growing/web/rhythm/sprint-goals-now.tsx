import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import css from '../grow.module.css'

type Open = Output<'sprint-goal.now'>['goals'][number]
type Next = NonNullable<Open['next']>

/** What is to be learned in the sprints that run, and what the next one can take along with one press. */
export function SprintGoalsNow() {
  const { data } = useRead('sprint-goal.now', {})
  return (data?.goals ?? []).map((goal) =>
    goal.isOver ? (
      goal.next && goal.workspace ? (
        <CarryOver key={goal.id} goal={goal} next={goal.next} workspace={goal.workspace.id} />
      ) : null
    ) : (
      <p key={goal.id}>
        {goal.sprint === '' ? '' : t('sprint-goal.nowTitle', { sprint: goal.sprint })}{' '}
        <OutLink href={recordAddress('sprint-goal', goal.ref) ?? ''}>{goal.title}</OutLink>{' '}
        <span className={css['small']}>
          {goal.endsOn === null ? '' : t('sprint-goal.byEnd', { day: formatDate(goal.endsOn) })}
        </span>
      </p>
    ),
  )
}

type CarryProps = { goal: Open; next: Next; workspace: string }

function CarryOver({ goal, next, workspace }: CarryProps) {
  const carry = useDo('sprint-goal.carry', {
    undo: () => t('sprint-goal.carriedOver', { sprint: next.title }),
  })
  const to = { workspace, record: next.id }
  return (
    <div className={css['steps']}>
      <p>{t('sprint-goal.open', { sprint: goal.sprint, title: goal.title })}</p>
      <div>
        <Button
          size="small"
          aria-label={t('sprint-goal.carryOf', { title: goal.title, sprint: next.title })}
          isPending={carry.pending}
          onPress={() => void carry.run({ ref: goal.ref, to }).catch(() => {})}
        >
          {t('sprint-goal.carryInto', { sprint: next.title })}
        </Button>
      </div>
      {carry.problem ? <ErrorState problem={carry.problem} /> : null}
    </div>
  )
}
