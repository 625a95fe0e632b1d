import { afterAll, expect, test, vi } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import type { Standing } from './compare.ts'
import type { Run } from './shapes.ts'
import { theSolver } from './solver/solver.ts'

const { owner, client, app } = await startTestApp()
afterAll(() => theSolver().stop())

type Head = { id: string; ref: string; title: string }
const make = async (kind: string, input: object) =>
  (await owner.call<{ record: Head }>('POST', `/${kind}`, input)).body.record
/** Each test has a product of its own, so that places and sets are its own too. */
const newProduct = async () => (await make('products', { title: 'A product' })).ref
const weigh = (item: Head, set: object) => owner.call('POST', '/scores/set', { item: item.ref, set })
type Table = {
  rows: { item: Head; spread: number | null; scoreRef: string | null; standings: Record<string, Standing> }[]
  total: number
}
const table = async (product: string) => (await owner.call<Table>('GET', '/decide/table', { product })).body
const solve = async (scenario: Head) =>
  (await owner.call<Run>('POST', `/scenarios/${scenario.ref}/solve`)).body
type Why = {
  isIn: boolean
  costs: number | null
  enters: string[]
  leaves: string[]
  tooLarge: { cost: number } | null
  leftOut: string | null
}
const why = async (scenario: Head, item: Head) =>
  (await owner.call<Why>('GET', `/scenarios/${scenario.ref}/why/${item.ref}`)).body

test('five items are ranked by every method as by hand, and each figure opens to its sum', async () => {
  const product = await newProduct()
  const given = [
    [100, 2, 0.8, 4],
    [400, 1, 0.5, 2],
    [50, 3, 1, 3],
    [1000, 0.25, 0.8, 10],
    [20, 0.5, 0.5, 1],
  ]
  const items: Head[] = []
  for (const [reach, impact, confidence, estimate] of given) {
    const item = await make('items', { title: `reaches ${reach}`, product, estimate })
    items.push(item)
    await weigh(item, {
      reach,
      impact,
      confidence,
      adoptionEffort: 2,
      timing: 'in-time',
      userValue: 8,
      timeCriticality: 5,
      riskReduction: 0,
    })
  }
  const group = await make('groups', { title: 'Evening students', size: 200 })
  for (const item of items)
    await owner.call('POST', '/scores/touch', { item: item.ref, group: group.ref, effect: 1 })
  const { rows } = await table(product)
  const of = (method: string) => rows.map((row) => row.standings[method])
  // 40, 100, 50, 20, 5
  expect(of('rice').map((each) => each?.figure)).toEqual([40, 100, 50, 20, 5])
  expect(of('rice').map((each) => each?.rank)).toEqual([3, 1, 2, 4, 5])
  // 13 ÷ the estimate
  expect(of('wsjf').map((each) => each?.rank)).toEqual([4, 2, 3, 5, 1])
  // × 1.15, ÷ (estimate + 1)
  expect(of('education').map((each) => Math.round((each?.figure ?? 0) * 100) / 100)).toEqual([
    36.8, 76.67, 43.13, 20.91, 2.88,
  ])
  expect(rows[0]?.standings['rice']?.steps.map((step) => step.label)).toEqual([
    'reach',
    'impact',
    'confidence',
    'effort',
    'rice',
  ])
  // Place 5 by RICE and by education, place 1 by WSJF: the methods disagree, and that is told.
  expect(rows[4]?.spread).toBe(4)
  expect(of('value-effort')[0]?.missing).toEqual(['learningValue', 'institutionValue'])
})

test('weighing again changes the same score, keeps what is not named, is in the history and can be undone', async () => {
  const product = await newProduct()
  const item = await make('items', { title: 'weighed twice', product, estimate: 2 })
  await weigh(item, { reach: 10, impact: 1, confidence: 1 })
  const second = await weigh(item, { reach: 30 })
  const [row] = (await table(product)).rows
  expect(row?.standings['rice']?.figure).toBe(15)
  const ref = row?.scoreRef ?? ''
  const history = await owner.call<{ lines: { fields: Record<string, unknown[]> }[] }>(
    'GET',
    `/records/${ref}/history`,
  )
  expect(history.body.lines[0]?.fields['reach']).toEqual([10, 30])
  await owner.call('POST', `/changes/${second.body['batchId']}/undo`)
  expect((await table(product)).rows[0]?.standings['rice']?.figure).toBe(5)
})

test('an impact off the scale, a third of a confidence and an effect of 4 are refused in words', async () => {
  const product = await newProduct()
  const item = await make('items', { title: 'scales', product })
  expect((await weigh(item, { impact: 1.5 })).status).toBe(400)
  expect((await weigh(item, { confidence: 0.3 })).body['detail']).toContain('1, 0.8, 0.5')
  const group = await make('groups', { title: 'Some' })
  const touch = (effect: unknown) =>
    owner.call('POST', `/records/${item.ref}/links`, { type: 'touches', to: group.ref, detail: { effect } })
  expect((await touch(4)).status).toBe(400)
  expect((await touch(undefined)).status).toBe(400)
  expect((await touch(-2)).status).toBe(200)
})

