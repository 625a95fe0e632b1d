import { sql } from 'kysely'
import { dayAt } from '../../../core/day.ts'
import { defineJob, type Job } from '../../../core/jobs/job.ts'
import { makeNotices, type NewNotice } from '../../../core/notices/make.ts'
import { hoursOf, settingsOf } from '../../../core/notices/settings.ts'
import { freeFrom } from '../../../core/notices/when.ts'
import type { Context } from '../../../core/operations/context.ts'
import { headsById } from '../../../core/records/load.ts'
import { asEachOwner } from '../each-owner.ts'
import type { WEEKDAYS } from './contract.ts'
import { lastDue } from './model.ts'
import { pausedOf } from './paused.ts'

type PromptRow = { id: string; weekday: (typeof WEEKDAYS)[number]; atTime: string; since: string }

/** A prompt that was held back longer than this, by quiet hours or a server that stood, is not made up for. */
const STALE = 36 * 3_600_000

/**
 * Asks what the person asked to be asked, once a week: as a notice, by mail where they want mail, never in quiet hours,
 * and not at all for a day that is paused. What was not asked is not made up for.
 */
export const askIn = async (ctx: Context): Promise<number> => {
  const { rows } = await sql<PromptRow>`
    select b.id, b.weekday, b.at_time as "atTime", r.created_at as since from prompt b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.is_on order by r.id`.execute(ctx.db)
  if (rows.length === 0) return 0
  const { personId } = ctx.actor
  const own = (await settingsOf(ctx, [personId]))(personId)
  const due = rows.flatMap((row) => {
    const asked = lastDue(row.weekday, row.atTime, dayAt(ctx.now, own.zone), ctx.now, own.zone)
    const isFresh = Date.parse(ctx.now) - Date.parse(asked.at) < STALE && asked.at >= row.since
    return isFresh ? [{ id: row.id, ...asked }] : []
  })
  if (due.length === 0 || freeFrom(ctx.now, hoursOf(own)) > ctx.now) return 0
  const { isPaused } = await pausedOf(ctx)
  const heads = await headsById(
    ctx,
    due.map(({ id }) => id),
  )
  const notices = due.flatMap(({ id, day }): NewNotice[] => {
    const record = heads.get(id)
    return record && !isPaused(day)
      ? [{ personId, kind: 'prompt', record, byId: null, key: `prompt:${id}:${day}`, detail: { on: day } }]
      : []
  })
  return makeNotices(ctx, notices)
}

export const rhythmJobs: Job[] = [
  defineJob({
    name: 'growing.ask',
    about: 'Asks people each week what they asked to be asked; never in quiet hours, pauses and breaks.',
    every: '*/10 * * * *',
    run: (app) => asEachOwner(app, 'prompt.ask', askIn),
  }),
]
