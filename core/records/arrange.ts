import { sql } from 'kysely'
import { checkRecord } from '../access/check.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { invalid } from '../problems.ts'
import { type Change, keepChanges } from './changes.ts'
import { holdOrder, ofProduct } from './order.ts'
import { type NewKey, newKeys } from './rank-keys.ts'
import { refOf } from './shape.ts'

type Ranked = { id: string; number: number; rank: string }

/**
 * Puts records of one product's order into the order given, as one step of history, and gives the ids that moved. As
 * few keys as can be are written: the longest run that stands right already stays, and so does what is not named.
 */
export const arrangeRecords = async (
  ctx: Context,
  served: ServedKind,
  productId: string | null,
  order: readonly string[],
): Promise<string[]> => {
  const { kind } = served
  if (!kind.ordered) throw invalid('', `Records of the kind ${kind.name} have no order.`)
  await holdOrder(ctx, kind, productId)
  for (let attempt = 1; ; attempt++) {
    try {
      await sql`savepoint arrange`.execute(ctx.db)
      const moved = await arrangeOnce(ctx, served, productId, order)
      await sql`release savepoint arrange`.execute(ctx.db)
      return moved
    } catch (error) {
      // Somebody moved into the same gap meanwhile and took the same key: the gaps are read anew.
      if ((error as { code?: string }).code !== '23505' || attempt === 5) throw error
      await sql`rollback to savepoint arrange`.execute(ctx.db)
    }
  }
}

const arrangeOnce = async (
  ctx: Context,
  served: ServedKind,
  productId: string | null,
  order: readonly string[],
): Promise<string[]> => {
  const { kind } = served
  const { rows } = await sql<Ranked>`
    select r.id, r.number, r.rank from record r
     where r.workspace_id = ${ctx.workspaceId} and r.kind = ${kind.name} and r.rank is not null
       and ${ofProduct(productId)}
     order by r.rank`.execute(ctx.db)
  const keys = newKeys(rows, order)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const changes = keys.map(({ id, from, to }): Change => {
    const ref = refOf(kind, byId.get(id)?.number ?? 0)
    checkRecord(ctx, served, { id, product_id: productId, ref }, served.may.write)
    return { recordId: id, kind: kind.name, ref, productId, verb: 'moved', fields: { rank: [from, to] } }
  })
  await writeKeys(ctx, keys)
  await keepChanges(ctx, changes)
  return keys.map((key) => key.id)
}

const writeKeys = async (ctx: Context, keys: readonly NewKey[]): Promise<void> => {
  const ids = keys.map((key) => key.id)
  // In the order of their ids, so that two who arrange at once cannot wait for each other.
  await sql`select id from record where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[])
     order by id for no key update`.execute(ctx.db)
  // Freed first: a new key may be one that another of them still holds.
  await sql`update record set rank = null where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[])`.execute(
    ctx.db,
  )
  await sql`update record r set rank = x.rank, version = r.version + 1, updated_at = ${ctx.now}
      from unnest(${ids}::uuid[], ${keys.map((key) => key.to)}::text[]) as x (id, rank)
     where r.workspace_id = ${ctx.workspaceId} and r.id = x.id`.execute(ctx.db)
}
