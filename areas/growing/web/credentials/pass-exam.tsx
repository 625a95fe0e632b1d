import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { today } from '../goals/goal-values.ts'
import type { Credential } from './credential-words.ts'

/** Asks for the day on which the examination was passed: credential and goal are done in one step. */
export function PassExam({ credential, onClose }: { credential: Credential; onClose: () => void }) {
  const pass = useDo('credential.pass', {
    undo: (_, { goal }) => t('credential.passed', { title: credential.title, goal: goal ?? 'none' }),
  })
  const form = useForm({
    start: { on: today() as string | null },
    send: ({ on }) => pass.run({ ref: credential.ref, ...(on === null ? {} : { on }) }),
    sent: onClose,
  })
  return (
    <Dialog title={t('credential.passTitle', { title: credential.title })} isOpen onClose={onClose}>
      <Form form={form} submit={t('credential.passDo')} onCancel={onClose}>
        <DateField
          label={t('credential.passOn')}
          help={t(credential.goalId === null ? 'credential.passNoGoal' : 'credential.passGoal')}
          autoFocus
          {...form.field('on')}
        />
      </Form>
    </Dialog>
  )
}
