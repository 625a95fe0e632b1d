import { checkGoal } from '../../../../engines/goal-checker/check.ts'
import type { Checked, GoalFields } from '../../../../engines/goal-checker/goal.ts'
import { LANGUAGES } from '../../../../engines/goal-checker/languages.ts'
import type { Input, RecordOf } from '../../../../web/data/types.ts'
import { textSettings } from '../../../../web/text/t.ts'
import { wallClock } from '../../../../web/text/zoned.ts'
import type { BENEFICIARIES, CADENCES, GOAL_TYPES, HORIZONS } from '../../goals/contract.ts'
import type { GROWTH_LEVELS, SKILLS } from '../../skills/contract.ts'
import { BY_HAND, type Feed, feedFields } from './use-sources.ts'

export type Goal = RecordOf<'goal'>
export type Measure = RecordOf<'measure'>
export type Milestone = RecordOf<'milestone'>
export type Win = RecordOf<'win'>

/** What the form of a goal holds: the goal, and while it is new its first measure. */
export type GoalValues = {
  title: string
  statement: string
  type: (typeof GOAL_TYPES)[number]
  horizon: (typeof HORIZONS)[number]
  beneficiary: (typeof BENEFICIARIES)[number] | null
  endsOn: string | null
  cadence: (typeof CADENCES)[number] | null
  firstStep: string
  firstStepOn: string | null
  ifThen: string
  reason: string
  skill: (typeof SKILLS)[number] | null
  level: (typeof GROWTH_LEVELS)[number] | null
  hoursNeeded: number | null
  hoursAWeek: number | null
  isStretch: boolean
  /** The wider goal that it is part of. */
  parentId: string | null
  measure: string
  unit: string
  baseline: number | null
  target: number | null
  feed: Feed
}

export const emptyGoal: GoalValues = {
  title: '',
  statement: '',
  type: 'technical',
  horizon: 'now',
  beneficiary: null,
  endsOn: null,
  cadence: null,
  firstStep: '',
  firstStepOn: null,
  ifThen: '',
  reason: '',
  skill: null,
  level: null,
  hoursNeeded: null,
  hoursAWeek: null,
  isStretch: false,
  parentId: null,
  measure: '',
  unit: '',
  baseline: null,
  target: null,
  feed: BY_HAND,
}

const PREFILLED = ['title', 'statement', 'type', 'skill', 'level', 'reason'] as const

/** What an address brings along for a new goal (`?title=…&skill=…`): a suggestion, to be changed like all else. */
export const prefilled = (search: Readonly<Record<string, unknown>>): GoalValues => ({
  ...emptyGoal,
  ...Object.fromEntries(
    PREFILLED.flatMap((key) => (typeof search[key] === 'string' ? [[key, search[key]]] : [])),
  ),
})

/** The values of a goal that is there; its measures are changed on its page. */
export const valuesOf = (goal: Goal, measure: Measure | undefined): GoalValues => ({
  ...emptyGoal,
  ...Object.fromEntries(
    Object.keys(emptyGoal).flatMap((key) => (key in goal ? [[key, goal[key as keyof Goal]]] : [])),
  ),
  ...(measure
    ? { measure: measure.title, unit: measure.unit, baseline: measure.baseline, target: measure.target }
    : {}),
})

/** The day that it is where the person is. */
export const today = (): string => wallClock(new Date().toISOString(), textSettings().timeZone).slice(0, 10)

/** What the checker says of what is typed. The same engine runs in the server; nothing is sent while typing. */
export const checkValues = (
  values: GoalValues,
  dismissed: readonly string[],
  readings: GoalFields['readings'] = [],
): Checked => {
  const text = values.statement.trim() === '' ? values.title : values.statement
  const source = values.feed.sourceName
  const goal = { text, today: today(), fields: { ...values, source, readings }, dismissed }
  return checkGoal(goal, LANGUAGES[textSettings().language])
}

/** The text that the checker reads. */
export const checkedText = (values: GoalValues): string =>
  values.statement.trim() === '' ? values.title : values.statement

type Begin = Input<'goal.begin'>

/** What `goal.begin` takes: only what was filled in. */
export const beginInput = (values: GoalValues): Begin => {
  const { measure, unit, baseline, target, feed, ...goal } = values
  const measures =
    measure.trim() === '' && target === null
      ? []
      : [
          {
            title: measure.trim() === '' ? values.title : measure,
            unit,
            ...(baseline === null ? {} : { baseline }),
            ...(target === null ? {} : { target }),
            ...feedFields(feed),
          },
        ]
  const filledIn = Object.fromEntries(
    Object.entries(goal).filter(([, value]) => value !== null && value !== ''),
  )
  return { ...filledIn, title: values.title.trim(), measures } as Begin
}
