import { sql } from 'kysely'
import type { Context } from '../../core/operations/context.ts'

/** The calendar day it is where the workspace is. */
export const todayIn = async (ctx: Context): Promise<string> => {
  const { rows } = await sql<{ day: string }>`
    select (${ctx.now}::timestamptz at time zone z.time_zone)::date as day from workspace z
     where z.id = ${ctx.workspaceId}`.execute(ctx.db)
  return rows[0]?.day ?? ctx.now.slice(0, 10)
}
