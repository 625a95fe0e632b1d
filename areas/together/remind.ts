import { sql } from 'kysely'
import type { Reminder } from '../../core/notices/remind.ts'

/** Open actions that somebody owns and that are due up to a day. Long overdue ones were told of long ago. */
export const remindOfActions: Reminder = async (ctx, until) => {
  const { rows } = await sql<{ recordId: string; personId: string; on: string }>`
    select r.id as "recordId", b.owner_id as "personId", b.due_on as "on" from action b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.done_at is null and b.owner_id is not null
       and b.due_on <= ${until} and b.due_on >= ${until}::date - 60
       and not exists (select 1 from notice n where n.workspace_id = ${ctx.workspaceId} and n.person_id = b.owner_id
                          and n.key = 'overdue:' || r.id || ':' || b.due_on)
     order by b.due_on, r.id limit 5000`.execute(ctx.db)
  return rows
}
