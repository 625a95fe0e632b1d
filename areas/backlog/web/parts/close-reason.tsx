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
  /** How many lines of the definition of ready or of done do not hold yet. */
  unmet?: number
  /** Sends the change; rejects with the server's problem. */
  send: (reason: string) => Promise<unknown>
  onClose: () => void
}

/** Asks why something is declined, or called ready or done with something open. The reason stays on the item. */
export function CloseReason({ state, count, open = 0, unmet = 0, send, onClose }: CloseReasonProps) {
  const form = useForm({
    start: { closingReason: '' },
    send: ({ closingReason }) => send(closingReason),
    sent: onClose,
  })
  const words = wordsOf(state, count, open)
  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      <Form form={form} submit={words.submit} onCancel={onClose}>
        {words.about === null ? null : <p>{words.about}</p>}
        {unmet > 0 ? <p>{t(`item.unmet.${state}`, { unmet })}</p> : null}
        <TextArea
          label={state === 'ready' ? t('item.readyReason') : t('item.closingReason')}
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

const wordsOf = (state: ItemState, count: number, open: number) => {
  if (state === 'declined')
    return {
      title: t('item.decline', { count }),
      submit: t('item.declineDo', { count }),
      about: t('item.declineAbout'),
    }
  if (state === 'ready') return { title: t('item.readyOpen'), submit: t('item.readyDo'), about: null }
  return {
    title: t('item.closeOpen', { count }),
    submit: t('item.closeDo', { count }),
    about: open > 0 ? t('item.closeAbout', { open }) : null,
  }
}
