import type { App } from '../app.ts'
import { inWorkspace, workspaceIds } from '../jobs/in-workspace.ts'
import { defineJob, type Job } from '../jobs/job.ts'
import type { Context } from '../operations/context.ts'
import { headsById } from '../records/load.ts'
import { makeNotices, type NewNotice } from './make.ts'
import { hoursOf, settingsOf } from './settings.ts'
import { dayOf, isPaused } from './when.ts'

/**
 * Something that one person will do by a day. An area that knows such things lists a function that finds them. With
 * `ahead` they are told that many days before it, and again for each other number of days.
 */
export type Due = { recordId: string; personId: string; on: string; ahead?: number }
export type Reminder = (ctx: Context, until: string) => Promise<Due[]>
/** Whether nobody is to be reminded on a day, because the academic calendar says break. */
export type Pause = (ctx: Context, day: string) => Promise<boolean>

/** How many days before its day somebody is reminded. */
const AHEAD = 2

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/**
 * Reminds of what is due soon and of what is overdue, each once for each day it was due on. In a paused week or a break
 * nobody is reminded; what is still open afterwards is then named once, and nothing is counted up.
 */
const remind = async (app: App): Promise<number> => {
  let told = 0
  for (const workspaceId of await workspaceIds(app))
    told += await inWorkspace(app, workspaceId, 'notices.remind', remindIn)
  return told
}

const remindIn = async (ctx: Context): Promise<number> => {
  // A day further than anybody's: people live in other time zones than the server's.
  const until = addDays(ctx.now.slice(0, 10), AHEAD + 1)
  const due: Due[] = []
  for (const reminder of ctx.app.reminders) due.push(...(await reminder(ctx, until)))
  if (due.length === 0) return 0
  const settings = await settingsOf(
    ctx,
    due.map((each) => each.personId),
  )
  const heads = await headsById(
    ctx,
    due.map((each) => each.recordId),
  )
  const breaks = new Map<string, boolean>()
  const notices: NewNotice[] = []
  for (const each of due) {
    const own = settings(each.personId)
    const today = dayOf(ctx.now, hoursOf(own))
    const record = heads.get(each.recordId)
    if (!record || record.binned_at !== null || isPaused(today, own)) continue
    if (addDays(today, each.ahead ?? AHEAD) < each.on) continue
    if (own.breaks && (await isBreak(ctx, today, breaks))) continue
    const kind = each.on < today ? 'overdue' : 'due-soon'
    const tier = kind === 'overdue' || each.ahead === undefined ? '' : `:${each.ahead}`
    const key = `${kind}:${each.recordId}:${each.on}${tier}`
    notices.push({ personId: each.personId, kind, record, byId: null, key, detail: { on: each.on } })
  }
  return makeNotices(ctx, notices)
}

const isBreak = async (ctx: Context, day: string, known: Map<string, boolean>): Promise<boolean> => {
  const found = known.get(day)
  if (found !== undefined) return found
  let paused = false
  for (const pause of ctx.app.pauses) paused ||= await pause(ctx, day)
  known.set(day, paused)
  return paused
}

export const remindJobs: Job[] = [
  defineJob({
    name: 'notices.remind',
    about:
      'Reminds people of what is due soon or overdue, each once, and of nothing in breaks and paused weeks.',
    every: '5 * * * *',
    run: remind,
  }),
]
