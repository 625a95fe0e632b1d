import { useState } from 'react'
import { t } from '../text/t.ts'
import { announce } from '../ui/announce.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogActions } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { MomentField } from '../ui/moment-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useForm } from '../ui/use-form.ts'

export type ShareDialogProps = {
  /** Makes the link and gives it, this once. */
  make: (name: string, endsAt: string | null) => Promise<{ link: string }>
  /** The end that is proposed; null for none. */
  endsAt?: string | null
  /** A link of this sort has an end. */
  mustEnd?: boolean
  onClose: () => void
}

/** Asks for whom a link is and until when, makes it, and shows it once with a way to copy it. */
export function ShareDialog({ make, endsAt = null, mustEnd = false, onClose }: ShareDialogProps) {
  const [link, setLink] = useState<string | null>(null)
  const form = useForm({
    start: { name: '', endsAt },
    send: (values) => make(values.name, values.endsAt),
    sent: (answer) => setLink(answer.link),
  })
  if (link !== null)
    return (
      <Dialog title={t('share.made')} isOpen onClose={onClose}>
        <TextField label={t('share.link')} help={t('share.once')} isReadOnly value={link} autoFocus />
        <DialogActions>
          <Button
            kind="primary"
            onPress={() => void navigator.clipboard?.writeText(link).then(() => announce(t('share.copied')))}
          >
            {t('share.copy')}
          </Button>
          <Button onPress={onClose}>{t('share.close')}</Button>
        </DialogActions>
      </Dialog>
    )
  return (
    <Dialog title={t('share.make')} isOpen onClose={onClose}>
      <Form form={form} submit={t('share.send')} onCancel={onClose}>
        <TextField
          label={t('share.name')}
          help={t('share.nameHelp')}
          isRequired
          autoFocus
          {...form.field('name')}
        />
        <MomentField
          label={t('share.endsAt')}
          help={t(mustEnd ? 'share.mustEndHelp' : 'share.endsAtHelp')}
          isRequired={mustEnd}
          {...form.field('endsAt')}
        />
      </Form>
    </Dialog>
  )
}
