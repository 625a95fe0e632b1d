import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { meanOf, progressOf } from './model.ts'

const { owner, client } = await startTestApp()

type Head = { id: string; ref: string; title: string }
type KeyResult = Head & {
  current: number
  progress: number
  confidence: number | null
  checkIns: number
  checkedOn: string | null
}
type Objective = Head & {
  progress: number | null
  keyResults: number
  items: number
  done: number
  aimId: string | null
  products: string[]
}
type Aim = Head & { objectives: number; progress: number | null; items: number; parentId: string | null }
const make = async (kind: string, input: object) =>
  (await owner.call<{ record: Head }>('POST', `/${kind}`, input)).body.record
const read = async <T>(kind: string, of: Head) =>
  (await owner.call<{ record: T }>('GET', `/${kind}/${of.ref}`)).body.record
const checkIn = (of: Head, value: number, more: object = {}) =>
  owner.call<{ detail: string }>('POST', `/key-results/${of.ref}/check-ins`, { value, ...more })
const newKeyResult = async (objective: Head, baseline: number, target: number) =>
  make('key-results', { title: `${baseline} to ${target}`, objectiveId: objective.ref, baseline, target })
const newProduct = async (title: string) => make('products', { title })
type Unaligned = { items: Head[]; aligned: number; total: number }
const unaligned = async (product?: Head) =>
  (await owner.call<Unaligned>('GET', '/strategy/unaligned', product ? { product: product.ref } : {})).body
const align = (items: Head[], objective: Head) =>
  owner.call<{ batchId: string }>('POST', '/strategy/align', {
    items: items.map((each) => each.ref),
    objective: objective.ref,
  })

test('48 → 20 at 34 reads 50 %, and so does 20 → 48 at 34', async () => {
  const objective = await make('objectives', { title: 'Fewer days to an answer' })
  const result = await newKeyResult(objective, 48, 20)
  expect(await read<KeyResult>('key-results', result)).toMatchObject({
    current: 48,
    progress: 0,
    checkIns: 0,
  })
  expect((await checkIn(result, 34, { confidence: 60 })).status).toBe(200)
  expect(await read<KeyResult>('key-results', result)).toMatchObject({
    current: 34,
    progress: 0.5,
    confidence: 60,
    checkIns: 1,
    checkedOn: '2026-11-21',
  })
  const rising = await newKeyResult(objective, 20, 48)
  await checkIn(rising, 34)
  expect((await read<KeyResult>('key-results', rising)).progress).toBe(0.5)
})

test('check-ins stay as they were written: the newest day counts, and of one day the last word', async () => {
  const objective = await make('objectives', { title: 'Kept' })
  const result = await newKeyResult(objective, 0, 10)
  await checkIn(result, 6, { day: '2026-11-10' })
  await checkIn(result, 2, { day: '2026-10-01', note: 'Written down late.' })
  expect((await read<KeyResult>('key-results', result)).current).toBe(6)
  await checkIn(result, 5, { day: '2026-11-10', note: 'Counted again.' })
  expect(await read<KeyResult>('key-results', result)).toMatchObject({ current: 5, checkIns: 3 })
  const list = await owner.call<{ checkIns: { value: number }[] }>(
    'GET',
    `/key-results/${result.ref}/check-ins`,
  )
  expect(list.body.checkIns.map((each) => each.value)).toEqual([5, 6, 2])
  expect((await checkIn(result, 7, { day: '2026-12-24' })).body.detail).toContain('still to come')
})

test('a target that is the baseline is refused, as no progress could be seen', async () => {
  const objective = await make('objectives', { title: 'Nowhere' })
  const refused = await owner.call('POST', '/key-results', {
    title: 'Same',
    objectiveId: objective.ref,
    baseline: 5,
    target: 5,
  })
  expect(refused.status).toBe(400)
})

