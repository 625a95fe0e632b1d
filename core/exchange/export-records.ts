import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { flat } from '../custom/extended.ts'
import type { Field } from '../fields/field.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { fileAnswerSchema, openSpool } from '../operations/file-answer.ts'
import { parseInput } from '../operations/run.ts'
import { Problem } from '../problems.ts'
import { listShape } from '../records/list.ts'
import { fieldValues, headOf } from '../records/shape.ts'
import { exchangedKind } from './access.ts'
import { TITLE, writeCell } from './cells.ts'
import { exportedKind } from './custom-targets.ts'
import { EXCEL_CELL, writeWorkbook } from './formats/xlsx-write.ts'
import { ID, targetsOf } from './mapping.ts'
import { recordMarkdown } from './record-markdown.ts'
import { recordPages } from './record-pages.ts'

export const exportOperations: Operation[] = [
  defineOperation({
    name: 'export.records',
    summary:
      'Give the records of one kind as a CSV, Excel, JSON or Markdown file, filtered and sorted as its list is. CSV and Excel can be imported again.',
    method: 'GET',
    path: '/export/{kind}',
    may: 'viewer',
    file: true,
    snapshot: true,
    input: z
      .object({
        kind: z.string().max(60).meta({ description: 'item, note, person …' }),
        format: z.enum(['csv', 'excel', 'json', 'markdown']).default('csv'),
      })
      .catchall(z.string().max(2000))
      .meta({ description: 'Besides kind and format: the filters and the sort of the kind’s list.' }),
    output: fileAnswerSchema,
    example: () => ({ kind: 'item', format: 'csv' }),
    run: async (ctx, { kind, format, ...filters }) => {
      const served = exchangedKind(ctx, kind, 'read')
      const { limit: _, after: __, count: ___, ...shape } = listShape(served)
      const query = parseInput(z.strictObject(shape), filters)
      const spool = openSpool()
      try {
        await writers[format](ctx, served, query, spool.write)
      } catch (error) {
        await spool.discard()
        throw error
      }
      const { type, ending } = FILES[format]
      return spool.answer({ type, name: `${served.kind.plural}-${ctx.now.slice(0, 10)}.${ending}` })
    },
  }),
]

const FILES = {
  csv: { type: 'text/csv', ending: 'csv' },
  excel: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  json: { type: 'application/json', ending: 'json' },
  markdown: { type: 'text/markdown', ending: 'md' },
} as const

type Write = (piece: string | Uint8Array) => Promise<void>
type Query = Record<string, unknown>

/** `personaId` is the column `persona`: what stands in it is a name. */
const nameOf = (key: string, field: Field): string => (field.type === 'record' ? key.replace(/Id$/, '') : key)

/** The records as rows of cells under named columns: numbers as they are, everything else as the text of its cell. */
async function* table(ctx: Context, served: ServedKind, query: Query): AsyncGenerator<(string | number)[][]> {
  const targets = [...targetsOf(await exportedKind(ctx, served.kind))]
  yield [['ref', ...targets.map(([key, field]) => nameOf(key, field)), 'createdAt', 'updatedAt', ID]]
  for await (const { rows, names } of recordPages(ctx, served, query)) {
    const named = (id: unknown): string => {
      const name = typeof id === 'string' ? names[id] : undefined
      return name ? `${name.ref} ${name.title}` : ''
    }
    yield rows.map((row) => {
      const head = headOf(served.kind, row)
      const values = flat({ ...fieldValues(served.kind, row), custom: row.custom })
      const cells = targets.map(([key, field]) => {
        if (key === 'title') return writeCell(TITLE, row.title)
        const value = key === 'product' ? row.product_id : values[key]
        if (typeof value === 'number') return value
        return writeCell(field, field.type === 'record' ? named(value) : value)
      })
      return [head.ref, ...cells, head.createdAt, head.updatedAt, head.id]
    })
  }
}

const writeCsv = async (ctx: Context, served: ServedKind, query: Query, write: Write): Promise<void> => {
  // The mark tells Excel that this is UTF-8; our own import takes it away again.
  let mark = '\uFEFF'
  for await (const rows of table(ctx, served, query)) {
    await write(`${mark}${line(rows.map((row) => row.map(String)))}`)
    mark = ''
  }
}

const writeExcel = async (ctx: Context, served: ServedKind, query: Query, write: Write): Promise<void> => {
  const { kind } = served
  async function* rows(): AsyncGenerator<(string | number)[]> {
    for await (const some of table(ctx, served, query))
      for (const row of some) {
        const long = row.findIndex((cell) => typeof cell === 'string' && cell.length > EXCEL_CELL)
        if (long !== -1)
          throw new Problem(
            'too-large',
            `Nothing was exported: ${row[0]} holds a text of ${String(row[long]).length} characters, and a cell of Excel at most ${EXCEL_CELL}. Export these ${kind.plural} as CSV.`,
          )
        yield row
      }
  }
  await writeWorkbook(write, kind.plural, rows())
}

const writeMarkdown = async (ctx: Context, served: ServedKind, query: Query, write: Write): Promise<void> => {
  const title = served.kind.plural
  await write(`# ${title.charAt(0).toUpperCase()}${title.slice(1)}\n\n${ctx.now.slice(0, 10)}\n`)
  for await (const { rows, names } of recordPages(ctx, served, query))
    for (const row of rows) await write(`\n${recordMarkdown(served.kind, row, names, '##')}`)
}

/** Rows after RFC 4180. */
const line = (rows: string[][]): string =>
  stringify(rows, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })

const writeJson = async (ctx: Context, served: ServedKind, query: Query, write: Write): Promise<void> => {
  const { kind } = served
  const about = { kind: kind.name, exportedAt: ctx.now }
  await write(`${JSON.stringify(about).slice(0, -1)},"records":[`)
  let comma = ''
  for await (const { rows, names } of recordPages(ctx, served, query)) {
    const named = (id: unknown) => (typeof id === 'string' ? { id, ...names[id] } : null)
    for (const row of rows) {
      const { productId, createdBy, binnedAt: _, version: __, ...head } = headOf(kind, row)
      const fields = Object.entries(fieldValues(kind, row)).map(([key, value]) => {
        const field = kind.fields[key]
        return field?.type === 'record' ? [nameOf(key, field), named(value)] : [key, value]
      })
      const product = kind.product === 'none' || kind.product === 'self' ? {} : { product: named(productId) }
      const record = { ...head, ...product, ...Object.fromEntries(fields), createdBy: named(createdBy) }
      await write(`${comma}\n${JSON.stringify(record)}`)
      comma = ','
    }
  }
  await write('\n]}\n')
}

const writers = { csv: writeCsv, excel: writeExcel, json: writeJson, markdown: writeMarkdown }
