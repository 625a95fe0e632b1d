import { z } from 'zod'
import { newId } from '../ids.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { exchangedKind } from './access.ts'
import { surveyOf } from './columns.ts'
import { importedAs } from './custom-targets.ts'
import { ENCODINGS } from './encoding.ts'
import { mendable } from './formats/mended.ts'
import { FORMAT_NAMES } from './formats/names.ts'
import { importTable } from './import.ts'
import {
  cellOptions,
  defaultProduct,
  importShape,
  keyOf,
  readFile,
  runShape,
  separatorName,
} from './import-input.ts'
import { type ColumnMapping, columnMapping } from './mapping.ts'
import { keyFound, type PreviewPlan, previewOf, sourceName } from './preview.ts'
import { importProgress } from './progress.ts'
import type { KeySource } from './rows.ts'
import { suggest } from './suggest.ts'
import type { Table } from './table.ts'

/** The rows to mend are part of the answer, in characters; a file that is wrong throughout is mended where it came from. */
const MOST_TO_MEND = 4_000_000

/** Files up to some 45 MB: base64 makes them a third longer. */
const LARGEST = 64 * 1024 * 1024

const errorSchema = z
  .object({
    line: z.int().meta({ description: 'The line of the file in which the row begins.' }),
    column: z.string().meta({ description: 'Empty where the whole row is meant.' }),
    value: z.string(),
    message: z.string(),
  })
  .meta({ id: 'ImportError' })

