import type pg from 'pg'
import type { BackupTable } from './format.ts'

/**
 * Text that two servers write alike, whatever their own settings; and no limit of time.
 */
const PLAIN = [
  `set datestyle = 'ISO, YMD'`,
  `set intervalstyle = 'postgres'`,
  `set timezone = 'UTC'`,
  `set extra_float_digits = 1`,
  `set bytea_output = 'hex'`,
  `set statement_timeout = 0`,
]

export const speakPlainly = async (client: pg.Client): Promise<void> => {
  for (const statement of PLAIN) await client.query(statement)
}

/** What is made anew by whoever runs on the database: the queue of jobs and their times. */
const MADE_ANEW = ['jobs']

/** Every table there is, of people's work as of sign-in, each after those that it points at. */
export const tablesOf = async (client: pg.Client): Promise<BackupTable[]> => {
  const { rows } = await client.query<BackupTable & { pointsAt: string[] }>(
    `select n.nspname || '.' || c.relname as name,
            coalesce((select array_agg(a.attname::text order by a.attnum) from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''), '{}') as columns,
            coalesce((select array_agg(a.attname::text order by k.at) from pg_index i
               cross join unnest(i.indkey::int[]) with ordinality k (attnum, at)
               join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
              where i.indrelid = c.oid and i.indisprimary), '{}') as key,
            coalesce((select array_agg(distinct fn.nspname || '.' || f.relname) from pg_constraint o
               join pg_class f on f.oid = o.confrelid join pg_namespace fn on fn.oid = f.relnamespace
              where o.conrelid = c.oid and o.contype = 'f' and o.confrelid <> c.oid), '{}') as "pointsAt"
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and c.relpersistence <> 't' and n.nspname !~ '^(pg_|information_schema)'
        and n.nspname <> all($1) and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      order by 1`,
    [MADE_ANEW],
  )
  return inOrder(rows)
}

const inOrder = (tables: (BackupTable & { pointsAt: string[] })[]): BackupTable[] => {
  const left = new Map(tables.map((table) => [table.name, table]))
  const order: BackupTable[] = []
  while (left.size > 0) {
    const ready = [...left.values()].filter((table) => table.pointsAt.every((name) => !left.has(name)))
    if (ready.length === 0)
      throw new Error(`These tables point at each other in a circle: ${[...left.keys()].join(', ')}.`)
    for (const { name, columns, key } of ready) {
      order.push({ name, columns, key })
      left.delete(name)
    }
  }
  return order
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const tableName = (table: Pick<BackupTable, 'name'>): string =>
  table.name.split('.').map(quoted).join('.')

/** The rows of a table in the order of its key, so that equal tables are written as equal bytes. */
export const copyOut = ({ name, columns, key }: BackupTable): string =>
  `copy (select ${columns.map(quoted).join(', ')} from ${tableName({ name })}${
    key.length > 0 ? ` order by ${key.map(quoted).join(', ')}` : ''
  }) to stdout`

export const copyIn = ({ name, columns }: BackupTable): string =>
  `copy ${tableName({ name })} (${columns.map(quoted).join(', ')}) from stdin`
