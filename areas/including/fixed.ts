import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import type { Severity } from './contract.ts'

export type FixedBarrier = {
  id: string
  ref: string
  title: string
  productId: string
  severity: Severity
  /** The day on which it was last marked as fixed, where the workspace is. */
  on: string
}

/** Barriers of these products that are fixed and were marked so on or after a day, the newest first. */
export const barriersFixedSince = async (
  ctx: Context,
  productIds: readonly string[],
  since: string,
): Promise<FixedBarrier[]> => {
  const { rows } = await sql<Omit<FixedBarrier, 'ref'> & { number: number }>`
    select r.id, r.number, r.title, r.product_id as "productId", b.severity,
           (coalesce(c.at, r.created_at) at time zone w.time_zone)::date as "on" from record r
      join finding b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id and b.state = 'fixed'
      join workspace w on w.id = ${ctx.workspaceId}
      left join lateral (
        select max(c.at) as at from change c
         where c.workspace_id = ${ctx.workspaceId} and c.record_id = r.id and c.fields -> 'state' ->> 1 = 'fixed') c on true
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'finding' and r.binned_at is null
       and r.product_id = any(${[...productIds]}::uuid[]) and ${readable(ctx, 'r', 'finding')}
       and (coalesce(c.at, r.created_at) at time zone w.time_zone)::date >= ${since}
     order by "on" desc, r.id`.execute(ctx.db)
  return rows.map(({ number, ...barrier }) => ({ ...barrier, ref: `FIND-${number}` }))
}
