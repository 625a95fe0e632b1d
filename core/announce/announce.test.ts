import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import type { Reaction } from '../area.ts'
import { STALE } from '../kept/marks.ts'
import { Problem } from '../problems.ts'
import { retrySetAside, startRelay, TRIES } from './relay.ts'

const product = await startTestApp()
const { app, owner, productId, settled } = product

afterEach(() => {
  app.reactions.length = 0
})

/** An area that reacts to changes of items, for one test. */
const reactTo = (run: Reaction['run']): void => {
  app.reactions.push({
    to: 'record.changed',
    run: async (ctx, payload) => {
      if (payload['kind'] === 'item') await run(ctx, payload)
    },
  })
}

const makeItem = (title: string) =>
  owner.call<{ record: { id: string } }>('POST', '/items', { title, product: productId })

/** The database past row-level security. */
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

/** Apart from the word that figures are to be counted, which an item brings with it. */
const waiting = () =>
  asAdmin<{ tries: number; due_at: string }>('select tries, due_at::text from outbox where name <> $1', [
    STALE,
  ])

test('a reaction runs once, after the commit, with what was written there to see', async () => {
  const seen: string[] = []
  reactTo(async (ctx, payload) => {
    const row = await ctx.db
      .selectFrom('record')
      .select('title')
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', String(payload['id']))
      .executeTakeFirst()
    seen.push(row?.title ?? 'not there')
  })
  await makeItem('Seen by a reaction')
  await settled()
  expect(seen).toEqual(['Seen by a reaction'])
  expect(await waiting()).toEqual([])
})

test('what was rolled back is never told', async () => {
  const seen: unknown[] = []
  reactTo(async (_, payload) => {
    seen.push(payload)
  })
  const operation = app.operations.get('item.create')
  if (operation?.scope !== 'workspace') throw new Error('item.create is gone')
  const { run } = operation
  operation.run = async (ctx, input) => {
    await run(ctx, input)
    throw new Problem('conflict', 'Changed my mind.')
  }
  const refused = await makeItem('Never was')
  operation.run = run
  expect(refused.status).toBe(409)
  await settled()
  expect(seen).toEqual([])
})

test('what a crash between commit and delivery left is delivered by the next look', async () => {
  const seen: unknown[] = []
  reactTo(async (_, payload) => {
    seen.push(payload['id'])
  })
  const { wake } = app
  app.wake = () => {}
  const made = await makeItem('Left by a crash')
  app.wake = wake
  expect(seen).toEqual([])
  expect(await waiting()).toHaveLength(1)
  // Another server, started after the crash, finds it by itself.
  const relay = startRelay(app)
  relay.wake()
  await relay.idle()
  await relay.stop()
  expect(seen).toEqual([made.body.record.id])
})

test('a failing reaction is tried again after a while, holds up nobody, and leaves nothing behind', async () => {
  const seen: string[] = []
  let fails = 2
  reactTo(async (ctx, payload) => {
    const [row] = await ctx.db
      .selectFrom('record')
      .select(['id', 'title'])
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', String(payload['id']))
      .execute()
    if (row?.title === 'Fails' && fails-- > 0) {
      await ctx.db
        .updateTable('record')
        .set({ title: 'Half done' })
        .where('workspace_id', '=', ctx.workspaceId)
        .where('id', '=', row.id)
        .execute()
      throw new Error('Not yet.')
    }
    seen.push(row?.title ?? '')
  })
  await makeItem('Fails')
  await makeItem('Goes on')
  await settled()
  expect(seen).toEqual(['Goes on'])
  expect(await waiting()).toMatchObject([{ tries: 1 }])
  // One second after the first fault, two after the second, without anybody waking it.
  await expect.poll(() => seen, { timeout: 6_000 }).toEqual(['Goes on', 'Fails'])
  await settled()
  expect(await waiting()).toEqual([])
})

test('what fails again and again is set aside, and the job gives it another try', {
  timeout: 20_000,
}, async () => {
  let broken = true
  const seen: unknown[] = []
  reactTo(async (_, payload) => {
    if (broken) throw new Error('Broken for long.')
    seen.push(payload['id'])
  })
  await makeItem('Set aside')
  const said: string[] = []
  const { error } = app.log
  app.log.error = (_, message) => said.push(message ?? '')
  for (let n = 0; n <= TRIES; n++) {
    await settled()
    await asAdmin(`update outbox set due_at = now() where due_at < 'infinity'`)
  }
  app.log.error = error
  expect(said).toEqual(['A reaction failed again and is set aside; it is tried once an hour.'])
  expect(await waiting()).toMatchObject([{ tries: TRIES, due_at: 'infinity' }])
  broken = false
  expect(await retrySetAside(app)).toBe(1)
  await settled()
  expect(seen).toHaveLength(1)
  expect(await waiting()).toEqual([])
})

test('what a reaction announces is delivered, too', async () => {
  const seen: unknown[] = []
  reactTo(async (ctx) => ctx.announce('test.answered', { n: 1 }))
  app.reactions.push({
    to: 'test.answered',
    run: async (_, payload) => {
      seen.push(payload['n'])
    },
  })
  await makeItem('Answered')
  await settled()
  expect(seen).toEqual([1])
})

test('a slow reaction keeps no browser waiting', async () => {
  const heard: number[] = []
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  reactTo(() => held)
  const listening = new pg.Client(product.database.app)
  await listening.connect()
  await listening.query('listen linchpin')
  listening.on('notification', () => heard.push(performance.now()))
  await makeItem('Slow')
  await expect.poll(() => heard.length, { timeout: 2_000 }).toBeGreaterThan(0)
  release()
  await settled()
  await listening.end()
})
