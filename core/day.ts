import type { Context } from './operations/context.ts'

const zones = new WeakMap<Context, Promise<string>>()

/** The time zone of the workspace, an IANA name. Asked of the database once for each call. */
export const zoneOf = (ctx: Context): Promise<string> => {
  const known = zones.get(ctx)
  if (known) return known
  const asked = ctx.db
    .selectFrom('workspace')
    .select('time_zone')
    .where('id', '=', ctx.workspaceId)
    .executeTakeFirst()
    .then((row) => row?.time_zone ?? 'UTC')
  zones.set(ctx, asked)
  return asked
}

/**
 * The calendar day that it is where the workspace is, as `2026-11-21`. Never the first ten letters of `ctx.now`: that is
 * the day in Greenwich, which in an American evening is tomorrow.
 */
export const todayIn = async (ctx: Context): Promise<string> => dayAt(ctx.now, await zoneOf(ctx))

/** The calendar day of a moment (ISO 8601) in a time zone. */
export const dayAt = (moment: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(moment))
