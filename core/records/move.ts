import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { sql } from 'kysely'
import { checkRecord } from '../access/check.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { invalid, Problem } from '../problems.ts'
import { type Change, keepChanges } from './changes.ts'
import { findRecord, loadRecords } from './load.ts'
import { holdOrder, ofProduct } from './order.ts'
import { refOf, type StoredRecord } from './shape.ts'

/** Where to: before or after another record of the same order, or to either end. */
export type Place = {
  before?: string | undefined
  after?: string | undefined
  to?: 'top' | 'bottom' | undefined
}

/**
 * Moves records, in the order given, to one place of their product's order. Only the moved rows are written, never
 * the rest of the order. Records without a place yet (just come from another product) get one the same way.
 */
export const moveRecords = async (
  ctx: Context,
  served: ServedKind,
  ids: readonly string[],
  place: Place,
): Promise<StoredRecord[]> => {
  const { kind } = served
  if (!kind.ordered) throw invalid('', `Records of the kind ${kind.name} have no order.`)
  const rows = await loadRecords(ctx, served, ids, true)
  for (const row of rows) checkRecord(ctx, served, { ...row, ref: refOf(kind, row.number) }, served.may.write)
  const productId = rows[0]?.product_id ?? null
  if (rows.some((row) => row.product_id !== productId))
    throw invalid(
      'refs',
      'Nothing was moved: these belong to different products, which have different orders.',
    )
  await holdOrder(ctx, kind, productId)
  for (let attempt = 1; ; attempt++) {
    try {
      await sql`savepoint move`.execute(ctx.db)
      const moved = await moveOnce(ctx, served, rows, productId, place)
      await sql`release savepoint move`.execute(ctx.db)
      return moved
    } catch (error) {
      // Two people who moved into one gap computed the same key: take the next one.
      if ((error as { code?: string }).code !== '23505' || attempt === 5) throw error
      await sql`rollback to savepoint move`.execute(ctx.db)
    }
  }
}

const moveOnce = async (
  ctx: Context,
  served: ServedKind,
  rows: readonly StoredRecord[],
  productId: string | null,
  place: Place,
): Promise<StoredRecord[]> => {
  const [low, high] = await gap(ctx, served, rows, productId, place)
  const keys =
    rows.length === 1 ? [generateKeyBetween(low, high)] : generateNKeysBetween(low, high, rows.length)
  const changes: Change[] = []
  const next = rows.map((row, at) => {
    const rank = keys[at] ?? row.rank
    changes.push({
      recordId: row.id,
      kind: served.kind.name,
      ref: refOf(served.kind, row.number),
      productId,
      verb: 'moved',
      fields: { rank: [row.rank, rank] },
    })
    return { ...row, rank, version: row.version + 1, updated_at: ctx.now }
  })
  // The moved ones do not count as neighbours, so a new key may be one that another of them still holds.
  if (rows.length > 1)
    await sql`update record set rank = null
       where workspace_id = ${ctx.workspaceId} and id = any(${rows.map((row) => row.id)}::uuid[])`.execute(
      ctx.db,
    )
  await sql`update record r set rank = x.rank, version = r.version + 1, updated_at = ${ctx.now}
      from unnest(${next.map((row) => row.id)}::uuid[], ${next.map((row) => row.rank)}::text[]) as x (id, rank)
     where r.workspace_id = ${ctx.workspaceId} and r.id = x.id`.execute(ctx.db)
  await keepChanges(ctx, changes)
  return next
}

/** The keys on both sides of the place; null for an open end. The moved records themselves do not count as neighbours. */
const gap = async (
  ctx: Context,
  served: ServedKind,
  rows: readonly StoredRecord[],
  productId: string | null,
  place: Place,
): Promise<[string | null, string | null]> => {
  const moving = rows.map((row) => row.id)
  const neighbour = async (side: 'below' | 'above', of: string | null): Promise<string | null> => {
    const { rows: found } = await sql<{ rank: string }>`
      select r.rank from record r
       where r.workspace_id = ${ctx.workspaceId} and r.kind = ${served.kind.name} and r.rank is not null
         and ${ofProduct(productId)} and r.id <> all(${moving}::uuid[])
         ${of === null ? sql`` : side === 'below' ? sql`and r.rank > ${of}` : sql`and r.rank < ${of}`}
       order by r.rank ${side === 'below' ? sql`asc` : sql`desc`} limit 1`.execute(ctx.db)
    return found[0]?.rank ?? null
  }
  if (place.to === 'top') return [null, await neighbour('below', null)]
  const anchorRef = place.before ?? place.after
  if (!anchorRef) return [await neighbour('above', null), null]
  const head = await findRecord(ctx, anchorRef)
  const anchor = await ctx.db
    .selectFrom('record')
    .select(['rank', 'product_id', 'kind'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', head.id)
    .executeTakeFirst()
  if (!anchor?.rank || anchor.kind !== served.kind.name || anchor.product_id !== productId)
    throw invalid('before', `Nothing was moved: ${anchorRef} does not stand in this order.`)
  if (moving.includes(head.id))
    throw new Problem('invalid-input', 'Nothing was moved: a record cannot stand beside itself.')
  return place.before
    ? [await neighbour('above', anchor.rank), anchor.rank]
    : [anchor.rank, await neighbour('below', anchor.rank)]
}
