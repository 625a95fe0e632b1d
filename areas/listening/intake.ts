import { sentencesOf } from './model.ts'

/** As many as anybody would check before something is done; the person takes away and adds. */
const MOST = 12
const LONGEST = 300

/** Sentences that open or close a talk say nothing of what is wanted. */
const FEWEST_WORDS = 3

/**
 * A first draft of acceptance criteria from what somebody said: one from each of its sentences (or of the highlighted
 * ones, where there are any), in their own words and order, each once. Only a beginning: who makes the item edits them.
 */
export const criteriaFrom = (text: string, quotes: readonly string[] = []): string[] => {
  const sentences =
    quotes.length > 0 ? quotes : sentencesOf(text).map(({ start, end }) => text.slice(start, end))
  const lines = sentences
    .map((sentence) =>
      sentence
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.;,]+$/u, ''),
    )
    .filter((line) => line.split(' ').length >= FEWEST_WORDS && !line.endsWith('?'))
    .map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line).toWellFormed())
  return [...new Set(lines)].slice(0, MOST)
}
