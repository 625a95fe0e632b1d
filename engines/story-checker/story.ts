import type { Language } from './language.ts'
import type { RuleId, Weight } from './rules.ts'

export type StoryToCheck = {
  /** The story as it is written: "As a …, I want …, so that …", or in words of one's own. */
  text: string
  /** How everybody will see that it is done, line by line. */
  criteria?: readonly string[]
  /** Whether a persona is named beside the text. */
  hasPersona?: boolean
  /** Rules that were set aside, with a reason kept elsewhere. */
  dismissed?: readonly string[]
}

/** Words that are meant: in the text (`criterion` null) or in a criterion by its place, maybe with what to say instead. */
export type Span = { criterion: number | null; start: number; end: number; swap?: string }

export type Finding = {
  id: RuleId
  weight: Weight
  /** What was found, in words. */
  says: string
  /** What would make it better. */
  advice: string
  spans: readonly Span[]
  dismissed: boolean
}

/** A stretch of the text, with where it stands in it. */
export type Piece = { text: string; start: number; end: number }

/** The story taken apart, as far as it has the parts. */
export type Read = {
  text: string
  role: Piece | null
  want: Piece | null
  benefit: Piece | null
  criteria: readonly string[]
  hasPersona: boolean
}

/** What a rule answers where something is wrong: the words it means, and what its sentence names. */
export type Fault = { spans: readonly Span[]; facts?: Readonly<Record<string, string | number>> }
export type Rule = (story: Read, language: Language) => Fault | null

/** Every whole-word hit of a phrase within a piece of the text or a criterion, in order. */
export const hits = (
  text: string,
  phrases: Readonly<Record<string, string>> | ReadonlySet<string>,
  criterion: number | null = null,
  offset = 0,
): Span[] => {
  const entries =
    phrases instanceof Set
      ? [...phrases].map((phrase) => [phrase, ''] as const)
      : Object.entries(phrases as Readonly<Record<string, string>>)
  const found = entries.flatMap(([phrase, swap]) =>
    [...text.matchAll(patternOf(phrase))].map((match) => ({
      criterion,
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      ...(swap === '' ? {} : { swap }),
    })),
  )
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  // "and so on" is one hit, not also the "so" in it.
  let end = -1
  return inOrder.filter((span) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

const patterns = new Map<string, RegExp>()
const patternOf = (phrase: string): RegExp => {
  const known = patterns.get(phrase)
  if (known) return known
  const words = phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')
  const made = new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}\\p{N}-])`, 'giu')
  patterns.set(phrase, made)
  return made
}

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

/** The last word before a place, in small letters; no word is longer than what is looked at. */
export const wordBefore = (text: string, place: number): string =>
  wordsIn(text.slice(Math.max(0, place - 60), place))
    .at(-1)
    ?.toLowerCase() ?? ''

/** The words that spans mean, each once, quoted and in order. */
export const quoted = (story: Read, spans: readonly Span[]): string => {
  const of = ({ criterion, start, end }: Span) =>
    (criterion === null ? story.text : (story.criteria[criterion] ?? '')).slice(start, end)
  return [...new Set(spans.map((span) => of(span).toLowerCase()))].map((word) => `“${word}”`).join(', ')
}
