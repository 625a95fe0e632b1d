import type { Language } from '../../../core/words/vocabulary.ts'
import type { SKILLS } from '../skills/contract.ts'
import { de } from './questions/de.ts'
import { en } from './questions/en.ts'

/** Who is asked. Each group has questions of its own, about what the work does to them. */
export const RATERS = [
  'developers',
  'teachers',
  'students',
  'administrators',
  'accessibility',
  'manager',
  'self',
] as const
export type Rater = (typeof RATERS)[number]

/** What one group is asked: with answers from 1 to 5, and in words. */
export type Questions = { scales: readonly string[]; texts: readonly string[] }
/** All that is asked in one language, and how its questions are told apart. */
export type QuestionWords = { questions: Readonly<Record<Rater, Questions>>; sides: SideWords }

/** From how many answers on a group's are shown. One's own and the manager's are known to be theirs. */
const NAMED: ReadonlySet<Rater> = new Set(['manager', 'self'])
export const SMALLEST_GROUP = 3
export const leastOf = (group: Rater): number => (NAMED.has(group) ? 1 : SMALLEST_GROUP)

/** Whether enough of a group said something of a skill for it to be shown: as many as for anything else. */
export const enoughOf = (answers: readonly { skill?: string | null }[], group: Rater) => {
  const of = Map.groupBy(answers, ({ skill }) => skill)
  return (skill: string): boolean => (of.get(skill)?.length ?? 0) >= leastOf(group)
}

/** How often something was seen, from never to always. */
export const SEEN = [1, 2, 3, 4, 5] as const

/** So many questions take ten minutes; more are not answered. */
export const MOST_QUESTIONS = 15

/** The questions each group is asked unless others are written, in each language. */
export const QUESTIONS: Readonly<Record<Language, Readonly<Record<Rater, Questions>>>> = {
  en: en.questions,
  de: de.questions,
}

/** What stands on lines of their own, each a question; empty lines are none. */
export const questionsIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const REMARK_SIDES = ['growth', 'strength', 'open'] as const
export type RemarkSide = (typeof REMARK_SIDES)[number]

/** What says of a question on which side its answers are, in one language. In small letters. */
export type SideWords = Readonly<
  Record<'begins' | 'holds', Readonly<Record<'growth' | 'strength', string>>>
> & {
  /** Words that turn a question round, so that what it holds says nothing. */
  turns: string
}

const SIDE_WORDS: readonly SideWords[] = [en.sides, de.sides]

const inLine = (list: string): string[] => list.split(/\s*,\s*/)
const holdsOne = (text: string, list: string): boolean =>
  inLine(list).some((words) => new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u').test(text))

/**
 * What an answer to a question is, as far as the question says it; its owner sorts the rest. Its first word says it, or
 * else what it holds; where it holds something of both, or is turned round, it says nothing. The language is not asked:
 * no word of one means something else in the other.
 */
export const sideOf = (question: string): RemarkSide => {
  const text = question.toLowerCase().trim()
  const first = /^\p{L}+/u.exec(text)?.[0] ?? ''
  const isOn = (side: 'growth' | 'strength') => ({
    begins: SIDE_WORDS.some(({ begins }) => inLine(begins[side]).includes(first)),
    holds: SIDE_WORDS.some(({ holds, turns }) => holdsOne(text, holds[side]) && !holdsOne(text, turns)),
  })
  const [growth, strength] = [isOn('growth'), isOn('strength')]
  if (growth.begins || strength.begins) return growth.begins ? 'growth' : 'strength'
  if (growth.holds === strength.holds) return 'open'
  return growth.holds ? 'growth' : 'strength'
}

export type Scale = { n: number; mean: number | null; counts: readonly number[] }

/** One question over all that answered it: how many, the mean, and how many chose each of the steps, 1 to 5 or 1 to 4. */
export const scaleOf = (scores: readonly number[], steps: readonly number[] = SEEN): Scale => ({
  n: scores.length,
  mean: scores.length === 0 ? null : scores.reduce((sum, each) => sum + each, 0) / scores.length,
  counts: steps.map((value) => scores.filter((each) => each === value).length),
})

/** Of which of the five sorts a goal is that builds a skill. */
export const goalTypeOf = (skill: (typeof SKILLS)[number] | null) => {
  switch (skill) {
    case 'vision-and-roadmap':
    case 'market-analysis':
    case 'business-case':
    case 'prioritisation':
      return 'strategy' as const
    case 'stakeholders':
    case 'leadership':
    case 'user-research':
      return 'networking' as const
    case 'communication':
    case 'launch-and-training':
      return 'communication' as const
    case 'agile-practice':
    case 'backlog-craft':
    case 'adaptability':
      return 'agility' as const
    default:
      return 'technical' as const
  }
}
