import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, productId, client } = await startTestApp()

type Item = {
  id: string
  ref: string
  state: string
  opinion: boolean
  voices: number
  people: number
  importance: number
  lowLenses: string[]
  gaps: string[]
  blockedBy: number
  blocks: number
  position: number | null
  criteria: { text: string; done: boolean }[]
  closingReason: string
}
type Refused = { code: string; detail: string; errors: { path: string }[] }

const make = async (title: string, more: object = {}) =>
  (await owner.call<{ record: Item }>('POST', '/items', { title, product: productId, ...more })).body.record
const get = async (ref: string) => (await owner.call<{ record: Item }>('GET', `/items/${ref}`)).body.record
const change = (ref: string, set: object) =>
  owner.call<{ record: Item } & Refused>('PATCH', `/items/${ref}`, set)
const blocks = (from: Item, to: Item) =>
  owner.call<Refused>('POST', `/records/${from.ref}/links`, { type: 'blocks', to: to.ref })
const list = async (query: object = {}) =>
  (await owner.call<{ records: Item[] }>('GET', '/items', { limit: '500', ...query })).body.records

test('an item says which lenses are low, and says nothing about a lens that nobody scored', async () => {
  const weak = await make('Lenses', { feasibility: 2, viability: 5 })
  expect(weak.lowLenses).toEqual(['feasibility'])
  expect((await change(weak.ref, { feasibility: 3, desirability: 1 })).body.record.lowLenses).toEqual([
    'desirability',
  ])
})

test('a story lacks a persona until it names one; other items are not asked for one', async () => {
  const story = await make('Story')
  expect(story.gaps).toEqual(['persona', 'criteria', 'estimate'])
  const task = await make('Task', { type: 'task' })
  expect(task.gaps).toEqual(['criteria', 'estimate'])
  const persona = await owner.call<{ record: Item }>('POST', '/personas', { title: 'Adjunct at night' })
  const named = await change(story.ref, {
    personaId: persona.body.record.ref,
    estimate: 3,
    criteria: [{ text: 'Reminds once', done: false }],
  })
  expect(named.body.record.gaps).toEqual([])
  const lacking = await list({ lacks: 'persona' })
  expect(lacking.map((each) => each.ref)).not.toContain(story.ref)
  expect(lacking.every((each) => each.gaps.includes('persona'))).toBe(true)
  const personas = await owner.call<{ records: { items: number }[] }>('GET', '/personas')
  expect(personas.body.records[0]?.items).toBe(1)
})

test('an estimate runs from the least over the likely to the most, and a wrong one names its field', async () => {
  const item = await make('Estimates', { estimateLow: 3, estimate: 5, estimateHigh: 13 })
  const cases = [
    [{ estimateLow: 8 }, 'estimateLow'],
    [{ estimateHigh: 4 }, 'estimateHigh'],
    [{ estimate: null, estimateLow: 14 }, 'estimateHigh'],
  ] as const
  for (const [set, path] of cases) {
    const refused = await change(item.ref, set)
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0]?.path).toBe(path)
  }
  expect((await change(item.ref, { estimateLow: 5, estimateHigh: 5 })).status).toBe(200)
})

test('declining takes a reason, and the reason stays on the item', async () => {
  const item = await make('Decline me')
  const refused = await change(item.ref, { state: 'declined' })
  expect(refused.status).toBe(400)
  expect(refused.body.errors[0]?.path).toBe('closingReason')
  expect((await get(item.ref)).state).toBe('new')
  const declined = await change(item.ref, { state: 'declined', closingReason: 'The new system does it.' })
  expect(declined.body.record).toMatchObject({ state: 'declined', closingReason: 'The new system does it.' })
  const many = await owner.call<Refused>('POST', '/items/change-many', {
    refs: [(await make('Decline me too')).ref],
    set: { state: 'declined' },
  })
  expect(many.status).toBe(400)
})

test('closing with an open criterion warns, and closes once the reason is given', async () => {
  const item = await make('Close me', {
    criteria: [
      { text: 'Read out with its age', done: false },
      { text: 'Sorted by waiting time', done: true },
    ],
  })
  const refused = await change(item.ref, { state: 'done' })
  expect(refused.body.detail).toContain('1 of 2 criteria is still open')
  const closed = await change(item.ref, { state: 'done', closingReason: 'Age comes with the next release.' })
  expect(closed.body.record.state).toBe('done')
  const ticked = await make('Close me easily', { criteria: [{ text: 'Only one', done: true }] })
  expect((await change(ticked.ref, { state: 'done' })).status).toBe(200)
})

test('an undo brings a closed item back without asking for a reason', async () => {
  const item = await make('Undo closing', { criteria: [{ text: 'Open', done: false }] })
  await change(item.ref, { state: 'done', closingReason: 'Good enough.' })
  const history = await owner.call<{ lines: { batchId: string }[] }>('GET', `/records/${item.ref}/history`)
  const undone = await owner.call<{ batchId: string }>(
    'POST',
    `/changes/${history.body.lines[0]?.batchId}/undo`,
  )
  expect(await get(item.ref)).toMatchObject({ state: 'new', closingReason: '' })
  expect((await owner.call('POST', `/changes/${undone.body.batchId}/undo`)).status).toBe(200)
  expect((await get(item.ref)).state).toBe('done')
})

test('two people tick different criteria: the second is told, and nothing vanishes', async () => {
  const line = (text: string, done = false) => ({ text, done })
  const before = [line('a'), line('b')]
  const item = await make('Tick me', { criteria: before })
  await change(item.ref, { criteria: [line('a', true), line('b')], was: { criteria: before } })
  const second = await owner.call<{ conflicts: { field: string; theirs: unknown }[] }>(
    'PATCH',
    `/items/${item.ref}`,
    { criteria: [line('a'), line('b', true)], was: { criteria: before } },
  )
  expect(second.body.conflicts).toMatchObject([
    { field: 'criteria', theirs: [line('a', true), line('b')], by: 'Test owner' },
  ])
})

