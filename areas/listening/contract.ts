import { choice, date, longText, record, text, whole } from '../../core/fields/field.ts'
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

/** How somebody stands to what we do, from not knowing of it to carrying it. In this order: a gap is counted in steps. */
export const STANCES = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'] as const
export type Stance = (typeof STANCES)[number]

/** How often we want to hear from somebody: every so many weeks, or once in each term. */
export const CADENCES = ['weeks', 'term'] as const
export type Cadence = (typeof CADENCES)[number]

export const CONTACT_WAYS = ['met', 'called', 'wrote', 'heard-in-passing'] as const
export type ContactWay = (typeof CONTACT_WAYS)[number]

/** From here on power or interest counts as high: in doubt somebody is asked once too often. */
export const HIGH = 3

export const engagement = defineKind({
  name: 'engagement',
  plural: 'engagements',
  prefix: 'ENG',
  about:
    'How things stand with a person or a group, how we want them to stand, and how often we are in contact. The newest one of each holds.',
  product: 'none',
  titleAbout: 'Whom it is with: the name of the person or the group.',
  fields: {
    personId: record('The person it is with; either this or the group.', 'person'),
    groupId: record('The group it is with; either this or the person.', 'group'),
    power: whole('How much they can move or stop, 1 (hardly anything) to 5 (all of it).', {
      min: 1,
      max: 5,
      default: 3,
    }),
    interest: whole('How much it matters to them, 1 (hardly) to 5 (very much).', {
      min: 1,
      max: 5,
      default: 3,
    }),
    now: choice('How they stand to it now.', STANCES, { default: 'neutral' }),
    wanted: choice('How we want them to stand to it.', STANCES, { default: 'supportive' }),
    cadence: choice('How often we are in contact: every so many weeks, or once in each term.', CADENCES),
    everyWeeks: whole('Every how many weeks, where the cadence is in weeks.', { min: 1, max: 104 }),
    keeperId: record('Who keeps in contact with them; everybody where nobody is named.', 'person'),
    caresAbout: longText('What they care about, in their words.', { max: 20_000 }),
    reachBy: text('How they are best reached, and when.', { searched: true }),
  },
})

export const contact = defineKind({
  name: 'contact',
  plural: 'contacts',
  prefix: 'CONT',
  about: 'That somebody was met, called, written to or heard in passing, on a day.',
  product: 'none',
  titleAbout: 'What it was about, in one line.',
  fields: {
    personId: record('With whom.', 'person', { madeByImport: true }),
    groupId: record('With which group; left out, it is a contact with the person alone.', 'group'),
    way: choice('How.', CONTACT_WAYS, { default: 'met' }),
    contactOn: date('The day; today where nothing is said.'),
    byId: record('Who of us was in contact; whoever writes it down unless it says otherwise.', 'person'),
    satisfied: whole(
      'How satisfied they said that they are, 1 (not at all) to 5 (very). Empty where they did not say: it is never guessed.',
      { min: 1, max: 5 },
    ),
    note: longText('What is worth keeping of it.', { max: 20_000 }),
  },
})

/** What somebody may say of how satisfied they are, the least first. */
export const SATISFIED = [1, 2, 3, 4, 5] as const
/** How many days an answer about satisfaction counts. */
export const SATISFIED_DAYS = 180