test('a duty has no education score and stands in every set, whatever it costs the others', async () => {
  const product = await newProduct()
  const duty = await make('items', { title: 'Captions', product, estimate: 5, duty: true, learningValue: 0 })
  const large = await make('items', { title: 'Large', product, estimate: 6, learningValue: 5 })
  const small = await make('items', { title: 'Small', product, estimate: 4, learningValue: 3 })
  await weigh(duty, { reach: 5000, impact: 3, confidence: 1, adoptionEffort: 0, timing: 'in-time' })
  const row = (await table(product)).rows.find((each) => each.item.id === duty.id)
  expect(row?.standings['education']).toMatchObject({ figure: null, isGate: true })
  const scenario = await make('scenarios', { title: 'Ten points', product, capacity: 10, axis: 'learning' })
  const { found } = await solve(scenario)
  expect(found).toMatchObject({ status: 'proven', objective: 3, cost: 9 })
  expect(new Set(found.chosen)).toEqual(new Set([duty.id, small.id]))
  const costOfDuty = found.limits.find((each) => each.limit === 'duty')
  // Without the duty both of the others fit.
  expect(costOfDuty).toMatchObject({ id: duty.id, gain: 5, enters: [large.id], leaves: [duty.id] })
  expect(await why(scenario, duty)).toMatchObject({ isIn: true, costs: null })
  expect(await why(scenario, large)).toMatchObject({ isIn: false, tooLarge: { cost: 11 } })
})

test('what has to come first is in the set with what waits for it, and without the dependency the set would be worth more', async () => {
  const product = await newProduct()
  const base = await make('items', { title: 'Base', product, estimate: 6, learningValue: 1 })
  const top = await make('items', { title: 'Top', product, estimate: 4, learningValue: 5 })
  const alone = await make('items', { title: 'Alone', product, estimate: 5, learningValue: 4 })
  await owner.call('POST', `/records/${base.ref}/links`, { type: 'blocks', to: top.ref })
  const scenario = await make('scenarios', { title: 'Ten', product, capacity: 10, axis: 'learning' })
  const { found } = await solve(scenario)
  expect(found.objective).toBe(6)
  expect(new Set(found.chosen)).toEqual(new Set([base.id, top.id]))
  expect(found.limits.find((each) => each.limit === 'dependencies')).toMatchObject({ gain: 3 })
  expect(await why(scenario, alone)).toMatchObject({ isIn: false, costs: 2, enters: [alone.id] })
  expect(await why(scenario, base)).toMatchObject({ isIn: true, costs: 2, enters: [alone.id] })
  expect(found.limits.find((each) => each.limit === 'capacity')).toMatchObject({
    capacity: 15,
    gain: 4,
  })
})

test('items without an estimate or a worth are left out and named; one of zero points is chosen; what waits for them is out', async () => {
  const product = await newProduct()
  const free = await make('items', { title: 'Free', product, estimate: 0, learningValue: 1 })
  const unknown = await make('items', { title: 'Unknown size', product, learningValue: 5 })
  const waits = await make('items', { title: 'Waits for it', product, estimate: 1, learningValue: 5 })
  const worthless = await make('items', { title: 'No worth', product, estimate: 1 })
  const duty = await make('items', { title: 'Duty without a size', product, duty: true })
  await owner.call('POST', `/records/${unknown.ref}/links`, { type: 'blocks', to: waits.ref })
  const scenario = await make('scenarios', { title: 'None left', product, capacity: 0, axis: 'learning' })
  const { asked, found } = await solve(scenario)
  expect(Object.fromEntries(asked.leftOut.map((each) => [each.ref, each.reason]))).toEqual({
    [unknown.ref]: 'no-estimate',
    [waits.ref]: 'waits-outside',
    [worthless.ref]: 'no-value',
  })
  expect(new Set(found.chosen)).toEqual(new Set([free.id, duty.id]))
  expect(asked.options.find((each) => each.id === duty.id)?.isUnestimated).toBe(true)
  expect(await why(scenario, unknown)).toMatchObject({ leftOut: 'no-estimate' })
})

test('a working out stays as it was when items change later, and the next one stands beside it', async () => {
  const product = await newProduct()
  const item = await make('items', { title: 'Grows', product, estimate: 3, learningValue: 2 })
  const scenario = await make('scenarios', { title: 'Five', product, capacity: 5, axis: 'learning' })
  await solve(scenario)
  await owner.call('PATCH', `/items/${item.ref}`, { estimate: 8 })
  await solve(scenario)
  const { runs } = (await owner.call<{ runs: Run[] }>('GET', `/scenarios/${scenario.ref}/runs`)).body
  expect(runs.map((run) => [run.asked.options[0]?.cost, run.found.objective])).toEqual([
    [8, 0],
    [3, 2],
  ])
  const old = await owner.call<Why>('GET', `/scenarios/${scenario.ref}/why/${item.ref}`, {
    run: runs[1]?.id,
  })
  expect(old.body).toMatchObject({ isIn: true, costs: 2 })
  expect(await why(scenario, item)).toMatchObject({ isIn: false, tooLarge: { cost: 8 } })
})

