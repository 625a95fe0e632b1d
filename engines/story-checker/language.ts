import type { RuleId } from './rules.ts'

/**
 * All that the checker knows of one language: how a story is put, its words, and what it says. Another language is another
 * file like `en.ts`; nothing else changes.
 */
export type Language = {
  /** Where the role stands; the group `role` is it. */
  role: RegExp
  /** What comes before the want. */
  want: RegExp
  /** Right after the role, what somebody does: "As a teacher, I see …". */
  wantAfterRole: RegExp
  /** What begins another want after the first. */
  wantAgain: RegExp
  /** What comes before the benefit. */
  benefit: RegExp
  /** Roles that could be anybody. */
  vagueRoles: ReadonlySet<string>
  /** Between two roles. */
  or: RegExp
  /** Between two wants; the group `next` is the word that follows. */
  and: RegExp
  /** Verbs of wanting something: after "and" they begin a second want. */
  verbs: ReadonlySet<string>
  /** Pairs that are one act: drag and drop. */
  pairs: ReadonlySet<string>
  /** Words of a solution, each with what to ask instead. */
  solutions: Readonly<Record<string, string>>
  /** Words that can mean anything, each with what to say instead. */
  vague: Readonly<Record<string, string>>
  /** Words of speed and size that are clear once a number stands beside them. */
  measurable: ReadonlySet<string>
  /** Words that only insiders know, each with a plain one. */
  jargon: Readonly<Record<string, string>>
  /** Abbreviations that everybody in education knows. */
  known: ReadonlySet<string>
  /** What was not settled. */
  unsettled: ReadonlySet<string>
  /** A pronoun at the head of a want, a benefit or a criterion, with nothing before that it could mean. */
  pronoun: RegExp
  /** A criterion that says nothing one could see. */
  untestable: RegExp
  /** A measure, a state or an act that somebody can check. */
  seen: RegExp
  /** Words without a meaning of their own, for comparing want and benefit. */
  small: ReadonlySet<string>
  /** What is said, and what would help, by rule; facts stand in braces. */
  says: Readonly<Record<RuleId, { says: string; advice: string }>>
}
