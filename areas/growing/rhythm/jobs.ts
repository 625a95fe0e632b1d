import { defineJob, type Job } from '../../../core/jobs/job.ts'
import { makeNotices, type NewNotice } from '../../../core/notices/make.ts'
import { hoursOf, settingsOf } from '../../../core/notices/settings.ts'
import { freeFrom } from '../../../core/notices/when.ts'
import type { Context } from '../../../core/operations/context.ts'
import { headsById } from '../../../core/records/load.ts'
import { asEachOwner } from '../each-owner.ts'
import { promptsDue } from './asked.ts'
import { pausedOf } from './paused.ts'

/** A prompt that was held back longer than this, by quiet hours or a server that stood, is not made up for. */
const STALE = 36 * 3_600_000

/**
 * Asks what the person asked to be asked, once a week: as a notice, by mail where they want mail, never in quiet hours,
 * and not at all for a day that is paused. What was not asked is not made up for.
 */
export const askIn = async (ctx: Context): Promise<number> => {
  const due = (await promptsDue(ctx)).filter(({ at }) => Date.parse(ctx.now) - Date.parse(at) < STALE)
  const { personId } = ctx.actor
  const own = (await settingsOf(ctx, [personId]))(personId)
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
