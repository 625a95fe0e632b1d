import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { addDays, daysThrough } from '../../engines/calendar/days.ts'
import type { Done, IsClosed } from '../../engines/forecast/history.ts'
import { closedDays, frozenIntervals } from '../calendar/public.ts'

/** How many items of a product were done on each day, from the day that each carries, up to a day. */
export const doneByDay = async (ctx: Context, productId: string, until: string): Promise<Done> => {
  const { rows } = await sql<{ day: string; count: number }>`
    select b.done_on as day, count(*)::int as count from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.product_id = ${productId}
       and r.binned_at is null and b.state = 'done' and b.done_on <= ${until} and ${readable(ctx)}
     group by b.done_on order by b.done_on`.execute(ctx.db)
  return new Map(rows.map(({ day, count }) => [day, count]))
}

/** How many items are done without a day: nobody knows when, so that no forecast counts them. */
export const doneUndated = async (ctx: Context, productId: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.product_id = ${productId}
       and r.binned_at is null and b.state = 'done' and b.done_on is null and ${readable(ctx)}`.execute(
    ctx.db,
  )
  return rows[0]?.count ?? 0
}

/** How many items of a product are still to be done. */
export const openItems = async (ctx: Context, productId: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.product_id = ${productId}
       and r.binned_at is null and b.state not in ('done', 'declined') and ${readable(ctx)}`.execute(ctx.db)
  return rows[0]?.count ?? 0
}

/** The days between two on which nobody works or nothing may go live: breaks, holidays, and freezes that refuse. */
export const closedBetween = async (
  ctx: Context,
  productId: string,
  from: string,
  to: string,
): Promise<ReadonlySet<string>> => {
  const closed = new Set(await closedDays(ctx, { from, to }))
  const frozen = await frozenIntervals(ctx, {
    from: `${from}T00:00:00.000Z`,
    to: `${to}T23:59:59.999Z`,
    productId,
  })
  for (const each of frozen)
    if (each.rule.severity === 'refuses')
      for (const day of wholeDays(each.localFrom, each.localTo)) if (day >= from && day <= to) closed.add(day)
  return closed
}

/** The days that lie whole within a half-open stretch of local time. */
const wholeDays = (localFrom: string, localTo: string): string[] => {
  const begins = localFrom.slice(11, 16) === '00:00' || localFrom.length === 10
  const first = begins ? localFrom.slice(0, 10) : addDays(localFrom.slice(0, 10), 1)
  return daysThrough(first, addDays(localTo.slice(0, 10), -1))
}

export const isIn =
  (days: ReadonlySet<string>): IsClosed =>
  (day) =>
    days.has(day)
