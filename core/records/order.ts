import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { sql } from 'kysely'
import type { Kind } from '../kinds/kind.ts'
import type { Context } from '../operations/context.ts'
import type { StoredRecord } from './shape.ts'

/** Keys at the end of each product's order, in the order given; null for kinds without an order. */
export const appendRanks = async (
  ctx: Context,
  kind: Kind,
  products: (string | null)[],
): Promise<string[] | null> => {
  if (!kind.ordered) return null
  const ranks: string[] = new Array(products.length)
  for (const productId of new Set(products)) {
    // The row of ref_counter, locked by whoever creates, keeps two appends apart.
    const last = await ctx.db
      .selectFrom('record')
      .select('rank')
      .where('workspace_id', '=', ctx.workspaceId)
      .where('kind', '=', kind.name)
      .where('product_id', productId === null ? 'is' : '=', productId)
      .where('rank', 'is not', null)
      .orderBy('rank', 'desc')
      .limit(1)
      .executeTakeFirst()
    const places = products.flatMap((each, at) => (each === productId ? [at] : []))
    const keys = generateNKeysBetween(last?.rank ?? null, null, places.length)
    for (const [n, at] of places.entries()) ranks[at] = keys[n] ?? ''
  }
  return ranks
}

/**
 * Makes room for records that go back to places they once held: the places they leave are freed first, since two may
 * swap, and a place that somebody else took meanwhile gives way to the next free one after it.
 */
export const reclaimRanks = async (
  ctx: Context,
  kind: Kind,
  rows: readonly StoredRecord[],
): Promise<StoredRecord[]> => {
  const ids = rows.map((row) => row.id)
  await sql`update record set rank = null
     where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[])`.execute(ctx.db)
  const settled: StoredRecord[] = []
  for (const row of rows) {
    const above = async (from: string, inclusive: boolean): Promise<string | null> => {
      const { rows: found } = await sql<{ rank: string }>`
        select rank from record
         where workspace_id = ${ctx.workspaceId} and kind = ${kind.name} and rank is not null
           and product_id is not distinct from ${row.product_id}::uuid
           and rank ${inclusive ? sql`=` : sql`>`} ${from}
         order by rank limit 1`.execute(ctx.db)
      return found[0]?.rank ?? null
    }
    const wanted = row.rank
    const taken = wanted !== null && (await above(wanted, true)) !== null
    const rank = taken ? generateKeyBetween(wanted, await above(wanted, false)) : wanted
    settled.push({ ...row, rank })
    await sql`update record set rank = ${rank}
       where workspace_id = ${ctx.workspaceId} and id = ${row.id}`.execute(ctx.db)
  }
  return settled
}
