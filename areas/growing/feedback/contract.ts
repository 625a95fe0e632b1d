import { choice, date, longText, record, tags, text, whole } from '../../../core/fields/field.ts'
import { defineKind } from '../../../core/kinds/kind.ts'
import { LANGUAGES } from '../../../core/words/vocabulary.ts'
import { SKILLS } from '../skills/contract.ts'
import { RATERS, REMARK_SIDES } from './model.ts'

export const REQUEST_STATES = ['open', 'closed'] as const
export const REMARK_SOURCES = ['told', 'request', 'appraisal'] as const
export const REMARK_STATES = ['new', 'applied', 'declined'] as const

export const feedbackRequest = defineKind({
  name: 'feedback-request',
  plural: 'feedback-requests',
  prefix: 'ASK',
  about: 'A set of questions about somebody’s work, which one group of people answers by a link.',
  product: 'none',
  personal: true,
  titleAbout: 'What it is about: "Fall term, faculty of the pilot".',
  fields: {
    raters: choice('Who is asked.', RATERS, { required: true }),
    state: choice('Whether it takes answers.', REQUEST_STATES, { default: 'open' }),
    language: choice(
      'The language of its questions; the one that you chose for your pages if left out.',
      LANGUAGES,
    ),
    intro: longText('What those who are asked read first.', { max: 2000 }),
    scales: longText('The questions that are answered with 1 to 5, one a line.', { max: 6000 }),
    texts: longText('The questions that are answered in words, one a line.', { max: 6000 }),
    skills: tags('The skills that are rated by the four levels of the matrix, by their names.'),
    endsOn: date('The last day on which it can be answered.'),
    closedOn: date('The day on which it was closed.'),
    skillsTakenOn: date('The day on which what was said of skills was taken into their standing.'),
  },
})

export const remark = defineKind({
  name: 'remark',
  plural: 'remarks',
  prefix: 'REM',
  about:
    'Something that somebody said about one’s work: told, answered to a request, or read in an appraisal.',
  product: 'none',
  personal: true,
  titleAbout: 'The remark in a line.',
  fields: {
    words: longText('What was said, in the words of whoever said it.', { max: 20_000 }),
    side: choice('Whether it names something to grow in, or a strength.', REMARK_SIDES, {
      default: 'growth',
    }),
    source: choice('Where it comes from.', REMARK_SOURCES, { default: 'told' }),
    raters: choice('Which group it comes from.', RATERS),
    question: text('The question that it answers.'),
    requestId: record('The request that it answers.', 'feedback-request'),
    appraisalId: record('The appraisal that it stands in.', 'appraisal'),
    begins: whole('Where it begins in the appraisal.', { max: 1_000_000 }),
    ends: whole('Where it ends there.', { max: 1_000_000 }),
    heardOn: date('The day on which it was said.'),
    state: choice('What was made of it.', REMARK_STATES, { default: 'new' }),
    reason: text('Why it was declined, or how it was applied.', { max: 1000, searched: true }),
    skill: choice('The skill that it is about.', SKILLS),
    goalId: record('The goal that was made of it.', 'goal'),
    winId: record('The win that was made of it.', 'win'),
  },
})

export const appraisal = defineKind({
  name: 'appraisal',
  plural: 'appraisals',
  prefix: 'APPR',
  about: 'What was written about somebody’s work in a review of it, as it was pasted.',
  product: 'none',
  personal: true,
  titleAbout: 'Which review it is: "Annual review 2026".',
  fields: {
    heldOn: date('The day of it.'),
    writer: text('Who wrote it.', { searched: true }),
    words: longText('The text as it was pasted; it is never changed.', { required: true, max: 100_000 }),
  },
})
