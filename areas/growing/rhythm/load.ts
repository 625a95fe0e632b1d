import { sql } from 'kysely'
import type { Context } from '../../../core/operations/context.ts'
import type { Asking } from './model.ts'

/** The hours a week that the person has for growing, as they said last; null where they never did. */
export const freeHoursOf = async (ctx: Context): Promise<{ hours: number; busyHours: number } | null> => {
  const { rows } = await sql<{ hours: number; busyHours: number }>`
    select hours, busy_hours as "busyHours" from free_hours
     where workspace_id = ${ctx.workspaceId} order by id desc limit 1`.execute(ctx.db)
  return rows[0] ?? null
}

/** The open goals with the hours that they take in all. */
export const openAsking = async (ctx: Context): Promise<Asking[]> => {
  const { rows } = await sql<Omit<Asking, 'ref'> & { number: number }>`
    select r.number, r.title, b.hours_needed as "hoursNeeded", b.ends_on as "endsOn" from goal b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.state = 'open' order by b.ends_on, r.id`.execute(ctx.db)
  return rows.map(({ number, ...goal }) => ({ ...goal, ref: `GOAL-${number}` }))
}
