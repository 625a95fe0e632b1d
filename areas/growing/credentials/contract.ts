import { choice, date, longText, number, record, tags, text, whole } from '../../../core/fields/field.ts'
import { defineKind } from '../../../core/kinds/kind.ts'
import { CREDIT_SORTS } from '../../../engines/renewal/bodies.ts'
import { TRACK_LEVELS } from '../../../engines/renewal/renewal.ts'
import { SKILLS } from '../skills/contract.ts'

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
    fee: number('What each renewal costs.'),
    firstCost: number('What it costs to earn it: the course, the examination.'),
    firstHours: number('How many hours it takes to earn it.', { max: 10_000 }),
    currency: text('In which money: USD.', { max: 3 }),
    asOf: date('The day on which the rule and the cost were read.'),
    examOn: date('The day on which it is to be earned.'),
    eligibility: longText('Who may take it: what the issuer asks for beforehand.', { max: 4000 }),
    hoursAWeek: number('How many hours a week there are to study for it.', { max: 100 }),
    goalId: record('The goal that is reached with it.', 'goal'),
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

export const studyStep = defineKind({
  name: 'study-step',
  plural: 'study-steps',
  prefix: 'STUDY',
  about: 'One step on the way to a credential: what to learn by when, and in how many hours.',
  product: 'none',
  personal: true,
  titleAbout: 'What it is: "Read the guide", "Two practice examinations".',
  fields: {
    credentialId: record('The credential that it leads to.', 'credential', { required: true }),
    dueOn: date('The day by which it is to be done.'),
    hours: number('How many hours it takes.', { max: 1000 }),
    doneOn: date('The day on which it was done.'),
    notes: longText('What it holds, and where.', { max: 20_000 }),
  },
})
