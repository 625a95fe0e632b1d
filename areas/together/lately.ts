import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import type { MeetingType } from './contract.ts'

export type Decided = {
  id: string
  ref: string
  title: string
  productId: string
  decidedOn: string
  hasDissent: boolean
}

/** Decisions of these products that were decided on or after a day, the newest first, and whether dissent was kept. */
export const decidedSince = async (
  ctx: Context,
  productIds: readonly string[],
  since: string,
): Promise<Decided[]> => {
  const { rows } = await sql<Omit<Decided, 'ref'> & { number: number }>`
    select r.id, r.number, r.title, r.product_id as "productId", b.decided_on as "decidedOn",
           b.dissent <> '' as "hasDissent" from record r
      join decision b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
       and b.state <> 'open' and b.decided_on >= ${since}
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'decision' and r.binned_at is null
       and r.product_id = any(${[...productIds]}::uuid[]) and ${readable(ctx, 'r', 'decision')}
     order by b.decided_on desc, r.id`.execute(ctx.db)
  return rows.map(({ number, ...decision }) => ({ ...decision, ref: `DEC-${number}` }))
}

export type Held = { id: string; ref: string; title: string; type: MeetingType; on: string; people: number }

/** Meetings of these types that the actor called and that have begun since a day, with how many took part. */
export const heldSince = async (
  ctx: Context,
  types: readonly MeetingType[],
  since: string,
): Promise<Held[]> => {
  const { rows } = await sql<Omit<Held, 'ref'> & { number: number }>`
    select r.id, r.number, r.title, b.type, (b.starts_at at time zone w.time_zone)::date as "on",
           (select count(distinct l.from_id)::int from link l
             where l.workspace_id = ${ctx.workspaceId} and l.to_id = r.id and l.type = 'takes-part') as people
      from record r
      join meeting b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
       and b.type = any(${[...types]}::text[]) and b.starts_at <= ${ctx.now}::timestamptz
      join workspace w on w.id = ${ctx.workspaceId}
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'meeting' and r.binned_at is null
       and r.created_by = ${ctx.actor.personId || null} and ${readable(ctx, 'r', 'meeting')}
       and (b.starts_at at time zone w.time_zone)::date >= ${since}
     order by b.starts_at desc, r.id`.execute(ctx.db)
  return rows.map(({ number, ...meeting }) => ({ ...meeting, ref: `MEET-${number}` }))
}

/** How many people and groups are written down as taking part in a meeting. */
export const takingPart = async (ctx: Context, meetingId: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(distinct from_id)::int as count from link
     where workspace_id = ${ctx.workspaceId} and to_id = ${meetingId} and type = 'takes-part'`.execute(ctx.db)
  return rows[0]?.count ?? 0
}
