import { choice, date, flag, longText, number, record, text, whole } from '../../../core/fields/field.ts'
import { defineKind } from '../../../core/kinds/kind.ts'
import { GROWTH_LEVELS, SKILLS } from '../skills/contract.ts'

export const GOAL_TYPES = ['technical', 'strategy', 'communication', 'networking', 'agility'] as const
export const HORIZONS = ['now', 'this-year', 'years-ahead'] as const
export const BENEFICIARIES = ['me', 'team', 'learners', 'institution'] as const
export const GOAL_STATES = ['open', 'met', 'missed', 'dropped'] as const
export const CADENCES = ['weekly', 'fortnightly', 'monthly', 'each-term'] as const
/** Where a measure gets its figures: from the person, or live from what they may read. */
export const MEASURE_SOURCES = [
  'by-hand',
  'loop-days',
  'told-rate',
  'contact-coverage',
  'stands-as-wanted',
  'satisfaction',
  'groups-heard',
  'aligned-share',
  'throughput',
  'cycle-days',
  'forecasts-held',
  'barriers-fixed',
  'tools-compared',
  'matrix-evidence',
  'coaching-held',
  'release-live',
  'release-told',
  'outcome',
  'study-hours',
  'credential-held',
] as const
export type MeasureSource = (typeof MEASURE_SOURCES)[number]
export type LiveSource = Exclude<MeasureSource, 'by-hand'>
/** Live sources that lie in the person's own workspace. */
export type OwnSource = 'study-hours' | 'credential-held'

/** What a live source is read of: a whole workspace, one product, one record of it; or of what is the person's own. */
export const SOURCE_SCOPES = [
  'workspace',
  'product',
  'release',
  'experiment',
  'market-matrix',
  'own',
  'credential',
] as const
export type SourceScope = (typeof SOURCE_SCOPES)[number]
export type SourceFacts = {
  of: SourceScope
  unit: string
  better: 'higher' | 'lower'
  /** The definition, and what n counts. Screens say the same from the text catalogue. */
  about: string
}

/** Every live source with what it is read of, its unit and its definition. */
export const SOURCES: Readonly<Record<LiveSource, SourceFacts>> = {
  'loop-days': {
    of: 'product',
    unit: 'days',
    better: 'lower',
    about:
      'The median of the days from a person’s first note to being told, over all live releases of a product. n: people told.',
  },
  'told-rate': {
    of: 'product',
    unit: '%',
    better: 'higher',
    about: 'Of those who had asked for what went live in a product, the share that was told. n: who asked.',
  },
  'contact-coverage': {
    of: 'workspace',
    unit: '%',
    better: 'higher',
    about:
      'Of the people and groups that are to be heard again and again, the share that is not overdue. n: those with a rhythm.',
  },
  'stands-as-wanted': {
    of: 'workspace',
    unit: '%',
    better: 'higher',
    about:
      'Of the people and groups that the workspace is engaged with, the share that stands where it is wanted or further, by the keeper’s own word. n: all of them.',
  },
  satisfaction: {
    of: 'workspace',
    unit: 'of 5',
    better: 'higher',
    about:
      'How satisfied people say that they are, 1 to 5: the mean of what each one said last in a contact of the last 180 days. n: who said it.',
  },
  'groups-heard': {
    of: 'product',
    unit: '%',
    better: 'higher',
    about:
      'Of the core groups, the share that is not silent about a product, as the voice coverage says it. n: core groups.',
  },
  'aligned-share': {
    of: 'product',
    unit: '%',
    better: 'higher',
    about:
      'Of the open items that are part of nothing larger, the share that serves an objective. n: those items.',
  },
  throughput: {
    of: 'product',
    unit: 'items a week',
    better: 'higher',
    about: 'Items done in the last 12 weeks, divided by 12. n: those items.',
  },
  'cycle-days': {
    of: 'product',
    unit: 'days',
    better: 'lower',
    about:
      'The median of the days from the start of an item to its end, both counted, over items done in the last 12 weeks. n: those with both days.',
  },
  'forecasts-held': {
    of: 'product',
    unit: '%',
    better: 'higher',
    about:
      'Of the forecasts that would have been made on past days from 12 weeks each, the share whose 85 % promise was kept. n: those forecasts.',
  },
  'barriers-fixed': {
    of: 'product',
    unit: '%',
    better: 'higher',
    about:
      'Of the barriers that were found, the share that is fixed. An accepted one is not fixed. n: all found.',
  },
  'tools-compared': {
    of: 'market-matrix',
    unit: 'tools',
    better: 'higher',
    about:
      'Alternatives of a market matrix, the product itself aside, that are judged with evidence by every criterion. n: those alternatives.',
  },
  'matrix-evidence': {
    of: 'market-matrix',
    unit: '%',
    better: 'higher',
    about:
      'Of the cells of a market matrix, the share whose judgement says what it rests on and when it was looked at. n: its cells.',
  },
  'coaching-held': {
    of: 'workspace',
    unit: 'talks',
    better: 'higher',
    about: 'Coaching talks in which you take part and that have begun. n: the same.',
  },
  'release-live': {
    of: 'release',
    unit: 'releases',
    better: 'higher',
    about: '1 once the release is live, 0 before. n: 1.',
  },
  'release-told': {
    of: 'release',
    unit: '%',
    better: 'higher',
    about:
      'Of those who had asked for what is in the release, the share that was told; nothing is read before it is live. n: who asked.',
  },
  outcome: {
    of: 'experiment',
    unit: 'points',
    better: 'higher',
    about:
      'The difference between the arms of the experiment in the direction that was set as better, in points or in its unit. n: learners in both arms. It says how large, not how sure: the experiment says that.',
  },
  'study-hours': {
    of: 'own',
    unit: 'hours',
    better: 'higher',
    about: 'Hours of the learning log that serve this goal and are done. n: those entries.',
  },
  'credential-held': {
    of: 'credential',
    unit: 'credentials',
    better: 'higher',
    about: '1 once the credential is held, 0 before. n: 1.',
  },
}
/** The live sources, in the order in which they are offered. */
export const LIVE_SOURCES = Object.keys(SOURCES) as LiveSource[]

