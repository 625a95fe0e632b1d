import Fastify from 'fastify'
import pg from 'pg'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { hashOf } from '../../core/access/tokens.ts'
import { startListener } from '../../core/announce/listener.ts'
import { startTestApp, testIdentity } from '../../tools/test/app.ts'
import { type Ear, hear } from '../../tools/test/hear.ts'
import { serveLive } from './live.ts'

const product = await startTestApp()
const { owner, productId } = product
const address = await product.server.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => product.server.close())

const listen = async (token: string, query = ''): Promise<Ear> => {
  const ear = await hear(`${address}/api/v1/${product.workspaceId}/live${query}`, token)
  onTestFinished(ear.close)
  return ear
}

type One = { record: { id: string; ref: string } }
const make = async (path: string, input: object) => (await owner.call<One>('POST', path, input)).body.record

/** Changes something that everybody in the test may hear of, and waits until it was heard: all before it was, too. */
const sync = async (...ears: Ear[]): Promise<void> => {
  const group = await make('/groups', { title: 'Heard by all' })
  for (const ear of ears) await ear.next(({ data }) => data['id'] === group.id)
}

// How soon is measured by bench/paint.ts: a busy machine is no fault of the code.
test('each change by one client reaches another', async () => {
  const viewer = await product.client('viewer')
  const ear = await listen(viewer.token)
  await sync(ear)
  for (let n = 0; n < 10; n++) {
    const { id } = await make('/items', { title: `Seen ${n}`, product: productId })
    expect((await ear.next(({ data }) => data['id'] === id)).data['kind']).toBe('item')
  }
})

test('what is told says which record changed and by whom, and no word of its content', async () => {
  const ear = await listen(owner.token)
  const item = await make('/items', { title: 'Very private words', product: productId })
  const { data } = await ear.next(({ data }) => data['id'] === item.id)
  expect(data).toEqual({
    name: 'record.changed',
    kind: 'item',
    id: item.id,
    ref: item.ref,
    productId,
    verb: 'created',
    fields: ['title'],
    personId: owner.personId,
    batchId: expect.any(String),
  })
})

test('nobody hears of a product that they have no role on, nor of kinds that they may not read', async () => {
  const other = await make('/products', { title: 'Elsewhere' })
  const viewer = await listen((await product.client('viewer')).token)
  const contributor = await listen((await product.client('contributor')).token)
  const hidden = await make('/items', { title: 'Hidden', product: other.id })
  // People are read from contributor up, and a note that waits unassigned, too.
  const person = await make('/people', { title: 'Somebody' })
  const waiting = await make('/notes', { title: 'Waits unassigned', text: 'Waits.' })
  await sync(viewer, contributor)
  const ids = (ear: Ear) => ear.heard.map(({ data }) => data['id'])
  expect(ids(viewer)).not.toContain(hidden.id)
  expect(ids(viewer)).not.toContain(other.id)
  expect(ids(viewer)).not.toContain(person.id)
  expect(ids(viewer)).not.toContain(waiting.id)
  expect(ids(contributor)).not.toContain(hidden.id)
  expect(ids(contributor)).toEqual(expect.arrayContaining([person.id, waiting.id]))
})

test('a guest hears of the record that was named to them, and of no other', async () => {
  const shown = await make('/items', { title: 'Shown', product: productId })
  const other = await make('/items', { title: 'Not shown', product: productId })
  const guest = await product.client('member')
  const admin = new pg.Client(product.database.admin)
  await admin.connect()
  await admin.query(
    `insert into record_grant (workspace_id, id, person_id, record_id, level)
     values ($1, gen_random_uuid(), $2, $3, 'viewer')`,
    [product.workspaceId, guest.personId, shown.id],
  )
  await admin.end()
  const ear = await listen(guest.token)
  await owner.call('PATCH', `/items/${other.ref}`, { state: 'ready' })
  await owner.call('PATCH', `/items/${shown.ref}`, { state: 'ready' })
  await ear.next(({ data }) => data['id'] === shown.id)
  expect(ear.heard.map(({ data }) => data['id'])).not.toContain(other.id)
})

test('who has read before listening is told of what changed since, and of no more', async () => {
  const early = await listen(owner.token)
  const before = await make('/groups', { title: 'Changed before' })
  await early.next(({ data }) => data['id'] === before.id)
  await new Promise((resolve) => setTimeout(resolve, 300))
  const since = await make('/groups', { title: 'Changed since' })
  const { at } = await early.next(({ data }) => data['id'] === since.id)
  const late = await listen(owner.token, `?missed=${performance.now() - at + 150}`)
  await late.next(({ data }) => data['id'] === since.id)
  expect(late.heard.map(({ data }) => data['id'])).not.toContain(before.id)
  const none = await listen(owner.token)
  await sync(none, late)
  expect(none.heard.map(({ data }) => data['id'])).not.toContain(since.id)
})

test('who has read too long ago, or before the server listened itself, is told to read all anew', async () => {
  const ear = await listen(owner.token, '?missed=3600000')
  expect((await ear.next(({ event }) => event === 'gap')).data).toEqual({})
  const odd = await listen(owner.token, '?missed=soon')
  await sync(odd)
  expect(odd.heard.map(({ event }) => event)).not.toContain('gap')
})

test('a stranger, an unknown token and nobody at all hear nothing', async () => {
  const url = `${address}/api/v1/${product.workspaceId}/live`
  const stranger = await product.stranger()
  expect((await fetch(url, { headers: { authorization: `Bearer ${stranger.token}` } })).status).toBe(404)
  expect((await fetch(url, { headers: { authorization: 'Bearer lp_unknown' } })).status).toBe(401)
  expect((await fetch(url)).status).toBe(401)
})

test('more than a hundred changes at once are told as one', async () => {
  const ear = await listen(owner.token)
  const refs: string[] = []
  for (let n = 0; n < 101; n++) refs.push((await make('/groups', { title: `Group ${n}` })).ref)
  await sync(ear)
  const before = ear.heard.length
  await owner.call('POST', '/groups/change-many', { refs, set: { core: true } })
  await ear.next(({ data }) => data['name'] === 'records.changed')
  expect(ear.heard.length - before).toBe(1)
})

test('a lost connection to the database is told as a gap, and changes are heard again after it', async () => {
  const ear = await listen(owner.token)
  const admin = new pg.Client(product.database.admin)
  await admin.connect()
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen linchpin' and datname = $1`,
    [product.database.admin.database],
  )
  await admin.end()
  await ear.next(({ event }) => event === 'gap')
  const item = await make('/items', { title: 'After the gap', product: productId })
  await ear.next(({ data }) => data['id'] === item.id)
  // Only one connection listens: each change is heard once.
  await sync(ear)
  expect(ear.heard.filter(({ data }) => data['id'] === item.id)).toHaveLength(1)
})

test('a stream ends soon after the token that opened it was taken back', async () => {
  const listener = startListener(product.database.app, product.app.log)
  await listener.start()
  const server = Fastify({ forceCloseConnections: true })
  serveLive(server, product.app, testIdentity(), listener, 50)
  const at = await server.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(async () => {
    await server.close()
    await listener.stop()
  })
  const viewer = await product.client('viewer')
  const ear = await hear(`${at}/api/v1/${product.workspaceId}/live`, viewer.token)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(ear.ended()).toBe(false)
  await product.app.pool.query('update directory.token set revoked_at = now() where hash = $1', [
    hashOf(viewer.token),
  ])
  await expect.poll(ear.ended, { timeout: 3_000 }).toBe(true)
})
