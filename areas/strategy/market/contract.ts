import { choice, date, longText, record, text, whole } from '../../../core/fields/field.ts'
import { defineKind } from '../../../core/kinds/kind.ts'

/** Strengths and weaknesses lie within the product, opportunities and threats around it. */
export const SWOT = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const
/** What changes around the product. */
export const PEST = ['political', 'economic', 'social', 'technological'] as const

const LIST = { max: 20_000 } as const

export const marketMatrix = defineKind({
  name: 'market-matrix',
  plural: 'market-matrices',
  prefix: 'MATX',
  about: 'What else there is for those whom a product serves, compared by what they need, with the evidence.',
  product: 'required',
  titleAbout: 'What is compared: "Early-alert tools".',
  fields: {
    question: longText('What is to be decided by it, and for whom.', LIST),
    asOf: date('The day as of which it is meant to hold.'),
    meaning: longText('What it means: what would be done otherwise because of it.', LIST),
    strengths: longText('What the product is good at. A short list.', LIST),
    weaknesses: longText('Where it falls short. A short list.', LIST),
    opportunities: longText('What opens around it. A short list.', LIST),
    threats: longText('What may take its place or its use. A short list.', LIST),
    political: longText('Laws, rules and who decides. A short list.', LIST),
    economic: longText('Money: budgets, prices, enrolment. A short list.', LIST),
    social: longText('How people learn, teach and work. A short list.', LIST),
    technological: longText('What becomes possible, or ends. A short list.', LIST),
  },
})

/** Another product, the one whose matrix it is, or leaving all as it is. */
export const ALTERNATIVE_SORTS = ['rival', 'ours', 'nothing'] as const

export const marketAlternative = defineKind({
  name: 'market-alternative',
  plural: 'market-alternatives',
  prefix: 'ALT',
  about: 'One thing that people could take: a rival, the product itself, or doing nothing.',
  product: 'required',
  titleAbout: 'What it is called: "Paper sign-in sheets".',
  fields: {
    matrixId: record('The matrix in which it is compared.', 'market-matrix', { required: true }),
    stands: choice('Whether it is another one, the product itself, or doing nothing.', ALTERNATIVE_SORTS, {
      default: 'rival',
    }),
    serves: text('Whom it is made for.', { searched: true }),
    address: text('Where it describes itself.', { isAddress: true, max: 2000 }),
  },
})

export const LEAST_WEIGHT = 1
export const MOST_WEIGHT = 5

export const marketCriterion = defineKind({
  name: 'market-criterion',
  plural: 'market-criteria',
  prefix: 'CRIT',
  about: 'What people need of whatever they take, and how much it counts.',
  product: 'required',
  titleAbout: 'The need in a few words: "Works by keyboard and screen reader".',
  fields: {
    matrixId: record('The matrix in which it is asked.', 'market-matrix', { required: true }),
    weight: whole('How much it counts, 1 (a little) to 5 (nothing goes without it).', {
      min: LEAST_WEIGHT,
      max: MOST_WEIGHT,
      default: 3,
    }),
    asks: text('What would be seen where it is fully met.', { max: 1000, searched: true }),
  },
})

/** From not at all to fully. */
export const MOST_POINTS = 4
export const POINTS = [0, 1, 2, 3, 4] as const

export const marketJudgement = defineKind({
  name: 'market-judgement',
  plural: 'market-judgements',
  prefix: 'JUDG',
  about: 'How well one alternative meets one criterion, what that rests on, and when it was looked at.',
  product: 'required',
  titleAbout: 'What it is about: the criterion and the alternative.',
  fields: {
    alternativeId: record('What is judged.', 'market-alternative', { required: true }),
    criterionId: record('By which criterion.', 'market-criterion', { required: true }),
    points: whole('0 (not at all) to 4 (fully); empty where nobody judged yet.', { max: MOST_POINTS }),
    evidence: text('What was seen, read or tried.', { max: 2000, searched: true }),
    address: text('Where it can be looked up.', { isAddress: true, max: 2000 }),
    lookedOn: date('The day on which it was looked at.'),
  },
})
