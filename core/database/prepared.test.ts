import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

test('a statement that comes again is prepared, and answers with the values of each time', async () => {
  const { app } = await startTestApp()
  const answers: number[] = []
  const prepared = await app.db.connection().execute(async (db) => {
    for (const value of [1, 2, 3, 4])
      answers.push((await sql<{ n: number }>`select ${value}::int + 1 as n`.execute(db)).rows[0]?.n ?? 0)
    return sql<{
      n: number
    }>`select count(*)::int as n from pg_prepared_statements where statement like ${'select $1::int + 1%'}`.execute(
      db,
    )
  })
  expect(answers).toEqual([2, 3, 4, 5])
  expect(prepared.rows[0]?.n).toBe(1)
})

test('a prepared statement that fails leaves its connection usable, and may be tried again', async () => {
  const { app } = await startTestApp()
  await app.db.connection().execute(async (db) => {
    const divide = (by: number) => sql<{ n: number }>`select 6 / ${by}::int as n`.execute(db)
    await divide(2)
    await expect(divide(0)).rejects.toThrow('division by zero')
    await expect(divide(0)).rejects.toThrow('division by zero')
    expect((await divide(3)).rows[0]?.n).toBe(2)
  })
})
