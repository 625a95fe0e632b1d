import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, productId, client, settled } = await startTestApp()
const mate = await client('contributor')
const viewer = await client('viewer')
const admin = await client('admin')

type View = {
  ref: string
  id: string
  name: string
  mayChange: boolean
  starred: boolean
  first: boolean
  version: number
  shape: {
    filter: string | null
    sort: string | null
    group: string | null
    columns: { key: string }[] | null
  }
  leftOut: object[]
}
type One = { view: View }
type Page = { records: { ref: string; title: string }[]; total: number }

const filter = (...all: object[]) => JSON.stringify({ all })
const save = async (by: typeof owner, name: string, more: object = {}, shape: object = { sort: 'title' }) =>
  by.call<One & { detail: string }>('POST', '/views', { kind: 'item', name, shape, ...more })
const namesFor = async (by: typeof owner) =>
  (await by.call<{ views: View[] }>('GET', '/views', { kind: 'item' })).body.views.map(({ name }) => name)

for (const [title, state, tags] of [
  ['Gamma', 'ready', ['x']],
  ['Alpha', 'ready', ['x', 'y']],
  ['Beta', 'new', []],
] as const)
  await owner.call('POST', '/items', { title, state, tags, product: productId })

test('a view keeps filter, sort, grouping and columns, and the list takes it by its ref', async () => {
  const { body } = await save(
    owner,
    'Ready ones',
    {},
    {
      query: { state: 'ready' },
      filter: filter({ field: 'title', op: 'contains', value: 'a' }),
      sort: '-title',
      group: 'type',
      columns: [{ key: 'title' }, { key: 'estimate', width: 90 }],
      density: 'dense',
    },
  )
  expect(body.view).toMatchObject({ ref: 'VIEW-1', name: 'Ready ones', mayChange: true, leftOut: [] })
  const list = await owner.call<Page>('GET', '/items', { view: 'VIEW-1', count: 'true' })
  expect(list.body.records.map(({ title }) => title)).toEqual(['Gamma', 'Alpha'])
  const more = await owner.call<Page>('GET', '/items', {
    view: body.view.id,
    sort: 'title',
    filter: filter({ field: 'tags', op: 'any-of', value: ['y'] }),
  })
  expect(more.body.records.map(({ title }) => title)).toEqual(['Alpha'])
  expect((await owner.call<Page>('GET', '/notes', { view: 'VIEW-1' })).status).toBe(400)
})

test('a private view is its owner’s; a shared one is seen by those it is shared with and changed by few', async () => {
  const mine = (await save(mate, 'Mine alone')).body.view
  expect((await owner.call('GET', `/views/${mine.ref}`)).status).toBe(404)
  expect((await owner.call('GET', '/items', { view: mine.ref })).status).toBe(404)
  const shared = (await save(mate, 'For all', { shared: 'workspace' })).body.view
  const ofProduct = (await save(mate, 'For the product', { shared: 'product', product: productId })).body.view
  expect(await namesFor(viewer)).toEqual(['For all', 'For the product'])
  const seen = await viewer.call<One>('GET', `/views/${shared.ref}`)
  expect(seen.body.view.mayChange).toBe(false)
  const refused = await viewer.call<{ detail: string }>('PATCH', `/views/${shared.ref}`, { name: 'No' })
  expect(refused).toMatchObject({ status: 403 })
  expect(refused.body.detail).toContain('save one of your own')
  expect((await admin.call('PATCH', `/views/${shared.ref}`, { name: 'For everybody' })).status).toBe(200)
  expect((await save(viewer, 'Not to share', { shared: 'workspace' })).status).toBe(403)
  const elsewhere = await client('member')
  expect((await elsewhere.call('GET', `/views/${ofProduct.ref}`)).status).toBe(403)
})

test('a change of somebody who had not seen the newest is refused, and a removed view comes back', async () => {
  const view = (await save(owner, 'Versions')).body.view
  await owner.call('PATCH', `/views/${view.ref}`, { name: 'Second', version: 1 })
  expect((await owner.call('PATCH', `/views/${view.ref}`, { name: 'Third', version: 1 })).status).toBe(409)
  await owner.call('POST', `/views/${view.ref}/remove`)
  expect(await namesFor(owner)).not.toContain('Second')
  await owner.call('POST', `/views/${view.ref}/restore`)
  expect(await namesFor(owner)).toContain('Second')
})

