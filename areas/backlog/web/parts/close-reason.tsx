import { t } from '../../../../web/text/t.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import type { ItemState } from '../../contract.ts'

export type CloseReasonProps = {
  state: ItemState
  /** How many items are closed at once. */
  count: number
  /** How many criteria of the one item are still open, where that is why it is asked. */
  open?: number
  /** Sends the change; rejects with the server's problem. */
  send: (reason: string) => Promise<unknown>
  onClose: () => void
}

/** Asks why something is declined, or called done with criteria still open. The reason stays on the item. */
export function CloseReason({ state, count, open = 0, send, onClose }: CloseReasonProps) {
  const form = useForm({
    start: { closingReason: '' },
    send: ({ closingReason }) => send(closingReason),
    sent: onClose,
  })
  const isDeclined = state === 'declined'
  return (
    <Dialog
      title={isDeclined ? t('item.decline', { count }) : t('item.closeOpen', { count })}
      isOpen
      onClose={onClose}
    >
      <Form
        form={form}
        submit={isDeclined ? t('item.declineDo', { count }) : t('item.closeDo', { count })}
        onCancel={onClose}
      >
        <p>{isDeclined ? t('item.declineAbout') : t('item.closeAbout', { open })}</p>
        <TextArea
          label={t('item.closingReason')}
          isRequired
          autoFocus
          rows={3}
          maxLength={1000}
          {...form.field('closingReason')}
        />
      </Form>
    </Dialog>
  )
}
