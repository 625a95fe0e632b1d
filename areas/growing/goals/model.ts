import { addDays, daysFrom } from '../../../engines/calendar/days.ts'
import { STRETCH } from '../model.ts'
import { GOAL_TYPES } from './contract.ts'

/** Pure rules of goals, for the server and the browser alike. Days are `2026-11-21`. */

export type GoalType = (typeof GOAL_TYPES)[number]

/** The mean of what has a value, each by its weight; null where nothing has one, or nothing weighs. */
export const weightedMean = (list: readonly { progress: number | null; weight: number }[]): number | null => {
  const known = list.flatMap(({ progress, weight }) => (progress === null ? [] : [{ progress, weight }]))
  const whole = known.reduce((sum, { weight }) => sum + weight, 0)
  return whole === 0 ? null : known.reduce((sum, each) => sum + each.progress * each.weight, 0) / whole
}

/** Whether a progress of 0 to 1 counts as reached: all of it, or 70 % of a stretch. */
export const isReached = (progress: number | null, isStretch: boolean): boolean =>
  progress !== null && progress >= (isStretch ? STRETCH : 1)

type Dated = { title: string; dueOn: string | null; doneOn: string | null; ref: string }
export type NextStep = { words: string; on: string | null; milestone: string | null }

/** What comes next: the earliest open milestone, or the first step while its day has not passed. */
export const nextStep = (
  first: { words: string; on: string | null },
  milestones: readonly Dated[],
  today: string,
): NextStep | null => {
  const open = milestones
    .filter(({ doneOn }) => doneOn === null)
    .map(({ title, dueOn, ref }): NextStep => ({ words: title, on: dueOn, milestone: ref }))
  const isAhead = first.words.trim() !== '' && (first.on === null || first.on >= today)
  const steps = isAhead ? [{ words: first.words, on: first.on, milestone: null }, ...open] : open
  const day = ({ on }: NextStep) => on ?? LAST
  // A stable sort: on one day the first step stands before a milestone.
  return steps.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))[0] ?? null
}
const LAST = '9999-12-31'

export type Mark = {
  what: 'begun' | 'first-step' | 'milestone' | 'today' | 'end'
  on: string
  words: string
  isDone: boolean
  /** Of a milestone. */
  ref: string | null
  at: number
}

export type Timed = {
  begunOn: string
  firstStep: string
  firstStepOn: string | null
  endsOn: string | null
  milestones: readonly Dated[]
}

/** The days of a goal in their order, each with its place from 0 (the first) to 1 (the last). Steps without a day are left out. */
export const timelineOf = (goal: Timed, today: string): Mark[] => {
  const mark = (what: Mark['what'], on: string, words = '', isDone = false, ref: string | null = null) => [
    { what, on, words, isDone, ref },
  ]
  const { firstStep, firstStepOn, endsOn } = goal
  const marks: Omit<Mark, 'at'>[] = [
    ...mark('begun', goal.begunOn, '', true),
    ...(firstStepOn !== null && firstStep.trim() !== ''
      ? mark('first-step', firstStepOn, firstStep, firstStepOn < today)
      : []),
    ...goal.milestones.flatMap(({ title, dueOn, doneOn, ref }) => {
      const on = dueOn ?? doneOn
      return on === null ? [] : mark('milestone', on, title, doneOn !== null, ref)
    }),
    ...mark('today', today),
    ...(endsOn === null ? [] : mark('end', endsOn)),
  ]
  const inOrder = marks.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const from = inOrder[0]?.on ?? today
  const span = daysFrom(from, inOrder.at(-1)?.on ?? today)
  return inOrder.map((mark) => ({ ...mark, at: span === 0 ? 0 : daysFrom(from, mark.on) / span }))
}

/** Which skills are those of the product, and which of leading people. Data, shown where the balance is opened. */
export const LEADERSHIP_SKILLS = [
  'stakeholders',
  'communication',
  'leadership',
  'launch-and-training',
  'adaptability',
] as const
/** Where no skill is named, the sort of the goal says it. */
export const LEADERSHIP_TYPES = ['communication', 'networking', 'agility'] as const satisfies GoalType[]

export type Side = 'product' | 'leadership'
export const sideOf = ({ skill, type }: { skill: string | null; type: string }): Side => {
  const names: readonly string[] = skill === null ? LEADERSHIP_TYPES : LEADERSHIP_SKILLS
  return names.includes(skill ?? type) ? 'leadership' : 'product'
}

type Open = { type: string; skill: string | null; endsOn: string | null }

/** How the open goals lie over the five types and the two sides. */
export const balanceOf = <G extends Open>(open: readonly G[]) => ({
  types: GOAL_TYPES.map((type) => ({ type, goals: open.filter((goal) => goal.type === type) })),
  gaps: GOAL_TYPES.filter((type) => open.every((goal) => goal.type !== type)),
  product: open.filter((goal) => sideOf(goal) === 'product'),
  leadership: open.filter((goal) => sideOf(goal) === 'leadership'),
})

/** A sprint is two weeks here. */
export const SPRINT_DAYS = 14

/** Whether every open goal ends within a sprint, so that nothing points beyond it. */
export const allEndSoon = (open: readonly Open[], today: string): boolean =>
  open.length > 0 && open.every(({ endsOn }) => endsOn !== null && endsOn <= addDays(today, SPRINT_DAYS))

/** A blank of a sentence that the person fills in: `[from]`. */
const BLANK = /\[([a-z-]+)\]/g

/** The blanks of a text, each once, in their order. */
export const blanksOf = (text: string): string[] => [
  ...new Set([...text.matchAll(BLANK)].map((match) => match[1] ?? '')),
]

/** The text with the blanks that have a value; the others stay. */
export const filled = (text: string, values: Readonly<Record<string, string | undefined>>): string =>
  text.replaceAll(BLANK, (blank, name: string) => values[name]?.trim() || blank)

/** The day that lies at a share (0 to 1) of the way between two days. */
export const dayAtShare = (from: string, to: string, at: number): string =>
  addDays(from, Math.round(daysFrom(from, to) * at))

/** A measure of a product's or institution's that has no figure yet stands on nothing: what the target may be. */
export const FIRST_STEP_DAYS = 7
