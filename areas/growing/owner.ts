import { sql } from 'kysely'
import type { Context } from '../../core/operations/context.ts'

/** The person whose own workspace this is; null in an institution, where nothing of growing lies. */
export const ownerOf = async (ctx: Context): Promise<string | null> => {
  const { rows } = await sql<{ personId: string }>`
    select m.person_id as "personId" from member m
      join workspace w on w.id = ${ctx.workspaceId} and w.personal
     where m.workspace_id = ${ctx.workspaceId} and m.role = 'owner' and m.disabled_at is null
     order by m.person_id limit 1`.execute(ctx.db)
  return rows[0]?.personId ?? null
}
