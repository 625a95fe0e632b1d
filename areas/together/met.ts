import { type RawBuilder, sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import type { MeetingType } from './contract.ts'

/**
 * Who took part in which meeting, as a table in parentheses: `who` (a person or a group), `id`, `number` and `title` of
 * the meeting, and `day`, on which it began where the workspace is. Only meetings that have begun and may be read.
 */
export const takenPart = (ctx: Context): RawBuilder<unknown> => sql`(
  select l.from_id as who, m.id, mr.number, mr.title, (m.starts_at at time zone mz.time_zone)::date as day
    from meeting m
    join record mr on mr.workspace_id = ${ctx.workspaceId} and mr.id = m.id
     and mr.binned_at is null and ${readable(ctx, 'mr', 'meeting')}
    join link l on l.workspace_id = ${ctx.workspaceId} and l.to_id = m.id and l.type = 'takes-part'
    join workspace mz on mz.id = ${ctx.workspaceId}
   where m.workspace_id = ${ctx.workspaceId} and m.starts_at <= ${ctx.now}::timestamptz)`

/** How many meetings of a type the actor takes part in that have begun and that they may read. */
export const meetingsHeld = async (ctx: Context, type: MeetingType): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(distinct t.id)::int as count from ${takenPart(ctx)} t
      join meeting m on m.workspace_id = ${ctx.workspaceId} and m.id = t.id and m.type = ${type}
     where t.who = ${ctx.actor.personId}`.execute(ctx.db)
  return rows[0]?.count ?? 0
}

/** The meetings that a person took part in and may read, newest first: their type, title and the day. */
export const meetingsOf = async (
  ctx: Context,
  personId: string,
): Promise<{ type: MeetingType; title: string; day: string }[]> => {
  const { rows } = await sql<{ type: MeetingType; title: string; day: string }>`
    select t.type, p.title, p.day from ${takenPart(ctx)} p
      join meeting t on t.workspace_id = ${ctx.workspaceId} and t.id = p.id
     where p.who = ${personId}
     order by p.day desc, p.number desc`.execute(ctx.db)
  return rows
}
