import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Span, sentencesOf, tidySpan } from '../../engines/sentences/sentences.ts'
import { useKey } from '../keys/use-key.ts'
import { announce } from '../ui/announce.ts'
import { Button } from '../ui/button.tsx'
import { Section } from '../ui/page.tsx'
import { SentenceText } from './sentence-text.tsx'
import css from './sentences.module.css'
import { type Laid, selectedIn } from './text-pieces.ts'

/** What is said around a text whose words are chosen; its page has the words. */
export type ChooseTexts = {
  title: string
  /** The button that begins by keys, and the one that is offered below a selection. */
  begin: string
  offer: string
  /** What the sentences are of, and how one is chosen by keys. */
  sentences: string
  choosing: string
  /** Said while nothing is marked yet, and where there is no text. */
  teach: string
  none: string
}

export type ChooseWordsProps = {
  text: string
  texts: ChooseTexts
  /** The key, declared by `addKeys`, that begins; and how it is written on the button. */
  keyId: string
  hint: string
  marks: readonly Laid[]
  current: string | null
  onMark: (id: string) => void
  mayWrite: boolean
  /** What is asked of the words that were chosen; anchored at them. */
  ask: (span: Span, anchor: RefObject<Element | null>, close: () => void) => ReactNode
}

type Choice = { sentence: number; to: number }
type Offer = Span & { top: number; left: number }

/** A text of which words are chosen with the mouse, a finger or the keys, for something to be asked of them. */
export function ChooseWords(props: ChooseWordsProps) {
  const { text, texts, keyId, hint, marks, current, onMark, mayWrite } = props
  const room = useRef<HTMLDivElement>(null)
  const anchor = useRef<Element>(null)
  const [offer, setOffer] = useState<Offer | null>(null)
  const [chosen, setChosen] = useState<Span | null>(null)
  const [choice, setChoice] = useState<Choice | null>(null)
  useOffer(room, text, mayWrite && chosen === null && choice === null, setOffer)
  useLayoutEffect(() => {
    // The last piece, so that nothing of what was chosen is covered by what is asked of it.
    anchor.current = [...(room.current?.querySelectorAll('[data-highlights~="chosen"]') ?? [])].at(-1) ?? null
  })
  const ask = (span: Span) => {
    setOffer(null)
    setChosen(span)
  }
  const begin = () => {
    if (offer) return ask({ start: offer.start, end: offer.end })
    if (sentencesOf(text).length === 0) return
    setChoice({ sentence: 0, to: 0 })
    announce(texts.choosing)
    setTimeout(() => room.current?.focus())
  }
  const spanOf = ({ sentence, to }: Choice): Span | null => {
    const sentences = sentencesOf(text)
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
  useKey(keyId, begin, mayWrite && chosen === null)
  const isEmpty = text.trim() === ''
  return (
    <Section
      title={texts.title}
      panel="padded"
      more={
        mayWrite && !isEmpty ? (
          <span data-highlight-begin="">
            <Button size="small" hint={hint} onPress={begin}>
              {texts.begin}
            </Button>
          </span>
        ) : undefined
      }
    >
      {isEmpty ? <p className={css['hint']}>{texts.none}</p> : null}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a press on a mark only points at its line in the list, which keys reach by themselves. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above. */}
      <div
        className={css['room']}
        onClick={(event) => {
          const id = (event.target as Element).closest('[data-highlights]')?.getAttribute('data-highlights')
          if (id && document.getSelection()?.isCollapsed) onMark(id.split(' ')[0] ?? '')
        }}
      >
        <SentenceText
          label={texts.sentences}
          text={text}
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
            <Button kind="primary" size="small" hint={hint} onPress={() => ask(offer)}>
              {texts.offer}
            </Button>
          </div>
        ) : null}
      </div>
      {choice ? <p className={css['hint']}>{texts.choosing}</p> : null}
      {!choice && mayWrite && !isEmpty && marks.length === 0 ? (
        <p className={css['hint']}>{texts.teach}</p>
      ) : null}
      {chosen ? props.ask(chosen, anchor, close) : null}
    </Section>
  )
}

/** Offers to go on with whatever is selected in the text, right below it. */
function useOffer(
  room: RefObject<HTMLDivElement | null>,
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
