import { longText, text } from '../../../core/fields/field.ts'
import { defineKind } from '../../../core/kinds/kind.ts'

/** What a column holds. `words` are nearly all different, as names are; their cells are not kept. */
export const COLUMN_TYPES = ['number', 'day', 'category', 'flag', 'words'] as const
export type ColumnType = (typeof COLUMN_TYPES)[number]

/** What can be asked of the data. */
export const METHODS = ['describe', 'share', 'means', 'shares', 'related', 'change'] as const
export type Method = (typeof METHODS)[number]

/** These compare, so that chance may look like something: each is counted as a look. */
export const COMPARISONS = ['means', 'shares', 'related', 'change'] as const satisfies readonly Method[]

/** As much as one file may hold. */
export const MOST_ROWS = 20_000
export const MOST_BYTES = 5_000_000
export const MOST_COLUMNS = 100

export const analysis = defineKind({
  name: 'analysis',
  plural: 'analyses',
  prefix: 'DATA',
  about: 'A question that somebody put to a file of data of their own, and what they found.',
  product: 'none',
  personal: true,
  titleAbout: 'What it is about: "Who comes to evening tutoring".',
  fields: {
    question: text('What you want to know, before you look.', { max: 500, searched: true }),
    source: text('Where the data come from, and of when they are.', { max: 500 }),
    found: longText('What you found, in your own words, and what it does not say.', { max: 20_000 }),
  },
})

/** Which columns a method takes: what is looked at, and what it is held against. */
export const TAKES: Readonly<
  Record<Method, { of: readonly ColumnType[]; by: readonly ColumnType[]; counts: boolean; groups: boolean }>
> = {
  describe: { of: ['number'], by: [], counts: false, groups: false },
  share: { of: ['flag', 'category'], by: [], counts: true, groups: false },
  means: { of: ['number'], by: ['category', 'flag'], counts: false, groups: true },
  shares: { of: ['flag', 'category'], by: ['category', 'flag'], counts: true, groups: true },
  related: { of: ['number'], by: ['number'], counts: false, groups: false },
  change: { of: ['number'], by: ['day'], counts: false, groups: false },
}
