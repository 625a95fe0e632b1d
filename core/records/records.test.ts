import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, productId, client, stranger, settled } = await startTestApp()

type Record = { id: string; ref: string; title: string; state: string; version: number }
type One = { record: Record; conflicts?: unknown[] }

const make = async (title: string, more: object = {}) =>
  (await owner.call<One>('POST', '/items', { title, product: productId, ...more })).body.record

test('an item is made, read, changed, found, and its history says who did what', async () => {
  const made = await owner.call<One>('POST', '/items', {
    title: 'Enter grades on a phone',
    product: productId,
    description: 'Adjuncts grade on the train.',
  })
  expect(made.status).toBe(200)
  expect(made.body.record).toMatchObject({ ref: 'ITEM-1', state: 'new', version: 1 })
  const changed = await owner.call<One>('PATCH', '/items/ITEM-1', { state: 'ready' })
  expect(changed.body.record).toMatchObject({ state: 'ready', version: 2 })
  const history = await owner.call<{
    lines: { verb: string; fields: object; personName: string; door: string }[]
  }>('GET', '/records/ITEM-1/history')
  expect(history.body.lines).toMatchObject([
    { verb: 'changed', fields: { state: ['new', 'ready'] }, personName: 'Test owner', door: 'api' },
    { verb: 'created', fields: { title: [null, 'Enter grades on a phone'] } },
  ])
  const found = await owner.call<{ found: Record[] }>('GET', '/search', { text: 'grading trai' })
  expect(found.body.found.map((each) => each.ref)).toEqual(['ITEM-1'])
})

test('two people who change different fields both keep theirs, and the same field is told apart', async () => {
  const { ref } = await make('Both change me')
  await owner.call('PATCH', `/items/${ref}`, { title: 'First', was: { title: 'Both change me' } })
  const second = await owner.call<One>('PATCH', `/items/${ref}`, {
    title: 'Second',
    state: 'ready',
    was: { title: 'Both change me', state: 'new' },
  })
  expect(second.body.record).toMatchObject({ title: 'First', state: 'ready' })
  expect(second.body.conflicts).toMatchObject([
    { field: 'title', yours: 'Second', theirs: 'First', by: 'Test owner' },
  ])
})

test('an undo goes back where the value still holds and names what was changed since', async () => {
  const { ref } = await make('Undo me')
  const change = await owner.call<{ batchId: string }>('POST', '/items/change-many', {
    refs: [ref],
    set: { state: 'ready', estimate: 5 },
  })
  await owner.call('PATCH', `/items/${ref}`, { estimate: 8 })
  const undo = await owner.call<{ undone: number; changedSince: object[]; batchId: string }>(
    'POST',
    `/changes/${change.body.batchId}/undo`,
  )
  expect(undo.body).toMatchObject({ undone: 1, changedSince: [{ ref, field: 'estimate', by: 'Test owner' }] })
  const after = await owner.call<One>('GET', `/items/${ref}`)
  expect(after.body.record).toMatchObject({ state: 'new', estimate: 8 })
  await owner.call('POST', `/changes/${undo.body.batchId}/undo`)
  expect((await owner.call<One>('GET', `/items/${ref}`)).body.record).toMatchObject({
    state: 'ready',
    estimate: 8,
  })
})

test('what goes into the bin leaves the list and comes back with its links', async () => {
  const a = await make('Binned')
  const b = await make('Its neighbour')
  await owner.call('POST', `/records/${a.ref}/links`, { type: 'blocks', to: b.ref })
  await owner.call('POST', '/items/bin', { refs: [a.ref] })
  const listed = await owner.call<{ records: Record[] }>('GET', '/items', { limit: '500' })
  expect(listed.body.records.map((each) => each.ref)).not.toContain(a.ref)
  const bin = await owner.call<{ records: Record[] }>('GET', '/bin')
  expect(bin.body.records.map((each) => each.ref)).toContain(a.ref)
  await owner.call('POST', '/items/restore', { refs: [a.ref] })
  const links = await owner.call<{ links: object[] }>('GET', `/records/${b.ref}/links`)
  expect(links.body.links).toMatchObject([{ type: 'blocks', direction: 'in', other: { ref: a.ref } }])
})

