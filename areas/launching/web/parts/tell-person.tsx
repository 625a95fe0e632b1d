import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog, DialogActions } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import type { Asker } from './asked.tsx'
import { mailAddress } from './mail-address.ts'
import css from './release.module.css'
import type { Release } from './release-cells.tsx'

type TellProps = { release: Release; asker: Asker; onClose: () => void }

/** A text for one person, ready to be looked at, changed, copied or opened in a mail program. */
export function TellPerson({ release, asker, onClose }: TellProps) {
  const [text, setText] = useState(asker.words.text)
  const tell = useDo('release.tell', {
    undo: () => t('tell.marked', { count: 1 }),
    done: onClose,
  })
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => announce(t('tell.copied')),
      () => announce(t('tell.notCopied')),
    )
  const mark = () =>
    void tell.run({ ref: release.ref, people: [asker.person.ref], how: 'mail' }).catch(() => {})
  return (
    <Dialog title={t('tell.textFor', { name: asker.person.title })} isOpen onClose={onClose}>
      <div className={css['steps']}>
        <TextArea label={t('tell.words')} rows={12} value={text} onChange={setText} autoFocus />
        {tell.problem ? <ErrorState problem={tell.problem} /> : null}
        <DialogActions>
          <Button kind="primary" onPress={copy}>
            {t('tell.copy')}
          </Button>
          {asker.email === '' ? null : (
            <OutLink look="button" href={mailAddress(asker.email, asker.words.subject, text)}>
              {t('tell.openMail')}
            </OutLink>
          )}
          <Button onPress={mark} isPending={tell.pending}>
            {t('tell.markMail')}
          </Button>
          <Button kind="bare" onPress={onClose}>
            {t('tell.close')}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  )
}
