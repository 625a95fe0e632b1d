import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import type { SPRINT_STATES } from './contract.ts'

type Asked = { productId?: string | undefined }
type Line = { id: string; ref: string; title: string; productId: string | null }

/** What is in the way of a team, the longest first; `since` is a day. */
export type OpenImpediment = Line & { since: string | null }

export const openImpediments = async (ctx: Context, { productId }: Asked): Promise<OpenImpediment[]> => {
  const { rows } = await sql<Omit<OpenImpediment, 'ref'> & { number: number }>`
    select r.id, r.number, r.title, r.product_id as "productId", b.since from record r
      join impediment b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'impediment' and r.binned_at is null
       and ${readable(ctx, 'r', 'impediment')} and b.resolved_on is null
       ${productId ? sql`and r.product_id = ${productId}` : sql``}
     order by b.since nulls last, r.id`.execute(ctx.db)
  return rows.map(({ number, ...line }) => ({ ...line, ref: `IMP-${number}` }))
}

/** A running sprint and the day on which it ends. */
export type EndingSprint = Line & { on: string }

/** Sprints that run and end by a day (`2026-12-31`), the earliest first; those whose day is over are among them. */
export const endingSprints = async (
  ctx: Context,
  { productId, until }: Asked & { until: string },
): Promise<EndingSprint[]> => {
  const { rows } = await sql<Omit<EndingSprint, 'ref'> & { number: number }>`
    select r.id, r.number, r.title, r.product_id as "productId", b.ends_on as "on" from record r
      join sprint b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'sprint' and r.binned_at is null
       and ${readable(ctx, 'r', 'sprint')} and b.state = 'running' and b.ends_on <= ${until}
       ${productId ? sql`and r.product_id = ${productId}` : sql``}
     order by b.ends_on, r.id`.execute(ctx.db)
  return rows.map(({ number, ...line }) => ({ ...line, ref: `SPRINT-${number}` }))
}

/** A sprint with its days, as they stand now. */
export type SprintLine = Line & {
  state: (typeof SPRINT_STATES)[number]
  startsOn: string | null
  endsOn: string | null
}

/** These sprints, and those that run now in the products that they belong to, the first to begin first. */
export const sprintsAround = async (ctx: Context, ids: readonly string[]): Promise<SprintLine[]> => {
  const { rows } = await sql<Omit<SprintLine, 'ref'> & { number: number }>`
    select r.id, r.number, r.title, r.product_id as "productId", b.state, b.starts_on as "startsOn", b.ends_on as "endsOn"
      from record r
      join sprint b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'sprint' and r.binned_at is null
       and ${readable(ctx, 'r', 'sprint')}
       and (r.id = any(${[...ids]}::uuid[]) or (b.state = 'running' and r.product_id in (
             select k.product_id from record k
              where k.workspace_id = ${ctx.workspaceId} and k.id = any(${[...ids]}::uuid[]))))
     order by b.starts_on nulls last, r.id`.execute(ctx.db)
  return rows.map(({ number, ...line }) => ({ ...line, ref: `SPRINT-${number}` }))
}
