import { choice, date, flag, longText, number, record, text } from '../../../core/fields/field.ts'
import { defineKind } from '../../../core/kinds/kind.ts'
import { GROWTH_LEVELS, SKILLS } from '../skills/contract.ts'

export const GOAL_TYPES = ['technical', 'strategy', 'communication', 'networking', 'agility'] as const
export const HORIZONS = ['now', 'this-year', 'years-ahead'] as const
export const BENEFICIARIES = ['me', 'team', 'learners', 'institution'] as const
export const GOAL_STATES = ['open', 'met', 'missed', 'dropped'] as const
export const CADENCES = ['weekly', 'fortnightly', 'monthly', 'each-term'] as const
/** Where a measure gets its figures: from the person, or live from a product they may read. */
export const MEASURE_SOURCES = ['by-hand', 'loop-days'] as const
export type MeasureSource = (typeof MEASURE_SOURCES)[number]

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
    isStretch: flag('More than seems possible: 70 % of the way counts as reached.'),
    closedOn: date('The day on which it was reached, missed or dropped.'),
    outcome: longText('What came of it, and why.', { max: 20_000 }),
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
    sourceName: text('What it is read of, as it was called.'),
  },
})
