import { sql } from 'kysely'
import type { Context } from '../../core/operations/context.ts'
import type { CHANNELS, HEARD } from './contract.ts'

/** What one note says and who said it; `into` is the note that it was merged into, if it was. */
export type Spoken = {
  id: string
  text: string
  saidBy: string | null
  groupId: string | null
  saidOn: string | null
  channel: (typeof CHANNELS)[number]
  heard: (typeof HEARD)[number]
  /** When it was written down. */
  recordedAt: string
  into: string | null
  mergedBy: string | null
  mergedAt: string | null
}

/** The words of some notes, in the order in which these were written down. Whether they may be read is asked before. */
export const spokenBy = async (ctx: Context, noteIds: readonly string[]): Promise<Spoken[]> => {
  const { rows } = await sql<Spoken>`
    select n.id, n.text, n.said_by as "saidBy", n.group_id as "groupId", n.said_on as "saidOn", n.channel, n.heard,
           r.created_at as "recordedAt", m.into_id as into, m.merged_by as "mergedBy", m.merged_at as "mergedAt"
      from note n
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = n.id
      left join note_merge m on m.workspace_id = ${ctx.workspaceId} and m.note_id = n.id
     where n.workspace_id = ${ctx.workspaceId} and n.id = any(${[...noteIds]}::uuid[])
     order by n.id`.execute(ctx.db)
  return rows
}
