import { sql } from 'kysely'
import type { ServedKind } from '../../../core/kinds/served.ts'
import type { Context } from '../../../core/operations/context.ts'
import { loadRecords } from '../../../core/records/load.ts'
import { fieldValues, refOf } from '../../../core/records/shape.ts'

export type Listed = { id: string; ref: string; title: string } & Record<string, unknown>

/** All records of a kind that lie in no bin, oldest first, with their fields and figures: a person's own are few. */
export const listedRecords = async (ctx: Context, served: ServedKind): Promise<Listed[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from record where workspace_id = ${ctx.workspaceId} and kind = ${served.kind.name}
       and binned_at is null order by number`.execute(ctx.db)
  const ids = rows.map(({ id }) => id)
  const records = (await loadRecords(ctx, served, ids)).map((row) => ({
    ...fieldValues(served.kind, row),
    id: row.id,
    ref: refOf(served.kind, row.number),
    title: row.title,
  }))
  const figures = await served.derived?.load(ctx, ids, records as never)
  return records.map((record) => ({ ...record, ...figures?.get(record.id) }))
}
