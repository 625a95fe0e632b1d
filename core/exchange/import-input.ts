import { z } from 'zod'
import { levelFor } from '../access/check.ts'
import { atLeast } from '../access/levels.ts'
import { refParam } from '../kinds/contract.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { invalid, Problem } from '../problems.ts'
import { findRecord } from '../records/load.ts'
import { levelOf } from './access.ts'
import type { CellOptions } from './cells.ts'
import type { Separator } from './csv.ts'
import { ENCODINGS } from './encoding.ts'
import { type Opened, openFile } from './formats/format.ts'
import { columnMapping } from './mapping.ts'
import type { KeySource } from './rows.ts'

/** A file as part of an input: its bytes in base64, or its text. */
export const fileShape = z
  .strictObject({
    name: z.string().min(1).max(300).meta({ description: 'The name of the file.' }),
    base64: z.string().optional().meta({ description: 'Its bytes in base64; the encoding is found.' }),
    text: z.string().optional().meta({ description: 'Its text, where it is text already.' }),
  })
  .meta({ id: 'FileInput', description: 'A file: its name, and either `base64` or `text`.' })
export type FileInput = z.output<typeof fileShape>

const SEPARATOR_NAMES = { comma: ',', semicolon: ';', tab: '\t' } as const satisfies Record<string, Separator>

/** What preview and run take alike. Everything that can be found out may be left out. */
export const importShape = {
  kind: z.string().max(60).meta({ description: 'What the rows become: item, note, person …' }),
  file: fileShape,
  encoding: z.enum(ENCODINGS).optional().meta({ description: 'Found by itself where it is left out.' }),
  separator: z
    .enum(['comma', 'semicolon', 'tab'])
    .optional()
    .meta({ description: 'Found by itself where it is left out.' }),
  sheet: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Of an Excel file: which sheet; the first that shows where it is left out.' }),
  mapping: z.array(columnMapping).max(200).optional().meta({
    description: 'Which column fills which field; suggested by names and content where it is left out.',
  }),
  key: z.string().max(220).nullable().optional().meta({
    description:
      'The column by which a row is recognised when the file comes again; null for none: then each run makes new records. Suggested where it is left out.',
  }),
  keyFromTitle: z
    .boolean()
    .optional()
    .meta({ description: 'Recognise rows by their title, where no column is a key.' }),
}

export const runShape = {
  ...importShape,
  source: z.string().trim().min(1).max(100).optional().meta({
    description: 'Where the rows come from. Keys are kept per source; by default the name of the file.',
  }),
  product: refParam.optional().meta({ description: 'The product of rows that name none: its ref or id.' }),
  dryRun: z
    .boolean()
    .optional()
    .meta({ description: 'Do everything, say what would have been, and take it all back.' }),
  progress: z
    .uuid()
    .optional()
    .meta({ description: 'An id of your own, by which import.progress says how far this run has come.' }),
}

/** The file as a table, whatever wrote it, and how it was read. */
export const readFile = async (input: {
  file: FileInput
  encoding?: (typeof ENCODINGS)[number] | undefined
  separator?: keyof typeof SEPARATOR_NAMES | undefined
  sheet?: string | undefined
}): Promise<Opened> => {
  const { file } = input
  if ((file.base64 === undefined) === (file.text === undefined))
    throw invalid('file', 'Nothing was read: give the file either as base64 or as text.')
  const bytes = file.base64 === undefined ? Buffer.from(file.text ?? '') : Buffer.from(file.base64, 'base64')
  return openFile(bytes, {
    encoding: file.base64 === undefined ? 'utf-8' : input.encoding,
    separator: input.separator && SEPARATOR_NAMES[input.separator],
    sheet: input.sheet,
  })
}

/** What stands between cells, by its name. */
export const separatorName = (separator: Separator): keyof typeof SEPARATOR_NAMES =>
  separator === ',' ? 'comma' : separator === ';' ? 'semicolon' : 'tab'

/** The key that was asked for, or undefined where it is to be found. */
export const keyOf = (
  input: { key?: string | null | undefined; keyFromTitle?: boolean | undefined },
  header: readonly string[],
): KeySource | undefined => {
  if (input.keyFromTitle) return 'title'
  if (input.key === undefined) return undefined
  if (input.key === null) return 'none'
  if (!header.includes(input.key))
    throw invalid('key', `Nothing was imported: the file has no column called ${input.key}.`)
  return { column: input.key }
}

/** How the workspace's country writes days, and where it is. */
export const cellOptions = async (ctx: Context): Promise<CellOptions> => {
  const { country, time_zone } = await ctx.db
    .selectFrom('workspace')
    .select(['country', 'time_zone'])
    .where('id', '=', ctx.workspaceId)
    .executeTakeFirstOrThrow()
  return { days: country === 'US' ? 'month-first' : 'day-first', decimal: 'point', timeZone: time_zone }
}

/** The product that rows without one get, as an id; refused where the caller may make nothing there. */
export const defaultProduct = async (
  ctx: Context,
  served: ServedKind,
  product: string | undefined,
  mapped: boolean,
): Promise<string | null> => {
  const { kind } = served
  const takes = kind.product === 'required' || kind.product === 'optional'
  if (product === undefined) {
    if (kind.product === 'required' && !mapped)
      throw invalid(
        'product',
        `Nothing was imported: choose the product that these ${kind.plural} belong to.`,
      )
    if (!mapped) refuseMaking(ctx, served, null)
    return null
  }
  if (!takes)
    throw invalid('product', `A ${kind.name} belongs to the whole workspace; leave the product out.`)
  const head = await findRecord(ctx, product)
  if (head.kind !== 'product' || head.binned_at !== null)
    throw invalid('product', `Nothing was imported: ${product} is no product.`)
  refuseMaking(ctx, served, head.id)
  return head.id
}

const refuseMaking = (ctx: Context, served: ServedKind, productId: string | null): void => {
  const needs = levelOf(served, 'write')
  if (!atLeast(levelFor(ctx, served, { id: '', product_id: productId }), needs))
    throw new Problem(
      'not-allowed',
      `Making a ${served.kind.name} here takes the role of ${needs}. Nothing was imported.`,
    )
}
