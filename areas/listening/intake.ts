import { sentencesOf } from '../../engines/sentences/sentences.ts'

/** As many as anybody would check before something is done; the person takes away and adds. */
const MOST = 12
const LONGEST = 300

/** Sentences that open or close a talk say nothing of what is wanted. */
const FEWEST_WORDS = 3

/**
 * A first draft of acceptance criteria from what somebody said: one from each of its sentences, or of those in which
 * something is highlighted, where anything is; in their own words and order, each once. Only a beginning: who makes the
 * item edits them.
 */
export const criteriaFrom = (text: string, quotes: readonly string[] = []): string[] => {
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end))
  const marked = sentences.filter((sentence) => quotes.some((quote) => overlaps(sentence, quote)))
  const lost = quotes.filter((quote) => !text.includes(quote))
  const lines = (quotes.length > 0 ? [...marked, ...lost] : sentences)
    .map(tidy)
    .filter((line) => line.split(' ').length >= FEWEST_WORDS && !line.endsWith('?'))
    .map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line).toWellFormed())
  return [...new Set(lines)].slice(0, MOST)
}

/** A quote may be a part of a sentence, or reach over several. */
const overlaps = (sentence: string, quote: string): boolean =>
  sentence.includes(quote) || quote.includes(sentence)

/** One line without the number or dash of a list before it and the full stop behind it. */
const tidy = (sentence: string): string =>
  sentence
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\d+[.)]|[-–*•])\s+/u, '')
    .replace(/[.;,]+$/u, '')
