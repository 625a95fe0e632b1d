import { ownWorkspace } from '../../../../web/data/client.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { today } from '../goals/goal-values.ts'
import css from '../grow.module.css'
import own from './rhythm.module.css'

type OfSprint = Output<'sprint-goal.of-sprint'>
type Sprint = { workspace: string; record: string }

/** On the page of a sprint: the one thing that its reader wants to learn in it. Asked in their own place alone. */
export function SprintLearning({ refText }: { refText: string }) {
  const { id } = useWorkspace()
  const sprint = { workspace: id, record: refText }
  const read = useRead('sprint-goal.of-sprint', sprint, { enabled: ownWorkspace() !== '' })
  if (!read.data) return null
  const { goal, offered, state } = read.data
  if (goal === null && state === 'closed') return null
  return (
    <Section title={t('sprint-goal.titleOfSprint')} panel="padded">
      <div className={css['steps']}>
        {goal ? <Written goal={goal} /> : null}
        {offered ? <Offered offered={offered} sprint={sprint} /> : null}
        {goal === null ? <Write sprint={sprint} /> : null}
        <p className={css['small']}>{t('sprint-goal.beside')}</p>
      </div>
    </Section>
  )
}

function Write({ sprint }: { sprint: Sprint }) {
  const write = useDo('sprint-goal.write', { undo: () => t('sprint-goal.kept') })
  const form = useForm({
    start: { title: '' },
    send: ({ title }) => write.run({ title: title.trim(), sprint }),
    sent: () => form.startAgain(),
    draft: `sprint-goal.${sprint.record}`,
  })
  return (
    <form
      className={own['entry']}
      onSubmit={(event) => {
        event.preventDefault()
        if (form.values.title.trim() !== '') void form.submit()
      }}
    >
      <TextField label={t('sprint-goal.title')} {...form.field('title')} />
      <Button type="submit" isPending={form.isSending}>
        {t('sprint-goal.make')}
      </Button>
      {form.problem ? <ErrorState problem={form.problem} /> : null}
    </form>
  )
}

type OfferedProps = { offered: NonNullable<OfSprint['offered']>; sprint: Sprint }

function Offered({ offered, sprint }: OfferedProps) {
  const carry = useDo('sprint-goal.carry', {
    undo: () => t('sprint-goal.carriedOver', { sprint: sprint.record }),
  })
  return (
    <div className={css['steps']}>
      <p>{t('sprint-goal.open', { sprint: offered.sprint, title: offered.title })}</p>
      <div>
        <Button
          isPending={carry.pending}
          onPress={() => void carry.run({ ref: offered.ref, to: sprint }).catch(() => {})}
        >
          {t('sprint-goal.carry')}
        </Button>
      </div>
      {carry.problem ? <ErrorState problem={carry.problem} /> : null}
    </div>
  )
}

function Written({ goal }: { goal: NonNullable<OfSprint['goal']> }) {
  const { ref, title, doneOn, learned, carried, carriedTo } = goal
  return (
    <>
      <p>
        <OutLink href={recordAddress('sprint-goal', ref) ?? ''}>{title}</OutLink>
        {carried > 0 ? (
          <span className={css['small']}> {t('sprint-goal.carriedIn', { count: carried })}</span>
        ) : null}
      </p>
      {carriedTo ? <p>{t('sprint-goal.carriedWhere', { sprint: carriedTo.sprint })}</p> : null}
      {doneOn === null ? null : (
        <p>
          {t('sprint-goal.isDone', { day: formatDate(doneOn) })} {learned}
        </p>
      )}
      {doneOn === null && carriedTo === null ? <Tick refText={ref} /> : null}
    </>
  )
}

/** Ticks it as learned today, with what was learned in a line. */
export function Tick({ refText }: { refText: string }) {
  const change = useDo('sprint-goal.change', { undo: () => t('sprint-goal.ticked') })
  const form = useForm({
    start: { learned: '' },
    send: ({ learned }) => change.run({ ref: refText, doneOn: today(), learned: learned.trim() }),
    draft: `sprint-goal.tick.${refText}`,
  })
  return (
    <form
      className={own['entry']}
      onSubmit={(event) => {
        event.preventDefault()
        void form.submit()
      }}
    >
      <TextField label={t('sprint-goal.what')} {...form.field('learned')} />
      <Button type="submit" isPending={form.isSending}>
        {t('sprint-goal.done')}
      </Button>
      {form.problem ? <ErrorState problem={form.problem} /> : null}
    </form>
  )
}
