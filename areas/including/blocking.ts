import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'

export type Blocker = {
  id: string
  ref: string
  title: string
  page: string
  criterion: string
  productId: string
  /** The item that is to fix it. */
  itemId: string | null
}

/**
 * Open blockers of these products. For a page those that the actor may read; a gate counts what stands for everybody,
 * since whoever ships may hold no role on a product that the release touches.
 */
export const blockersOf = async (
  ctx: Context,
  productIds: readonly string[] | 'all',
  seenBy: 'actor' | 'everybody' = 'actor',
): Promise<Blocker[]> => {
  const { rows } = await sql<Blocker>`
    select r.id, 'FIND-' || r.number as ref, r.title, b.page, b.criterion, r.product_id as "productId",
           (select l.to_id from link l
             where l.workspace_id = ${ctx.workspaceId} and l.type = 'becomes' and l.from_id = r.id
             order by l.id limit 1) as "itemId"
      from finding b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
       and ${productIds === 'all' ? sql`true` : sql`r.product_id = any(${[...productIds]}::uuid[])`} and ${seenBy === 'actor' ? readable(ctx) : sql`true`}
     where b.workspace_id = ${ctx.workspaceId} and b.state = 'open' and b.severity = 'blocker'
     order by r.number`.execute(ctx.db)
  return rows
}

/** The products of these records. */
export const productsOf = async (ctx: Context, ids: readonly string[]): Promise<string[]> => {
  const { rows } = await sql<{ product: string }>`
    select distinct r.product_id as product from record r
     where r.workspace_id = ${ctx.workspaceId} and r.id = any(${[...ids]}::uuid[]) and r.product_id is not null`.execute(
    ctx.db,
  )
  return rows.map((row) => row.product)
}

export type Planned = {
  id: string
  ref: string
  title: string
  releaseOn: string | null
  products: string[]
  items: string[]
}

/** Releases still to come, with their own product and those of what is in them. */
export const plannedReleases = async (ctx: Context): Promise<Planned[]> => {
  const { rows } = await sql<Planned>`
    select r.id, 'REL-' || r.number as ref, r.title, b.release_on as "releaseOn",
           array(select distinct p.id from (
             select r.product_id as id
             union all
             select i.product_id from link l
               join record i on i.workspace_id = ${ctx.workspaceId} and i.id = l.from_id and i.binned_at is null
              where l.workspace_id = ${ctx.workspaceId} and l.type = 'shipped-in' and l.to_id = r.id) p
            where p.id is not null) as products,
           array(select l.from_id from link l
                  where l.workspace_id = ${ctx.workspaceId} and l.type = 'shipped-in' and l.to_id = r.id) as items
      from record r
      join release b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id and b.state = 'planned'
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'release' and r.binned_at is null and ${readable(ctx)}
     order by b.release_on nulls last, r.number limit 200`.execute(ctx.db)
  return rows
}
