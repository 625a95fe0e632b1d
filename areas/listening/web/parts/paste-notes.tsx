import { useState } from 'react'
import { call } from '../../../../web/data/client.ts'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog, DialogActions } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { RefLabel } from '../../../../web/ui/tag.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from './capture-note.module.css'
import {
  CircumstanceFields,
  type Circumstances,
  circumstancesInput,
  useNoCircumstances,
} from './capture-note.tsx'
import { restOf } from './note-cells.tsx'

type Pasted = Output<'note.paste'>
type Values = Circumstances & { text: string }

/** Many notes from pasted text: written down, looked at, then made as one step. */
export function PasteNotes({ onClose }: { onClose: () => void }) {
  const [seen, setSeen] = useState<{ values: Values; pasted: Pasted } | null>(null)
  const start = useNoCircumstances('survey')
  const form = useForm<Values, Pasted>({
    start: { text: '', ...start },
    send: ({ text, ...given }) => call('note.paste', { text, preview: true, ...circumstancesInput(given) }),
    sent: (pasted, values) => setSeen({ values, pasted }),
  })
  return (
    <Dialog title={t('note.pasteNew')} isOpen onClose={onClose}>
      {seen ? (
        <Preview {...seen} onBack={() => setSeen(null)} onClose={onClose} />
      ) : (
        <Form form={form} submit={t('note.pasteLook')} onCancel={onClose}>
          <TextArea
            label={t('note.pasteText')}
            help={t('note.pasteHelp')}
            rows={9}
            isRequired
            autoFocus
            {...form.field('text')}
          />
          <CircumstanceFields form={form} />
        </Form>
      )}
    </Dialog>
  )
}

type PreviewProps = { values: Values; pasted: Pasted; onBack: () => void; onClose: () => void }

function Preview({ values, pasted, onBack, onClose }: PreviewProps) {
  const paste = useDo('note.paste', {
    undo: (_, { made }) => t('note.pasted', { count: made }),
    done: onClose,
  })
  const fresh = pasted.notes.filter((note) => note.left === null).length
  const { text, ...given } = values
  return (
    <div className={css['steps']}>
      <p>{t('note.pasteFound', { fresh, left: pasted.notes.length - fresh })}</p>
      <ol className={css['found']}>
        {pasted.notes.map((note, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two pasted notes may read alike; they are shown, not moved.
          <li key={at} className={note.left === null ? undefined : css['left']}>
            {note.title}{' '}
            {note.left === null ? null : (
              <RefLabel>
                {note.left === 'twice' ? t('note.pasteTwice') : t('note.pasteThere', { ref: note.ref ?? '' })}
              </RefLabel>
            )}
            {restOf(note) === '' ? null : <span className={css['text']}>{restOf(note)}</span>}
          </li>
        ))}
      </ol>
      {paste.problem ? <ErrorState problem={paste.problem} /> : null}
      <DialogActions>
        <Button
          kind="primary"
          autoFocus
          isPending={paste.pending}
          isDisabled={fresh === 0}
          onPress={() => void paste.run({ text, ...circumstancesInput(given) }).catch(() => {})}
        >
          {t('note.pasteMake', { count: fresh })}
        </Button>
        <Button onPress={onBack}>{t('note.pasteBack')}</Button>
      </DialogActions>
    </div>
  )
}
