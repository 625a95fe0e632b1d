import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Span, sentencesOf, tidySpan } from '../../../../engines/sentences/sentences.ts'
import { addKeys, useKey } from '../../../../web/keys/use-key.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { type Laid, selectedIn } from '../text-pieces.ts'
import { HighlightForm } from './highlight-form.tsx'
import type { Note } from './note-cells.tsx'
import css from './note-text.module.css'
import { NoteText } from './note-text.tsx'

addKeys([{ id: 'note.highlight', keys: 'H', text: 'highlight.key', group: 'record' }])

export type NoteSaidProps = {
  note: Note
  marks: readonly Laid[]
  current: string | null
  onMark: (id: string) => void
  mayWrite: boolean
}

type Choice = { sentence: number; to: number }
type Offer = Span & { top: number; left: number }

/** The note itself. A sentence is chosen with the mouse, a finger or the keys, and then led somewhere. */
export function NoteSaid({ note, marks, current, onMark, mayWrite }: NoteSaidProps) {
  const room = useRef<HTMLDivElement>(null)
  const anchor = useRef<Element>(null)
  const [offer, setOffer] = useState<Offer | null>(null)
  const [chosen, setChosen] = useState<Span | null>(null)
  const [choice, setChoice] = useState<Choice | null>(null)
  useOffer(room, note.text, mayWrite && chosen === null && choice === null, setOffer)
  useLayoutEffect(() => {
    // The last piece, so that nothing of what was chosen is covered by the question where it leads.
    anchor.current = [...(room.current?.querySelectorAll('[data-highlights~="chosen"]') ?? [])].at(-1) ?? null
  })
  const ask = (span: Span) => {
    setOffer(null)
    setChosen(span)
  }
  const begin = () => {
    if (offer) return ask({ start: offer.start, end: offer.end })
    if (sentencesOf(note.text).length === 0) return
    setChoice({ sentence: 0, to: 0 })
    announce(t('highlight.choosing'))
    setTimeout(() => room.current?.focus())
  }
  const spanOf = ({ sentence, to }: Choice): Span | null => {
    const sentences = sentencesOf(note.text)
    const [first, last] = [sentences[Math.min(sentence, to)], sentences[Math.max(sentence, to)]]
    return first && last ? { start: first.start, end: last.end } : null
  }
  const leave = () => {
    setChoice(null)
    setTimeout(() => document.querySelector<HTMLElement>('[data-highlight-begin] button')?.focus())
  }
  const close = () => {
    setChosen(null)
    document.getSelection()?.removeAllRanges()
    if (choice) setTimeout(() => room.current?.focus())
  }
  useKey('note.highlight', begin, mayWrite && chosen === null)
  const isEmpty = note.text.trim() === ''
  return (
    <Section
      title={t('note.said')}
      panel="padded"
      more={
        mayWrite && !isEmpty ? (
          <span data-highlight-begin="">
            <Button size="small" hint="H" onPress={begin}>
              {t('highlight.begin')}
            </Button>
          </span>
        ) : undefined
      }
    >
      {isEmpty ? <p className={css['hint']}>{t('note.noText')}</p> : null}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a press on a mark only points at its line in the list, which keys reach by themselves. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above. */}
      <div
        className={css['room']}
        onClick={(event) => {
          const id = (event.target as Element).closest('[data-highlights]')?.getAttribute('data-highlights')
          if (id && document.getSelection()?.isCollapsed) onMark(id.split(' ')[0] ?? '')
        }}
      >
        <NoteText
          text={note.text}
          marks={marks}
          chosen={chosen}
          current={current}
          room={room}
          choosing={
            choice && {
              ...choice,
              move: (sentence, to) => setChoice({ sentence, to }),
              take: () => {
                const span = spanOf(choice)
                if (span) ask(span)
              },
              leave,
            }
          }
        />
        {offer ? (
          <div className={css['offer']} style={{ top: offer.top, left: offer.left }}>
            <Button kind="primary" size="small" hint="H" onPress={() => ask(offer)}>
              {t('highlight.offer')}
            </Button>
          </div>
        ) : null}
      </div>
      {choice ? <p className={css['hint']}>{t('highlight.choosing')}</p> : null}
      {!choice && mayWrite && !isEmpty && marks.length === 0 ? (
        <p className={css['hint']}>{t('highlight.teach')}</p>
      ) : null}
      {chosen ? <HighlightForm note={note} span={chosen} anchor={anchor} onClose={close} /> : null}
    </Section>
  )
}

/** Offers to highlight whatever is selected in the text, right below it. */
function useOffer(
  room: React.RefObject<HTMLDivElement | null>,
  text: string,
  isOn: boolean,
  offer: (found: Offer | null) => void,
): void {
  const latest = useRef(offer)
  useLayoutEffect(() => {
    latest.current = offer
  })
  useEffect(() => {
    if (!isOn) return
    const look = () => {
      const element = room.current
      const selection = document.getSelection()
      const raw = element && selectedIn(element, selection)
      const span = raw && tidySpan(text, raw.start, raw.end)
      if (!element || !span || !selection) return latest.current(null)
      const rects = [...selection.getRangeAt(0).getClientRects()]
      const end = rects.at(-1) ?? element.getBoundingClientRect()
      const base = element.getBoundingClientRect()
      // Kept inside of the text, so that it is never cut off at its edge.
      const left = Math.min(Math.max(end.left - base.left, 0), Math.max(0, base.width - 150))
      latest.current({ ...span, top: end.bottom - base.top + 6, left })
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [room, text, isOn])
}