test('stars, order and the first one are each person’s own', async () => {
  const [one, two] = [
    (await save(owner, 'One', { shared: 'workspace' })).body.view,
    (await save(owner, 'Two', { shared: 'workspace' })).body.view,
  ]
  await owner.call('POST', '/views/order', { refs: [two.ref, one.ref] })
  await owner.call('POST', `/views/${one.ref}/mark`, { starred: true, first: true })
  await owner.call('POST', `/views/${two.ref}/mark`, { first: true })
  const views = (await owner.call<{ views: View[] }>('GET', '/views', { kind: 'item' })).body.views
  expect(views.slice(0, 2)).toMatchObject([
    { name: 'Two', starred: false, first: true },
    { name: 'One', starred: true, first: false },
  ])
  const theirs = (await viewer.call<One>('GET', `/views/${one.ref}`)).body.view
  expect(theirs).toMatchObject({ starred: false, first: false })
})

test('what a list could not show is refused', async () => {
  for (const [shape, words] of [
    [{ sort: 'moon' }, 'sort'],
    [{ query: { moon: 'full' } }, 'moon'],
    [{ filter: filter({ field: 'moon', op: 'empty' }) }, 'moon'],
    [{ filter: '{' }, 'JSON'],
  ] as const) {
    const answer = await save(owner, 'Refused', {}, shape)
    expect(answer.status).toBe(400)
    expect(answer.body.detail).toContain(words)
  }
})

test('a view whose field was retired opens without it and says so', async () => {
  const field = (
    await owner.call<{ record: { ref: string } }>('POST', '/fields', {
      title: 'Cost',
      of: 'item',
      type: 'number',
    })
  ).body.record
  const view = (
    await save(
      owner,
      'Stale',
      {},
      {
        filter: filter(
          { field: 'custom.cost', op: 'more', value: 3 },
          { any: [{ field: 'custom.cost', op: 'empty' }] },
          { field: 'state', op: 'any-of', value: ['new'] },
        ),
        sort: '-custom.cost',
        columns: [{ key: 'title' }, { key: 'custom.cost' }],
      },
    )
  ).body.view
  await owner.call('POST', '/fields/bin', { refs: [field.ref] })
  const stale = (await owner.call<One>('GET', `/views/${view.ref}`)).body.view
  expect(stale.leftOut).toEqual([
    { part: 'filter', field: 'custom.cost', title: 'Cost' },
    { part: 'sort', field: 'custom.cost', title: 'Cost' },
    { part: 'column', field: 'custom.cost', title: 'Cost' },
  ])
  expect(stale.shape).toMatchObject({
    filter: filter({ field: 'state', op: 'any-of', value: ['new'] }),
    sort: null,
    columns: [{ key: 'title' }],
  })
  expect((await owner.call<Page>('GET', '/items', { view: view.ref })).body.records).toMatchObject([
    { title: 'Beta' },
  ])
  await owner.call('POST', '/fields/restore', { refs: [field.ref] })
  expect((await owner.call<One>('GET', `/views/${view.ref}`)).body.view.leftOut).toEqual([])
  await settled()
})

test('a list is counted by the values of a field, as it is filtered', async () => {
  const count = async (by: string, query: object = {}) =>
    (await owner.call<{ groups: object[]; detail: string }>('GET', `/count/item/${by}`, query)).body
  expect((await count('state')).groups).toEqual([
    { value: 'new', count: 1 },
    { value: 'ready', count: 2 },
  ])
  expect((await count('tags')).groups).toEqual([
    { value: 'x', count: 2 },
    { value: 'y', count: 1 },
    { value: null, count: 1 },
  ])
  expect((await count('personaId', { state: 'ready' })).groups).toEqual([{ value: null, count: 2 }])
  expect((await count('product')).groups).toEqual([{ value: productId, count: 3 }])
  await owner.call('POST', '/fields', {
    title: 'Risk',
    of: 'item',
    type: 'choice',
    options: ['low', 'high'].map((key) => ({ key, label: key, retired: false })),
  })
  await owner.call('PATCH', '/items/ITEM-1', { custom: { risk: 'high' } })
  await owner.call('PATCH', '/items/ITEM-2', { custom: { risk: 'low' } })
  expect((await count('custom.risk', { view: 'VIEW-1' })).groups).toEqual([
    { value: 'low', count: 1 },
    { value: 'high', count: 1 },
  ])
  expect((await count('title')).detail).toContain('nothing to group by')
})
