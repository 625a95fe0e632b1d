import type { ServedKind } from '../../core/kinds/served.ts'
import type { Context } from '../../core/operations/context.ts'

const days = new WeakMap<Context, Promise<string>>()

/** The day of the call where the workspace is. Worked out once for each call: thousands of items may ask. */
export const dayHere = (ctx: Context): Promise<string> => {
  const day = days.get(ctx) ?? readDay(ctx)
  days.set(ctx, day)
  return day
}

const readDay = async (ctx: Context): Promise<string> => {
  const row = await ctx.db
    .selectFrom('workspace')
    .select('time_zone')
    .where('id', '=', ctx.workspaceId)
    .executeTakeFirst()
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: row?.time_zone ?? 'UTC', dateStyle: 'short' })
  return format.format(new Date(ctx.now))
}

/**
 * An item that becomes done has its day, and one that is taken up again has none: whoever did it and by whatever door.
 * A day that is given along stays as it is given.
 */
export const followDone: NonNullable<ServedKind['follows']> = async (ctx, next, before) => {
  const [is, was] = [next['state'] === 'done', before['state'] === 'done']
  if (is && !was && next['doneOn'] === before['doneOn']) return { doneOn: await dayHere(ctx) }
  if (!is && was && next['doneOn'] !== null) return { doneOn: null }
  return {}
}

/** What is written down as done by hand was done today, unless it says otherwise; an import says or does not know. */
export const completeDone: NonNullable<ServedKind['complete']> = async (ctx, list) => {
  if (!ctx.operation.startsWith('item.')) return list
  const today = await dayHere(ctx)
  return list.map((each) => (each['state'] === 'done' && !each['doneOn'] ? { ...each, doneOn: today } : each))
}
