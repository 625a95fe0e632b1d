import { sql } from 'kysely'
import type { Reminder } from '../../../core/notices/remind.ts'
import type { Context } from '../../../core/operations/context.ts'
import { asDue, type OwnDay, type OwnDueSource } from '../due-contract.ts'
import { ownerOf } from '../owner.ts'

/** People of one's own network to be in touch with up to a day, and adverts that close by then. */
export const followUpsDue = async (ctx: Context, until: string): Promise<OwnDay[]> => {
  const { rows } = await sql<{ id: string; number: number; kind: string; title: string; on: string }>`
    select r.id, r.number, r.kind, r.title, a.follow_up_on as "on" from acquaintance a
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = a.id and r.binned_at is null
     where a.workspace_id = ${ctx.workspaceId} and a.follow_up_on <= ${until}
     union all
    select r.id, r.number, r.kind, r.title, a.closes_on as "on" from advert a
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = a.id and r.binned_at is null
     where a.workspace_id = ${ctx.workspaceId} and a.state = 'found' and a.closes_on <= ${until}
     order by "on", number`.execute(ctx.db)
  return rows.map(({ number, ...row }) => ({
    ...row,
    ref: `${row.kind === 'advert' ? 'ADVERT' : 'ACQ'}-${number}`,
  }))
}

/** The same as lines of what is due. */
export const networkDue: OwnDueSource = async (ctx, { today, until }) =>
  (await followUpsDue(ctx, until)).map((each) =>
    asDue(each.kind === 'advert' ? 'advert' : 'follow-up', each, today),
  )

export const remindOfFollowUps: Reminder = async (ctx, until) => {
  const personId = await ownerOf(ctx)
  if (personId === null) return []
  return (await followUpsDue(ctx, until)).map(({ id, on }) => ({ recordId: id, personId, on }))
}
