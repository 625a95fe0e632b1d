import { type RawBuilder, sql } from 'kysely'
import { visibleProducts } from '../../core/access/actor.ts'
import { isWhole } from '../../core/kept/marks.ts'
import type { Context } from '../../core/operations/context.ts'
import { isAsked } from './own-figures.ts'
import { STANDINGS, unkeptFor } from './standings.ts'

/** So many items are asked one by one whether anybody wants them; where it would be more, all of them are. */
const MOST_ASKED = 500

/**
 * What nobody asked for, as a condition over `record r` and `item b`: the same rule as the figure `opinion`. Whether
 * anybody asked lies in the kept standings. For the few of which these say nothing it is asked here, before the list
 * is: in one statement with it, the planner would make ready to look for the voices of every item, which takes longer
 * than the list.
 */
export const opinionCondition = async (ctx: Context, isBinned: boolean): Promise<RawBuilder<boolean>> => {
  const rest = isBinned ? null : await unkeptItems(ctx)
  if (rest === null) return sql<boolean>`(not b.duty and not ${isAsked(ctx)})`
  const asked = await askedAmong(ctx, rest)
  const kept = sql<boolean>`exists (
    select 1 from item_standing s where s.workspace_id = ${ctx.workspaceId} and s.item_id = r.id and s.asked)`
  if (rest.length === 0) return sql<boolean>`(not b.duty and not ${kept})`
  return sql<boolean>`(not b.duty and not
    case when r.id = any(${rest}::uuid[]) then r.id = any(${asked}::uuid[]) else ${kept} end)`
}

/** The items of which the kept standings say nothing to the reader; null where they are many. */
const unkeptItems = async (ctx: Context): Promise<string[] | null> => {
  const { rows } = await sql<{ whole: boolean; ids: string[] }>`
    select ${isWhole(ctx, STANDINGS)} as whole,
           array(select u.id from (${unkeptFor(ctx, ofReader(ctx))}) u limit ${MOST_ASKED + 1}) as ids`.execute(
    ctx.db,
  )
  const [row] = rows
  return row?.whole && row.ids.length <= MOST_ASKED ? row.ids : null
}

/** The standings of what the reader may see by a role. */
const ofReader = (ctx: Context): RawBuilder<unknown> => {
  const places = visibleProducts(ctx.actor)
  return sql`s.workspace_id = ${ctx.workspaceId}
    ${places === 'all' ? sql`` : sql`and (s.product_id = any(${places}::uuid[]) or s.item_id = any(${[...ctx.actor.granted.keys()]}::uuid[]))`}`
}

const askedAmong = async (ctx: Context, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select r.id from record r where r.workspace_id = ${ctx.workspaceId} and r.id = any(${[...ids]}::uuid[])
       and ${isAsked(ctx)}`.execute(ctx.db)
  return rows.map((row) => row.id)
}
