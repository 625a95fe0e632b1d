import { t } from '../../../web/text/t.ts'
import { announce } from '../../../web/ui/announce.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog, DialogActions } from '../../../web/ui/dialog.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'

/** A link whose secret is shown this once, to copy. */
export function MadeLink({ link, onClose }: { link: string; onClose: () => void }) {
  return (
    <Dialog title={t('growing.link')} isOpen onClose={onClose}>
      <TextField
        label={t('growing.link.label')}
        help={t('growing.link.once')}
        isReadOnly
        value={link}
        autoFocus
      />
      <DialogActions>
        <Button
          kind="primary"
          onPress={() =>
            void navigator.clipboard?.writeText(link).then(() => announce(t('growing.link.copied')))
          }
        >
          {t('growing.link.copy')}
        </Button>
        <Button onPress={onClose}>{t('growing.link.done')}</Button>
      </DialogActions>
    </Dialog>
  )
}
