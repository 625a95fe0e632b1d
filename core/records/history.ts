import { sql } from 'kysely'
import type { Context } from '../operations/context.ts'

export type HistoryLine = {
  id: string
  batchId: string
  at: string
  recordId: string
  kind: string
  verb: string
  fields: Record<string, [unknown, unknown]>
  personId: string | null
  personName: string | null
  door: string
  operation: string
  undoes: string | null
}

type Stored = {
  id: string
  batch_id: string
  at: string
  record_id: string
  kind: string
  verb: string
  fields: Record<string, [unknown, unknown]>
  person_id: string | null
  person_name: string | null
  door: string
  operation: string
  undoes: string | null
}

const asLine = (row: Stored): HistoryLine => ({
  id: row.id,
  batchId: row.batch_id,
  at: row.at,
  recordId: row.record_id,
  kind: row.kind,
  verb: row.verb,
  fields: row.fields,
  personId: row.person_id,
  personName: row.person_name,
  door: row.door,
  operation: row.operation,
  undoes: row.undoes,
})

const columns = sql`c.id, c.batch_id, c.at, c.record_id, c.kind, c.verb, c.fields, c.person_id, p.title as person_name, c.door, c.operation, c.undoes`

/** The history of one record, newest first, from before `before` (a line's id) on. */
export const historyOf = async (
  ctx: Context,
  recordId: string,
  limit: number,
  before?: string,
): Promise<HistoryLine[]> => {
  const { rows } = await sql<Stored>`
    select ${columns} from change c
      left join record p on p.workspace_id = ${ctx.workspaceId} and p.id = c.person_id
     where c.workspace_id = ${ctx.workspaceId} and c.record_id = ${recordId}
       ${before ? sql`and c.id < ${before}` : sql``}
     order by c.id desc limit ${limit}`.execute(ctx.db)
  return rows.map(asLine)
}

/** All that one call changed, in the order in which it did. */
export const historyOfBatch = async (ctx: Context, batchId: string): Promise<HistoryLine[]> => {
  const { rows } = await sql<Stored>`
    select ${columns} from change c
      left join record p on p.workspace_id = ${ctx.workspaceId} and p.id = c.person_id
     where c.workspace_id = ${ctx.workspaceId} and c.batch_id = ${batchId}
     order by c.id`.execute(ctx.db)
  return rows.map(asLine)
}
