import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'

export type OpenBlocker = { id: string; ref: string; title: string; productId: string | null; since: string }

/** Open blockers, the longest open first: of one product where `productId` is given. `since` is a day or a moment. */
export const openBlockers = async (
  ctx: Context,
  asked: { productId?: string | undefined; limit: number },
): Promise<OpenBlocker[]> => {
  const { rows } = await sql<Omit<OpenBlocker, 'ref'> & { number: number }>`
    select r.id, r.number, r.title, r.product_id as "productId", coalesce(b.found_on::text, r.created_at::text) as since
      from record r
      join finding b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'finding' and r.binned_at is null
       and ${readable(ctx, 'r', 'finding')} and b.state = 'open' and b.severity = 'blocker'
       ${asked.productId ? sql`and r.product_id = ${asked.productId}` : sql``}
     order by b.found_on nulls last, r.id limit ${asked.limit}`.execute(ctx.db)
  return rows.map(({ number, since, ...blocker }) => ({
    ...blocker,
    since: since.slice(0, 10),
    ref: `FIND-${number}`,
  }))
}

export type BarrierCounts = { open: number; fixed: number; accepted: number }

/** How many barriers of a product were found, by what became of each. */
export const barriersOf = async (ctx: Context, productId: string): Promise<BarrierCounts> => {
  const { rows } = await sql<BarrierCounts>`
    select count(*) filter (where b.state = 'open')::int as open,
           count(*) filter (where b.state = 'fixed')::int as fixed,
           count(*) filter (where b.state = 'accepted')::int as accepted
      from record r
      join finding b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'finding' and r.binned_at is null
       and r.product_id = ${productId} and ${readable(ctx, 'r', 'finding')}`.execute(ctx.db)
  return rows[0] ?? { open: 0, fixed: 0, accepted: 0 }
}

export type DueObligation = { id: string; ref: string; title: string; productId: null; on: string }

/** What a law or a policy still demands by a day up to `until` (`2027-04-26`), the earliest first. */
export const obligationsDue = async (ctx: Context, asked: { until: string }): Promise<DueObligation[]> => {
  const { rows } = await sql<Omit<DueObligation, 'ref'> & { number: number }>`
    select r.id, r.number, r.title, null as "productId", b.due_on as "on" from record r
      join obligation b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'obligation' and r.binned_at is null
       and ${readable(ctx, 'r', 'obligation')} and b.state = 'open' and b.due_on <= ${asked.until}
     order by b.due_on, r.id`.execute(ctx.db)
  return rows.map(({ number, ...obligation }) => ({ ...obligation, ref: `OBL-${number}` }))
}
