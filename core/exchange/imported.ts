import { sql } from 'kysely'
import { plannedByValues } from '../database/planning.ts'
import type { Context } from '../operations/context.ts'

/** What an earlier import of a source knows of one of its rows. */
export type Known = { recordId: string; prints: string }

/** The records that rows of this source became, by the rows' keys. */
export const loadImported = async (
  ctx: Context,
  kind: string,
  source: string,
  keys: readonly string[],
): Promise<Map<string, Known>> => {
  if (keys.length === 0) return new Map()
  // Planned once it would be while the table is empty, and then read whole for each piece of a file of 100,000 rows.
  const rows = await plannedByValues(ctx.db, () =>
    ctx.db
      .selectFrom('imported')
      .select(['external_id', 'record_id', 'row_hash'])
      .where('workspace_id', '=', ctx.workspaceId)
      .where('kind', '=', kind)
      .where('source', '=', source)
      .where('external_id', '=', sql<string>`any(${[...keys]}::text[])`)
      .execute(),
  )
  return new Map(rows.map((row) => [row.external_id, { recordId: row.record_id, prints: row.row_hash }]))
}

export type ToKeep = { key: string; recordId: string; prints: string }

/** Keeps what rows became, so that the same file again changes nothing. */
export const keepImported = async (
  ctx: Context,
  kind: string,
  source: string,
  rows: readonly ToKeep[],
): Promise<void> => {
  if (rows.length === 0) return
  await sql`insert into imported as i (workspace_id, kind, source, external_id, record_id, row_hash)
    select ${ctx.workspaceId}, ${kind}, ${source}, x.key, x.id, x.prints
      from unnest(${rows.map((row) => row.key)}::text[], ${rows.map((row) => row.recordId)}::uuid[],
                  ${rows.map((row) => row.prints)}::text[]) as x (key, id, prints)
    on conflict (workspace_id, kind, source, external_id)
    do update set record_id = excluded.record_id, row_hash = excluded.row_hash`.execute(ctx.db)
}

/** Two runs of one source at once would make everything twice: the second waits for the first. */
export const lockSource = async (ctx: Context, kind: string, source: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${ctx.workspaceId} ${kind} ${source}`}, 0))`.execute(
    ctx.db,
  )
}

/** The source that an earlier import gave to rows with these keys, and how many of them it knows. */
export const likelySource = async (
  ctx: Context,
  kind: string,
  keys: readonly string[],
): Promise<{ source: string; known: number } | null> => {
  if (keys.length === 0) return null
  const { rows } = await sql<{ source: string; known: number }>`
    select i.source, count(*) as known from imported i
     where i.workspace_id = ${ctx.workspaceId} and i.kind = ${kind} and i.external_id = any(${[...keys]}::text[])
     group by i.source order by 2 desc, 1 limit 1`.execute(ctx.db)
  return rows[0] ?? null
}

/**
 * For records that an undo touched last: the fields it took back. What a person undid may be imported again; what
 * they changed by hand is left as it is.
 */
export const takenBack = async (
  ctx: Context,
  recordIds: readonly string[],
): Promise<Map<string, Set<string>>> => {
  if (recordIds.length === 0) return new Map()
  const { rows } = await sql<{ record_id: string; fields: string[] | null }>`
    select c.record_id, array(select distinct jsonb_object_keys(c2.fields) from change c2
                               where c2.workspace_id = ${ctx.workspaceId} and c2.batch_id = c.batch_id
                                 and c2.record_id = c.record_id) as fields
      from (select distinct on (n.record_id) n.record_id, n.batch_id, n.operation from change n
             where n.workspace_id = ${ctx.workspaceId} and n.record_id = any(${[...recordIds]}::uuid[])
             order by n.record_id, n.id desc) c
     where c.operation = 'change.undo'`.execute(ctx.db)
  return new Map(rows.map((row) => [row.record_id, new Set(row.fields ?? [])]))
}
