import { choice, date, longText, record, text } from '../../../core/fields/field.ts'
import { defineKind } from '../../../core/kinds/kind.ts'

export const COACHING_SIDES = ['coached', 'coach'] as const
export const COACHING_STATES = ['planned', 'running', 'ended'] as const
/** What a coachee can show: named records of their own, one by one. */
export const SHARED_KINDS = ['goal', 'win', 'review', 'packet', 'meeting', 'action'] as const

export const coaching = defineKind({
  name: 'coaching',
  plural: 'coachings',
  prefix: 'COACH',
  about:
    'Two people of whom one coaches the other, as one of them keeps it: each has a record and notes of their own.',
  product: 'none',
  personal: true,
  titleAbout: 'What it is called: "With Ines, first year as a product owner".',
  fields: {
    side: choice('Whether you are coached, or coach.', COACHING_SIDES, { default: 'coached' }),
    partner: text('The name of the other.', { searched: true }),
    state: choice('Whether it is planned, running or over.', COACHING_STATES, { default: 'planned' }),
    aim: longText('What it is to help with; both read it.', { max: 2000 }),
    endsOn: date('The last day on which the coach sees what is shared.'),
    notes: longText('Your own notes. The other never sees them.', { max: 100_000 }),
    personId: record('The coach, as whom they see what is shared.', 'person'),
  },
})
