import pg from 'pg'
import { expect, test } from 'vitest'
import { createTestDatabase } from './testing.ts'

async function query(connection: pg.ClientConfig, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

test('two test databases do not see each other', async () => {
  const one = await createTestDatabase()
  const other = await createTestDatabase()
  await query(one.admin, 'create table only_here ()')
  expect(await query(one.admin, `select to_regclass('only_here') is not null as there`)).toEqual([
    { there: true },
  ])
  expect(await query(other.admin, `select to_regclass('only_here') is not null as there`)).toEqual([
    { there: false },
  ])
})

test('text is UTF-8 and is compared by its bytes', async () => {
  const { admin } = await createTestDatabase()
  const rows = await query(
    admin,
    `select pg_encoding_to_char(encoding) as encoding, 'Z' < 'a' as bytewise, upper('ärger') as upper
    from pg_database where datname = current_database()`,
  )
  expect(rows).toEqual([{ encoding: 'UTF8', bytewise: true, upper: 'ÄRGER' }])
})

test('a dropped database is gone even while somebody is connected', async () => {
  const { admin, drop } = await createTestDatabase()
  const client = new pg.Client(admin)
  client.on('error', () => {})
  await client.connect()
  await drop()
  await expect(query(admin, 'select 1')).rejects.toThrow(/does not exist/)
  await client.end().catch(() => {})
})
