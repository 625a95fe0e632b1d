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

/** Pasted text as notes: what stands between blank lines is one note each, inner lines are kept. */
export const splitNotes = (pasted: string): string[] =>
  pasted
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
