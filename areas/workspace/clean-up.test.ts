import pg from 'pg'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { cleanUpJobs } from './clean-up.ts'

const { app, database } = await startTestApp()

test('sessions and links whose time is over are deleted, and those that hold are kept', async () => {
  const admin = new pg.Client(database.admin)
  await admin.connect()
  await admin.query(
    `insert into auth."user" (id, name, email, "emailVerified") values ('u', 'U', 'u@example.org', true)`,
  )
  for (const [id, ends] of [
    ['over', '-2 days'],
    ['holds', '1 hour'],
  ]) {
    await admin.query(
      `insert into auth."session" (id, "expiresAt", token, "updatedAt", "userId") values ($1, now() + $2::interval, $1, now(), 'u')`,
      [id, ends],
    )
    await admin.query(
      `insert into auth."verification" (id, identifier, value, "expiresAt") values ($1, $1, 'x', now() + $2::interval)`,
      [id, ends],
    )
  }
  expect(await cleanUpJobs[0]?.run(app)).toBe(2)
  for (const table of ['session', 'verification'])
    expect((await admin.query<{ id: string }>(`select id from auth."${table}"`)).rows).toEqual([
      { id: 'holds' },
    ])
  await admin.end()
})
