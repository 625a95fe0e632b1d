import { sql } from 'kysely'
import { kindNamed } from '../../core/app.ts'
import type { Kind, RecordOf } from '../../core/kinds/kind.ts'
import type { Context } from '../../core/operations/context.ts'
import { loadRecords } from '../../core/records/load.ts'
import { toWire } from '../../core/records/shape.ts'

/** All records of one kind of this own workspace that are not in the bin, without derived figures, by number. */
export const allOf = async <K extends Kind>(ctx: Context, kind: K): Promise<RecordOf<K>[]> => {
  const { rows } = await sql<{ id: string }>`
    select r.id from record r
     where r.workspace_id = ${ctx.workspaceId} and r.kind = ${kind.name} and r.binned_at is null
     order by r.number`.execute(ctx.db)
  const served = kindNamed(ctx.app, kind.name)
  const ids = rows.map(({ id }) => id)
  const loaded = await loadRecords(ctx, served, ids)
  return loaded.map((row) => toWire(kind, row) as unknown as RecordOf<K>)
}
