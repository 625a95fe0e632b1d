import { type RawBuilder, sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import { kindNamed } from '../../core/app.ts'
import { tableOf } from '../../core/kinds/kind.ts'
import type { Context } from '../../core/operations/context.ts'

/** An item of the roadmap that serves no objective. */
export type Unaligned = {
  id: string
  ref: string
  title: string
  productId: string
  state: string
  type: string
}
export type Alignment = { aligned: number; total: number }

/** Whether an item serves any objective that lies in no bin. */
const serves = (ctx: Context): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from link l
    join record o on o.workspace_id = ${ctx.workspaceId} and o.id = l.to_id and o.binned_at is null
   where l.workspace_id = ${ctx.workspaceId} and l.type = 'serves' and l.from_id = r.id)`

/**
 * The items of the roadmap: open, and part of nothing larger. What is part of a larger one serves what that one serves.
 */
const roadmap = (ctx: Context, productId: string | null): RawBuilder<unknown> => sql`
  from record r
  join ${sql.table(tableOf(kindNamed(ctx.app, 'item').kind))} b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
 where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.binned_at is null
   and b.parent_id is null and b.state not in ('done', 'declined') and ${readable(ctx)}
   ${productId === null ? sql`` : sql`and r.product_id = ${productId}`}`

/** How many items of the roadmap serve an objective, of how many: over one product, or all that the actor may read. */
export const alignedShare = async (ctx: Context, productId: string | null): Promise<Alignment> => {
  const { rows } = await sql<Alignment>`
    select count(*)::int as total, count(*) filter (where ${serves(ctx)})::int as aligned
    ${roadmap(ctx, productId)}`.execute(ctx.db)
  return rows[0] ?? { aligned: 0, total: 0 }
}

/** The items of the roadmap that serve none, in their order. */
export const unalignedItems = async (
  ctx: Context,
  productId: string | null,
  limit: number,
): Promise<Unaligned[]> => {
  const { rows } = await sql<Unaligned & { number: number }>`
    select r.id, r.number, r.title, r.product_id as "productId", b.state, b.type
    ${roadmap(ctx, productId)} and not ${serves(ctx)}
    order by r.product_id, r.rank, r.id limit ${limit}`.execute(ctx.db)
  return rows.map(({ number, ...row }) => ({ ...row, ref: `ITEM-${number}` }))
}

export type Serving = { items: number; done: number }

/** How many readable items serve each objective, and how many of them are done. Declined ones are not counted. */
export const servingOf = async (ctx: Context, ids: readonly string[]): Promise<Map<string, Serving>> => {
  const { rows } = await sql<Serving & { id: string }>`
    select l.to_id as id, count(*)::int as items, count(*) filter (where b.state = 'done')::int as done
      from link l
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.from_id and r.binned_at is null and ${readable(ctx)}
      join ${sql.table(tableOf(kindNamed(ctx.app, 'item').kind))} b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'serves' and l.to_id = any(${[...ids]}::uuid[])
       and b.state <> 'declined'
     group by 1`.execute(ctx.db)
  return new Map(rows.map(({ id, ...each }) => [id, each]))
}
