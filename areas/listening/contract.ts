import { choice, date, longText, record } from '../../core/fields/field.ts'
import { defineKind } from '../../core/kinds/kind.ts'

export const CHANNELS = [
  'interview',
  'portal',
  'ticket',
  'workshop',
  'survey',
  'usability',
  'email',
  'conversation',
  'other',
] as const

/** How sure we are that we understood: only said, said back in our words, or confirmed by who said it. */
export const HEARD = ['said', 'heard-back', 'confirmed'] as const
export type Heard = (typeof HEARD)[number]

export const THEME_STATES = ['open', 'answered', 'parked'] as const

/** How much one highlight matters to who said it. Sums of it stand on the item. */
export const IMPORTANCE = {
  mentioned: 0,
  'nice-to-have': 1,
  important: 2,
  dealbreaker: 3,
} as const

export const note = defineKind({
  name: 'note',
  plural: 'notes',
  prefix: 'NOTE',
  about: 'Something somebody said: in an interview, a ticket, a workshop, a survey, or in passing.',
  product: 'optional',
  chainStep: 10,
  titleAbout: 'A short summary; quick capture takes the first line.',
  fields: {
    text: longText('What was said, as close to the words as possible. Sentences of it can be highlighted.'),
    saidBy: record('Who said it.', 'person', { madeByImport: true }),
    groupId: record('For which group they spoke; their own where nothing else is said.', 'group', {
      madeByImport: true,
    }),
    channel: choice('How it reached us.', CHANNELS, { default: 'other' }),
    saidOn: date('The day on which it was said.'),
    heard: choice('Whether we said it back, and whether they confirmed it.', HEARD, { default: 'said' }),
    heardBack: longText('What was said back to them, in our own words.'),
    heardBackOn: date('The day on which it was said back; set by saying so.'),
    heardBackBy: record('Who said it back.', 'person'),
    confirmedOn: date('The day on which they confirmed it; set by saying so.'),
    confirmedBy: record('Who wrote down that they confirmed it.', 'person'),
  },
})

export const theme = defineKind({
  name: 'theme',
  plural: 'themes',
  prefix: 'THEME',
  about: 'A need or problem that many notes share. Themes form a tree: narrower below wider.',
  product: 'optional',
  chainStep: 20,
  titleAbout: 'The need in the words of those who have it.',
  fields: {
    description: longText('What the need is, and what is known about it. Markdown.'),
    parentId: record('The wider theme that this is part of.', 'theme', { tree: true, chain: true }),
    state: choice('Whether it still asks for an answer.', THEME_STATES, { default: 'open' }),
  },
})
