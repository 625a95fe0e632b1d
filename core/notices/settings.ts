import { sql } from 'kysely'
import type { Context } from '../operations/context.ts'
import { invalid } from '../problems.ts'
import type { MailWay, NoticeKind } from './kinds.ts'
import { type Hours, mailDue } from './when.ts'

/** How one person wants to be told. `timeZone` is null where it is the workspace's; `zone` is the one that holds. */
export type NoticeSettings = {
  mail: MailWay
  digestAt: string
  quietFrom: string | null
  quietTo: string | null
  timeZone: string | null
  muted: NoticeKind[]
  /** Reminders pause in the breaks and holidays of the academic calendar. */
  breaks: boolean
  pausedFrom: string | null
  pausedTo: string | null
}
export type Held = NoticeSettings & { zone: string }

const USUAL: NoticeSettings = {
  mail: 'at-once',
  digestAt: '08:00',
  quietFrom: null,
  quietTo: null,
  timeZone: null,
  muted: [],
  breaks: true,
  pausedFrom: null,
  pausedTo: null,
}

export const hoursOf = (settings: Held): Hours => ({ ...settings, timeZone: settings.zone })

/** The settings of these people; who has set nothing has the usual ones. */
export const settingsOf = async (
  ctx: Context,
  personIds: readonly string[],
): Promise<(personId: string) => Held> => {
  const zone = await workspaceZone(ctx)
  const rows = await ctx.db
    .selectFrom('notice_setting')
    .selectAll()
    .where('workspace_id', '=', ctx.workspaceId)
    .where('person_id', '=', sql<string>`any(${[...new Set(personIds)]}::uuid[])`)
    .execute()
  const found = new Map(
    rows.map((row) => [
      row.person_id,
      {
        mail: row.mail as MailWay,
        digestAt: row.digest_at,
        quietFrom: row.quiet_from,
        quietTo: row.quiet_to,
        timeZone: row.time_zone,
        muted: row.muted as NoticeKind[],
        breaks: row.breaks,
        pausedFrom: row.paused_from,
        pausedTo: row.paused_to,
      },
    ]),
  )
  return (personId) => {
    const own = found.get(personId) ?? USUAL
    return { ...own, zone: own.timeZone ?? zone }
  }
}

const workspaceZone = async (ctx: Context): Promise<string> => {
  const { time_zone } = await ctx.db
    .selectFrom('workspace')
    .select('time_zone')
    .where('id', '=', ctx.workspaceId)
    .executeTakeFirstOrThrow()
  return time_zone
}

/** Keeps settings, and moves what waits to be mailed to when it is due by them. */
export const keepSettings = async (
  ctx: Context,
  personId: string,
  change: Partial<NoticeSettings>,
): Promise<Held> => {
  const before = (await settingsOf(ctx, [personId]))(personId)
  const next: NoticeSettings = { ...before, ...change }
  refuseHalf(next)
  const row = {
    mail: next.mail,
    digest_at: next.digestAt,
    quiet_from: next.quietFrom,
    quiet_to: next.quietTo,
    time_zone: next.timeZone,
    muted: next.muted,
    breaks: next.breaks,
    paused_from: next.pausedFrom,
    paused_to: next.pausedTo,
  }
  await ctx.db
    .insertInto('notice_setting')
    .values({ workspace_id: ctx.workspaceId, person_id: personId, ...row })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id']).doUpdateSet(row))
    .execute()
  const kept = (await settingsOf(ctx, [personId]))(personId)
  await dueAnew(ctx, personId, hoursOf(kept))
  return kept
}

const refuseHalf = (next: NoticeSettings): void => {
  if (
    (next.quietFrom === null) !== (next.quietTo === null) ||
    (next.quietFrom && next.quietFrom === next.quietTo)
  )
    throw invalid(
      'quietFrom',
      'Quiet hours need a beginning and another time at which they end. Nothing was changed.',
    )
  if ((next.pausedFrom === null) !== (next.pausedTo === null))
    throw invalid('pausedFrom', 'A pause needs a first and a last day. Nothing was changed.')
  if (next.pausedFrom && next.pausedTo && next.pausedTo < next.pausedFrom)
    throw invalid('pausedTo', 'This pause ends before it begins. Nothing was changed.')
}

const dueAnew = async (ctx: Context, personId: string, hours: Hours): Promise<void> => {
  const { rows } = await sql<{ id: string; at: string }>`
    select n.id, n.at from notice_delivery d
      join notice n on n.workspace_id = ${ctx.workspaceId} and n.id = d.notice_id
     where d.workspace_id = ${ctx.workspaceId} and d.person_id = ${personId} and d.state = 'waiting'
     limit 5000`.execute(ctx.db)
  const due = rows.map((row) => ({ id: row.id, at: mailDue(row.at, hours) }))
  await sql`update notice_delivery d
      set state = case when x.at is null then 'dropped' else d.state end, due_at = coalesce(x.at, d.due_at)
     from unnest(${due.map((each) => each.id)}::uuid[], ${due.map((each) => each.at)}::timestamptz[]) as x (id, at)
    where d.workspace_id = ${ctx.workspaceId} and d.notice_id = x.id and d.state = 'waiting'`.execute(ctx.db)
}
