import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { createToken } from '../access/tokens.ts'
import { defineJob } from './job.ts'
import { prepareJobs } from './run-jobs.ts'

const product = await startTestApp()
const { app, workspaceId, productId, owner } = product
const ran: string[] = []
let fails = 1
const jobs = prepareJobs(
  app,
  [
    ...app.jobs,
    defineJob({ name: 'test.once', about: 'For this test.', run: async () => ran.push('once') }),
    defineJob({
      name: 'test.fails',
      about: 'Fails the first time.',
      run: async () => {
        if (fails-- > 0) throw new Error('Not yet.')
        return ran.push('fails')
      },
    }),
  ],
  product.database.app,
  { look: 0.5 },
)
jobs.start()
await jobs.ready()
afterAll(() => jobs.stop())

const asAdmin = async <T extends pg.QueryResultRow>(
  statement: string,
  values: unknown[] = [],
): Promise<T[]> => {
  const client = new pg.Client(product.database.admin)
  await client.connect()
  try {
    return (await client.query<T>(statement, values)).rows
  } finally {
    await client.end()
  }
}

const soon = { timeout: 15_000, interval: 100 }

test('a job that was sent runs once', async () => {
  await jobs.send('test.once')
  await expect.poll(() => ran.filter((name) => name === 'once').length, soon).toBe(1)
})

test('a job that failed is tried again', { timeout: 30_000 }, async () => {
  await jobs.send('test.fails')
  await expect.poll(() => ran.filter((name) => name === 'fails').length, { ...soon, timeout: 25_000 }).toBe(1)
})

test('ended tokens and invitations go after three months, others stay', async () => {
  const token = (name: string, expiresAt: string) =>
    createToken(app.db, app.clock.now().toISOString(), {
      accountId: 'a',
      workspaceId,
      name,
      scopes: [],
      expiresAt,
    })
  await token('long ended', '2026-08-01T00:00:00.000Z')
  await token('just ended', '2026-11-20T00:00:00.000Z')
  await token('good', '2027-01-01T00:00:00.000Z')
  await jobs.send('tokens.clear')
  const names = async () =>
    (
      await asAdmin<{ name: string }>(`select name from directory.token where account_id = 'a' order by name`)
    ).map(({ name }) => name)
  await expect.poll(names, soon).toEqual(['good', 'just ended'])
})

test('long keys of an order are found and spread', async () => {
  const make = async (title: string) =>
    (await owner.call<{ record: { id: string } }>('POST', '/items', { title, product: productId })).body
      .record.id
  const [first, second] = [await make('First'), await make('Second')]
  const long = `a0${'V'.repeat(70)}`
  await asAdmin('update record set rank = $1 where id = $2', [long, second])
  await jobs.send('ranks.spread')
  const rank = async () =>
    (await asAdmin<{ rank: string }>('select rank from record where id = $1', [second]))[0]?.rank.length
  await expect.poll(rank, soon).toBeLessThan(10)
  const { body } = await owner.call<{ records: { id: string }[] }>('GET', '/items', { sort: 'rank' })
  expect(body.records.map(({ id }) => id)).toEqual([first, second])
})

test('the jobs of the core have their times in the schedule, and each says what it does', async () => {
  const schedules = await asAdmin<{ name: string }>('select name from jobs.schedule order by name')
  expect(schedules.map(({ name }) => name)).toEqual(
    expect.arrayContaining(app.jobs.flatMap((job) => (job.every ? [job.name] : []))),
  )
  for (const job of app.jobs) expect(job.about.length).toBeGreaterThan(20)
})

test('jobs go on after the database was away', async () => {
  await asAdmin(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'linchpin jobs' and datname = $1`,
    [product.database.admin.database],
  )
  await jobs.send('test.once')
  await expect.poll(() => ran.filter((name) => name === 'once').length, soon).toBe(2)
})

test('jobs that start while the database is away begin when it is back', { timeout: 30_000 }, async () => {
  const warned: unknown[] = []
  const log = { ...app.log, warn: (data: unknown) => warned.push(data) }
  const config = { ...product.database.app, host: '127.0.0.1', port: 1 }
  const late = prepareJobs({ ...app, log }, [], config, { again: 200 })
  late.start()
  await expect.poll(() => warned.length, soon).toBeGreaterThan(0)
  Object.assign(config, product.database.app)
  await late.ready()
  await late.stop()
})
