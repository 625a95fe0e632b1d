import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { today } from '../goals/goal-values.ts'
import type { Request } from './request.tsx'

/** Opens a request again that too few have answered; its links work again until the new day. */
export function OpenAgain({ request, onClose }: { request: Request; onClose: () => void }) {
  const change = useDo('feedback-request.change', { undo: () => t('feedback.openedAgain') })
  const form = useForm({
    start: { endsOn: null as string | null },
    send: ({ endsOn }) => change.run({ ref: request.ref, state: 'open', closedOn: null, endsOn }),
    sent: onClose,
  })
  return (
    <Dialog title={t('feedback.openAgain')} isOpen onClose={onClose}>
      <Form form={form} submit={t('feedback.openAgain')} onCancel={onClose}>
        <DateField label={t('feedback-request.endsOn')} min={today()} autoFocus {...form.field('endsOn')} />
      </Form>
    </Dialog>
  )
}
