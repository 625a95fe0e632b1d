/**
 * Places in a text and its sentences. Offsets count as JavaScript strings do (UTF-16 code units, so an emoji counts two);
 * `end` is the first one behind.
 */

/** Why a span cannot be highlighted, or null. A span must hold words and may not cut a character in two. */
export const spanFault = (text: string, start: number, end: number): 'outside' | 'empty' | 'cut' | null => {
  if (start < 0 || end > text.length || start > end) return 'outside'
  if (text.slice(start, end).trim() === '') return 'empty'
  return isBoundary(text, start) && isBoundary(text, end) ? null : 'cut'
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader sees as one character may be many: a letter with its accent, a family of emoji. */
const isBoundary = (text: string, at: number): boolean =>
  at === 0 || at === text.length || characters.segment(text).containing(at)?.index === at

export type Span = { start: number; end: number }

/** A selection made by hand, without outer space and with whole characters; null where nothing is left. */
export const tidySpan = (text: string, start: number, end: number): Span | null => {
  let from = Math.max(0, Math.min(start, end))
  let to = Math.min(text.length, Math.max(start, end))
  while (from < to && !isBoundary(text, from)) from--
  while (to < text.length && !isBoundary(text, to)) to++
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return from < to ? { start: from, end: to } : null
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a text, without outer space: what a person without a mouse chooses from. */
export const sentencesOf = (text: string): Span[] =>
  [...sentences.segment(text)].flatMap(({ index, segment }) => {
    const span = tidySpan(text, index, index + segment.length)
    return span ? [span] : []
  })

/** Longer titles are cut at a word and end in an ellipsis. */
const TITLE = 120

/** A short summary of a text: its first line that says something. */
export const titleFrom = (text: string): string => {
  const line =
    text
      .split(/\r?\n/)
      .map((each) => each.replace(/\s+/g, ' ').trim())
      .find((each) => /[\p{L}\p{N}]/u.test(each)) ?? text.trim()
  if (line.length <= TITLE) return line
  const short = line
    .slice(0, TITLE)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
  const space = short.lastIndexOf(' ')
  return `${(space > TITLE / 2 ? short.slice(0, space) : short).replace(/[\s,;:.–-]+$/u, '')}…`
}
