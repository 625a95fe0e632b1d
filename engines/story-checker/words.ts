import type { Rule, Span } from './story.ts'
import { hits, quoted, wordsIn } from './story.ts'

const NUMBER = /\d/

/** Words that can mean anything. Those of speed and size are clear where a number stands in the same words. */
export const vague: Rule = (story, { vague: phrases, measurable }) => {
  const counted = NUMBER.test(story.text)
  const spans = hits(story.text, phrases).filter(
    ({ start, end }) => !(counted && measurable.has(story.text.slice(start, end).toLowerCase())),
  )
  return spans.length > 0 ? { spans, facts: { words: quoted(story, spans) } } : null
}

/** "It", "this", "they" at the head of a want or a reason: nobody can say what is meant. */
export const pronoun: Rule = (story, { pronoun: pattern }) => {
  const spans = [story.want, story.benefit].flatMap((piece): Span[] => {
    const match = piece ? pattern.exec(piece.text) : null
    if (!piece || !match) return []
    const start = piece.start + match.index
    return [{ criterion: null, start, end: start + match[0].trimEnd().length }]
  })
  return spans.length > 0 ? { spans, facts: { words: quoted(story, spans) } } : null
}

const ABBREVIATION = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}s?(?![\p{L}\p{N}-])/gu

/** Words and abbreviations that only insiders know. */
export const jargon: Rule = (story, { jargon: phrases, known, unsettled: open }) => {
  const short = [...story.text.matchAll(ABBREVIATION)].flatMap((match): Span[] =>
    known.has(match[0].replace(/s$/, '')) || open.has(match[0].toLowerCase())
      ? []
      : [{ criterion: null, start: match.index, end: match.index + match[0].length }],
  )
  const words = hits(story.text, phrases)
  const spans = [...words, ...short.filter((span) => !words.some((word) => word.start === span.start))]
  const inOrder = spans.toSorted((a, b) => a.start - b.start)
  return inOrder.length > 0 ? { spans: inOrder, facts: { words: quoted(story, inOrder) } } : null
}

/** What was left open in the words themselves. */
export const unsettled: Rule = (story, { unsettled: phrases }) => {
  const inText = hits(story.text, phrases)
  const inCriteria = story.criteria.flatMap((line, at) => hits(line, phrases, at))
  const spans = [...inText, ...inCriteria]
  return spans.length > 0 ? { spans, facts: { words: quoted(story, spans) } } : null
}

/** More words than this from who to why are read twice. */
const MOST = 45

/** One long sentence. What is told besides, in sentences of its own, is not counted. */
export const tooLong: Rule = ({ text, role, want, benefit }) => {
  const pieces = [role, want, benefit].flatMap((piece) => piece ?? [])
  const [start, end] = [
    Math.min(...pieces.map((piece) => piece.start)),
    Math.max(...pieces.map((piece) => piece.end)),
  ]
  if (pieces.length === 0) return null
  const count = wordsIn(text.slice(start, end)).length
  return count > MOST ? { spans: [{ criterion: null, start, end }], facts: { count, most: MOST } } : null
}
