import { sql } from 'kysely'
import { definitionsOf } from '../custom/definitions.ts'
import { CUSTOM } from '../custom/extended.ts'
import { keepOrder } from '../custom/order.ts'
import { searchedCustom } from '../custom/values.ts'
import { inParts, overlapping } from '../database/at-once.ts'
import { columnOf } from '../fields/field.ts'
import { type Kind, tableOf } from '../kinds/kind.ts'
import type { Context } from '../operations/context.ts'
import { indexedText } from '../search/words.ts'
import type { Change } from './changes.ts'
import { bodyRow, fieldValues, type StoredRecord, searchText } from './shape.ts'

/** Whether search has to find any of the records by other words. */
export const changesWords = (kind: Kind, changes: readonly Change[]): boolean =>
  changes.some(({ fields }) =>
    Object.keys(fields).some(
      (key) => key === 'title' || key.startsWith(CUSTOM) || kind.fields[key]?.searched === true,
    ),
  )

/** What of the head, beside its version and its moment, changes may have altered. */
const HEAD = ['title', 'productId', 'rank']

/**
 * Writes changed heads and bodies, however many, in two statements for each thousand. Only what changed is written:
 * the words of thousands of records are worked out anew only where one of their texts did.
 */
export const writeRecords = async (
  ctx: Context,
  kind: Kind,
  rows: readonly StoredRecord[],
  changes: readonly Change[],
): Promise<void> => {
  if (rows.length === 0) return
  const custom = await definitionsOf(ctx, kind.name)
  const keys = new Set(changes.flatMap(({ fields }) => Object.keys(fields)))
  const withWords = changesWords(kind, changes)
  // A formula among the fields of the workspace's own may follow from any other.
  const ofHead = custom.length > 0 || HEAD.some((key) => keys.has(key))
  const columns = Object.keys(kind.fields)
    .filter((key) => keys.has(key))
    .map(columnOf)
  const searched = (row: StoredRecord) =>
    searchText(kind, fieldValues(kind, row), searchedCustom(custom, row.custom))
  const headOf = (row: StoredRecord) => ({
    id: row.id,
    updated_at: row.updated_at,
    version: row.version,
    ...(ofHead ? { title: row.title, product_id: row.product_id, rank: row.rank, custom: row.custom } : {}),
    ...(withWords ? { title_words: indexedText(row.title), search: searched(row) } : {}),
  })
  const bodyOf = (row: StoredRecord) => {
    const whole = bodyRow(kind, ctx.workspaceId, row.id, fieldValues(kind, row))
    return Object.fromEntries(['id', ...columns].map((column) => [column, whole[column]]))
  }
  const write = async (part: readonly StoredRecord[]): Promise<void> => {
    const heads = sql`update record r
        set updated_at = x.updated_at, version = x.version
            ${ofHead ? sql`, title = x.title, product_id = x.product_id, rank = x.rank, custom = x.custom` : sql``}
            ${withWords ? sql`, search = setweight(to_tsvector('linchpin', x.title_words), 'A') || to_tsvector('linchpin', x.search)` : sql``}
       from json_to_recordset(${JSON.stringify(part.map(headOf))}) as x (id uuid, title text, product_id uuid, rank text,
            updated_at timestamptz, version int, custom jsonb, title_words text, search text)
      where r.workspace_id = ${ctx.workspaceId} and r.id = x.id`
    const table = sql.table(tableOf(kind))
    const bodies = sql`update ${table} b
        set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`x.${column}`)}`))}
       from json_populate_recordset(null::${table}, ${columns.length > 0 ? JSON.stringify(part.map(bodyOf)) : '[]'}) x
      where b.workspace_id = ${ctx.workspaceId} and b.id = x.id`
    await Promise.all([
      heads.execute(ctx.db),
      keepOrder(ctx, custom, part),
      ...(columns.length > 0 ? [bodies.execute(ctx.db)] : []),
    ])
  }
  await overlapping(inParts(rows, 1000), write)
}
