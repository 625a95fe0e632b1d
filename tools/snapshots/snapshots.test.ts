import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { areas } from '../../areas/list.ts'
import { composeCatalogue } from '../../core/compose.ts'
import { SQL_TYPES } from '../../core/database/table.ts'
import { columnOf, columnType } from '../../core/fields/field.ts'
import { tableOf } from '../../core/kinds/kind.ts'
import { createTestDatabase } from '../../core/postgres/testing.ts'
import { staleSnapshots } from './make.ts'
import { schemaText } from './schema.ts'

const database = await createTestDatabase()
const admin = new pg.Client(database.admin)
await admin.connect()
afterAll(() => admin.end())
const catalogue = composeCatalogue(areas)

const columnsOf = async (table: string): Promise<Record<string, string>> => {
  const [schema, name] = table.includes('.') ? table.split('.') : ['public', table]
  const { rows } = await admin.query<{ name: string; type: string; empty: string }>(
    `select column_name as name, data_type as type, is_nullable as empty from information_schema.columns
      where table_schema = $1 and table_name = $2`,
    [schema, name],
  )
  return Object.fromEntries(rows.map((row) => [row.name, `${row.type}${row.empty === 'YES' ? '?' : ''}`]))
}

test('generated/schema.sql says what the migrations add up to', async () => {
  await expect(await schemaText(admin)).toMatchFileSnapshot('../../generated/schema.sql')
})

test('the API document, its types and the list of addresses say what the operations declare', {
  timeout: 120_000,
}, async () => {
  expect(await staleSnapshots(), 'Run: node tools/snapshots/make.ts').toEqual([])
})

test('every declared table has just the columns that the database has', async () => {
  expect(catalogue.tables.length).toBeGreaterThan(10)
  for (const table of catalogue.tables) {
    const declared = Object.fromEntries(
      Object.entries(table.columns).map(([column, type]) => [
        column,
        `${SQL_TYPES[type.replace('?', '') as keyof typeof SQL_TYPES]}${type.endsWith('?') ? '?' : ''}`,
      ]),
    )
    expect(await columnsOf(table.name), table.name).toEqual(declared)
  }
})

test('every kind has a table with just the columns of its fields', async () => {
  expect(catalogue.kinds.size).toBeGreaterThan(4)
  for (const { kind } of catalogue.kinds.values()) {
    const { workspace_id, id, ...rest } = await columnsOf(tableOf(kind))
    expect([workspace_id, id], kind.name).toEqual(['uuid', 'uuid'])
    const types = Object.fromEntries(
      Object.entries(rest).map(([name, type]) => [name, type.replace('?', '')]),
    )
    const declared = Object.fromEntries(
      Object.entries(kind.fields).map(([key, field]) => [columnOf(key), columnType(field)]),
    )
    expect(types, kind.name).toEqual(declared)
  }
})

test('every table of a workspace is behind the second lock, and the server owns none', async () => {
  const { rows } = await admin.query<{ name: string; locked: boolean; policies: number; owner: string }>(
    `select c.relname as name, c.relrowsecurity as locked, pg_get_userbyid(c.relowner) as owner,
            (select count(*)::int from pg_policy where polrelid = c.oid) as policies
       from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where c.relkind in ('r', 'p') and c.relname <> 'migration'`,
  )
  expect(rows.length).toBeGreaterThan(12)
  for (const row of rows) {
    expect(row, row.name).toMatchObject({ locked: true, policies: 1 })
    expect(row.owner).not.toBe('linchpin_app')
  }
  const app = new pg.Client(database.app)
  await app.connect()
  await admin.query(
    `insert into workspace (id, name, institution_type, country, time_zone, currency, created_at)
     values (gen_random_uuid(), 'Hidden', 'college', 'US', 'UTC', 'USD', now())`,
  )
  expect((await app.query('select * from workspace')).rows).toEqual([])
  await app.query('begin')
  await app.query(`set local app.workspace = '00000000-0000-7000-8000-000000000000'`)
  expect((await app.query('select * from workspace')).rows).toEqual([])
  await app.query('rollback')
  await app.end()
})

test('every table keeps the rules that leave a distributed database possible', async () => {
  const { rows } = await admin.query<{ table: string; problem: string }>(
    `select c.conrelid::regclass::text as "table", 'unique without workspace_id: ' || c.conname as problem
       from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
      where n.nspname = 'public' and t.relname not in ('workspace', 'migration') and c.contype in ('p', 'u')
        and not exists (select 1 from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'workspace_id' and a.attnum = any(c.conkey))
     union all
     select c.conrelid::regclass::text, 'sets null or default on delete: ' || c.conname
       from pg_constraint c where c.contype = 'f' and c.confdeltype in ('n', 'd') and c.connamespace = 'public'::regnamespace
     union all
     select t.tgrelid::regclass::text, 'has a trigger: ' || t.tgname from pg_trigger t where not t.tgisinternal
     union all
     select a.attrelid::regclass::text, 'numbers rows by itself: ' || a.attname
       from pg_attribute a join pg_class t on t.oid = a.attrelid join pg_namespace n on n.oid = t.relnamespace
      where n.nspname = 'public' and a.attidentity <> ''`,
  )
  expect(rows).toEqual([])
})
