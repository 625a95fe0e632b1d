import type pg from 'pg'

/**
 * The whole schema as readable SQL, from the catalogue of a migrated database: what the migrations add up to. For
 * reading and for review; the database itself is made by the migrations.
 */
export const schemaText = async (client: pg.Client): Promise<string> => {
  const { rows: tables } = await client.query<{ name: string; oid: number; locked: boolean }>(
    `select format('%I.%I', n.nspname, c.relname) as name, c.oid, c.relrowsecurity as locked
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'directory', 'auth') and c.relkind in ('r', 'p')
      order by n.nspname, c.relname`,
  )
  const parts = ['-- What the migrations add up to. Made by tools/snapshots/schema.test.ts; never edited.']
  for (const table of tables) parts.push(await tableText(client, table))
  return `${parts.join('\n\n')}\n`
}

const tableText = async (
  client: pg.Client,
  table: { name: string; oid: number; locked: boolean },
): Promise<string> => {
  const lines = async (query: string): Promise<string[]> =>
    (await client.query<{ line: string }>(query, [table.oid])).rows.map((row) => row.line)
  const columns = await lines(
    `select format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod))
         || case when co.collname = 'C' and a.atttypid = 'text'::regtype then ' collate "C"' else '' end
         || case when a.attgenerated = 's' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
                 when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end
         || case when a.attnotnull then ' not null' else '' end as line
       from pg_attribute a
       left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
       left join pg_collation co on co.oid = a.attcollation
      where a.attrelid = $1 and a.attnum > 0 and not a.attisdropped order by a.attnum`,
  )
  const constraints = await lines(
    `select format('constraint %I %s', conname, pg_get_constraintdef(oid)) as line
       from pg_constraint where conrelid = $1 and contype <> 'n' order by contype desc, conname`,
  )
  const indexes = await lines(
    `select pg_get_indexdef(i.indexrelid) || ';' as line from pg_index i
      where i.indrelid = $1 and not exists (select 1 from pg_constraint where conindid = i.indexrelid and contype in ('p', 'u'))
      order by 1`,
  )
  const lock = await lines(
    `select format('create policy %I on %s using (%s);', polname, polrelid::regclass, pg_get_expr(polqual, polrelid)) as line
       from pg_policy where polrelid = $1 order by polname`,
  )
  const body = [...columns, ...constraints].map((line) => `  ${line}`).join(',\n')
  return [`create table ${table.name} (\n${body}\n);`, ...indexes, ...lock].join('\n')
}
