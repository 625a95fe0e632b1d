import { checklist, choice, date, longText, moment, record, text, whole } from '../../core/fields/field.ts'
import { defineKind } from '../../core/kinds/kind.ts'

export const MEETING_TYPES = [
  'planning',
  'stand-up',
  'review',
  'retrospective',
  'refinement',
  'check-in',
  'workshop',
  'coaching',
] as const
export type MeetingType = (typeof MEETING_TYPES)[number]

export const DECISION_STATES = ['open', 'decided', 'published'] as const
export type DecisionState = (typeof DECISION_STATES)[number]

/** The two readers a decision is worded for. */
export const WORDINGS = ['technical', 'educational'] as const
export type Wording = (typeof WORDINGS)[number]

export const meeting = defineKind({
  name: 'meeting',
  plural: 'meetings',
  prefix: 'MEET',
  about: 'People coming together: a planning, a retrospective, a check-in, a coaching talk.',
  product: 'optional',
  titleAbout: 'What it is about: "Check-in with the registrar".',
  fields: {
    type: choice('What kind of meeting it is.', MEETING_TYPES, { default: 'check-in' }),
    startsAt: moment('When it begins.'),
    minutes: whole('How long it lasts, in minutes.', { min: 1, max: 10_080 }),
    place: text('Where, or the address of the call.', { searched: true }),
    agenda: checklist('What will be talked about, in order; ticked once it was.'),
    notes: longText('What was said. Markdown.'),
    outcomes: longText('What came out of it, beside its actions and decisions. Markdown.'),
  },
})

export const action = defineKind({
  name: 'action',
  plural: 'actions',
  prefix: 'ACT',
  about: 'Something that somebody will do by a day.',
  product: 'optional',
  titleAbout: 'What will be done, beginning with a verb.',
  fields: {
    ownerId: record('Who does it.', 'person', { owner: true }),
    dueOn: date('The day by which it is done.'),
    doneAt: moment('When it was done; empty while it is open.'),
    about: longText('Why, and what done means. Markdown.'),
  },
})

export const decision = defineKind({
  name: 'decision',
  plural: 'decisions',
  prefix: 'DEC',
  about: 'A choice between options: who stood where, what it rests on, and what was not agreed to.',
  product: 'optional',
  chainStep: 40,
  titleAbout: 'The question in one line: "Which tool for late work?"',
  fields: {
    state: choice('Open, decided, or published and sealed.', DECISION_STATES, { default: 'open' }),
    question: longText('What has to be decided, and what is known about it. Markdown.'),
    outcome: longText('What was decided and why. Markdown.'),
    decidedOn: date('The day on which it was decided.'),
    dissent: longText('Who did not agree, and why; kept as they said it.'),
    shutOut: longText('Who could be shut out by it.'),
    shutOutAnswer: longText('What was done so that nobody is.'),
    technical: longText('The decision worded for those who build and run things. Markdown.'),
    educational: longText('The decision worded for those who teach and learn. Markdown.'),
    publishedAt: moment('When it was published; set by publishing, which seals it.'),
  },
})
