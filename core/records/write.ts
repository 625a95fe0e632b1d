import { sql } from 'kysely'
import { definitionsOf } from '../custom/definitions.ts'
import { CUSTOM } from '../custom/extended.ts'
import { keepOrder } from '../custom/order.ts'
import { searchedCustom } from '../custom/values.ts'
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

/**
 * Writes changed heads and bodies, however many, in two statements. The words of thousands of records are worked out
 * anew only where one of their texts changed.
 */
export const writeRecords = async (
  ctx: Context,
  kind: Kind,
  rows: readonly StoredRecord[],
  withWords: boolean,
): Promise<void> => {
  const custom = rows.length > 0 ? await definitionsOf(ctx, kind.name) : []
  const searched = (row: StoredRecord) =>
    searchText(kind, fieldValues(kind, row), searchedCustom(custom, row.custom))
  for (let start = 0; start < rows.length; start += 1000) {
    const part = rows.slice(start, start + 1000)
    const json = JSON.stringify(
      part.map((row) => ({
        id: row.id,
        title: row.title,
        product_id: row.product_id,
        rank: row.rank,
        updated_at: row.updated_at,
        version: row.version,
        binned_at: row.binned_at,
        custom: row.custom,
        title_words: withWords ? indexedText(row.title) : null,
        search: withWords ? searched(row) : null,
      })),
    )
    await sql`update record r
        set title = x.title, product_id = x.product_id, rank = x.rank, updated_at = x.updated_at, version = x.version,
            binned_at = x.binned_at, custom = x.custom
            ${withWords ? sql`, search = setweight(to_tsvector('linchpin', x.title_words), 'A') || to_tsvector('linchpin', x.search)` : sql``}
       from json_to_recordset(${json}) as x (id uuid, title text, product_id uuid, rank text, updated_at timestamptz,
            version int, binned_at timestamptz, custom jsonb, title_words text, search text)
      where r.workspace_id = ${ctx.workspaceId} and r.id = x.id`.execute(ctx.db)
    await keepOrder(ctx, custom, part)
    const columns = Object.keys(kind.fields).map(columnOf)
    if (columns.length === 0) continue
    const table = sql.table(tableOf(kind))
    const bodies = JSON.stringify(
      part.map((row) => bodyRow(kind, ctx.workspaceId, row.id, fieldValues(kind, row))),
    )
    await sql`update ${table} b
        set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`x.${column}`)}`))}
       from json_populate_recordset(null::${table}, ${bodies}) x
      where b.workspace_id = ${ctx.workspaceId} and b.id = x.id`.execute(ctx.db)
  }
}
