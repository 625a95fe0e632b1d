import { type KeyboardEvent, type ReactNode, type RefObject, useId, useMemo } from 'react'
import { type Span, sentencesOf } from '../../engines/sentences/sentences.ts'
import css from './sentences.module.css'
import { type Laid, type Piece, piecesOf, stretchesOf } from './text-pieces.ts'

export type SentenceTextProps = {
  /** What the sentences are of, while one is chosen by keys. */
  label: string
  text: string
  marks: readonly Laid[]
  /** What is about to be highlighted. */
  chosen: Span | null
  /** The highlight that is pointed at in the list beside. */
  current: string | null
  room: RefObject<HTMLDivElement | null>
  /** Present while a sentence is chosen by keys. */
  choosing: {
    sentence: number
    to: number
    move: (sentence: number, to: number) => void
    take: () => void
    leave: () => void
  } | null
}

/** A text, whole, with its marks. By keys its sentences become a list to choose from. */
export function SentenceText({ label, text, marks, chosen, current, room, choosing }: SentenceTextProps) {
  const sentences = useMemo(() => sentencesOf(text), [text])
  const id = useId()
  const laid = chosen ? [...marks, { ...chosen, id: CHOSEN }] : marks
  const draw = (span: Span) => piecesOf(text, laid, span).map((piece) => drawPiece(piece, current))
  if (!choosing)
    return (
      <div ref={room} className={css['text']} data-note-text="">
        {draw({ start: 0, end: text.length })}
      </div>
    )
  const [first, last] = [Math.min(choosing.sentence, choosing.to), Math.max(choosing.sentence, choosing.to)]
  return (
    <div
      ref={room}
      className={css['text']}
      data-note-text=""
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={`${id}${choosing.to}`}
      tabIndex={0}
      onKeyDown={(event) => onChooseKey(event, sentences.length, choosing)}
      onBlur={(event) => {
        // The form that asks where the sentence leads takes the focus, and the choice stays.
        if (!chosen && event.relatedTarget) choosing.leave()
      }}
    >
      {stretchesOf(text, sentences).map((stretch) =>
        stretch.sentence === null ? (
          <Fragmented key={stretch.start}>{draw(stretch)}</Fragmented>
        ) : (
          <span
            key={stretch.start}
            id={`${id}${stretch.sentence}`}
            role="option"
            tabIndex={-1}
            aria-selected={stretch.sentence >= first && stretch.sentence <= last}
            className={css['sentence']}
          >
            {draw(stretch)}
          </span>
        ),
      )}
    </div>
  )
}

const CHOSEN = 'chosen'

const Fragmented = ({ children }: { children: ReactNode }) => <span role="presentation">{children}</span>

function drawPiece({ start, text, marks }: Piece, current: string | null) {
  if (marks.length === 0) return <span key={start}>{text}</span>
  const isChosen = marks.includes(CHOSEN)
  return (
    <mark
      key={start}
      data-highlights={marks.join(' ')}
      className={
        isChosen ? css['chosen'] : current !== null && marks.includes(current) ? css['current'] : undefined
      }
    >
      {text}
    </mark>
  )
}

type Choosing = NonNullable<SentenceTextProps['choosing']>

/** Arrows walk from sentence to sentence, Shift takes more of them, Enter goes on, Escape leaves. */
const onChooseKey = (event: KeyboardEvent, count: number, choosing: Choosing): void => {
  const { to, sentence, move, take, leave } = choosing
  const next: Partial<Record<string, number>> = {
    ArrowDown: to + 1,
    ArrowRight: to + 1,
    ArrowUp: to - 1,
    ArrowLeft: to - 1,
    Home: 0,
    End: count - 1,
  }
  const asked = next[event.key]
  if (asked !== undefined) {
    const at = Math.min(Math.max(asked, 0), count - 1)
    move(event.shiftKey ? sentence : at, at)
  } else if (event.key === 'Enter' || event.key === ' ') take()
  else if (event.key === 'Escape') leave()
  else return
  event.preventDefault()
  event.stopPropagation()
}
