import type { ReactNode } from 'react'
import css from './quote.module.css'

/** A stretch of a quoted text, in UTF-16 units from its start, end excluded. */
export type Mark = { start: number; end: number; label?: string }

export type QuoteProps = {
  text: string
  /** What is highlighted in it. Overlapping marks are drawn as one. */
  marks?: readonly Mark[]
  /** Who said it, when, how sure. */
  source?: ReactNode
}

/** Somebody's own words, with what matters in them highlighted. */
export function Quote({ text, marks = [], source }: QuoteProps) {
  return (
    <figure className={css['quote']}>
      <blockquote className={css['words']} dir="auto">
        {pieces(text, marks).map((piece) =>
          piece.isMarked ? (
            <mark key={piece.start}>{piece.text}</mark>
          ) : (
            <span key={piece.start}>{piece.text}</span>
          ),
        )}
      </blockquote>
      {source === undefined ? null : <figcaption className={css['source']}>{source}</figcaption>}
    </figure>
  )
}

type Piece = { start: number; text: string; isMarked: boolean }

/** The text cut where marks begin and end; marks beyond the text, empty or overlapping ones do no harm. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const cut: Piece[] = []
  let at = 0
  const push = (end: number, isMarked: boolean) => {
    if (end <= at) return
    cut.push({ start: at, text: text.slice(at, end), isMarked })
    at = end
  }
  for (const { start, end } of marks.toSorted((one, other) => one.start - other.start)) {
    push(Math.min(Math.max(start, 0), text.length), false)
    push(Math.min(end, text.length), true)
  }
  push(text.length, false)
  return cut
}
