import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { type RawBuilder, sql } from 'kysely'
import { markStale } from '../kept/marks.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Context } from '../operations/context.ts'
import { LONGEST_KEY, type Ranked, respread } from './rank-keys.ts'
import type { StoredRecord } from './shape.ts'

/** Keys at the end of each product's order, in the order given; null for kinds without an order. */
export const appendRanks = async (
  ctx: Context,
  kind: Kind,
  products: (string | null)[],
): Promise<string[] | null> => {
  if (!kind.ordered) return null
  const ranks: string[] = new Array(products.length)
  for (const productId of [...new Set(products)].sort()) {
    await holdOrder(ctx, kind, productId)
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
  for (const productId of [...new Set(rows.map((row) => row.product_id))].sort())
    await holdOrder(ctx, kind, productId)
  await sql`update record set rank = null
     where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[])`.execute(ctx.db)
  const taken = new Set((await takenRanks(ctx, kind, rows)).map(placeKey))
  const free: StoredRecord[] = []
  const late: StoredRecord[] = []
  for (const row of rows) {
    const place = placeKey(row)
    if (row.rank !== null && taken.has(place)) late.push(row)
    else free.push(row)
    taken.add(place)
  }
  await sql`update record r set rank = x.rank
      from unnest(${free.map((row) => row.id)}::uuid[], ${free.map((row) => row.rank)}::text[]) as x (id, rank)
     where r.workspace_id = ${ctx.workspaceId} and r.id = x.id`.execute(ctx.db)
  const settled = new Map(free.map((row) => [row.id, row]))
  for (const row of late) settled.set(row.id, await giveWay(ctx, kind, row))
  return rows.map((row) => settled.get(row.id) ?? row)
}

type Placed = Pick<StoredRecord, 'product_id' | 'rank'>

const placeKey = ({ product_id, rank }: Placed): string => `${product_id} ${rank}`

const takenRanks = async (ctx: Context, kind: Kind, rows: readonly StoredRecord[]): Promise<Placed[]> => {
  const taken: Placed[] = []
  for (const [productId, of] of Map.groupBy(rows, (row) => row.product_id)) {
    const { rows: found } = await sql<Placed>`
      select product_id, rank from record
       where workspace_id = ${ctx.workspaceId} and kind = ${kind.name} and ${ofProduct(productId)}
         and rank = any(${of.flatMap((row) => row.rank ?? [])}::text[])`.execute(ctx.db)
    taken.push(...found)
  }
  return taken
}

/** Puts a record at the first free key after the one it wants, which another holds. */
const giveWay = async (ctx: Context, kind: Kind, row: StoredRecord): Promise<StoredRecord> => {
  const { rows: after } = await sql<{ rank: string }>`
    select rank from record
     where workspace_id = ${ctx.workspaceId} and kind = ${kind.name} and ${ofProduct(row.product_id)}
       and rank > ${row.rank}
     order by rank limit 1`.execute(ctx.db)
  const rank = generateKeyBetween(row.rank, after[0]?.rank ?? null)
  await sql`update record set rank = ${rank}
     where workspace_id = ${ctx.workspaceId} and id = ${row.id}`.execute(ctx.db)
  return { ...row, rank }
}

/** Whether a record is of that product, said so that the index of the order is used: none knows `is not distinct from`. */
export const ofProduct = (productId: string | null): RawBuilder<boolean> =>
  productId === null ? sql<boolean>`product_id is null` : sql<boolean>`product_id = ${productId}`

const orderLock = (ctx: Context, kind: Kind, productId: string | null) =>
  sql`hashtextextended(${`order ${ctx.workspaceId} ${kind.name} ${productId ?? ''}`}, 0)`

/**
 * Keeps the keys of one order as they are read until the transaction ends. Whoever computes a key from its neighbours
 * calls this first; many may at once, only spreading the keys again waits for all of them.
 */
export const holdOrder = async (ctx: Context, kind: Kind, productId: string | null): Promise<void> => {
  await sql`select pg_advisory_xact_lock_shared(${orderLock(ctx, kind, productId)})`.execute(ctx.db)
}

/**
 * Spreads the long keys of one order again; nothing changes its place. Gives how many keys were written, or null where
 * somebody was just at work on this order and it was left for the next time.
 *
 * The history names keys, too: it is kept in step, so that a move can still be undone.
 */
export const respreadRanks = async (
  ctx: Context,
  kind: Kind,
  productId: string | null,
  longest = LONGEST_KEY,
): Promise<number | null> => {
  // Tried, not waited for: whoever waits for such a lock holds up everybody who comes after.
  const { rows: tried } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(${orderLock(ctx, kind, productId)}) as free`.execute(ctx.db)
  if (!tried[0]?.free) return null
  const { rows: order } = await sql<Ranked>`
    select id, rank from record
     where workspace_id = ${ctx.workspaceId} and kind = ${kind.name} and ${ofProduct(productId)}
       and rank is not null
     order by rank`.execute(ctx.db)
  const spread = respread(order, longest)
  if (spread.length === 0) return 0
  // Whoever is changing one of them may wait for the order's lock next: they go first, and this comes again later.
  const { rows: held } = await sql`
    select id from record where workspace_id = ${ctx.workspaceId} and id = any(${spread.map(({ id }) => id)}::uuid[])
       for no key update skip locked`.execute(ctx.db)
  if (held.length < spread.length) return null
  const moved = sql`unnest(${spread.map(({ id }) => id)}::uuid[], ${spread.map(({ from }) => from)}::text[],
    ${spread.map(({ to }) => to)}::text[]) as x (id, was, now)`
  // Freed first: a new key may be one that another record still holds.
  await sql`update record r set rank = null from ${moved}
     where r.workspace_id = ${ctx.workspaceId} and r.id = x.id`.execute(ctx.db)
  await sql`update record r set rank = x.now from ${moved}
     where r.workspace_id = ${ctx.workspaceId} and r.id = x.id`.execute(ctx.db)
  for (const side of [0, 1])
    await sql`update change c set fields = jsonb_set(c.fields, ${`{rank,${side}}`}::text[], to_jsonb(x.now)) from ${moved}
       where c.workspace_id = ${ctx.workspaceId} and c.record_id = x.id
         and c.fields -> 'rank' ->> ${side}::int = x.was`.execute(ctx.db)
  // No line of the history, since nothing changed its place; but whatever is kept by key has other keys now.
  await markStale(
    ctx,
    spread.map(({ id, from, to }) => ({
      recordId: id,
      kind: kind.name,
      ref: '',
      productId,
      verb: 'moved',
      fields: { rank: [from, to] },
    })),
  )
  return spread.length
}