export const importOperations: Operation[] = [
  defineOperation({
    name: 'import.preview',
    summary:
      'Look into a file before importing it: its encoding, columns, a suggested mapping, and its first rows as they would become.',
    method: 'POST',
    path: '/import/preview',
    may: 'contributor',
    reads: true,
    largest: LARGEST,
    input: z.strictObject({
      ...importShape,
      labels: z
        .record(z.string().max(100), z.string().max(200))
        .optional()
        .meta({ description: 'What fields are called on the screen, to recognise columns by.' }),
    }),
    output: z.object({
      format: z.enum(FORMAT_NAMES).meta({ description: 'What the file is, found by looking into it.' }),
      sheets: z.array(z.string()).meta({ description: 'Of an Excel file: the sheets that show.' }),
      sheet: z.string().nullable(),
      encoding: z.enum(ENCODINGS).nullable().meta({ description: 'Null for what is no text.' }),
      encodingBy: z
        .enum(['chosen', 'mark', 'valid', 'guess'])
        .nullable()
        .meta({ description: 'A guess should be looked at: choose another where letters are wrong.' }),
      nuls: z.int().meta({ description: 'NUL characters that were taken out.' }),
      separator: z.enum(['comma', 'semicolon', 'tab']).nullable(),
      rows: z.int(),
      empty: z.int(),
      badRows: z.int(),
      bad: z.array(errorSchema),
      columns: z.array(
        z.object({
          name: z.string(),
          filled: z.int(),
          different: z.int().nullable(),
          samples: z.array(z.string()),
        }),
      ),
      mapping: z.array(columnMapping),
      key: z.string().nullable(),
      keyFromTitle: z.boolean(),
      keys: z.array(z.string()).meta({ description: 'Columns that could be the key.' }),
      source: z.string(),
      comments: z.int().meta({ description: 'Comments that come along with the rows.' }),
      links: z.int().meta({ description: 'Links between rows that come along.' }),
      imported: z
        .int()
        .meta({ description: 'How many of the first keys an earlier import of the source brought.' }),
      first: z.array(
        z.object({
          line: z.int(),
          key: z.string().nullable(),
          values: z.record(z.string(), z.unknown()),
          errors: z.array(errorSchema),
        }),
      ),
      unmatched: z.array(
        z.object({
          column: z.string(),
          field: z.string(),
          values: z.array(z.object({ value: z.string(), count: z.int() })),
          more: z.boolean(),
          expected: z.string(),
        }),
      ),
      willMake: z.array(z.object({ kind: z.string(), names: z.array(z.string()) })),
    }),
    example: () => ({
      kind: 'item',
      file: { name: 'wishes.csv', text: 'key,title\n1,Enter grades on a phone\n' },
    }),
    run: async (ctx, input) => {
      const served = exchangedKind(ctx, input.kind, 'write', 'read')
      const { table, decoded, separator, format, sheets, sheet } = await readFile(input)
      const preview = await previewOf(
        ctx,
        {
          served: await importedAs(ctx, served),
          fileName: input.file.name,
          mapping: input.mapping,
          key: keyOf(input, table.header),
          labels: input.labels ?? {},
          options: await cellOptions(ctx),
        } satisfies PreviewPlan,
        table,
      )
      return {
        ...preview,
        ...namedKey(preview.key),
        format,
        sheets,
        sheet,
        encoding: decoded?.encoding ?? null,
        encodingBy: decoded?.by ?? null,
        nuls: decoded?.nuls ?? 0,
        separator: separator && separatorName(separator),
      }
    },
  }),
  defineOperation({
    name: 'import.run',
    summary:
      'Import a file (CSV, Excel, Jira, Trello, GitHub): a row that does not fit costs that row, the same file again changes nothing, and one undo takes all back.',
    method: 'POST',
    path: '/import',
    may: 'contributor',
    largest: LARGEST,
    input: z.strictObject(runShape),
    output: z.object({
      dryRun: z.boolean(),
      source: z.string(),
      key: z.string().nullable(),
      keyFromTitle: z.boolean(),
      rows: z.int(),
      created: z.int(),
      changed: z.int(),
      unchanged: z.int(),
      inBin: z.int().meta({ description: 'Rows whose record somebody put into the bin; left there.' }),
      errorRows: z.int().meta({ description: 'How many rows have errors; `errors` lists the first 5,000.' }),
      errors: z.array(errorSchema),
      made: z
        .array(z.object({ kind: z.string(), count: z.int(), titles: z.array(z.string()) }))
        .meta({ description: 'Records made for names that nobody had yet; the first 100 of each kind.' }),
      comments: z.int().meta({ description: 'Comments that came along.' }),
      links: z.int().meta({ description: 'Links between rows that came along.' }),
      linksLeft: z.int().meta({ description: 'Links that lead to what is not in the source; left out.' }),
      mend: z.string().nullable().meta({
        description:
          'The rows with errors as CSV, with what is wrong: mend them and import that file. Null for none.',
      }),
      batchId: z
        .uuid()
        .nullable()
        .meta({ description: 'Undo this to take all back; null where nothing was written.' }),
    }),
    example: (sample) => ({
      kind: 'item',
      file: { name: 'wishes.csv', text: 'key,title\n1,Enter grades on a phone\n' },
      product: sample.ref('product'),
    }),
    run: async (ctx, input) => {
      const served = exchangedKind(ctx, input.kind, 'write')
      const reading = await importedAs(ctx, served)
      const { table, format } = await readFile(input)
      const options = await cellOptions(ctx)
      const asked = { mapping: input.mapping, key: keyOf(input, table.header) }
      const { mapping, key } = await completed(asked, table, (survey) =>
        suggest(reading, survey.columns, survey.rows, {}, options),
      )
      const mapped = mapping.some((each) => each.field === 'product')
      const source = input.source ?? table.source ?? sourceName(input.file.name)
      const progress = importProgress(
        ctx.app,
        ctx.workspaceId,
        ctx.actor.personId,
        input.progress ?? newId(ctx.now),
      )
      const plan = {
        served,
        kind: reading.kind,
        mapping,
        key,
        source,
        product: await defaultProduct(ctx, served, input.product, mapped),
        options,
        dryRun: input.dryRun === true,
        tell: progress.tell,
      }
      progress.begin()
      const { made, ...result } = await importTable(ctx, plan, table).finally(progress.end)
      const faults = new Map(result.errors.map(({ line, message }) => [line, message]))
      const wrote = result.created + result.changed + made.length > 0 && !input.dryRun
      return {
        ...result,
        ...namedKey(key),
        dryRun: input.dryRun === true,
        source,
        mend: faults.size > 0 ? mendable(table, format, source, faults, MOST_TO_MEND) : null,
        made: made.map(({ kind, titles }) => ({ kind, count: titles.length, titles: titles.slice(0, 100) })),
        batchId: wrote ? ctx.batchId : null,
      }
    },
  }),
]

const namedKey = (key: KeySource): { key: string | null; keyFromTitle: boolean } => ({
  key: typeof key === 'object' ? key.column : null,
  keyFromTitle: key === 'title',
})

type Found = { mapping: ColumnMapping[]; key: string | null }

/** Mapping and key as asked; what was left out is found by reading the file once more. */
const completed = async (
  asked: { mapping: ColumnMapping[] | undefined; key: KeySource | undefined },
  table: Table,
  find: (survey: Awaited<ReturnType<typeof surveyOf>>) => Found,
): Promise<{ mapping: ColumnMapping[]; key: KeySource }> => {
  if (asked.mapping && asked.key) return { mapping: asked.mapping, key: asked.key }
  const found = find(await surveyOf(table))
  return {
    mapping: asked.mapping ?? found.mapping,
    key: asked.key ?? keyFound(table, found.key),
  }
}
