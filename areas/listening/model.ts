/**
 * Pure rules of listening, for the server and the browser alike. Offsets count as JavaScript strings do (UTF-16 code
 * units, so an emoji counts two), from the beginning of a note's text; `end` is the first one behind the sentence.
 */

/** A place in a text: the words, where they stood, and what stood around them (after W3C Web Annotation). */
export type Anchor = { quote: string; start: number; end: number; before: string; after: string }

/** Where a highlight is now. A lost one keeps its quote: what somebody said is not unsaid by an edit. */
export type Found = { state: 'there' | 'moved'; start: number; end: number } | { state: 'lost' }

/** How much of the surroundings is kept, so that one of two equal sentences is told from the other. */
const AROUND = 32

/** The anchor of `text.slice(start, end)`. The surroundings never cut a character in two. */
export const anchorAt = (text: string, start: number, end: number): Anchor => ({
  quote: text.slice(start, end),
  start,
  end,
  before: text
    .slice(Math.max(0, start - AROUND), start)
    .toWellFormed()
    .replace(/^\uFFFD/, ''),
  after: text
    .slice(end, end + AROUND)
    .toWellFormed()
    .replace(/\uFFFD$/, ''),
})

/**
 * Finds the words of an anchor again after the text was edited. Where they stand several times, the surroundings
 * decide; where these do not decide either, the highlight is lost rather than laid upon the wrong words.
 */
export const locate = (text: string, anchor: Anchor): Found => {
  const places = occurrences(text, anchor.quote)
  const scored = places.map((start) => ({ start, score: likeness(text, start, anchor) }))
  const best = Math.max(...scored.map((place) => place.score))
  const first = scored.filter((place) => place.score === best)
  const chosen = first.find((place) => place.start === anchor.start) ?? (first.length === 1 ? first[0] : null)
  if (!chosen) return { state: 'lost' }
  const { start } = chosen
  const state = start === anchor.start ? 'there' : 'moved'
  return { state, start, end: start + anchor.quote.length }
}

const occurrences = (text: string, quote: string): number[] => {
  const places: number[] = []
  if (quote === '') return places
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}

/** How many characters directly before and after agree with what stood there. */
const likeness = (text: string, start: number, anchor: Anchor): number => {
  const { before, after, quote } = anchor
  let same = 0
  while (same < before.length && text[start - 1 - same] === before[before.length - 1 - same]) same++
  let behind = 0
  const end = start + quote.length
  while (behind < after.length && text[end + behind] === after[behind]) behind++
  return same + behind
}

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

/** Pasted text as notes: what stands between blank lines is one note each, inner lines are kept. */
export const splitNotes = (pasted: string): string[] =>
  pasted
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
