import { sql } from 'kysely'
import { dayAt, todayIn, zoneOf } from '../../../core/day.ts'
import type { Context } from '../../../core/operations/context.ts'
import { spansOf } from '../../calendar/public.ts'
import { asDue, type OwnDueSource } from '../due-contract.ts'
import { inEachInstitution } from '../elsewhere.ts'
import { type LastReview, latestNext, reviewDueOn } from './model.ts'

/** The last whole review; a light one looks at some goals only and moves no date. */
export const lastReview = async (ctx: Context): Promise<LastReview | null> => {
  const { rows } = await sql<LastReview>`
    select b.held_on as "heldOn", b.next_on as "nextOn" from review b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and not b.is_light and b.held_on is not null
     order by b.held_on desc, b.id desc limit 1`.execute(ctx.db)
  return rows[0] ?? null
}

const oldestGoalOn = async (ctx: Context): Promise<string | null> => {
  const { rows } = await sql<{ at: string }>`
    select r.created_at as at from goal g
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = g.id and r.binned_at is null
     where g.workspace_id = ${ctx.workspaceId} and g.state = 'open' order by r.created_at limit 1`.execute(
    ctx.db,
  )
  return rows[0] ? dayAt(new Date(rows[0].at).toISOString(), await zoneOf(ctx)) : null
}

export type ReviewDue = { dueOn: string | null; lastOn: string | null; isOverdue: boolean }

/** When goals are to be looked at next. Nothing is due while no goal was ever set. */
export const reviewDue = async (ctx: Context): Promise<ReviewDue> => {
  const last = await lastReview(ctx)
  const dueOn = reviewDueOn(last, await oldestGoalOn(ctx))
  return {
    dueOn,
    lastOn: last?.heldOn ?? null,
    isOverdue: dueOn !== null && dueOn < (await todayIn(ctx)),
  }
}

/**
 * The review that is due by a day, if one is, and requests for feedback that end by then and are not closed: closing
 * them shows what was answered. A review is no record before it is done: its ref leads to the page on which it is held.
 */
export const reviewsDue: OwnDueSource = async (ctx, { today, until }) => {
  const { dueOn } = await reviewDue(ctx)
  const { rows } = await sql<{ id: string; on: string; number: number; title: string }>`
    select r.id, q.ends_on as on, r.number, r.title from feedback_request q
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = q.id and r.binned_at is null
     where q.workspace_id = ${ctx.workspaceId} and q.state = 'open' and q.ends_on <= ${until}::date
     order by q.ends_on, r.number`.execute(ctx.db)
  const review = { id: ctx.workspaceId, ref: 'now', kind: 'review', title: '' }
  return [
    ...(dueOn !== null && dueOn <= until ? [asDue('goal-review', { ...review, on: dueOn }, today)] : []),
    ...rows.map(({ number, ...row }) =>
      asDue('feedback-request', { ...row, kind: 'feedback-request', ref: `ASK-${number}` }, today),
    ),
  ]
}

/** Ends of terms within the next six months, in the calendars of the person's institutions: days that fit a review. */
export const termEnds = async (
  ctx: Context,
  from: string,
): Promise<{ on: string; term: string; place: string }[]> => {
  const latest = latestNext(from)
  const found = await inEachInstitution(ctx, async (there, place) =>
    (await spansOf(there)).flatMap(({ type, endsOn, title }) =>
      type === 'term' && endsOn > from && endsOn <= latest
        ? [{ on: endsOn, term: title, place: place.name }]
        : [],
    ),
  )
  return found.flat().toSorted((a, b) => (a.on < b.on ? -1 : 1))
}