test('an objective has the mean of its key results, and one that went too far pays for no other', async () => {
  const objective = await make('objectives', { title: 'Mean' })
  const [over, back] = [await newKeyResult(objective, 0, 10), await newKeyResult(objective, 0, 10)]
  await checkIn(over, 25)
  await checkIn(back, -5)
  expect(await read<Objective>('objectives', objective)).toMatchObject({ progress: 0.5, keyResults: 2 })
  const none = await make('objectives', { title: 'Without a measure' })
  expect(await read<Objective>('objectives', none)).toMatchObject({ progress: null, keyResults: 0 })
})

test('of 31 items on the roadmap the 7 that serve no objective are listed, and linking one makes the list shorter', async () => {
  const product = await newProduct('Roadmap')
  const objective = await make('objectives', { title: 'Retention', products: [product.ref] })
  const items: Head[] = []
  for (let n = 0; n < 31; n++) items.push(await make('items', { title: `Item ${n}`, product: product.ref }))
  await align(items.slice(0, 24), objective)
  // What is part of a larger one serves what that one serves; what is closed is no roadmap any more.
  await make('items', { title: 'A part', product: product.ref, parentId: items[30]?.ref })
  await make('items', { title: 'Done long ago', product: product.ref, state: 'done' })
  const before = await unaligned(product)
  expect(before).toMatchObject({ aligned: 24, total: 31 })
  expect(before.items.map((each) => each.title)).toEqual(items.slice(24).map((each) => each.title))
  const count = await owner.call<{ count: number }>('GET', '/strategy/waiting', { product: product.ref })
  expect(count.body.count).toBe(7)
  const linked = await align(items.slice(24, 25), objective)
  expect((await unaligned(product)).items).toHaveLength(6)
  await owner.call('POST', `/changes/${linked.body.batchId}/undo`)
  expect((await unaligned(product)).items).toHaveLength(7)
  expect(await read<Objective>('objectives', objective)).toMatchObject({ items: 24, done: 0 })
  await owner.call('POST', '/objectives/bin', { refs: [objective.ref] })
  expect(await unaligned(product)).toMatchObject({ aligned: 0, total: 31 })
})

test('an item serves an objective and an objective serves an aim; nothing else does', async () => {
  const product = await newProduct('Links')
  const item = await make('items', { title: 'Item', product: product.ref })
  const [objective, aim] = [await make('objectives', { title: 'O' }), await make('aims', { title: 'A' })]
  const link = (from: Head, to: Head) =>
    owner.call('POST', `/records/${from.ref}/links`, { type: 'serves', to: to.ref })
  expect((await link(item, aim)).status).toBe(400)
  expect((await link(objective, objective)).status).toBe(400)
  expect((await link(item, objective)).status).toBe(200)
  expect((await link(objective, aim)).status).toBe(200)
  expect(await read<Aim>('aims', aim)).toMatchObject({ objectives: 1, items: 1 })
})

const AIMS = `Pillar,Part of,Description
Strategic plan 2029,,What the regents decided in 2024
Access,Strategic plan 2029,Whoever wants to learn can begin
Completion,Strategic plan 2029,Whoever begins comes to the end
Belonging,Strategic plan 2029,Nobody learns alone
Stewardship,Strategic plan 2029,Money and trust are looked after
`

const OBJECTIVES = `Objective,Pillar,Products,Term
Every course page works without a mouse,Access,Courseware;Portal,Spring 2027
Courses open on a slow line,Access,Courseware,Spring 2027
Forms can be sent from a phone,Access,Portal,Fall 2027
Fewer students withdraw in week six,Completion,Advising;Gradebook Two,Spring 2027
Grades are there within ten days,Completion,Gradebook Two,Spring 2027
Degree plans show what is missing,Completion,Advising,Fall 2027
Transfer credit is decided in two weeks,Completion,Portal,Spring 2028
New students meet somebody in week one,Belonging,Advising,Fall 2027
Feedback is heard back,Belonging,Portal,Spring 2027
One tool for one purpose,Stewardship,Courseware;Portal;Advising;Gradebook Two,Fall 2027
Data about learners is kept no longer than needed,Stewardship,Gradebook Two,Spring 2027
`

