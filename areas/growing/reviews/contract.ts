import { choice, date, flag, longText, whole } from '../../../core/fields/field.ts'
import { defineKind } from '../../../core/kinds/kind.ts'
import { PACKET_PURPOSES } from './model.ts'

/** What a review was done beside, so that it falls into a rhythm that is there. */
export const BESIDES = ['alone', 'retrospective', 'product-review', 'term-end'] as const

export const review = defineKind({
  name: 'review',
  plural: 'reviews',
  prefix: 'REV',
  about:
    'A look at one’s goals: which to keep, adjust, drop or call done, and why; every six months at least.',
  product: 'none',
  personal: true,
  titleAbout: 'What it is called: "End of the fall term".',
  fields: {
    heldOn: date('The day of it.', { required: true }),
    beside: choice('What it was done beside.', BESIDES, { default: 'alone' }),
    isLight: flag('Two minutes in a retrospective: some goals, and no new date.'),
    nextOn: date('The day of the next one, within six months.'),
    notes: longText('What was seen over all of them.', { max: 20_000 }),
  },
})

export const packet = defineKind({
  name: 'packet',
  plural: 'packets',
  prefix: 'PACK',
  about: 'A picture of the record at one moment, for a talk about it: sealed as it was made.',
  product: 'none',
  personal: true,
  titleAbout: 'What it is for: "One-to-one, November".',
  fields: {
    purpose: choice('For which talk it is.', PACKET_PURPOSES, { default: 'one-to-one' }),
    fromOn: date('The first day that it covers.', { required: true }),
    toOn: date('The last day that it covers.', { required: true }),
    withConfidential: flag('Whether it holds what an employer keeps confidential.'),
    leftOut: whole('How many confidential wins were left out.', { default: 0 }),
    words: longText('The packet itself. Markdown; never changed.', { max: 200_000 }),
  },
})
