import pg from 'pg'
import { expect, test } from 'vitest'
import { type Client, startTestApp } from '../../tools/test/app.ts'

// An undo is a change like any other: it may do nothing that its person could not do by hand.

const product = await startTestApp()
const { owner, productId } = product

type One = { record: { id: string; ref: string } }
const make = async (path: string, input: object): Promise<One['record']> =>
  (await owner.call<One>('POST', path, input)).body.record
const makeItem = (title: string) => make('/items', { title, product: productId })

const undo = (client: Client, batchId: string) =>
  client.call<{ undone: number; code?: string }>('POST', `/changes/${batchId}/undo`)

/** What a record's newest line of history can be undone by. */
const lastBatch = async (ref: string): Promise<string> =>
  (await owner.call<{ lines: { batchId: string }[] }>('GET', `/records/${ref}/history`, { limit: '1' })).body
    .lines[0]?.batchId ?? ''

const giveRole = async (personId: string, role: string, on: string): Promise<void> => {
  const admin = new pg.Client(product.database.admin)
  await admin.connect()
  await admin.query(
    `insert into product_role (workspace_id, person_id, product_id, role) values ($1, $2, $3, $4)
       on conflict (workspace_id, person_id, product_id) do update set role = excluded.role`,
    [product.workspaceId, personId, on, role],
  )
  await admin.end()
}

test('a viewer brings back no link that others removed, and removes none that they made', async () => {
  const [a, b] = [await makeItem('a'), await makeItem('b')]
  const viewer = await product.client('viewer')
  const link = await owner.call<{ id: string; batchId: string }>('POST', `/records/${a.ref}/links`, {
    type: 'relates',
    to: b.ref,
  })
  expect((await undo(viewer, link.body.batchId)).status).toBe(403)
  const removed = await owner.call<{ batchId: string }>('DELETE', `/links/${link.body.id}`)
  expect((await undo(viewer, removed.body.batchId)).status).toBe(403)
  expect((await owner.call('GET', `/records/${a.ref}/links`)).body).toEqual({ links: [] })
  expect((await undo(owner, removed.body.batchId)).body).toMatchObject({ undone: 1 })
})

test('a link comes back only where it closes no circle', async () => {
  const [a, b] = [await makeItem('waits'), await makeItem('is waited for')]
  const link = (from: string, to: string) =>
    owner.call<{ id: string }>('POST', `/records/${from}/links`, { type: 'blocks', to })
  const first = await link(a.ref, b.ref)
  const removed = await owner.call<{ batchId: string }>('DELETE', `/links/${first.body.id}`)
  await link(b.ref, a.ref)
  expect(await undo(owner, removed.body.batchId)).toMatchObject({ status: 409, body: { code: 'circle' } })
})

test('a parent comes back only where it closes no circle', async () => {
  const [a, b] = [await makeItem('larger'), await makeItem('smaller')]
  await owner.call('PATCH', `/items/${b.ref}`, { parentId: a.ref })
  await owner.call('PATCH', `/items/${b.ref}`, { parentId: null })
  const taken = await lastBatch(b.ref)
  await owner.call('PATCH', `/items/${a.ref}`, { parentId: b.ref })
  expect(await undo(owner, taken)).toMatchObject({ status: 409, body: { code: 'circle' } })
})

test('a comment is taken back by its author and by admins, by nobody else', async () => {
  const { ref } = await makeItem('talked about')
  const viewer = await product.client('viewer')
  const contributor = await product.client('contributor')
  const said = await viewer.call<{ comment: { id: string }; batchId: string }>(
    'POST',
    `/records/${ref}/comments`,
    {
      text: 'Mine',
    },
  )
  expect((await undo(contributor, said.body.batchId)).status).toBe(403)
  expect((await undo(viewer, said.body.batchId)).body).toMatchObject({ undone: 1 })
  const again = await viewer.call<{ comment: { id: string }; batchId: string }>(
    'POST',
    `/records/${ref}/comments`,
    {
      text: 'Mine, too',
    },
  )
  expect((await undo(owner, again.body.batchId)).status).toBe(200)
  const third = await viewer.call<{ comment: { id: string } }>('POST', `/records/${ref}/comments`, {
    text: 'One',
  })
  const changed = await viewer.call<{ batchId: string }>('PATCH', `/comments/${third.body.comment.id}`, {
    text: 'Two',
  })
  expect((await undo(owner, changed.body.batchId)).status).toBe(403)
})

test('a record goes back to no product where the one who undoes may not write', async () => {
  const other = await make('/products', { title: 'Closed' })
  const item = await make('/items', { title: 'Moved out of it', product: other.id })
  await owner.call('PATCH', `/items/${item.ref}`, { product: productId })
  const batch = await lastBatch(item.ref)
  const contributor = await product.client('contributor')
  expect((await undo(contributor, batch)).status).toBe(403)
  await giveRole(contributor.personId, 'contributor', other.id)
  expect((await undo(contributor, batch)).body).toMatchObject({ undone: 1 })
})

test('two parents that are set at once close no circle together', async () => {
  for (let n = 0; n < 5; n++) {
    const [a, b] = [await makeItem('one'), await makeItem('other')]
    const answers = await Promise.all([
      owner.call('PATCH', `/items/${a.ref}`, { parentId: b.ref }),
      owner.call('PATCH', `/items/${b.ref}`, { parentId: a.ref }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  }
})
