import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { figuresOf } from './askers.ts'

type Asked = { productId?: string | undefined }
type Line = { id: string; ref: string; title: string; productId: string | null }

/** A release that is live, and how many of those who asked for it have not been told. */
export type UntoldRelease = Line & { untold: number; since: string }

/** Releases further back than this are no longer waited for. */
const LATEST = 50

/** Live releases of which somebody who asked has not been told, the longest live first. */
export const untoldReleases = async (ctx: Context, asked: Asked = {}): Promise<UntoldRelease[]> => {
  const live = await linesOf<{ since: string }>(
    ctx,
    asked,
    sql`b.released_at as since`,
    sql`b.state = 'released'`,
    sql`b.released_at desc nulls last`,
  )
  const figures = await figuresOf(
    ctx,
    live.map((each) => each.id),
  )
  return live
    .map((each) => {
      const { askers = 0, told = 0 } = figures.get(each.id) ?? {}
      return { ...each, untold: askers - told }
    })
    .filter((each) => each.untold > 0)
    .toReversed()
}

/** A release that is still to come, with its planned day. */
export type PlannedRelease = Line & { on: string }

/** Planned releases up to a day (`2026-12-31`), the earliest first; days that are over are among them. */
export const plannedReleases = async (
  ctx: Context,
  asked: Asked & { until: string },
): Promise<PlannedRelease[]> =>
  linesOf<{ on: string }>(
    ctx,
    asked,
    sql`b.release_on as "on"`,
    sql`b.state = 'planned' and b.release_on <= ${asked.until}`,
    sql`b.release_on`,
  )

const linesOf = async <T>(
  ctx: Context,
  { productId }: Asked,
  more: ReturnType<typeof sql>,
  where: ReturnType<typeof sql>,
  order: ReturnType<typeof sql>,
): Promise<(Line & T)[]> => {
  const { rows } = await sql<Omit<Line, 'ref'> & T & { number: number }>`
    select r.id, r.number, r.title, r.product_id as "productId", ${more} from record r
      join release b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'release' and r.binned_at is null
       and ${readable(ctx, 'r', 'release')} and ${where} ${productId ? sql`and r.product_id = ${productId}` : sql``}
     order by ${order}, r.id limit ${LATEST}`.execute(ctx.db)
  return rows.map(({ number, ...line }) => ({ ...line, ref: `REL-${number}` }) as unknown as Line & T)
}
