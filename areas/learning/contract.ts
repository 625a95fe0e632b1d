import { choice, date, flag, longText, number, record, tags, text, whole } from '../../core/fields/field.ts'
import { defineKind } from '../../core/kinds/kind.ts'

/** What a metric counts. The first three are read off grades, each by a rule that the metric holds as data. */
export const MEASURES = ['success', 'completion', 'dfw', 'share', 'mean', 'gain', 'count'] as const
export type Measure = (typeof MEASURES)[number]
export const GRADE_MEASURES = ['success', 'completion', 'dfw'] as const satisfies readonly Measure[]
/** Shares, with x of n behind them: all that comes from grades, and any other share. */
export const SHARE_MEASURES = [...GRADE_MEASURES, 'share'] as const satisfies readonly Measure[]

export const BETTER = ['higher', 'lower'] as const
export type Better = (typeof BETTER)[number]

export const DESIGNS = ['pilot-comparison', 'before-after'] as const
export type Design = (typeof DESIGNS)[number]
/** The two arms of each design: what is judged, and what it is held against. */
export const ARMS = {
  'pilot-comparison': ['pilot', 'comparison'],
  'before-after': ['after', 'before'],
} as const satisfies Record<Design, readonly [judged: string, against: string]>

export const EXPERIMENT_STATES = ['planned', 'running', 'ended'] as const

/** How strong a sentence may be, from weakest to strongest (docs/decisions/0050). */
export const WORDINGS = ['piloted', 'was', 'differs', 'caused'] as const
export type Wording = (typeof WORDINGS)[number]

/** What an interval says so far. */
export const VERDICTS = [
  'no-data',
  'one-arm',
  'hidden',
  'no-interval',
  'not-clear',
  'wanted',
  'unwanted',
] as const
export type Verdict = (typeof VERDICTS)[number]

export const metric = defineKind({
  name: 'metric',
  plural: 'metrics',
  prefix: 'METRIC',
  about: 'A defined measure of what happened to learners.',
  product: 'required',
  titleAbout: 'What it says, in a few words: "DFW rate, gateway mathematics".',
  fields: {
    measure: choice('What it counts.', MEASURES, { default: 'success' }),
    definition: longText('Exactly what is counted, of whom, and why this measure.'),
    unit: text('What a mean or a count is in: points, minutes, tickets. Shares are in percent.', { max: 40 }),
    better: choice(
      'Which way is better. Left empty, the usual one of the measure: lower for DFW, else higher.',
      BETTER,
    ),
    counts: tags(
      'Grades that are counted, such as A, B, C. Left empty, the usual rule of the measure is filled in.',
    ),
    of: tags('Grades that they are counted of: everybody enrolled, by this rule.'),
    leftOut: tags('Grades that are in neither: excused withdrawals, say, by this rule.'),
    ruleSource: text('Whose rule that is, and of when.', { max: 500 }),
    dimensions: tags(
      'What learners may be told apart by, such as attendance. Figures are given by two at most.',
    ),
    hideBelow: whole('Figures about fewer learners than this are hidden.', { min: 5, max: 20, default: 10 }),
  },
})

export const experiment = defineKind({
  name: 'experiment',
  plural: 'experiments',
  prefix: 'EXP',
  about: 'A pilot or comparison, its threshold fixed before its data.',
  product: 'required',
  chainStep: 70,
  titleAbout: 'What is tried where: "Early alert in gateway mathematics".',
  fields: {
    design: choice('What is compared with what.', DESIGNS, { default: 'pilot-comparison' }),
    state: choice('How far it has come.', EXPERIMENT_STATES, { default: 'planned' }),
    hypothesis: longText('What should happen, for whom, and why.'),
    metricId: record('The measure by which it is judged.', 'metric'),
    threshold: number('The least difference that would matter, in points or in the unit of the metric.', {
      max: 1_000_000,
    }),
    direction: choice(
      'Which way the difference should go. Left empty, the better way of the metric.',
      BETTER,
    ),
    expected: number('What was expected without it, in percent or in the unit: the base of the plan.', {
      max: 1_000_000,
    }),
    randomised: flag('Sections or learners were assigned by chance.'),
    startOn: date('When it begins.'),
    endOn: date('When its data should be in.'),
    treatment: longText('What the one arm gets and the other does not.'),
    learned: longText('What was learned, and what will be done.'),
    replacesId: record('The experiment that this one corrects.', 'experiment'),
  },
})
