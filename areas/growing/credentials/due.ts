import { sql } from 'kysely'
import type { Reminder } from '../../../core/notices/remind.ts'
import type { Context } from '../../../core/operations/context.ts'
import { renewalOf } from '../../../engines/renewal/renewal.ts'
import { asDue, type OwnDay, type OwnDueSource } from '../due-contract.ts'
import { ownerOf } from '../owner.ts'

type Row = {
  id: string
  number: number
  title: string
  earnedOn: string
  renewedOn: string[]
  months: number
}

/** Held credentials that end up to a day, or have ended, with the last day on which each holds. */
export const renewalsDue = async (ctx: Context, until: string): Promise<OwnDay[]> =>
  (await renewals(ctx, until)).filter(({ on }) => on <= until)

const renewals = async (ctx: Context, today: string): Promise<(OwnDay & { notice: number | null })[]> => {
  const { rows } = await sql<Row>`
    select r.id, r.number, r.title, c.earned_on as "earnedOn", c.renewed_on as "renewedOn", c.months from credential c
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = c.id and r.binned_at is null
     where c.workspace_id = ${ctx.workspaceId} and c.state = 'held' and c.earned_on is not null and c.months is not null
     order by r.number`.execute(ctx.db)
  return rows.flatMap(({ id, number, title, months, ...held }) => {
    const { dueOn, notice } = renewalOf({ months, credits: 0 }, held, [], today)
    return dueOn === null ? [] : [{ id, ref: `CRED-${number}`, kind: 'credential', title, on: dueOn, notice }]
  })
}

/** Open steps of study and examinations that are set for a day up to this one. */
export const studyDue = async (ctx: Context, until: string): Promise<OwnDay[]> => {
  const { rows } = await sql<{ id: string; number: number; kind: string; title: string; on: string }>`
    select r.id, r.number, r.kind, r.title, s.due_on as "on" from study_step s
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = s.id and r.binned_at is null
     where s.workspace_id = ${ctx.workspaceId} and s.done_on is null and s.due_on <= ${until}
     union all
    select r.id, r.number, r.kind, r.title, c.exam_on as "on" from credential c
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = c.id and r.binned_at is null
     where c.workspace_id = ${ctx.workspaceId} and c.state = 'planned' and c.exam_on <= ${until}
     order by "on", number`.execute(ctx.db)
  return rows.map(({ number, ...row }) => ({
    ...row,
    ref: `${row.kind === 'credential' ? 'CRED' : 'STUDY'}-${number}`,
  }))
}

/** By when credentials that are held are renewed, steps of study, and the exam days of those that are planned. */
export const credentialsDue: OwnDueSource = async (ctx, { today, until }) => [
  ...(await renewalsDue(ctx, until)).map((each) => asDue('credential', each, today)),
  ...(await studyDue(ctx, until)).map((each) =>
    asDue(each.kind === 'credential' ? 'exam' : 'study', each, today),
  ),
]

/**
 * Tells of a credential that ends 180, 90 and 30 days before, each once, and once when it has ended; of a step of
 * study and of an examination as of anything that is due.
 */
export const remindOfCredentials: Reminder = async (ctx, until) => {
  const personId = await ownerOf(ctx)
  if (personId === null) return []
  const ending = (await renewals(ctx, ctx.now.slice(0, 10))).flatMap(({ id, on, notice }) =>
    notice === null ? [] : [{ recordId: id, personId, on, ahead: notice }],
  )
  const steps = (await studyDue(ctx, until)).map(({ id, on }) => ({ recordId: id, personId, on }))
  return [...ending, ...steps]
}
