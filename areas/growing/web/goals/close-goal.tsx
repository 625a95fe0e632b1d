import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { isReached } from '../../goals/model.ts'
import { type Goal, today } from './goal-values.ts'

const ENDS = ['met', 'missed', 'dropped'] as const
type Values = { state: (typeof ENDS)[number]; outcome: string; closedOn: string | null }

/** How a goal ended. One that was missed is kept like one that was reached. */
export function CloseGoal({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const close = useDo('goal.close', { undo: () => t('goal.closed', { title: goal.title }) })
  const form = useForm<Values, unknown>({
    start: {
      state: isReached(goal.progress, goal.isStretch) ? 'met' : 'missed',
      outcome: '',
      closedOn: today(),
    },
    send: ({ closedOn, ...rest }) => close.run({ ref: goal.ref, ...rest, ...(closedOn ? { closedOn } : {}) }),
    sent: onClose,
  })
  return (
    <Dialog title={t('goal.closeTitle', { title: goal.title })} isOpen onClose={onClose}>
      <Form form={form} submit={t('goal.closeIt')} onCancel={onClose}>
        <RadioGroup
          label={t('goal.state')}
          options={ENDS.map((value) => ({ value, label: t(`goal.state.${value}`) }))}
          name="state"
          value={form.values.state}
          onChange={(state) => form.set({ state: state as Values['state'] })}
        />
        <DateField label={t('goal.closedOn')} {...form.field('closedOn')} />
        <TextArea label={t('goal.outcome')} help={t('goal.outcome.help')} {...form.field('outcome')} />
      </Form>
    </Dialog>
  )
}
