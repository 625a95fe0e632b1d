import type { Rule, Span } from './story.ts'
import { hits, quoted, wordBefore } from './story.ts'

export const criteriaMissing: Rule = ({ criteria }) => (criteria.length > 0 ? null : { spans: [] })

const whole = (line: string, criterion: number): Span => ({ criterion, start: 0, end: line.length })

/** A criterion by which two people could come to different answers. */
export const criteriaUntestable: Rule = (story, { untestable, vague, seen, pronoun }) => {
  const spans = story.criteria.flatMap((line, at): Span[] => {
    if (untestable.test(line.trim())) return [whole(line, at)]
    const loose = hits(line, vague, at)
    // A number, or something that can be seen, says what the loose word means.
    if (loose.length > 0 && !seen.test(line)) return loose
    const bare = at === 0 ? pronoun.exec(line) : null
    return bare ? [{ criterion: at, start: bare.index, end: bare.index + bare[0].trimEnd().length }] : []
  })
  return spans.length > 0 ? { spans, facts: { words: quoted(story, spans) } } : null
}

/** Two things in one line are ticked together though one of them is open. */
export const criteriaTwo: Rule = (story, { and, verbs, pairs }) => {
  const spans = story.criteria.flatMap((line, at) =>
    [...line.matchAll(and)].flatMap((match): Span[] => {
      const next = (match.groups?.['next'] ?? '').toLowerCase()
      const before = wordBefore(line, match.index)
      return verbs.has(next) && !pairs.has(`${before} ${next}`)
        ? [{ criterion: at, start: match.index, end: match.index + match[0].length }]
        : []
    }),
  )
  return spans.length > 0 ? { spans, facts: { words: quoted(story, spans) } } : null
}
