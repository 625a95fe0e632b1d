import type pg from 'pg'
import { emptyValue } from '../core/fields/field.ts'
import { type Kind, tableOf } from '../core/kinds/kind.ts'
import { bodyRow, searchText } from '../core/records/shape.ts'
import { indexedText } from '../core/search/words.ts'

/** A record to be written, with the columns of its head beside the values of its fields. */
export type Fresh = {
  id: string
  number: number
  title: string
  productId: string | null
  rank: string | null
  createdAt: string
  updatedAt: string
  createdBy: string | null
  values: Record<string, unknown>
}

type Index = { name: string; definition: string }

/**
 * Takes the indexes off these tables that only make reading fast, and switches the checks of foreign keys off on this
 * connection. Gives back how to put the indexes on again, just as the migrations made them.
 */
export const withoutIndexes = async (
  client: pg.Client,
  tables: readonly string[],
): Promise<() => Promise<void>> => {
  const { rows } = await client.query<Index>(
    `select i.relname as name, pg_get_indexdef(x.indexrelid) as definition from pg_index x
       join pg_class i on i.oid = x.indexrelid
       join pg_class t on t.oid = x.indrelid
       join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
      where t.relname = any($1) and not exists (select 1 from pg_constraint c where c.conindid = x.indexrelid)`,
    [tables],
  )
  await client.query(`set session_replication_role = 'replica'`)
  for (const { name } of rows) await client.query(`drop index public.${client.escapeIdentifier(name)}`)
  return async () => {
    await client.query(`set maintenance_work_mem = '512MB'`)
    for (const { definition } of rows) await client.query(definition)
  }
}

/**
 * Writes records as core/records/create.ts does (head, body, words for search, the first line of history), by
 * thousands, without its checks. For benchmarks alone.
 */
export const insertFast = async (
  client: pg.Client,
  workspaceId: string,
  kind: Kind,
  rows: readonly Fresh[],
): Promise<void> => {
  const json = JSON.stringify(
    rows.map((row) => {
      const values = Object.fromEntries(
        Object.entries(kind.fields).map(([key, field]) => [key, row.values[key] ?? emptyValue(field)]),
      )
      return {
        ...bodyRow(kind, workspaceId, row.id, values),
        number: row.number,
        title: row.title,
        title_words: indexedText(row.title),
        product_id: row.productId,
        rank: row.rank,
        created_at: row.createdAt,
        updated_at: row.updatedAt,
        created_by: row.createdBy,
        search: searchText(kind, values),
      }
    }),
  )
  await client.query(
    `insert into record (workspace_id, id, kind, number, title, product_id, rank, created_at, created_by, updated_at, search)
     select workspace_id, id, $2, number, title, product_id, rank, created_at, created_by, updated_at,
            setweight(to_tsvector('linchpin', title_words), 'A') || to_tsvector('linchpin', search)
       from json_to_recordset($1) as x (workspace_id uuid, id uuid, number int, title text, product_id uuid, rank text,
            created_at timestamptz, created_by uuid, updated_at timestamptz, title_words text, search text)`,
    [json, kind.name],
  )
  const table = client.escapeIdentifier(tableOf(kind))
  await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [json])
  await client.query(
    `insert into change (workspace_id, id, batch_id, at, record_id, kind, verb, fields, person_id, door, operation)
     select r.workspace_id, uuidv7(), r.id, r.created_at, r.id, r.kind, 'created',
            jsonb_build_object('title', jsonb_build_array(null, r.title)), r.created_by, 'system', 'bench.fill'
       from record r where r.workspace_id = $1 and r.id = any($2::uuid[])`,
    [workspaceId, rows.map((row) => row.id)],
  )
  await client.query(
    `insert into ref_counter as c (workspace_id, kind, next) values ($1, $2, $3)
     on conflict (workspace_id, kind) do update set next = greatest(c.next, excluded.next)`,
    [workspaceId, kind.name, Math.max(...rows.map((row) => row.number)) + 1],
  )
}

export type FreshLink = {
  type: string
  from: string
  to: string
  slot: string
  importance: number | null
  at: string
}

/** Writes links without their checks and without a history: what is measured does not read theirs. */
export const linkFast = async (
  client: pg.Client,
  workspaceId: string,
  links: readonly FreshLink[],
): Promise<void> => {
  await client.query(
    `insert into link (workspace_id, id, type, from_id, to_id, slot, detail, created_at)
     select $1, uuidv7(), x.type, x.from_id, x.to_id, x.slot,
            case when x.importance is null then '{}'::jsonb else jsonb_build_object('importance', x.importance) end, x.at
       from unnest($2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::int[], $7::timestamptz[])
         as x (type, from_id, to_id, slot, importance, at)
     on conflict do nothing`,
    [
      workspaceId,
      links.map((each) => each.type),
      links.map((each) => each.from),
      links.map((each) => each.to),
      links.map((each) => each.slot),
      links.map((each) => each.importance),
      links.map((each) => each.at),
    ],
  )
}
