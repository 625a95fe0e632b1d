import { type RawBuilder, sql } from 'kysely'
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
  const kept = ctx.actor.granted.size === 0 && (await isKept(ctx))
  const { rows } = await sql<Summary>`
    with ${kept ? keptStandings(ctx, productId) : liveStandings(ctx, productId)}
    ${SUMS} from standing s`.execute(ctx.db)
  const [figures] = rows
  if (!figures) throw new Error('A count without groups always gives one row.')
  return figures
}

/** Asked apart, since the planner would else prepare to count every item. What is kept once stays kept or marked. */
const isKept = async (ctx: Context): Promise<boolean> => {
  const { rows } = await sql<{ whole: boolean }>`select ${isWhole(ctx, STANDINGS)} as whole`.execute(ctx.db)
  return rows[0]?.whole === true
}

const standingOf = (ctx: Context): RawBuilder<unknown> => sql`
  select b.state <> all(${closed}) as open, b.state = 'ready' as ready, coalesce(b.estimate, 0) as points,
         b.estimate is null as unestimated, ${lacking('persona')} as without_persona,
         b.state in ('ready', 'in-progress') and ${lackingAny} as waiting, b.duty,
         ${openBlocker(ctx)} as blocked, ${isAsked(ctx)} as asked`

const seen = (ctx: Context, productId: string | null): RawBuilder<unknown> => sql`
  r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.binned_at is null and ${readable(ctx, 'r', 'item')}
  ${productId === null ? sql`` : sql`and r.product_id = ${productId}`}`

const liveStandings = (ctx: Context, productId: string | null): RawBuilder<unknown> => sql`
  standing as (
    ${standingOf(ctx)} from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where ${seen(ctx, productId)}
  )`

const keptStandings = (ctx: Context, productId: string | null): RawBuilder<unknown> => {
  const places = visibleProducts(ctx.actor)
  const ofReader = sql`s.workspace_id = ${ctx.workspaceId}
    ${places === 'all' ? sql`` : sql`and s.product_id = any(${places}::uuid[])`}
    ${productId === null ? sql`` : sql`and s.product_id = ${productId}`}`
  return sql`
  rest as materialized (
    ${unkeptFor(ctx, ofReader)}
  ),
  standing as (
    select s.open, s.ready, s.points, s.unestimated, s.without_persona, s.waiting, s.duty, s.blocked, s.asked
      from item_standing s where ${ofReader} and s.item_id not in (select id from rest)
    union all
    ${standingOf(ctx)} from rest x
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = x.id
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where ${seen(ctx, productId)}
  )`
}
