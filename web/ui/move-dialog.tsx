import { t } from '../text/t.ts'
import { Dialog } from './dialog.tsx'
import { Form } from './form.tsx'
import { NumberField } from './number-field.tsx'
import { useForm } from './use-form.ts'

export type MoveDialogProps = {
  /** The row, in words. */
  name: string
  total: number
  /** Places count from 1. */
  onPlace: (position: number) => void
  onClose: () => void
}

/** Asks for the place that a row shall have. */
export function MoveDialog({ name, total, onPlace, onClose }: MoveDialogProps) {
  const form = useForm({
    start: { position: null as number | null },
    send: async ({ position }) => position ?? 1,
    sent: (position) => {
      onPlace(position)
      onClose()
    },
  })
  return (
    <Dialog title={t('table.moveTitle', { name })} isOpen onClose={onClose}>
      <Form form={form} submit={t('table.moveHere')} onCancel={onClose}>
        <NumberField
          label={t('table.position')}
          help={t('table.positionHelp', { total })}
          isRequired
          autoFocus
          minValue={1}
          maxValue={total}
          {...form.field('position')}
        />
      </Form>
    </Dialog>
  )
}
