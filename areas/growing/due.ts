import type { DaySource } from '../../core/area.ts'
import { todayIn } from '../../core/day.ts'
import type { Context } from '../../core/operations/context.ts'
import { addDays } from '../../engines/calendar/days.ts'
import { credentialsDue } from './credentials/due.ts'
import type { OwnDue, OwnDueLine, OwnDueSource } from './due-contract.ts'
import { goalsDue } from './goals/due.ts'
import { reviewsDue } from './reviews/due.ts'
import { sprintGoalsDue } from './rhythm/due.ts'
import { networkDue } from './role/due.ts'

/** Each part of growing that knows days offers one function here. */
const SOURCES: readonly OwnDueSource[] = [goalsDue, credentialsDue, reviewsDue, networkDue, sprintGoalsDue]

/** Everything of one's own growth that is due up to a day, overdue first, in the order of its days. */
export const ownDue = async (ctx: Context, until: string): Promise<OwnDueLine[]> => {
  const today = await todayIn(ctx)
  const lines: OwnDueLine[] = []
  for (const source of SOURCES) lines.push(...(await source(ctx, { today, until })))
  return lines.toSorted((a, b) => (a.on === b.on ? (a.ref < b.ref ? -1 : 1) : a.on < b.on ? -1 : 1))
}

/** As far ahead as the own calendar address tells, in days. */
const AHEAD = 550

const PATHS: Readonly<Record<string, string>> = {
  goal: 'grow',
  credential: 'grow/credentials',
  'study-step': 'grow/credentials/study',
  'feedback-request': 'grow/feedback',
  review: 'grow/reviews',
  acquaintance: 'grow/role/network',
  advert: 'grow/role/adverts',
  'sprint-goal': 'grow/sprint-goals',
}
const SAYS: Record<OwnDue, string> = {
  'goal-end': 'Goal ends',
  'first-step': 'First step',
  credential: 'Renew',
  exam: 'Exam',
  milestone: 'Milestone',
  study: 'Study',
  'follow-up': 'Be in touch',
  advert: 'Closes',
  'goal-review': 'Review of your goals',
  'feedback-request': 'Feedback ends',
  'sprint-goal': 'To learn in this sprint',
}

/** The days of one's own growth for one's own calendar address: nothing where the workspace is an institution's. */
export const ownDays: DaySource = async (ctx) => {
  if (!ctx.actor.own) return []
  const lines = await ownDue(ctx, addDays(await todayIn(ctx), AHEAD))
  return lines.map(({ what, id, ref, kind, title, on }) => ({
    id: `${id}-${what}`,
    ref,
    title: title === '' ? SAYS[what] : `${SAYS[what]}: ${title}`,
    on,
    path: `${PATHS[kind] ?? 'grow'}/${ref}`,
  }))
}
