import { checklist, choice, longText, number, record, tags, text, whole } from '../../core/fields/field.ts'
import { defineKind } from '../../core/kinds/kind.ts'

export const ITEM_TYPES = [
  'initiative',
  'feature',
  'story',
  'task',
  'accessibility-fix',
  'improvement',
] as const
export const ITEM_STATES = ['new', 'refining', 'ready', 'in-progress', 'done', 'declined'] as const

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
    tags: tags('Words to find it by.'),
  },
})