test('what blocks an item is counted while it is open, and no longer once it is done, binned or declined', async () => {
  const [waiting, ...blockers] = [await make('Waits'), await make('B1'), await make('B2'), await make('B3')]
  for (const blocker of blockers) await blocks(blocker, waiting)
  expect((await get(waiting.ref)).blockedBy).toBe(3)
  expect((await list({ blocked: 'true' })).map((each) => each.ref)).toContain(waiting.ref)
  await change(blockers[0]?.ref ?? '', { state: 'done' })
  await change(blockers[1]?.ref ?? '', { state: 'declined', closingReason: 'Too late' })
  expect((await get(waiting.ref)).blockedBy).toBe(1)
  await owner.call('POST', '/items/bin', { refs: [blockers[2]?.ref] })
  expect((await get(waiting.ref)).blockedBy).toBe(0)
  expect((await get(blockers[2]?.ref ?? '')).blocks).toBe(1)
  expect((await list({ blocked: 'true' })).map((each) => each.ref)).not.toContain(waiting.ref)
})

test('the place of an item counts the open items before it, however the list is filtered', async () => {
  const all = await list()
  const open = all.filter((each) => !['done', 'declined'].includes(each.state))
  expect(open.map((each) => each.position)).toEqual(open.map((_, at) => at + 1))
  expect(all.filter((each) => !open.includes(each)).every((each) => each.position === null)).toBe(true)
  const tasks = await list({ type: 'task' })
  for (const task of tasks) expect(task.position).toBe(open.findIndex((each) => each.ref === task.ref) + 1)
  const last = open.at(-1)
  expect((await get(last?.ref ?? '')).position).toBe(open.length)
})

test('the summary counts what the list shows', async () => {
  await make('A duty', { duty: true, state: 'ready', estimate: 8 })
  const summary = (await owner.call<Record<string, number>>('GET', '/backlog/summary')).body
  const all = await list()
  const open = all.filter((each) => !['done', 'declined'].includes(each.state))
  const begun = open.filter((each) => ['ready', 'in-progress'].includes(each.state))
  expect(summary).toEqual({
    open: open.length,
    ready: open.filter((each) => each.state === 'ready').length,
    readyPoints: 8,
    opinion: open.filter((each) => each.opinion).length,
    unestimated: open.filter((each) => each.gaps.includes('estimate')).length,
    withoutPersona: open.filter((each) => each.gaps.includes('persona')).length,
    blocked: open.filter((each) => each.blockedBy > 0).length,
    waiting: begun.filter((each) => each.gaps.length > 0).length,
    closed: all.length - open.length,
  })
  expect(summary['waiting']).toBeGreaterThan(0)
  const waiting = (await owner.call<{ count: number }>('GET', '/backlog/waiting')).body
  expect(waiting.count).toBe(summary['waiting'])
  const other = await owner.call<{ record: Item }>('POST', '/products', { title: 'Another product' })
  const none = await owner.call<Record<string, number>>('GET', '/backlog/summary', {
    product: other.body.record.ref,
  })
  expect(none.body).toMatchObject({ open: 0, readyPoints: 0, closed: 0 })
  expect((await owner.call('GET', '/backlog/summary', { product: all[0]?.ref })).status).toBe(400)
})

test('the summary is counted anew after every change, also by somebody else, a link or the bin', async () => {
  const open = async () =>
    (await owner.call<{ open: number; blocked: number }>('GET', '/backlog/summary')).body
  const before = await open()
  const [a, b] = [await make('Counted'), await make('Counted too')]
  expect((await open()).open).toBe(before.open + 2)
  await blocks(a, b)
  expect((await open()).blocked).toBe(before.blocked + 1)
  await owner.call('POST', '/items/bin', { refs: [a.ref] })
  expect(await open()).toMatchObject({ open: before.open + 1, blocked: before.blocked })
})

test('a viewer of one product counts what it may see, whatever others counted before', async () => {
  const viewer = await client('viewer')
  const other = await owner.call<{ record: Item }>('POST', '/products', { title: 'Hidden product' })
  await owner.call('POST', '/items', { title: 'Hidden', product: other.body.record.ref })
  const all = await owner.call<{ open: number }>('GET', '/backlog/summary')
  const seen = await viewer.call<{ open: number }>('GET', '/backlog/summary')
  expect(seen.body.open).toBe(all.body.open - 1)
  expect((await viewer.call('GET', '/backlog/summary', { product: other.body.record.ref })).status).toBe(404)
})

test('ready-made personas come in one step, once, and leave in one undo', async () => {
  const offered = await owner.call<{ templates: { name: string; needs: string[]; added: boolean }[] }>(
    'GET',
    '/persona-templates',
  )
  const names = offered.body.templates.map((each) => each.name)
  const needs = offered.body.templates.flatMap((each) => each.needs)
  for (const need of ['screen-reader', 'keyboard', 'low-bandwidth', 'captions', 'text-spacing'])
    expect(needs).toContain(need)
  const adopt = () =>
    owner.call<{ made: string[]; batchId: string }>('POST', '/persona-templates/adopt', { names })
  const first = await adopt()
  expect(first.body.made).toHaveLength(names.length)
  expect((await adopt()).body.made).toEqual([])
  const again = await owner.call<typeof offered.body>('GET', '/persona-templates')
  expect(again.body.templates.every((each) => each.added)).toBe(true)
  await owner.call('POST', `/changes/${first.body.batchId}/undo`)
  expect((await adopt()).body.made).toHaveLength(names.length)
})
