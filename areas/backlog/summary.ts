import { sql } from 'kysely'
import { visibleProducts } from '../../core/access/actor.ts'
import { readable } from '../../core/access/check.ts'
import { isWhole } from '../../core/kept/marks.ts'
import type { Context } from '../../core/operations/context.ts'
import { isAsked } from './own-figures.ts'
import { closed, lacking, lackingAny, openBlocker } from './reads.ts'
import { STANDINGS, unkeptFor } from './standings.ts'

export type Summary = {
  open: number
  ready: number
  readyPoints: number
  opinion: number
  unestimated: number
  withoutPersona: number
  blocked: number
  waiting: number
  closed: number
}

const SUMS = sql`
  select count(*) filter (where s.open)::int as open,
         count(*) filter (where s.ready)::int as ready,
         coalesce(sum(s.points) filter (where s.ready), 0) as "readyPoints",
         count(*) filter (where s.open and s.unestimated)::int as unestimated,
         count(*) filter (where s.open and s.without_persona)::int as "withoutPersona",
         count(*) filter (where s.waiting)::int as waiting,
         count(*) filter (where s.open and not s.duty and not s.asked)::int as opinion,
         count(*) filter (where s.open and s.blocked)::int as blocked,
         count(*) filter (where not s.open)::int as closed`

/**
 * The figures at the head of the list, over one product or all that the actor may read: over the kept standings of all
 * items that hold for the reader, and over the items themselves for the rest, which are those that are marked, those
 * asked for in notes that the reader may not all open, and all of them before anything is kept.
 */
export const summaryOf = async (ctx: Context, productId: string | null): Promise<Summary> => {
  // Who sees single items only is answered from these: their products say nothing of what they see.
  if (ctx.actor.granted.size > 0 || !(await isKept(ctx))) return liveSums(ctx, productId)
  const { rest, ...kept } = await keptSums(ctx, productId)
  // Mostly there are none, and to plan the count of those takes ten times longer than to run all else.
  return rest.length === 0 ? kept : added(kept, await liveSums(ctx, productId, rest))
}

const added = (one: Summary, other: Summary): Summary =>
  Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, value + other[key as keyof Summary]]),
  ) as Summary

/** Asked apart, since the planner would else prepare to count every item. What is kept once stays kept or marked. */
const isKept = async (ctx: Context): Promise<boolean> => {
  const { rows } = await sql<{ whole: boolean }>`select ${isWhole(ctx, STANDINGS)} as whole`.execute(ctx.db)
  return rows[0]?.whole === true
}

/** Counts the items themselves: all that the reader sees, or those of them that are named. */
const liveSums = async (
  ctx: Context,
  productId: string | null,
  only?: readonly string[],
): Promise<Summary> => {
  const { rows } = await sql<Summary>`
    with standing as (
      select b.state <> all(${closed}) as open, b.state = 'ready' as ready, coalesce(b.estimate, 0) as points,
             b.estimate is null as unestimated, ${lacking('persona')} as without_persona,
             b.state in ('ready', 'in-progress') and ${lackingAny} as waiting, b.duty,
             ${openBlocker(ctx)} as blocked, ${isAsked(ctx)} as asked
        from ${only === undefined ? sql`` : sql`unnest(${[...only]}::uuid[]) as x (id) join`} record r
             ${only === undefined ? sql`` : sql`on r.workspace_id = ${ctx.workspaceId} and r.id = x.id`}
        join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
       where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.binned_at is null
         and ${readable(ctx, 'r', 'item')}
         ${productId === null ? sql`` : sql`and r.product_id = ${productId}`}
    )
    ${SUMS} from standing s`.execute(ctx.db)
  return oneOf(rows)
}

/** Sums what is kept, and names the items of which nothing kept holds for the reader. */
const keptSums = async (ctx: Context, productId: string | null): Promise<Summary & { rest: string[] }> => {
  const places = visibleProducts(ctx.actor)
  const ofReader = sql`s.workspace_id = ${ctx.workspaceId}
    ${places === 'all' ? sql`` : sql`and s.product_id = any(${places}::uuid[])`}
    ${productId === null ? sql`` : sql`and s.product_id = ${productId}`}`
  const { rows } = await sql<Summary & { rest: string[] }>`
    with rest as materialized (
      ${unkeptFor(ctx, ofReader)}
    )
    ${SUMS}, array(select id from rest) as rest
      from item_standing s where ${ofReader} and s.item_id not in (select id from rest)`.execute(ctx.db)
  return oneOf(rows)
}

const oneOf = <T>([figures]: readonly T[]): T => {
  if (!figures) throw new Error('A count without groups always gives one row.')
  return figures
}
