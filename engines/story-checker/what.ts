import type { Rule, Span } from './story.ts'
import { hits, quoted, wordBefore, wordsIn } from './story.ts'
import { spanOf } from './who.ts'

export const wantMissing: Rule = ({ text, want }) => (want || text.trim() === '' ? null : { spans: [] })

/** One story, one want: a second act after "and" can be built and shown by itself. */
export const wantTwo: Rule = (story, language) => {
  const { want, text } = story
  if (!want) return null
  const seconds = [...want.text.matchAll(language.and)].flatMap((match): Span[] => {
    const next = (match.groups?.['next'] ?? '').toLowerCase()
    const before = wordBefore(want.text, match.index)
    if (!language.verbs.has(next) || language.pairs.has(`${before} ${next}`)) return []
    const start = want.start + match.index
    return [{ criterion: null, start, end: start + match[0].length }]
  })
  const again = text.slice(want.end).match(language.wantAgain)
  const start = want.end + (again?.index ?? 0)
  const spans = again ? [...seconds, { criterion: null, start, end: start + again[0].length }] : seconds
  return spans.length > 0 ? { spans, facts: { words: quoted(story, spans) } } : null
}

/** A need says what somebody wants to reach; how it is built is for the team to find. */
export const solution: Rule = (story, { solutions }) => {
  if (!story.want) return null
  const spans = hits(story.want.text, solutions, null, story.want.start)
  return spans.length > 0 ? { spans, facts: { words: quoted(story, spans) } } : null
}

export const benefitMissing: Rule = ({ text, benefit }) =>
  benefit || text.trim() === '' ? null : { spans: [] }

const SAME = 0.75
const FEWEST = 2

/** The reason only says the want again. */
export const benefitRepeats: Rule = ({ want, benefit }, { small }) => {
  if (!want || !benefit) return null
  const of = (text: string) => wordsIn(text.toLowerCase()).filter((word) => !small.has(word))
  const [wanted, gained] = [new Set(of(want.text)), of(benefit.text)]
  if (gained.length < FEWEST) return null
  const share = gained.filter((word) => wanted.has(word)).length / gained.length
  return share >= SAME ? { spans: [spanOf(benefit)] } : null
}
