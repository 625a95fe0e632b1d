import { addKeys } from '../../../../web/keys/use-key.ts'
import { ChooseWords } from '../../../../web/sentences/choose-words.tsx'
import type { Laid } from '../../../../web/sentences/text-pieces.ts'
import { t } from '../../../../web/text/t.ts'
import { HighlightForm } from './highlight-form.tsx'
import type { Note } from './note-cells.tsx'

addKeys([{ id: 'note.highlight', keys: 'H', text: 'highlight.key', group: 'record' }])

export type NoteSaidProps = {
  note: Note
  marks: readonly Laid[]
  current: string | null
  onMark: (id: string) => void
  mayWrite: boolean
}

/** The note itself. A sentence is chosen with the mouse, a finger or the keys, and then led somewhere. */
export function NoteSaid({ note, marks, current, onMark, mayWrite }: NoteSaidProps) {
  return (
    <ChooseWords
      text={note.text}
      texts={{
        title: t('note.said'),
        begin: t('highlight.begin'),
        offer: t('highlight.offer'),
        sentences: t('highlight.choose'),
        choosing: t('highlight.choosing'),
        teach: t('highlight.teach'),
        none: t('note.noText'),
      }}
      keyId="note.highlight"
      hint="H"
      marks={marks}
      current={current}
      onMark={onMark}
      mayWrite={mayWrite}
      ask={(span, anchor, close) => <HighlightForm note={note} span={span} anchor={anchor} onClose={close} />}
    />
  )
}
