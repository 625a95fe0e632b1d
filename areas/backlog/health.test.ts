import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { journeyOf, type Moment, type Stretch } from './journey.ts'

const { owner, client, clock, settled } = await startTestApp()

type Item = {
  id: string
  ref: string
  title: string
  state: string
  estimate: number | null
  gaps: string[]
  opinion: boolean
  blockedBy: number
  parentId: string | null
  createdAt: string
  updatedAt: string
  relook: boolean
}
type Figure = { key: string; count: number; share: number | null; list: Record<string, string> }
type Health = {
  open: number
  figures: Figure[]
  age: { median: number; oldest: { ref: string; days: number } }
  depth: { items: number; points: number; unestimated: number; perWeek: number | null; weeks: number | null }
}

const make = async (path: string, title: string, more: object = {}) =>
  (await owner.call<{ record: Item }>('POST', `/${path}`, { title, ...more })).body.record
const product = await make('products', 'Seeded')
const item = (title: string, more: object = {}) => make('items', title, { product: product.ref, ...more })
const link = (from: Item, type: string, to: Item) =>
  owner.call('POST', `/records/${from.ref}/links`, { type, to: to.ref })
const health = async (query: object = {}) =>
  (await owner.call<Health>('GET', '/backlog/health', { product: product.ref, ...query })).body
const list = async (query: object) =>
  (await owner.call<{ records: Item[] }>('GET', '/items', { limit: '500', ...query })).body.records
const daysSince = (at: string) => (Date.parse('2026-11-21T09:00:00.000Z') - Date.parse(at)) / 86_400_000

/** A backlog with some of everything, made over a year; its last day is the one on which it is looked at. */
const seed = async () => {
  clock.set('2025-11-01T09:00:00.000Z')
  const objective = await make('objectives', 'Nobody waits longer than a day', { products: [product.ref] })
  const old = await item('Old and untouched', { estimate: 20, criteria: [{ text: 'Seen', done: false }] })
  const part = await item('Part of it', { parentId: old.ref, state: 'ready', estimate: 5 })
  clock.set('2026-06-01T09:00:00.000Z')
  const serving = await item('Serves something', { state: 'ready' })
  await link(serving, 'serves', objective)
  await item('A duty', { duty: true, estimate: 14, state: 'refining' })
  const blocked = await item('Waits', { type: 'task' })
  await link(old, 'blocks', blocked)
  clock.set('2026-10-20T09:00:00.000Z')
  const asked = await item('Asked for', { estimate: 3, state: 'ready' })
  const note = await make('notes', 'Please', { text: 'Please' })
  await link(note, 'supports', asked)
  for (const [n, day] of ['2026-09-04', '2026-10-02', '2026-10-30', '2026-11-20'].entries())
    await item(`Done ${n}`, { state: 'done', estimate: 6, doneOn: day, criteria: [] })
  await item('Done long ago', { state: 'done', estimate: 60, doneOn: '2026-01-02' })
  await item('No', { state: 'declined', closingReason: 'No' })
  clock.set('2026-11-21T09:00:00.000Z')
  return { objective, serving, part }
}

const { objective, serving } = await seed()

test('every figure equals a count by hand over the items themselves, and opens to exactly the items it counts', async () => {
  const { open, figures } = await health()
  const all = (await list({ product: product.ref })).filter(
    (each) => !['done', 'declined'].includes(each.state),
  )
  const served = new Set([serving.id])
  const byHand: Record<string, (each: Item) => boolean> = {
    unestimated: (each) => each.estimate === null,
    large: (each) => (each.estimate ?? 0) > 13,
    persona: (each) => each.gaps.includes('persona'),
    opinion: (each) => each.opinion,
    orphan: (each) => each.parentId === null && !served.has(each.id),
    blocked: (each) => each.blockedBy > 0,
    stale: (each) => daysSince(each.updatedAt) > 60,
    old: (each) => daysSince(each.createdAt) > 180,
    relook: (each) => each.relook,
  }
  expect(open).toBe(6)
  expect(all).toHaveLength(6)
  expect(figures.map((figure) => figure.key).toSorted()).toEqual(Object.keys(byHand).toSorted())
  for (const { key, count, share, list: query } of figures) {
    const counted = all.filter(byHand[key] ?? (() => false)).map((each) => each.ref)
    expect([key, count]).toEqual([key, counted.length])
    expect(share).toBeCloseTo(counted.length / 6)
    expect((await list(query)).map((each) => each.ref)).toEqual(counted)
  }
  const count = Object.fromEntries(figures.map((figure) => [figure.key, figure.count]))
  expect(count).toMatchObject({
    large: 2,
    orphan: 4,
    blocked: 1,
    stale: 5,
    old: 2,
    unestimated: 2,
    opinion: 4,
  })
})

test('ages, and the depth of what is ready in weeks at the pace of the last twelve', async () => {
  const { age, depth } = await health()
  expect(age.oldest.days).toBe(385)
  expect(age.median).toBe(173)
  // Four items of 6 points in twelve weeks are 2 a week; ready are 5 + 3 points.
  expect(depth).toEqual({ items: 3, points: 8, unestimated: 1, perWeek: 2, weeks: 4 })
  expect((await health({ large: '20' })).figures.find((each) => each.key === 'large')?.count).toBe(0)
})

