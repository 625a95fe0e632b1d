import { useDo } from '../../../../web/data/use-do.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from '../grow.module.css'
import { type Goal, type Milestone, today } from './goal-values.ts'

/** When a step is due or was done. One whose day has passed says its day and no more. */
const when = ({ dueOn, doneOn }: Milestone): string =>
  doneOn !== null
    ? t('milestone.done', { day: formatDate(doneOn) })
    : dueOn === null
      ? t('milestone.noDay')
      : t('goal.until', { day: formatDate(dueOn) })

type StepProps = { milestone: Milestone; isOpen: boolean; onEdit: () => void }

/** One step, to be ticked; its words and day are changed in a dialog. */
export function Step({ milestone, isOpen, onEdit }: StepProps) {
  const { ref, title, doneOn } = milestone
  const change = useDo('milestone.change', {
    foresee: ({ doneOn: done }) => ({ kind: 'milestone', refs: [ref], set: { doneOn: done ?? null } }),
  })
  const bin = useDo('milestone.bin', { undo: () => t('milestone.binned', { title }) })
  return (
    <div className={css['line']}>
      <span className={css['words']}>
        <Checkbox
          value={doneOn !== null}
          isDisabled={!isOpen}
          onChange={(isDone) => void change.run({ ref, doneOn: isDone ? today() : null }).catch(() => {})}
        >
          {title}
        </Checkbox>
      </span>
      <span className={css['soft']}>{when(milestone)}</span>
      {isOpen ? (
        <Menu
          label={t('milestone.more', { title })}
          placement="bottom end"
          button={{ kind: 'bare', size: 'small' }}
          actions={[
            { id: 'edit', label: t('milestone.edit'), run: onEdit },
            { id: 'bin', label: t('goal.bin'), run: () => void bin.run({ refs: [ref] }).catch(() => {}) },
          ]}
        >
          <span aria-hidden="true">⋯</span>
        </Menu>
      ) : null}
      {change.problem ? <ErrorState problem={change.problem} /> : null}
    </div>
  )
}

type DialogProps = { goal: Goal; milestone: Milestone | null; onClose: () => void }

/** Adds a step, or changes its words and day: its day is its place. */
export function MilestoneDialog({ goal, milestone, onClose }: DialogProps) {
  const create = useDo('milestone.create')
  const change = useDo('milestone.change')
  const form = useForm<{ title: string; dueOn: string | null }, unknown>({
    start: { title: milestone?.title ?? '', dueOn: milestone?.dueOn ?? null },
    send: ({ title, dueOn }) =>
      milestone
        ? change.run({ ref: milestone.ref, title, dueOn })
        : create.run({ title, goalId: goal.id, ...(dueOn ? { dueOn } : {}) }),
    sent: onClose,
  })
  return (
    <Dialog title={milestone ? t('milestone.edit') : t('milestone.add')} isOpen onClose={onClose}>
      <Form form={form} submit={milestone ? t('milestone.save') : t('milestone.make')} onCancel={onClose}>
        <TextField
          label={t('milestone.title')}
          help={t('milestone.title.help')}
          isRequired
          autoFocus
          {...form.field('title')}
        />
        <DateField label={t('milestone.dueOn')} {...form.field('dueOn')} />
      </Form>
    </Dialog>
  )
}
