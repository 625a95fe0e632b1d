import { sql } from 'kysely'
import { checkRecord } from '../access/check.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { keepChanges } from './changes.ts'
import { loadRecords } from './load.ts'
import { refOf, type StoredRecord } from './shape.ts'

/**
 * Puts records into the bin, or takes them out. Nothing is deleted: links, comments and history stay with them, and
 * come back with them. What is already where it should be is left alone.
 */
export const binRecords = async (
  ctx: Context,
  served: ServedKind,
  ids: readonly string[],
  to: 'bin' | 'back',
): Promise<StoredRecord[]> => {
  const { kind } = served
  const rows = await loadRecords(ctx, served, ids, true)
  for (const row of rows)
    checkRecord(ctx, served, { ...row, ref: refOf(kind, row.number) }, served.may.bin ?? served.may.write)
  const moving = rows.filter((row) => (row.binned_at === null) === (to === 'bin'))
  if (to === 'bin' && moving.length > 0)
    await served.binning?.(
      ctx,
      moving.map((row) => row.id),
    )
  const next = moving.map((row) => ({
    ...row,
    binned_at: to === 'bin' ? ctx.now : null,
    updated_at: ctx.now,
    version: row.version + 1,
  }))
  await markBinned(ctx, next)
  await keepChanges(
    ctx,
    next.map((row) => ({
      recordId: row.id,
      kind: kind.name,
      ref: refOf(kind, row.number),
      productId: row.product_id,
      verb: to === 'bin' ? 'binned' : 'restored',
      fields: {},
    })),
  )
  const byId = new Map(next.map((row) => [row.id, row]))
  return rows.map((row) => byId.get(row.id) ?? row)
}

/** Writes what the bin changes and nothing else: the words of thousands of records need not be indexed anew. */
const markBinned = async (ctx: Context, rows: readonly StoredRecord[]): Promise<void> => {
  await sql`update record r set binned_at = x.binned_at, updated_at = ${ctx.now}, version = r.version + 1
      from unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.binned_at)}::timestamptz[]) as x (id, binned_at)
     where r.workspace_id = ${ctx.workspaceId} and r.id = x.id`.execute(ctx.db)
}
