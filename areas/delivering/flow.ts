import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import { todayIn } from '../../core/day.ts'
import type { Context } from '../../core/operations/context.ts'
import { beginOf, openCounts } from '../../engines/forecast/history.ts'
import { testedBy } from './past-forecasts.ts'
import { closedBetween, doneByDay, isIn } from './throughput.ts'

/** As far back as a forecast is drawn from where nobody says otherwise. */
const WEEKS = 12

/** How work flows through a product, over the last 12 weeks. */
export type Flow = {
  /** Items done in those weeks, as the forecast counts them, and so many a week. */
  done: number
  aWeek: number
  /** The median of the days from the start of an item to its end, both counted; `timed` items have both days. */
  cycleDays: number | null
  timed: number
}

export const flowOf = async (ctx: Context, productId: string): Promise<Flow> => {
  const asOf = await todayIn(ctx)
  const from = beginOf(asOf, WEEKS)
  const closed = isIn(await closedBetween(ctx, productId, from, asOf))
  const counts = openCounts(await doneByDay(ctx, productId, asOf), from, asOf, closed)
  const done = counts.reduce((sum, count) => sum + count, 0)
  const { rows } = await sql<{ median: number | null; timed: number }>`
    select percentile_cont(0.5) within group (order by b.done_on - b.started_on + 1) as median, count(*)::int as timed
      from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.product_id = ${productId}
       and r.binned_at is null and b.state = 'done' and b.done_on between ${from} and ${asOf}
       and b.started_on <= b.done_on and ${readable(ctx)}`.execute(ctx.db)
  const [timed] = rows
  return { done, aWeek: done / WEEKS, cycleDays: timed?.median ?? null, timed: timed?.timed ?? 0 }
}

/** How many of the forecasts that would have been made on past days kept their 85 % promise, of how many. */
export type ForecastsHeld = { share: number | null; n: number }

/** What the forecast page says of its own past, with a history of 12 weeks. */
export const forecastsHeld = async (ctx: Context, productId: string): Promise<ForecastsHeld> => {
  const asOf = await todayIn(ctx)
  const done = await doneByDay(ctx, productId, asOf)
  const [first = asOf] = [...done.keys()].toSorted()
  const closed = isIn(await closedBetween(ctx, productId, first, asOf))
  const tested = testedBy(done, asOf, WEEKS, closed)
  return { share: tested.levels.find(({ level }) => level === 85)?.share ?? null, n: tested.n }
}