test('duties that alone cost more than there is leave no set, and that is said', async () => {
  const product = await newProduct()
  await make('items', { title: 'Law', product, estimate: 9, duty: true })
  const scenario = await make('scenarios', { title: 'Too little', product, capacity: 5, axis: 'learning' })
  expect((await solve(scenario)).found).toMatchObject({ status: 'infeasible', objective: null, chosen: [] })
})

test('who gets what is told against the order of today', async () => {
  const product = await newProduct()
  const first = await make('items', { title: 'On top today', product, estimate: 5, learningValue: 1 })
  const second = await make('items', { title: 'Worth more', product, estimate: 5, learningValue: 4 })
  const [day, evening] = [
    await make('groups', { title: 'Day students', size: 900 }),
    await make('groups', { title: 'Evening students', size: 100 }),
  ]
  const touch = (item: Head, group: Head, effect: number) =>
    owner.call('POST', '/scores/touch', { item: item.ref, group: group.ref, effect })
  await touch(first, day, 2)
  await touch(second, evening, 3)
  await touch(second, day, -1)
  const scenario = await make('scenarios', { title: 'One of two', product, capacity: 5, axis: 'learning' })
  const { found } = await solve(scenario)
  expect(found.today).toMatchObject({ value: 1, chosen: [first.id] })
  expect(Object.fromEntries(found.groups.map((group) => [group.title, [group.best, group.today]]))).toEqual({
    'Day students': [-1, 2],
    'Evening students': [3, 0],
  })
})

test('while a set is worked out no transaction is open', async () => {
  const product = await newProduct()
  await make('items', { title: 'Any', product, estimate: 3, learningValue: 2 })
  const scenario = await make('scenarios', { title: 'Watched', product, capacity: 5, axis: 'learning' })
  const operation = app.operations.get('scenario.solve')
  if (operation?.scope !== 'workspace' || !operation.outside) throw new Error('scenario.solve is no long one')
  const { work } = operation.outside
  let looked = false
  operation.outside.work = async (...args) => {
    // The relay's own transactions come and go; one held open by the call would be there until the last look.
    await vi.waitFor(
      async () => {
        const { rows } = await app.pool.query<{ n: number }>(
          `select count(*)::int as n from pg_stat_activity
            where datname = current_database() and state like 'idle in transaction%'`,
        )
        expect(rows[0]?.n).toBe(0)
      },
      { timeout: 5000, interval: 20 },
    )
    looked = true
    return work(...args)
  }
  expect((await solve(scenario)).found.status).toBe('proven')
  expect(looked).toBe(true)
  operation.outside.work = work
})

test('a viewer reads a scenario and may not work it out', async () => {
  const scenario = await make('scenarios', {
    title: 'Whose',
    product: 'PROD-1',
    capacity: 5,
    axis: 'learning',
  })
  const viewer = await client('viewer')
  expect((await viewer.call('POST', `/scenarios/${scenario.ref}/solve`)).status).toBe(403)
  expect((await viewer.call('GET', `/scenarios/${scenario.ref}/runs`)).status).toBe(200)
})

test('a working out becomes an open decision with both ways, their sums, and what it takes and leaves', async () => {
  const product = await newProduct()
  const taken = await make('items', { title: 'Taken', product, estimate: 5, learningValue: 4 })
  const left = await make('items', { title: 'Left', product, estimate: 5, learningValue: 1 })
  const scenario = await make('scenarios', { title: 'One of two?', product, capacity: 5, axis: 'learning' })
  const waiting = async () =>
    (await owner.call<{ count: number }>('GET', '/decide/waiting', { product })).body.count
  expect(await waiting()).toBe(0)
  await solve(scenario)
  expect(await waiting()).toBe(1)
  const made = await owner.call<Head & { batchId: string }>('POST', `/scenarios/${scenario.ref}/take`)
  expect(made.status).toBe(200)
  expect(await waiting()).toBe(0)
  const links = await owner.call<{ links: { type: string; other: Head }[] }>(
    'GET',
    `/records/${made.body.ref}/links`,
  )
  expect(links.body.links.map((link) => [link.type, link.other.id]).toSorted()).toEqual([
    ['chose', taken.id],
    ['declined', left.id],
    ['settles', scenario.id],
  ])
  await owner.call('POST', `/changes/${made.body.batchId}/undo`)
  expect(await waiting()).toBe(1)
})
