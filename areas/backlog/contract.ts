import {
  checklist,
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

export const ITEM_TYPES = [
  'initiative',
  'feature',
  'story',
  'task',
  'accessibility-fix',
  'improvement',
] as const
export type ItemType = (typeof ITEM_TYPES)[number]
export const ITEM_STATES = ['new', 'refining', 'ready', 'in-progress', 'done', 'declined'] as const
export type ItemState = (typeof ITEM_STATES)[number]
/** What is no longer to be done: it leaves the order as people see it, and blocks nothing any more. */
export const CLOSED_STATES = ['done', 'declined'] as const satisfies readonly ItemState[]
export const OPEN_STATES = ['new', 'refining', 'ready', 'in-progress'] as const satisfies readonly ItemState[]

/** The three lenses (R034), each 1 to 5. At `LOW_LENS` or below one is flagged in words. */
export const LENSES = ['feasibility', 'viability', 'desirability'] as const
export type Lens = (typeof LENSES)[number]
export const LOW_LENS = 2

/** What an open item may lack before a team can begin it. A persona is asked of stories only. */
export const GAPS = ['persona', 'criteria', 'estimate'] as const
export type Gap = (typeof GAPS)[number]

export const persona = defineKind({
  name: 'persona',
  plural: 'personas',
  prefix: 'PERSONA',
  about: 'Somebody typical for whom an item is made, with their circumstances and needs.',
  product: 'none',
  titleAbout: 'A short name that the team will use: "Adjunct, screen reader".',
  fields: {
    groupId: record('The group this persona belongs to.', 'group'),
    circumstances: longText('Their day, their devices, what is hard for them.'),
    needs: tags('What they need, such as screen-reader, captions, low-bandwidth.'),
    feels: longText('Empathy notes: what they think, feel, say and do.'),
  },
})

export const item = defineKind({
  name: 'item',
  plural: 'items',
  prefix: 'ITEM',
  about: 'Work that might be done: initiative, feature, story, task, accessibility fix or improvement.',
  product: 'required',
  ordered: true,
  chainStep: 30,
  titleAbout: 'What will be different, in a few words.',
  fields: {
    type: choice('What sort of work it is.', ITEM_TYPES, { default: 'story' }),
    state: choice('How far it has come.', ITEM_STATES, { default: 'new' }),
    description: longText('The story and what is known about it. Markdown.'),
    personaId: record('For whom it is made.', 'persona'),
    parentId: record('The larger item that it is part of.', 'item', { tree: true }),
    learningValue: whole('Educational impact, 0 (none) to 5 (changes how well people learn).', { max: 5 }),
    institutionValue: whole('Value to the institution, 0 (none) to 5.', { max: 5 }),
    feasibility: whole('Can it be built? 1 (hardly) to 5 (easily).', { min: 1, max: 5 }),
    viability: whole('Can the institution carry it? 1 (hardly) to 5 (easily).', { min: 1, max: 5 }),
    desirability: whole('Do people want it? 1 (hardly) to 5 (very much).', { min: 1, max: 5 }),
    estimate: number('The likely effort in points.', { max: 100_000 }),
    estimateLow: number('The least effort that seems possible, in points.', { max: 100_000 }),
    estimateHigh: number('The most effort that seems possible, in points.', { max: 100_000 }),
    criteria: checklist('How everybody will see that it is done.'),
    source: text('Where the wish came from, where no note says it.', { searched: true }),
    priorityReason: text('Why it stands where it stands.', { max: 1000, searched: true }),
    duty: flag('A law or a policy demands it, whether or not anybody asked.'),
    closingReason: text('Why it was declined, or closed with criteria still open.', {
      max: 1000,
      searched: true,
    }),
    startedOn: date(
      'The day on which work on it began; set when it is first in progress, and kept by its parts.',
    ),
    dueOn: date('By when it should be done, where a day was promised.'),
    doneOn: date('The day on which it was done; set when it becomes done.'),
    readyChecks: {
      ...checklist('The definition of ready as it is ticked for this item; fixed once it is called ready.'),
      searched: false,
    },
    doneChecks: {
      ...checklist('The definition of done as it is ticked for this item; fixed once it is called done.'),
      searched: false,
    },
    readyReason: text('Why it was called ready with lines of the definition of ready open.', { max: 1000 }),
    shutOut: longText('Who could be shut out by it, and what was done about it.', { max: 4000 }),
    lookedAt: moment('When somebody last said that what it rests on was looked at.'),
    tags: tags('Words to find it by.'),
  },
})

const limit = (of: string) =>
  whole(`How many items may be ${of} at once; passing it warns.`, { min: 1, max: 1000 })

export const agreement = defineKind({
  name: 'agreement',
  plural: 'agreements',
  prefix: 'AGREE',
  about:
    'How a team works on a product: when something is ready and when it is done, and how much is under way at once. The newest one of a product holds.',
  product: 'required',
  titleAbout: 'A name: "How we work".',
  fields: {
    doneWhen: checklist('The definition of done: what holds for every item that is done.'),
    readyWhen: checklist('The definition of ready: what holds before one begins.'),
    limitNew: limit('new'),
    limitRefining: limit('in refining'),
    limitReady: limit('ready'),
    limitInProgress: limit('in progress'),
  },
})

/**
 * The line of every definition of ready that is answered rather than ticked: by the item's own field `shutOut`. The
 * same question is asked of every decision (R123).
 */
export const SHUT_OUT = 'It is said who could be shut out, and what was done about it'

export const CHECK_LISTS = ['ready', 'done'] as const
export type CheckList = (typeof CHECK_LISTS)[number]

/** What a rule can order by. The two values and the three lenses each stand alone: they are never added up. */
export const ORDER_BY = [
  'duty',
  'learningValue',
  'institutionValue',
  'feasibility',
  'viability',
  'desirability',
  'voices',
  'people',
  'importance',
  'estimate',
  'age',
  'dueOn',
] as const
export type OrderBy = (typeof ORDER_BY)[number]
export const DIRECTIONS = ['ascending', 'descending'] as const
export type OrderRule = { by: OrderBy; direction: (typeof DIRECTIONS)[number] }

/** Days for which the filters can be asked; a figure of the health page leads to one of them. */
export const DAYS = ['14', '30', '60', '90', '180', '365'] as const
/** Points from which on an item can be called too large. */
export const SIZES = ['5', '8', '13', '20', '40'] as const

/** Fields that the parts can take over. Voices, estimates, criteria and days are not among them: each has its own way. */
export const COPIED = [
  'type',
  'description',
  'personaId',
  'learningValue',
  'institutionValue',
  'feasibility',
  'viability',
  'desirability',
  'priorityReason',
  'source',
  'duty',
  'tags',
  'dueOn',
  'shutOut',
] as const
