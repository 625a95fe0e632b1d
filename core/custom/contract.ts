import { choice, flag, options, record, text } from '../fields/field.ts'
import { defineKind } from '../kinds/kind.ts'

/** What a custom field can hold. */
export const FIELD_TYPES = [
  'text',
  'long-text',
  'number',
  'date',
  'choice',
  'choices',
  'person',
  'yes-no',
  'address',
  'formula',
] as const
export type FieldType = (typeof FIELD_TYPES)[number]

/** Types that choose from options. */
export const CHOOSING: ReadonlySet<FieldType> = new Set(['choice', 'choices'])

/** A field that a workspace adds to a kind. In the bin it is retired: asked for no more, and its values stay. */
export const field = defineKind({
  name: 'field',
  plural: 'fields',
  prefix: 'FIELD',
  about: 'A field of its own that a workspace adds to a kind: its values are in every record of it.',
  product: 'none',
  ordered: true,
  titleAbout: 'What it is called on the screen. Renaming it changes no value.',
  fields: {
    of: text('The kind whose records have it: item, note, person …', { max: 60, required: true }),
    key: text('What it is called in the API and in formulas; made from the title, and never changed.', {
      max: 40,
    }),
    type: choice('What it holds; never changed.', FIELD_TYPES, { default: 'text' }),
    help: text('What to write into it, shown in forms.', { max: 500 }),
    options: options('Of a choice: what can be chosen. Keys stay, words may change.'),
    formula: text('Of a formula: how it is worked out, such as reach * impact / effort.', { max: 1000 }),
    required: flag('Forms ask for it. What comes by import or the API may lack it.'),
    onlyIn: record('Only for records of this product; for all where it is empty.', 'product'),
  },
})

/** A name of a field as its key: small letters, digits and underscores, beginning with a letter. */
export const keyFrom = (title: string): string => {
  const bare = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, 36)
  return bare === '' ? 'field' : bare
}

/** The key of an option, made from its words. */
export const optionKeyFrom = (label: string, taken: readonly string[]): string => {
  const base = keyFrom(label).replaceAll('_', '-')
  for (let n = 1; ; n++) {
    const key = n === 1 ? base : `${base}-${n}`
    if (!taken.includes(key)) return key
  }
}
