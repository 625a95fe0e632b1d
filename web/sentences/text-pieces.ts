import type { Span } from '../../engines/sentences/sentences.ts'

/** A stretch of a note's text under the same marks, from `start` on. */
export type Piece = { start: number; text: string; marks: readonly string[] }

/** A highlight laid upon the text. Several may overlap. */
export type Laid = Span & { id: string }

/** The text of `from` cut wherever a mark begins or ends; put together again it is the text, to the character. */
export const piecesOf = (text: string, laid: readonly Laid[], from: Span): Piece[] => {
  const inside = laid.filter((mark) => mark.start < from.end && mark.end > from.start)
  const cuts = new Set([
    from.start,
    from.end,
    ...inside.flatMap(({ start, end }) => [Math.max(start, from.start), Math.min(end, from.end)]),
  ])
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? start
    return {
      start,
      text: text.slice(start, end),
      marks: inside.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.id),
    }
  })
}

/** A part of the text that can be chosen as a whole, or what stands between two of them. */
export type Stretch = Span & { sentence: number | null }

/** Sentences and the space between them, gapless from the beginning of the text to its end. */
export const stretchesOf = (text: string, sentences: readonly Span[]): Stretch[] => {
  const all: Stretch[] = []
  let at = 0
  for (const [sentence, { start, end }] of sentences.entries()) {
    if (start > at) all.push({ start: at, end: start, sentence: null })
    all.push({ start, end, sentence })
    at = end
  }
  if (at < text.length) all.push({ start: at, end: text.length, sentence: null })
  return all
}

/**
 * What is selected within `element`, as a place in its text. Text is counted as the browser draws it, which is the
 * text itself as long as the element holds nothing else.
 */
export const selectedIn = (element: HTMLElement, selection: Selection | null): Span | null => {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null
  const before = range.cloneRange()
  before.selectNodeContents(element)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  return { start, end: start + range.toString().length }
}
