import type { Institution, Language } from '../../../../core/words/vocabulary.ts'
import type { GROWTH_LEVELS } from '../../skills/contract.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import type { TemplateName } from './structure.ts'

/** What a goal of the library says, in one language. Texts hold words such as {learners}, and blanks such as [from]. */
export type TemplateWords = {
  title: string
  about: string
  /** The question for each blank of its own, with an example. */
  asks: Readonly<Record<string, { ask: string; example: string }>>
  /** In the order of the measures of the goal. */
  measures: readonly { title: string; unit: string }[]
  /** In the order of its milestones. */
  milestones: readonly string[]
  ifThen: string
  reason: string
  levels: Readonly<Record<(typeof GROWTH_LEVELS)[number], { statement: string; firstStep: string }>>
}
export type WordsOf = Readonly<Partial<Record<TemplateName, TemplateWords>>>

/** All that the library says in one language. */
export type LibraryWords = {
  /** Whom a goal may be for: the question, and an example by institution. */
  whom: { ask: string; examples: Readonly<Record<Institution, string>> }
  /** What the log of learning is called, where a measure is read of it. */
  learningLog: string
  templates: Readonly<Record<TemplateName, TemplateWords>>
}

export const LIBRARY_WORDS: Readonly<Record<Language, LibraryWords>> = { en, de }
