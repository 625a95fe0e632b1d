import {
  choice,
  date,
  flag,
  longText,
  moment,
  number,
  record,
  tags,
  text,
  whole,
} from '../../core/fields/field.ts'
import { defineKind } from '../../core/kinds/kind.ts'
import { RUNGS } from '../../engines/claims/claims.ts'
import { CREDIT_SORTS } from '../../engines/renewal/bodies.ts'
import { TRACK_LEVELS } from '../../engines/renewal/renewal.ts'

export const GOAL_TYPES = ['technical', 'strategy', 'communication', 'networking', 'agility'] as const
export const HORIZONS = ['now', 'this-year', 'years-ahead'] as const
export const BENEFICIARIES = ['me', 'team', 'learners', 'institution'] as const
export const GOAL_STATES = ['open', 'met', 'missed', 'dropped'] as const
export const CADENCES = ['weekly', 'fortnightly', 'monthly', 'each-term'] as const
export const GROWTH_LEVELS = ['entry', 'mid', 'senior'] as const
/** The sixteen skills of the work, in the area's own wording. */
export const SKILLS = [
  'agile-practice',
  'backlog-craft',
  'prioritisation',
  'vision-and-roadmap',
  'market-analysis',
  'business-case',
  'user-research',
  'learning-evidence',
  'accessibility',
  'privacy-and-procurement',
  'edtech-platforms',
  'stakeholders',
  'communication',
  'leadership',
  'launch-and-training',
  'adaptability',
] as const

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

export const win = defineKind({
  name: 'win',
  plural: 'wins',
  prefix: 'WIN',
  about: 'Something that went well through somebody. Only they can read it.',
  product: 'none',
  personal: true,
  chainStep: 80,
  titleAbout: 'What you did, in one line.',
  fields: {
    wonOn: date('The day of it.'),
    task: longText('What was asked, or wrong.', { max: 20_000 }),
    action: longText('What you did about it.', { max: 20_000 }),
    result: longText('What came of it.', { max: 20_000 }),
    fromValue: number('The figure before.', { min: -1e12 }),
    toValue: number('The figure after.', { min: -1e12 }),
    unit: text('What the figure counts.', { max: 60 }),
    tags: tags('Words to find it by: a skill, a product, a group helped.'),
    isShareable: flag('May be taken into what is shown to others. Nothing shows it by itself.'),
    isConfidential: flag('Concerns what belongs to the employer; it is left out of what is given out.'),
    restsKind: text('The kind of record that it rests on.', { max: 60 }),
    restsRef: text('The ref of that record.', { max: 60 }),
    restsTitle: text('Its title, as it was.', { max: 500 }),
    restsId: text('Its id.', { max: 60 }),
    restsWorkspace: text('The id of the workspace that it lies in.', { max: 60 }),
    restsPlace: text('What that workspace and product were called.'),
    restsSays: text('What the evidence said, in words.', { max: 1000 }),
    restsCarries: choice('How much may be claimed from it.', RUNGS),
    restsAt: moment('When that was read.'),
  },
})

/** The fields of a win that say what it rests on: written together, by resting it on something. */
export const RESTS = [
  'restsKind',
  'restsRef',
  'restsTitle',
  'restsId',
  'restsWorkspace',
  'restsPlace',
  'restsSays',
  'restsCarries',
  'restsAt',
] as const

/** What credits are called by whoever renews a credential; an hour of learning is one of each. */
export const CREDIT_UNITS = ['seu', 'pdu', 'hours', 'none'] as const
export const CREDENTIAL_STATES = ['planned', 'held', 'given-up'] as const
/** How something was learned, or given on. */
export const LEARNING_TYPES = [
  'course',
  'reading',
  'tool',
  'methodology',
  'practice',
  'talk',
  'article',
  'network',
  'conference',
  'volunteering',
] as const
export const LEARNING_STATES = ['planned', 'draft', 'done'] as const

export const credential = defineKind({
  name: 'credential',
  plural: 'credentials',
  prefix: 'CRED',
  about: 'A certificate that somebody holds or works toward, with the rule by which it is renewed.',
  product: 'none',
  personal: true,
  titleAbout: 'What it is called: "CSPO".',
  fields: {
    issuer: text('Who gives it.', { searched: true }),
    address: text('Where the issuer says what it takes; read it before you pay.', { max: 500 }),
    state: choice('Whether it is held, worked toward, or given up.', CREDENTIAL_STATES, {
      default: 'planned',
    }),
    earnedOn: date('The day on which it was earned.'),
    renewedOn: tags('The days on which it was renewed: 2027-02-01.'),
    months: whole('For how many months it holds; empty where it never ends.', { min: 1, max: 600 }),
    unit: choice('What its credits are called.', CREDIT_UNITS, { default: 'none' }),
    credits: number('How many credits each renewal takes.', { max: 10_000 }),
    track: choice('How far it reaches, where several of one issuer renew together.', TRACK_LEVELS),
    fee: number('What the next step costs: the first, or the renewal.'),
    currency: text('In which money: USD.', { max: 3 }),
    asOf: date('The day on which the rule and the cost were read.'),
    examOn: date('The day on which it is to be earned.'),
    plan: longText('What is still to do for it, and when.', { max: 20_000 }),
  },
})

export const learningEntry = defineKind({
  name: 'learning-entry',
  plural: 'learning-entries',
  prefix: 'LEARN',
  about: 'Something somebody learned, or gave on: hours of one log that count for every credential.',
  product: 'none',
  personal: true,
  titleAbout: 'What it was: "Workshop on splitting stories".',
  fields: {
    happenedOn: date('The day of it.'),
    hours: number('How many hours; a quarter is 0.25.', { max: 1000 }),
    type: choice('How it was learned or given on.', LEARNING_TYPES, { default: 'course' }),
    state: choice('Only what is done counts; an article that is a draft does not yet.', LEARNING_STATES, {
      default: 'done',
    }),
    counts: choice('What it counts as where an issuer asks for certain sorts.', CREDIT_SORTS),
    skill: choice('The skill that it builds.', SKILLS),
    goalId: record('The goal that it serves.', 'goal'),
    place: text('Where: the event, the publication, the course.', { searched: true }),
    audience: text('For whom, and how many came.', { searched: true }),
    address: text('Where it can be found.', { max: 500 }),
    learned: longText('What you took from it.', { max: 20_000 }),
  },
})
