import type { Piece, Rule, Span } from './story.ts'
import { wordsIn } from './story.ts'

export const spanOf = ({ start, end }: Piece): Span => ({ criterion: null, start, end })

/** Nobody is named: neither in the words nor by a persona. */
export const roleMissing: Rule = ({ role, hasPersona }) => (role || hasPersona ? null : { spans: [] })

/** The one who is named could be anybody. A persona beside the text says who is meant. */
export const roleVague: Rule = ({ role, hasPersona }, { vagueRoles, small }) => {
  if (!role || hasPersona) return null
  const words = wordsIn(role.text.toLowerCase()).filter((word) => !small.has(word))
  const isVague = words.length > 0 && words.every((word) => vagueRoles.has(word))
  return isVague ? { spans: [spanOf(role)], facts: { role: role.text } } : null
}

/** A longer role describes somebody, and its "and" does not join two of them. */
const LONGEST = 6

/** Two roles seldom want the same thing for the same reason. */
export const roleTwo: Rule = ({ role }, { or }) =>
  role && wordsIn(role.text).length <= LONGEST && or.test(role.text)
    ? { spans: [spanOf(role)], facts: { role: role.text } }
    : null