test('a circle of links is refused and named', async () => {
  const [a, b, c] = [await make('a'), await make('b'), await make('c')]
  await owner.call('POST', `/records/${a.ref}/links`, { type: 'blocks', to: b.ref })
  await owner.call('POST', `/records/${b.ref}/links`, { type: 'blocks', to: c.ref })
  const circle = await owner.call<{ code: string; detail: string }>('POST', `/records/${c.ref}/links`, {
    type: 'blocks',
    to: a.ref,
  })
  expect(circle.status).toBe(409)
  expect(circle.body.detail).toContain(`${c.ref} → ${a.ref} → ${b.ref} → ${c.ref}`)
})

test('items move within their order, and an undo brings back the places', async () => {
  const viewer = await client('viewer')
  const [a, b, c] = [await make('move a'), await make('move b'), await make('move c')]
  const order = async () =>
    (await viewer.call<{ records: Record[] }>('GET', '/items', { limit: '500' })).body.records
      .map((each) => each.ref)
      .filter((ref) => [a.ref, b.ref, c.ref].includes(ref))
  expect(await order()).toEqual([a.ref, b.ref, c.ref])
  const moved = await owner.call<{ batchId: string }>('POST', '/items/move', {
    refs: [c.ref, b.ref],
    before: a.ref,
  })
  expect(await order()).toEqual([c.ref, b.ref, a.ref])
  await owner.call('POST', `/changes/${moved.body.batchId}/undo`)
  expect(await order()).toEqual([a.ref, b.ref, c.ref])
})

test('a list comes page by page without gaps or repeats, whatever it is sorted by', async () => {
  for (const sort of ['rank', '-createdAt', 'title', '-updatedAt', 'estimate', '-estimate', 'state']) {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await owner.call<{ records: Record[]; next: string | null; total: number }>(
        'GET',
        '/items',
        {
          sort,
          limit: '3',
          count: 'true',
          ...(after ? { after } : {}),
        },
      )
      expect(page.status, JSON.stringify(page.body)).toBe(200)
      seen.push(...page.body.records.map((each) => each.ref))
      after = page.body.next ?? undefined
      if (!after) expect(seen.length, sort).toBe(page.body.total)
    } while (after)
    expect(new Set(seen).size, sort).toBe(seen.length)
  }
})

test('bad input is refused with the field named, and nothing is changed', async () => {
  const bad = await owner.call<{ code: string; errors: { path: string }[] }>('POST', '/items', {
    title: 7,
    product: productId,
    colour: 'red',
  })
  expect(bad.status).toBe(400)
  expect(bad.body.code).toBe('invalid-input')
  expect(bad.body.errors.map((each) => each.path)).toEqual(['title', 'colour'])
})

test('a viewer reads and is refused to write; a stranger finds nothing', async () => {
  const viewer = await client('viewer')
  expect((await viewer.call('GET', '/items')).status).toBe(200)
  expect((await viewer.call('POST', '/items', { title: 'x', product: productId })).status).toBe(403)
  const other = await stranger()
  expect((await other.call('GET', '/items')).status).toBe(404)
})

test('a comment is added, changed and undone', async () => {
  const { ref } = await make('Talk about me')
  const added = await owner.call<{ comment: { id: string } }>('POST', `/records/${ref}/comments`, {
    text: 'Why now?',
  })
  const removed = await owner.call<{ batchId: string }>('DELETE', `/comments/${added.body.comment.id}`)
  expect((await owner.call<{ comments: object[] }>('GET', `/records/${ref}/comments`)).body.comments).toEqual(
    [],
  )
  await owner.call('POST', `/changes/${removed.body.batchId}/undo`)
  expect(
    (await owner.call<{ comments: object[] }>('GET', `/records/${ref}/comments`)).body.comments,
  ).toMatchObject([{ text: 'Why now?', authorName: 'Test owner' }])
  await settled()
})

test('one change, one creation, each can be undone by the batch it names; a change of nothing names none', async () => {
  const made = await owner.call<One & { batchId: string }>('POST', '/items', {
    title: 'Made to be undone',
    product: productId,
  })
  const { ref } = made.body.record
  const path = `/items/${ref}`
  const changed = await owner.call<{ batchId: string }>('PATCH', path, { state: 'ready' })
  const same = await owner.call<{ batchId: string | null }>('PATCH', path, { state: 'ready' })
  expect(same.body.batchId).toBeNull()
  await owner.call('POST', `/changes/${changed.body.batchId}/undo`)
  expect((await owner.call<One>('GET', path)).body.record.state).toBe('new')
  await owner.call('POST', `/changes/${made.body.batchId}/undo`)
  const bin = await owner.call<{ records: Record[] }>('GET', '/bin')
  expect(bin.body.records.map((each) => each.ref)).toContain(ref)
})