export const goal = defineKind({
  name: 'goal',
  plural: 'goals',
  prefix: 'GOAL',
  about: 'What somebody wants to reach for themselves. Only they can read it.',
  product: 'none',
  personal: true,
  chainStep: 90,
  titleAbout: 'The goal in a few words: "Close the loop faster".',
  fields: {
    statement: longText('The whole sentence, which the checker reads.', { max: 2000 }),
    type: choice('Which of the five sorts it is.', GOAL_TYPES, { default: 'technical' }),
    horizon: choice('How far ahead it lies.', HORIZONS, { default: 'now' }),
    beneficiary: choice('Who gains by it.', BENEFICIARIES),
    state: choice('How it stands. A goal that was missed is kept.', GOAL_STATES, { default: 'open' }),
    parentId: record('The wider goal that it is part of.', 'goal', { tree: true }),
    endsOn: date('The day by which it is to be reached.'),
    cadence: choice('How often it is looked at.', CADENCES),
    firstStep: text('The first thing to do.', { searched: true }),
    firstStepOn: date('The day of the first step, within a fortnight.'),
    ifThen: text('What may come between, and what then: "If …, then I will …".', {
      max: 1000,
      searched: true,
    }),
    reason: text('What it is for: an aim of the team or the institution.', { max: 1000, searched: true }),
    skill: choice('The skill that it builds.', SKILLS),
    level: choice('The level at which the person works.', GROWTH_LEVELS),
    hoursNeeded: number('How many hours it takes in all.', { max: 10_000 }),
    hoursAWeek: number('How many hours a week there are for it.', { max: 100 }),
    confidence: whole('How sure the person is of reaching it, 1 (hardly) to 5 (quite).', { min: 1, max: 5 }),
    isStretch: flag('More than seems possible: 70 % of the way counts as reached.'),
    closedOn: date('The day on which it was reached, missed or dropped.'),
    outcome: longText('What came of it, and why.', { max: 20_000 }),
    template: text('The template of the library that it came from.', { max: 60 }),
  },
})

export const measure = defineKind({
  name: 'measure',
  plural: 'measures',
  prefix: 'MEAS',
  about: 'A figure that shows how far a goal has come.',
  product: 'none',
  personal: true,
  titleAbout: 'What is counted: "days from a note to being told, median".',
  fields: {
    goalId: record('The goal that it measures.', 'goal', { required: true }),
    unit: text('What it is counted in: days, %, tickets a week.', { max: 60 }),
    baseline: number('Where it began.', { min: -1e12 }),
    target: number('Where it is to end. Below the baseline where lower is better.', { min: -1e12 }),
    source: choice('Where its figures come from.', MEASURE_SOURCES, { default: 'by-hand' }),
    sourceWorkspace: text('The id of the workspace that it is read in.', { max: 60 }),
    sourceProduct: text('The id of the product that it is read of.', { max: 60 }),
    sourceRecord: text('The id of the release or experiment that it is read of.', { max: 60 }),
    sourceName: text('What it is read of, as it was called.'),
    weight: number('How much it counts beside the goal’s other measures.', { max: 100, default: 1 }),
  },
})

/** Who says that a step is done: the person, or what it waits for in an institution. */
export const MILESTONE_SOURCES = ['by-hand', 'matrix-done'] as const
export type TickSource = Exclude<(typeof MILESTONE_SOURCES)[number], 'by-hand'>

export const milestone = defineKind({
  name: 'milestone',
  plural: 'milestones',
  prefix: 'MILE',
  about: 'A step on the way to a goal: by when, and when it was done.',
  product: 'none',
  personal: true,
  titleAbout: 'What will be there then: "Five interviews written up".',
  fields: {
    goalId: record('The goal that it is a step of.', 'goal', { required: true }),
    dueOn: date('The day by which it is to be done.'),
    doneOn: date('The day on which it was done; empty while it is open.'),
    source: choice(
      'Who says that it is done: the person, or a market matrix once it is.',
      MILESTONE_SOURCES,
      {
        default: 'by-hand',
      },
    ),
    sourceWorkspace: text('The id of the workspace that it is read in.', { max: 60 }),
    sourceRecord: text('The id of the market matrix that it waits for.', { max: 60 }),
    sourceName: text('What it waits for, as it was called.'),
    tickedOn: date('The day that its source gave; empty where the person ticked it.'),
  },
})
