import type { SKILLS } from '../skills/contract.ts'

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

type Questions = { scales: readonly string[]; texts: readonly string[] }

const WORDS = [
  'One example of what you saw',
  'Start: what should begin',
  'Stop: what should end',
  'Continue: what should stay',
] as const

/** The questions each group is asked unless others are written. */
export const QUESTIONS: Record<Rater, Questions> = {
  developers: {
    scales: [
      'I know why the items at the top of the backlog matter.',
      'My questions are answered within a working day.',
      'Items are ready when we plan them.',
      'Decisions stay as they are within a sprint.',
    ],
    texts: WORDS,
  },
  teachers: {
    scales: [
      'My problem was heard and read back to me.',
      'I was told what was decided, and why.',
      'Changes came at a time in the term that I could use.',
      'Training fitted my hours.',
    ],
    texts: WORDS,
  },
  students: {
    scales: [
      'I could do what I came to do.',
      'I was asked before it changed.',
      'It works on my device, and with what I need to use it.',
    ],
    texts: WORDS,
  },
  administrators: {
    scales: [
      'Priorities match what the institution wants.',
      'Risks reach me early.',
      'It is clear to me how data is used.',
    ],
    texts: WORDS,
  },
  accessibility: {
    scales: ['I am asked before something is built.', 'Blockers are fixed before a release.'],
    texts: WORDS,
  },
  manager: {
    scales: [
      'Outcomes are shown with their evidence.',
      'The people concerned trust this person’s word.',
      'The goal for growth moved.',
    ],
    texts: WORDS,
  },
  self: {
    scales: [],
    texts: [
      'The outcome you are proudest of',
      'Where you fell short',
      'A decision you would make otherwise today',
      'The skill to build next',
      'The help you need',
    ],
  },
}

/** What stands on lines of their own, each a question; empty lines are none. */
export const questionsIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const REMARK_SIDES = ['growth', 'strength', 'open'] as const
export type RemarkSide = (typeof REMARK_SIDES)[number]

/** What an answer to a question is, as far as the question says it; its owner sorts the rest. */
export const sideOf = (question: string): RemarkSide =>
  /^(start|stop)\b/i.test(question) ? 'growth' : /^continue\b/i.test(question) ? 'strength' : 'open'

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