test('a pace is not made up from too little, and who sees no product sees no figure', async () => {
  const empty = await make('products', 'Empty')
  const { body } = await owner.call<Health>('GET', '/backlog/health', { product: empty.ref })
  expect(body).toMatchObject({
    open: 0,
    depth: { perWeek: null, weeks: null },
    age: { median: null, oldest: null },
  })
  expect(body.figures.every((figure) => figure.count === 0 && figure.share === null)).toBe(true)
  const viewer = await client('viewer')
  expect((await viewer.call('GET', '/backlog/health', { product: product.ref })).status).toBe(404)
})

test('when what it serves changes, an item needs another look, until somebody says that they looked', async () => {
  const marked = async () => (await list({ relook: 'true' })).map((each) => each.ref)
  expect(await marked()).toEqual([])
  clock.set('2026-11-22T09:00:00.000Z')
  await owner.call('PATCH', `/objectives/${objective.ref}`, { title: 'Nobody waits longer than an hour' })
  expect(await marked()).toEqual([serving.ref])
  expect((await health()).figures.find((each) => each.key === 'relook')?.count).toBe(1)
  const { body } = await owner.call<{ changed: { ref: string; fields: string[]; by: string }[] }>(
    'GET',
    `/items/${serving.ref}/relook`,
  )
  expect(body.changed).toMatchObject([{ ref: objective.ref, fields: ['title'], by: 'Test owner' }])
  clock.set('2026-11-22T10:00:00.000Z')
  const looked = await owner.call<{ batchId: string }>('POST', '/items/looked', { refs: [serving.ref] })
  expect(await marked()).toEqual([])
  await owner.call('POST', `/changes/${looked.body.batchId}/undo`)
  expect(await marked()).toEqual([serving.ref])
  await owner.call('POST', '/items/looked', { refs: [serving.ref] })
  clock.set('2026-11-22T11:00:00.000Z')
  const theme = await make('themes', 'A need')
  await link(theme, 'asks-for', serving)
  expect(await marked()).toEqual([])
  clock.set('2026-11-22T12:00:00.000Z')
  await owner.call('POST', '/themes/bin', { refs: [theme.ref] })
  expect(await marked()).toEqual([serving.ref])
  const viewer = await client('viewer')
  expect((await viewer.call('POST', '/items/looked', { refs: [serving.ref] })).status).toBe(403)
  clock.set('2026-11-21T09:00:00.000Z')
})

test('the way of an item is told from the first voice to the release, with the days between', async () => {
  clock.set('2026-11-02T09:00:00.000Z')
  const one = await item('The way')
  const note = await make('notes', 'Long wished for', { text: 'x', saidOn: '2026-10-23' })
  await link(note, 'supports', one)
  const go = async (day: string, state: string) => {
    clock.set(`2026-11-${day}T09:00:00.000Z`)
    await owner.call('PATCH', `/items/${one.ref}`, { state })
  }
  await go('04', 'refining')
  await go('06', 'ready')
  await go('09', 'in-progress')
  await go('12', 'ready')
  await go('13', 'in-progress')
  await go('19', 'done')
  const release = await make('releases', 'November', { product: product.ref })
  await link(one, 'shipped-in', release)
  clock.set('2026-11-21T09:00:00.000Z')
  await owner.call('POST', `/releases/${release.ref}/ship`)
  await settled()
  type Step = { stage: string; at: string; days: number; by: string | null; refId: string | null }
  const { body } = await owner.call<{
    steps: Step[]
    missing: string[]
    days: number
    working: number
    waiting: number
    names: Record<string, { ref: string }>
  }>('GET', `/items/${one.ref}/journey`)
  expect(body.steps.map(({ stage, days }) => [stage, days]).slice(0, 6)).toEqual([
    ['heard', 0],
    ['created', 10],
    ['refining', 2],
    ['ready', 2],
    ['in-progress', 3],
    ['done', 10],
  ])
  expect(body.names[body.steps[0]?.refId ?? '']?.ref).toBe(note.ref)
  expect(body.steps[2]?.by).toBe('Test owner')
  // Seven days new, refining or ready and one back in ready; three and six in progress.
  expect(body).toMatchObject({ working: 9, waiting: 8, days: 17 })
  expect(body.missing).toEqual(expect.arrayContaining(['chosen', 'sprint', 'told']))
  expect(body.missing).not.toContain('declined')
  const viewer = await client('viewer')
  expect((await viewer.call('GET', `/items/${one.ref}/journey`)).status).toBe(404)
})

test('whatever the moments, days between are whole and none is negative, and work and waiting make the whole', () => {
  const day = fc.integer({ min: 0, max: 400 })
  const at = (days: number) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString()
  fc.assert(
    fc.property(fc.array(day, { minLength: 2, maxLength: 12 }), (days) => {
      const inOrder = days.toSorted((a, b) => a - b)
      const states = ['new', 'refining', 'ready', 'in-progress'] as const
      const stretches = inOrder
        .slice(1)
        .map((to, n): Stretch => ({ state: states[n % 4] ?? 'new', from: at(inOrder[n] ?? 0), to: at(to) }))
      const moments = days.map((each): Moment => ({ stage: 'created', at: at(each), refId: null, by: null }))
      const journey = journeyOf(moments, stretches)
      expect(journey.steps.every((step) => Number.isInteger(step.days) && step.days >= 0)).toBe(true)
      expect(journey.working + journey.waiting).toBeCloseTo((inOrder.at(-1) ?? 0) - (inOrder[0] ?? 0))
    }),
  )
})
