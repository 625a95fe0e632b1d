import type { RuleId } from './rules.ts'

/** What became of one rule: kept, kept in part, nothing found, or found and wrong. */
export type Verdict = 'met' | 'partly' | 'missing' | 'wrong'

/** What a sentence about a rule may name: numbers, dates and words that were found. */
export type Facts = Readonly<Record<string, string | number>>

/**
 * All that the checker knows of one language: its words, its months and what it says. Another language is another file
 * like `en.ts`; nothing else changes.
 */
export type Language = {
  /** Verbs that say what somebody will do, in the form in which a goal begins. */
  actionVerbs: ReadonlySet<string>
  /** Verbs that name no act. */
  weakVerbs: ReadonlySet<string>
  /** Verbs that name an act only where a number says how much. */
  measuredVerbs: ReadonlySet<string>
  /** Verbs of making something, which say nothing of what it changes. */
  outputVerbs: ReadonlySet<string>
  /** Verbs that a senior's work begins with. */
  seniorVerbs: ReadonlySet<string>
  /** Verbs that are nouns as often: they do not count as a second goal. */
  nounsToo: ReadonlySet<string>
  /** Words and phrases that can mean anything, each with what to say instead. */
  vague: Readonly<Record<string, string>>
  /** Where or for whom: schools, courses, teams, roles. */
  settings: ReadonlySet<string>
  /** What can be seen to be so or not so: a certificate that was issued. */
  observable: ReadonlySet<string>
  /** Where a figure is read. */
  sources: ReadonlySet<string>
  /** Words before a number that make it a name: "level 3". */
  numbered: ReadonlySet<string>
  /** Words that are no things: articles, prepositions, pronouns. */
  small: ReadonlySet<string>
  /** Words that may stand before the verb: "I will". */
  lead: ReadonlySet<string>
  /** Numbers in words. */
  counts: Readonly<Record<string, number>>
  months: readonly (readonly string[])[]
  and: RegExp
  reason: RegExp
  effect: RegExp
  ifThen: RegExp
  checkIns: RegExp
  fromTo: RegExp
  from: RegExp
  /** What is said of each rule by its verdict; facts stand in braces. */
  says: Readonly<Record<RuleId, Partial<Record<Verdict, string>>>>
}