/** Neither file has a column of keys: the person names the one by which its rows are known again. */
const KEYS: Record<string, string> = { aim: 'Pillar', objective: 'Objective' }

test('4 pillars and 11 objectives of 4 products come in by two files, parents in the same file, products by name', async () => {
  for (const title of ['Courseware', 'Portal', 'Advising', 'Gradebook Two']) await newProduct(title)
  const bring = async (kind: string, text: string) =>
    (
      await owner.call<{ created: number; changed: number; unchanged: number; errors: object[] }>(
        'POST',
        '/import',
        { kind, file: { name: `${kind}s.csv`, text }, source: 'plan', key: KEYS[kind] },
      )
    ).body
  expect(await bring('aim', AIMS)).toMatchObject({ created: 5, errors: [] })
  expect(await bring('objective', OBJECTIVES)).toMatchObject({ created: 11, errors: [] })
  const list = async <T>(path: string) =>
    (await owner.call<{ records: T[] }>('GET', path, { limit: '500' })).body.records
  const aims = await list<Aim>('/aims')
  const plan = aims.find((each) => each.title === 'Strategic plan 2029')
  const pillars = aims.filter((each) => each.parentId === plan?.id)
  expect(
    pillars
      .map((each) => [each.title, each.objectives])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ).toEqual([
    ['Access', 3],
    ['Belonging', 2],
    ['Completion', 4],
    ['Stewardship', 2],
  ])
  expect(plan?.objectives).toBe(11)
  const one = (await list<Objective>('/objectives')).find((each) => each.title === 'One tool for one purpose')
  expect(one?.products).toHaveLength(4)
  expect(one?.products.every((ref) => /^PROD-\d+$/.test(ref))).toBe(true)
  const found = await owner.call<{ records: Objective[] }>('GET', '/objectives', {
    products: one?.products[0] ?? '',
  })
  expect(found.body.records.map((each) => each.title).toSorted()).toEqual([
    'Courses open on a slow line',
    'Every course page works without a mouse',
    'One tool for one purpose',
  ])
  // The same files again change nothing.
  expect(await bring('aim', AIMS)).toMatchObject({ created: 0, changed: 0, unchanged: 5 })
  const wrong = await bring('objective', 'Objective,Products\nOf nobody,A product that is not there\n')
  expect(wrong).toMatchObject({ created: 0 })
  expect(JSON.stringify(wrong.errors)).toContain('no product A product that is not there')
})

test('an aim takes the product owner, an objective a contributor; a viewer reads both', async () => {
  const [contributor, viewer] = [await client('contributor'), await client('viewer')]
  expect((await contributor.call('POST', '/aims', { title: 'Mine' })).status).toBe(403)
  expect((await contributor.call('POST', '/objectives', { title: 'Ours' })).status).toBe(200)
  expect((await viewer.call('POST', '/objectives', { title: 'Not mine' })).status).toBe(403)
  expect((await viewer.call('GET', '/objectives')).status).toBe(200)
})

test('progress is 0 at the baseline, 1 at the target, and the same whichever way round', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(number, number, number, (baseline, target, current) => {
      fc.pre(Math.abs(target - baseline) > 1e-3)
      expect(progressOf(baseline, target, baseline)).toBeCloseTo(0, 9)
      expect(progressOf(baseline, target, target)).toBeCloseTo(1, 9)
      const there = progressOf(baseline, target, current) ?? 0
      const back = progressOf(target, baseline, current) ?? 0
      expect(there + back).toBeCloseTo(1, 3)
    }),
  )
  expect(progressOf(5, 5, 5)).toBe(null)
  expect(meanOf([])).toBe(null)
  expect(meanOf([null, 2, -1])).toBe(0.5)
})
