import { z } from 'zod'
import { COLUMN_TYPES, METHODS } from './contract.ts'
import { STEPS } from './shown.ts'

const interval = z.object({ low: z.number(), high: z.number() })
const isClear = z
  .boolean()
  .meta({ description: 'Whether the 95 % interval lies off zero. Where it does not, it is not clear yet.' })
const p = z.number().meta({ description: 'Two-sided.' })

export const questionShape = {
  method: z.enum(METHODS),
  column: z.string().min(1).max(220).meta({ description: 'The column that is looked at.' }),
  by: z.string().max(220).default('').meta({
    description: 'The column that it is held against: of groups, of another number, of days.',
  }),
  counted: z.string().max(200).default('').meta({ description: 'The word whose share is asked: yes.' }),
  first: z.string().max(200).default('').meta({ description: 'The group that is compared.' }),
  second: z.string().max(200).default('').meta({ description: 'The group that it is compared with.' }),
}

const columnShape = z.object({
  name: z.string(),
  type: z.enum(COLUMN_TYPES).meta({
    description: 'words: nearly all different, or what tells people apart; its cells are not kept.',
  }),
  days: z.enum(['day-first', 'month-first']).nullable(),
  decimal: z.enum(['point', 'comma']).nullable(),
  filled: z.int(),
  empty: z.int(),
  unread: z.int().meta({ description: 'Cells that cannot be read as what the column holds.' }),
  faults: z
    .array(z.object({ line: z.int(), text: z.string() }))
    .meta({ description: 'The first of them, by line of the file.' }),
  values: z.array(z.object({ value: z.string(), count: z.int() })),
  from: z.string().nullable(),
  to: z.string().nullable(),
})

export const dataShape = z.object({
  id: z.uuid(),
  name: z.string(),
  columns: z.array(columnShape),
  leftRows: z.array(z.object({ line: z.int(), message: z.string(), text: z.string() })),
  rows: z.int(),
  left: z.int().meta({ description: 'Rows that could not be read; leftRows holds the first of them.' }),
  empty: z.int().meta({ description: 'Rows with nothing in them.' }),
  at: z.iso.datetime(),
})

export const resultShape = z.discriminatedUnion('method', [
  z.object({
    method: z.literal('describe'),
    n: z.int(),
    mean: z.number(),
    sd: z.number(),
    least: z.number(),
    firstQuarter: z.number(),
    median: z.number(),
    thirdQuarter: z.number(),
    most: z.number(),
    interval: interval.nullable().meta({ description: '95 % of the mean, by t.' }),
    histogram: z.object({
      rule: z.enum(['freedman-diaconis', 'sturges', 'values']),
      width: z.number(),
      bins: z.array(z.object({ from: z.number(), to: z.number(), count: z.int() })),
    }),
  }),
  z.object({
    method: z.literal('share'),
    x: z.int(),
    n: z.int(),
    share: z.number(),
    interval: interval.meta({ description: '95 %, by Wilson.' }),
    values: z.array(z.object({ value: z.string(), count: z.int(), share: z.number(), interval })),
  }),
  z.object({
    method: z.literal('means'),
    groups: z.array(
      z.object({
        name: z.string(),
        n: z.int(),
        mean: z.number(),
        sd: z.number(),
        interval: interval.nullable(),
      }),
    ),
    difference: z.number(),
    interval: interval.meta({ description: '95 % of the difference, by Welch.' }),
    degrees: z.number(),
    p,
    isClear,
  }),
  z.object({
    method: z.literal('shares'),
    groups: z.array(z.object({ name: z.string(), x: z.int(), n: z.int(), share: z.number(), interval })),
    difference: z.number(),
    interval: interval.meta({ description: '95 % of the difference, by Newcombe.' }),
    p,
    isClear,
  }),
  z.object({
    method: z.literal('related'),
    n: z.int(),
    r: z.number().meta({ description: 'Pearson.' }),
    interval: interval.meta({ description: '95 %, by Fisher’s z.' }),
    line: z.object({ slope: z.number(), start: z.number() }),
    spots: z.array(z.object({ x: z.number(), y: z.number(), count: z.int() })),
    bands: z.array(z.object({ from: z.number(), to: z.number(), n: z.int(), mean: z.number() })),
    isClear,
  }),
  z.object({
    method: z.literal('change'),
    n: z.int(),
    from: z.iso.date(),
    to: z.iso.date(),
    aWeek: z.number().meta({ description: 'The slope of the line of least squares, for each week.' }),
    interval: interval.meta({ description: '95 % of it; the rows are taken for independent.' }),
    step: z.enum(STEPS),
    line: z.array(z.object({ on: z.iso.date(), n: z.int(), mean: z.number() })),
    isClear,
  }),
])

export const answerShape = z.object({
  data: dataShape.nullable().meta({ description: 'The file that counts; null where there is none yet.' }),
  question: z.object(questionShape).nullable(),
  result: resultShape.nullable(),
  none: z.enum(['gone', 'nothing', 'few', 'flat']).nullable().meta({
    description: 'Why there is no result: its column is not there, no value, too few, no variation.',
  }),
  rests: z.object({ used: z.int(), others: z.int(), missing: z.int() }).nullable().meta({
    description: 'Rows that it rests on, of other groups, and with a cell that is empty or unread.',
  }),
  looks: z.int().meta({ description: 'How many different comparisons were asked for so far.' }),
  logged: z
    .object({ ref: z.string(), title: z.string(), isBinned: z.boolean() })
    .nullable()
    .meta({ description: 'The entry of the learning log that it became.' }),
})
