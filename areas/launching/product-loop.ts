import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { askersOf } from '../listening/public.ts'
import { itemsOf, toldBy } from './askers.ts'
import { daysBetween, median } from './model.ts'

export type LiveRelease = {
  id: string
  number: number
  title: string
  productId: string
  /** ISO 8601 */
  releasedAt: string
}

/** The releases of those products that went live since a moment and that the actor may read, the newest first. */
export const releasesLiveSince = async (
  ctx: Context,
  productIds: readonly string[],
  since: string,
): Promise<LiveRelease[]> => {
  const { rows } = await sql<LiveRelease>`
    select r.id, r.number, r.title, r.product_id as "productId", b.released_at as "releasedAt"
      from record r
      join release b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'release' and r.binned_at is null
       and r.product_id = any(${[...productIds]}::uuid[]) and b.state = 'released' and b.released_at >= ${since}
       and ${readable(ctx)}
     order by b.released_at desc, r.id`.execute(ctx.db)
  return rows
}

/** How quickly a product closes its loops: the median of days from a person's first note to being told, over `n` people. */
export type ProductLoop = { medianDays: number | null; n: number; asked: number; told: number }

/**
 * The loop of a whole product, over all its live releases: everybody who asked, once for each release, and after how
 * many days they were told. Whoever was told before they asked is left out of the days.
 */
export const loopOfProduct = async (ctx: Context, productId: string): Promise<ProductLoop> => {
  const ids = (await releasesLiveSince(ctx, [productId], '1970-01-01T00:00:00Z')).map(({ id }) => id)
  const askers = await askersOf(ctx, await itemsOf(ctx, ids))
  const told = await toldBy(ctx, ids)
  const marks = askers.flatMap(({ key, personId, firstOn }) => {
    const mark = told.get(key)?.get(personId)
    return mark ? [{ firstOn, on: mark.on }] : []
  })
  const days = marks.flatMap(({ firstOn, on }) => (on >= firstOn ? [daysBetween(firstOn, on)] : []))
  return { medianDays: median(days), n: days.length, asked: askers.length, told: marks.length }
}
