import { sql } from 'kysely'
import type { Reminder } from '../../../core/notices/remind.ts'
import type { Context } from '../../../core/operations/context.ts'
import type { OwnDue } from '../credentials/due.ts'
import { ownerOf } from '../owner.ts'

/** People of one's own network to be in touch with up to a day, and adverts that close by then. */
export const followUpsDue = async (ctx: Context, until: string): Promise<OwnDue[]> => {
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

export const remindOfFollowUps: Reminder = async (ctx, until) => {
  const personId = await ownerOf(ctx)
  if (personId === null) return []
  return (await followUpsDue(ctx, until)).map(({ id, on }) => ({ recordId: id, personId, on }))
}
