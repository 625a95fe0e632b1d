import { type Kysely, sql, type Transaction } from 'kysely'
import type { Catalogue } from '../app.ts'
import type { Database } from '../database/tables.ts'
import { tableOf } from '../kinds/kind.ts'

type Db = Kysely<Database> | Transaction<Database>

export type Column = {
  name: string
  /** As format_type says it: `timestamp with time zone`, `text[]`. */
  type: string
  nullable: boolean
  /** The SQL of its default, where it has one. */
  fallback: string | null
}
export type TableShape = {
  name: string
  columns: Column[]
  /** The primary key without the workspace: the order in which the rows are written. */
  key: string[]
  /** The tables that its foreign keys point at. */
  pointsAt: string[]
}

/** The tables of a workspace whose rows are part of it: all that areas and kinds declare, apart from the transient. */
export const exportedTables = (catalogue: Pick<Catalogue, 'tables' | 'kinds'>): string[] => {
  const declared = catalogue.tables.filter(({ name, transient }) => !name.includes('.') && !transient)
  const ofKinds = [...catalogue.kinds.values()].map(({ kind }) => tableOf(kind))
  return [...new Set([...declared.map(({ name }) => name), ...ofKinds])]
}

/** The words of search are worked out anew, and so is what the database works out itself. */
const DERIVED = 'tsvector'

/** The tables as they are in the database, each after those that it points at. */
export const shapesOf = async (db: Db, names: readonly string[]): Promise<TableShape[]> => {
  const { rows } = await sql<{
    name: string
    columns: Column[]
    key: string[] | null
    points_at: string[] | null
  }>`
    select c.relname as name,
           (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
                     'nullable', not a.attnotnull, 'fallback', pg_get_expr(d.adbin, d.adrelid)) order by a.attname collate "C")
              from pg_attribute a
              left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
               and a.attname <> 'workspace_id' and format_type(a.atttypid, null) <> ${DERIVED}) as columns,
           (select json_agg(a.attname order by k.at)
              from pg_index i
              cross join unnest(i.indkey::int[]) with ordinality k (attnum, at)
              join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
             where i.indrelid = c.oid and i.indisprimary and a.attname <> 'workspace_id') as key,
           (select json_agg(distinct f.relname) from pg_constraint o join pg_class f on f.oid = o.confrelid
             where o.conrelid = c.oid and o.contype = 'f' and o.confrelid <> c.oid) as points_at
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname = any(${[...names]}::text[])`.execute(
    db,
  )
  const shapes = rows.map(
    (row): TableShape => ({
      name: row.name,
      columns: row.columns,
      key: row.key ?? [],
      pointsAt: row.points_at ?? [],
    }),
  )
  return inOrder(shapes)
}

/** Each table after those it points at; otherwise by name, so that the order is always the same. */
const inOrder = (shapes: TableShape[]): TableShape[] => {
  const left = new Map(shapes.map((shape) => [shape.name, shape]))
  const order: TableShape[] = []
  while (left.size > 0) {
    const ready = [...left.values()].filter((shape) => shape.pointsAt.every((name) => !left.has(name)))
    const [next] = ready.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    if (!next)
      throw new Error(`These tables point at each other in a circle: ${[...left.keys()].join(', ')}.`)
    left.delete(next.name)
    order.push(next)
  }
  return order
}

/** The newest migration of the database, and all that this version knows. */
export const migrationsOf = async (db: Db): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`select name from public.migration order by name`.execute(db)
  return rows.map((row) => row.name)
}
