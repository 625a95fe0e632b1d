import pg from 'pg'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

// The database goes away in the middle of a call. What is killed here is the one connection that the call is on.

const product = await startTestApp()
const { app, owner, productId } = product

const asAdmin = async (statement: string): Promise<void> => {
  const client = new pg.Client(product.database.admin)
  await client.connect()
  await client.query(statement)
  await client.end()
}

type Refused = { code: string; detail: string }
const makeItem = (title: string) =>
  owner.call<Refused & { record: { ref: string } }>('POST', '/items', { title, product: productId })
const titles = async (): Promise<string[]> =>
  (await owner.call<{ records: { title: string }[] }>('GET', '/items')).body.records.map(({ title }) => title)

/** Lets `item.create` end its own connection after its work, for one call. */
const dyingAfterWork = async <T>(call: () => Promise<T>): Promise<T> => {
  const operation = app.operations.get('item.create')
  if (operation?.scope !== 'workspace') throw new Error('item.create is gone')
  const { run } = operation
  operation.run = async (ctx, input) => {
    const output = await run(ctx, input)
    const client = new pg.Client(product.database.admin)
    await client.connect()
    const [row] = await ctx.db.selectNoFrom(({ fn }) => fn<number>('pg_backend_pid').as('pid')).execute()
    await client.query('select pg_terminate_backend($1)', [row?.pid])
    await client.end()
    // The next statement meets the broken connection before the commit does.
    await ctx.db.selectFrom('workspace').select('id').execute()
    return output
  }
  try {
    return await call()
  } finally {
    operation.run = run
  }
}

test('a connection that breaks before the commit keeps nothing, and the answer says so', async () => {
  const answer = await dyingAfterWork(() => makeItem('Before the commit'))
  expect(answer).toMatchObject({ status: 503, body: { code: 'not-answering' } })
  expect(answer.body.detail).toContain('Nothing was changed')
  expect(await titles()).not.toContain('Before the commit')
  expect((await makeItem('And again')).status).toBe(200)
})

test('a commit that was sent and not answered is called uncertain, and nothing else is', async () => {
  // Runs within the commit and ends its connection there.
  await asAdmin(`create function die() returns trigger language plpgsql security definer as $$
    begin if new.title = 'At the commit' then perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(5); end if; return null; end $$`)
  await asAdmin(`create constraint trigger die after insert on record deferrable initially deferred
    for each row execute function die()`)
  const answer = await makeItem('At the commit')
  expect(answer).toMatchObject({ status: 503, body: { code: 'not-answering' } })
  expect(answer.body.detail).toContain('not known')
  expect((await makeItem('After it')).status).toBe(200)
})

test('a deadlock is tried again and noticed by nobody', async () => {
  const [a, b] = [(await makeItem('a')).body.record.ref, (await makeItem('b')).body.record.ref]
  const operation = app.operations.get('item.change')
  if (operation?.scope !== 'workspace') throw new Error('item.change is gone')
  const { run } = operation
  let meet = () => {}
  const both = new Promise<void>((resolve) => {
    meet = resolve
  })
  let arrived = 0
  operation.run = async (ctx, input) => {
    const { ref, ...patch } = input as { ref: string }
    const first = await run(ctx, { ref, ...patch } as typeof input)
    if (++arrived === 2) meet()
    if (arrived <= 2) await both
    await run(ctx, { ref: ref === a ? b : a, ...patch } as typeof input)
    return first
  }
  const answers = await Promise.all([
    owner.call('PATCH', `/items/${a}`, { title: 'first' }),
    owner.call('PATCH', `/items/${b}`, { title: 'second' }),
  ])
  operation.run = run
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(arrived).toBe(3)
})

test('while no connection can be had, every door answers 503 at once, and works again after', async () => {
  const { connect } = app.pool
  app.pool.connect = (() =>
    Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))) as typeof connect
  const began = performance.now()
  const call = (url: string, method: 'GET' | 'POST' = 'GET', payload?: object) =>
    product.server.inject({
      method,
      url,
      headers: { authorization: `Bearer ${owner.token}`, accept: 'application/json, text/event-stream' },
      ...(payload ? { payload } : {}),
    })
  const api = `/api/v1/${product.workspaceId}`
  const answers = [
    await call(`${api}/items`),
    await call(`${api}/items`, 'POST', { title: 'x', product: productId }),
    await call(`${api}/live`),
    await call(`${api}/mcp`, 'POST', { jsonrpc: '2.0', id: 1, method: 'tools/list' }),
    await call('/api/v1/session'),
  ]
  app.pool.connect = connect
  expect(performance.now() - began).toBeLessThan(2_000)
  for (const answer of answers) {
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['retry-after']).toBe('1')
    expect(answer.json()).toMatchObject({
      code: 'not-answering',
      detail: expect.stringContaining('Nothing was changed'),
    })
  }
  expect((await call(`${api}/items`)).statusCode).toBe(200)
})
