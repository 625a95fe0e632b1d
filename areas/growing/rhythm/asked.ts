import { sql } from 'kysely'
import { dayAt } from '../../../core/day.ts'
import { settingsOf } from '../../../core/notices/settings.ts'
import type { Context } from '../../../core/operations/context.ts'
import type { ASKED_FOR, WEEKDAYS } from './contract.ts'
import { lastDue } from './model.ts'
import { pausedOf } from './paused.ts'

type PromptRow = {
  id: string
  number: number
  title: string
  asksFor: (typeof ASKED_FOR)[number]
  weekday: (typeof WEEKDAYS)[number]
  atTime: string
  since: string
}
/** A prompt with the day and the moment (ISO 8601) at which it was due last. */
export type Due = PromptRow & { day: string; at: string }

/** The prompts that are on, each with when it was due last, where the person is; not before it was made. */
export const promptsDue = async (ctx: Context): Promise<Due[]> => {
  const { rows } = await sql<PromptRow>`
    select b.id, r.number, r.title, b.asks_for as "asksFor", b.weekday, b.at_time as "atTime", r.created_at as since
      from prompt b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.is_on order by r.id`.execute(ctx.db)
  if (rows.length === 0) return []
  const { zone } = (await settingsOf(ctx, [ctx.actor.personId]))(ctx.actor.personId)
  const today = dayAt(ctx.now, zone)
  return rows
    .map((row) => ({ ...row, ...lastDue(row.weekday, row.atTime, today, ctx.now, zone) }))
    .filter(({ at, since }) => at >= since)
}

/** What was asked for this week and nothing was written since; not for days that are paused. */
export const askedNow = async (ctx: Context) => {
  const due = await promptsDue(ctx)
  if (due.length === 0) return []
  const { isPaused } = await pausedOf(ctx)
  const { rows } = await sql<{ kind: string; at: string }>`
    select kind, max(created_at) as at from record
     where workspace_id = ${ctx.workspaceId} and kind in ('win', 'reflection') and binned_at is null
     group by kind`.execute(ctx.db)
  const written = new Map(rows.map(({ kind, at }) => [kind, at]))
  return due
    .filter(({ day, at, asksFor }) => !isPaused(day) && (written.get(asksFor) ?? '') < at)
    .map(({ number, title, asksFor, day }) => ({ ref: `PROMPT-${number}`, title, asksFor, on: day }))
}
