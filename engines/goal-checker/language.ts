import type { RuleId } from './rules.ts'

/** What became of one rule: kept, kept in part, nothing found, or found and wrong. */
export type Verdict = 'met' | 'partly' | 'missing' | 'wrong'

/** What a sentence about a rule may name: numbers, dates and words that were found. */
export type Facts = Readonly<Record<string, string | number>>

/**
 * All that the checker knows of one language: its words, its months and what it says. Another language is another file
 * like `en.ts` and its line in `languages.ts`; nothing else changes.
 */
export type Language = {
  /** Whether a goal begins with its verb ("cut tickets"), or may keep it for the end ("Tickets senken"). */
  verbFirst: boolean
  /** Whether words are glued together, so that the end of one says what it is: "Notenbuchkurs". */
  glues: boolean
  /** What stands between whole and part of a number: 41.5 or 41,5. */
  decimal: '.' | ','
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
  /** Words that make a unit of a number although they are small: "3 a week", "8 of 10". */
  unitWords: ReadonlySet<string>
  /** Lengths of time that are deadlines and no measures after a word of `within`: "in 3 weeks". */
  longTimes: ReadonlySet<string>
  within: ReadonlySet<string>
  /** Numbers in words. */
  counts: Readonly<Record<string, number>>
  months: readonly (readonly string[])[]
  /**
   * How days are written: patterns with the groups `day`, `month` (a name or a number) and `year`, and `MONTH` for all
   * names. Without a year the next such day is meant, without a day the last of the month.
   */
  days: readonly string[]
  /** Stands directly before a day by which something is done. */
  by: RegExp
  /** A second goal: the group is the word that may be its verb. */
  and: RegExp
  /** From here on it is told why, how or what if, and no longer what. */
  turn: RegExp
  /** Phrases that are exact although a vague word stands in them: "more than 20". */
  exact: RegExp
  /** Says who or what counts the figure: "counted by". */
  countedBy: RegExp
  /** Stands directly before what a figure is read in. */
  readIn: RegExp
  reason: RegExp
  effect: RegExp
  ifThen: RegExp
  checkIns: RegExp
  fromTo: RegExp
  from: RegExp
  /** What is said of each rule by its verdict; facts stand in braces. */
  says: Readonly<Record<RuleId, Partial<Record<Verdict, string>>>>
}
