import { choice, date, longText, number, record, tags, text } from '../../core/fields/field.ts'
import { defineKind } from '../../core/kinds/kind.ts'

export const OBJECTIVE_STATES = ['active', 'reached', 'dropped'] as const

export const aim = defineKind({
  name: 'aim',
  plural: 'aims',
  prefix: 'AIM',
  about: 'What the institution wants. Pillars are aims that are part of a wider one.',
  product: 'none',
  titleAbout: 'What shall be true, in a few words.',
  fields: {
    parentId: record('The wider aim that this is part of.', 'aim', { tree: true }),
    description: longText('What is meant, and where it was decided. Markdown.'),
    dueOn: date('The day by which it is meant to be reached.'),
  },
})

export const objective = defineKind({
  name: 'objective',
  plural: 'objectives',
  prefix: 'OBJ',
  about: 'What one or several products want to reach, for whom, by when.',
  product: 'none',
  titleAbout: 'What will be better, and for whom.',
  fields: {
    aimId: record('The aim of the institution that it serves first of all.', 'aim'),
    products: tags('The products that carry it: their refs or exact names.'),
    state: choice('Whether it is pursued.', OBJECTIVE_STATES, { default: 'active' }),
    term: text('The term or terms for which it is set: "Spring 2027".', { max: 100, searched: true }),
    dueOn: date('The day by which it is meant to be reached.'),
    ownerId: record('Who looks after it.', 'person', { owner: true }),
    description: longText('Why this, and why now. Markdown.'),
  },
})

const ANY = { min: -1e12, max: 1e12 } as const

export const keyResult = defineKind({
  name: 'key-result',
  plural: 'key-results',
  prefix: 'KR',
  about: 'How it will be seen that an objective is reached: a figure, where it began and where it shall be.',
  product: 'none',
  titleAbout: 'What is counted: "Days until a late work request is answered".',
  fields: {
    objectiveId: record('The objective that it shows.', 'objective', { required: true }),
    unit: text('The unit of its figures: "%", "days".', { max: 40 }),
    baseline: number('Where it stood at first.', { ...ANY, required: true }),
    target: number('Where it shall be; below the baseline where less is better.', { ...ANY, required: true }),
    source: text('Where its figures come from, and how they are defined.', { searched: true }),
  },
})

/** What sort of system it is that a product exchanges something with. */
export const SYSTEMS = ['lms', 'sis', 'collaboration', 'identity', 'library', 'payment', 'other'] as const
/** Which way something goes, seen from the product. */
export const DIRECTIONS = ['to-us', 'from-us', 'both'] as const
export const STANDARDS = [
  'lti',
  'oneroster',
  'scim',
  'sign-on',
  'xapi-caliper',
  'csv',
  'own-api',
  'other',
] as const
export const INTEGRATION_STATES = ['planned', 'live', 'ending'] as const

export const integration = defineKind({
  name: 'integration',
  plural: 'integrations',
  prefix: 'INTG',
  about:
    'A system around a product that it exchanges something with: what, which way, and by which standard.',
  product: 'required',
  titleAbout: 'What the other system is called: "Moodle".',
  fields: {
    system: choice('What sort of system it is.', SYSTEMS, { default: 'other' }),
    direction: choice('Which way something goes, seen from the product.', DIRECTIONS, { default: 'to-us' }),
    standard: choice('The standard, or the way, by which it goes.', STANDARDS, { default: 'other' }),
    state: choice('Whether it is planned, live, or ending.', INTEGRATION_STATES, { default: 'planned' }),
    exchanges: longText('What is exchanged, and how often.', { max: 20_000 }),
    contactId: record('Who keeps in contact with those who run the other system.', 'person', { owner: true }),
  },
})
