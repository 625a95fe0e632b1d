import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { flat } from '../custom/extended.ts'
import type { Field } from '../fields/field.ts'
import { isId } from '../ids.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { fileAnswerSchema, openSpool } from '../operations/file-answer.ts'
import { parseInput } from '../operations/run.ts'
import { listRecords, listShape } from '../records/list.ts'
import type { ListQuery } from '../records/list-query.ts'
import { namesOf } from '../records/present.ts'
import { fieldValues, headOf, type StoredRecord } from '../records/shape.ts'
import { exchangedKind } from './access.ts'
import { TITLE, writeCell } from './cells.ts'
import { exportedKind } from './custom-targets.ts'
import { ID, targetsOf } from './mapping.ts'

export const exportOperations: Operation[] = [
  defineOperation({
    name: 'export.records',
    summary:
      'Give the records of one kind as a CSV or JSON file, filtered and sorted as its list is. The CSV can be imported again.',
    method: 'GET',
    path: '/export/{kind}',
    may: 'viewer',
    file: true,
    snapshot: true,
    input: z
      .object({
        kind: z.string().max(60).meta({ description: 'item, note, person …' }),
        format: z.enum(['csv', 'json']).default('csv'),
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
      const type = format === 'csv' ? 'text/csv' : 'application/json'
      return spool.answer({ type, name: `${served.kind.plural}-${ctx.now.slice(0, 10)}.${format}` })
    },
  }),
]

type Write = (text: string) => Promise<void>
type Names = Awaited<ReturnType<typeof namesOf>>
type Query = Record<string, unknown>

const PAGE = 500

/** The records of a list, page by page, with the names of what they point to. */
async function* pages(
  ctx: Context,
  served: ServedKind,
  query: Query,
): AsyncGenerator<{ rows: StoredRecord[]; names: Names }> {
  let after: string | undefined
  do {
    const page = await listRecords(ctx, served, { ...query, limit: PAGE, after } as ListQuery)
    const ids = page.rows.flatMap((row) => {
      const values = fieldValues(served.kind, row)
      const pointing = Object.entries(served.kind.fields).flatMap(([key, field]) =>
        field.type === 'record' ? [values[key]] : [],
      )
      const people = Object.values(row.custom).filter((value) => typeof value === 'string' && isId(value))
      return [row.product_id, row.created_by, ...pointing, ...people].filter((id) => typeof id === 'string')
    })
    yield { rows: page.rows, names: await namesOf(ctx, ids) }
    after = page.next ?? undefined
  } while (after)
}

/** `personaId` is the column `persona`: what stands in it is a name. */
const nameOf = (key: string, field: Field): string => (field.type === 'record' ? key.replace(/Id$/, '') : key)

const writeCsv = async (ctx: Context, served: ServedKind, query: Query, write: Write): Promise<void> => {
  const targets = [...targetsOf(await exportedKind(ctx, served.kind))]
  const header = ['ref', ...targets.map(([key, field]) => nameOf(key, field)), 'createdAt', 'updatedAt', ID]
  // The mark tells Excel that this is UTF-8; our own import takes it away again.
  await write(`\uFEFF${line([header])}`)
  for await (const { rows, names } of pages(ctx, served, query)) {
    const named = (id: unknown): string => {
      const name = typeof id === 'string' ? names[id] : undefined
      return name ? `${name.ref} ${name.title}` : ''
    }
    const lines = rows.map((row) => {
      const head = headOf(served.kind, row)
      const values = flat({ ...fieldValues(served.kind, row), custom: row.custom })
      const cells = targets.map(([key, field]) => {
        if (key === 'title') return writeCell(TITLE, row.title)
        const value = key === 'product' ? row.product_id : values[key]
        return writeCell(field, field.type === 'record' ? named(value) : value)
      })
      return [head.ref, ...cells, head.createdAt, head.updatedAt, head.id]
    })
    await write(line(lines))
  }
}

/** Rows after RFC 4180. */
const line = (rows: string[][]): string =>
  stringify(rows, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })

const writeJson = async (ctx: Context, served: ServedKind, query: Query, write: Write): Promise<void> => {
  const { kind } = served
  const about = { kind: kind.name, exportedAt: ctx.now }
  await write(`${JSON.stringify(about).slice(0, -1)},"records":[`)
  let comma = ''
  for await (const { rows, names } of pages(ctx, served, query)) {
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

const writers = { csv: writeCsv, json: writeJson }
