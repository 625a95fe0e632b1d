import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, productId, clock } = await startTestApp()

type Item = Record<string, unknown> & { id: string; ref: string; title: string; productId: string }
type Entry = {
  id: string
  ref: string
  title: string
  became: string
  moved: string | null
  fields: { field: string; before: unknown; after: unknown; by: string | null }[]
  by: string | null
}
type Answer = {
  since: string
  counts: { added: number; gone: number; moved: number; changed: number }
  entries: Entry[]
  next: string | null
  detail: string
}

const since = async (day: string, more: object = {}, who = owner) =>
  (await who.call<Answer>('GET', '/compare/item', { since: day, ...more })).body
const list = async (query: object = {}): Promise<Item[]> =>
  (await owner.call<{ records: Item[] }>('GET', '/items', { limit: '500', ...query })).body.records
const other = (await owner.call<{ record: { id: string } }>('POST', '/products', { title: 'Library' })).body
  .record.id

let day = Date.parse('2026-03-01T12:00:00Z')
/** The clock goes on by a minute: everything that happens has a moment of its own. */
const tick = (): string => {
  day += 60_000
  const at = new Date(day).toISOString()
  clock.set(at)
  return at
}
const make = async (title: string, more: object = {}) =>
  (await owner.call<{ record: Item }>('POST', '/items', { title, product: productId, ...more })).body.record

const FIELDS = [
  'title',
  'productId',
  'state',
  'estimate',
  'tags',
  'description',
  'criteria',
  'parentId',
] as const
type Snapshot = Map<string, { values: Record<string, unknown>; binned: boolean }>
const snapshot = async (): Promise<Snapshot> => {
  const at = (items: Item[], binned: boolean) =>
    items.map((item): [string, Snapshot extends Map<string, infer V> ? V : never] => [
      item.id,
      { values: Object.fromEntries(FIELDS.map((key) => [key, item[key]])), binned },
    ])
  return new Map([...at(await list(), false), ...at(await list({ binned: 'true' }), true)])
}

type Step =
  | { do: 'make' }
  | { do: 'change'; at: number; set: Record<string, unknown> }
  | { do: 'bin' | 'restore' | 'move' | 'product'; at: number; to: number }
  | { do: 'undo'; at: number }

const set = fc.oneof(
  fc.record({ title: fc.constantFrom('One', 'Two', 'Three') }),
  fc.record({ state: fc.constantFrom('new', 'refining', 'ready') }),
  fc.record({ estimate: fc.constantFrom(null, 1, 2), tags: fc.constantFrom([], ['a'], ['a', 'b']) }),
  fc.record({
    description: fc.constantFrom('', 'Words', 'Other words'),
    criteria: fc.constantFrom([], [{ text: 'x', done: true }]),
  }),
)
const at = fc.nat({ max: 30 })
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('make' as const) }),
    fc.record({ do: fc.constant('change' as const), at, set }),
    fc.record({ do: fc.constant('change' as const), at, set }),
    fc.record({
      do: fc.constantFrom('bin' as const, 'restore' as const, 'move' as const, 'product' as const),
      at,
      to: at,
    }),
    fc.record({ do: fc.constant('undo' as const), at }),
  ),
  { minLength: 8, maxLength: 25 },
)

const run = async (step: Step, known: Item[], batches: string[]): Promise<void> => {
  if (step.do === 'make') {
    known.push(await make(`Item ${known.length}`, { state: 'new' }))
    return
  }
  if (step.do === 'undo') {
    const batch = batches[step.at % Math.max(1, batches.length)]
    if (batch)
      batches.push((await owner.call<{ batchId: string }>('POST', `/changes/${batch}/undo`)).body.batchId)
    return
  }
  const { ref } = known[step.at % known.length] as Item
  const answers = {
    change: () =>
      owner.call<{ batchId: string }>('PATCH', `/items/${ref}`, step.do === 'change' ? step.set : {}),
    bin: () => owner.call<{ batchId: string }>('POST', '/items/bin', { refs: [ref] }),
    restore: () => owner.call<{ batchId: string }>('POST', '/items/restore', { refs: [ref] }),
    move: () => owner.call<{ batchId: string }>('POST', '/items/move', { refs: [ref], to: 'top' }),
    product: () =>
      owner.call<{ batchId: string }>('PATCH', `/items/${ref}`, {
        product: 'to' in step && step.to % 2 ? other : productId,
      }),
  }
  const { body } = await answers[step.do]()
  if (body.batchId) batches.push(body.batchId)
}

test('a random history, undo and bin in it, is rebuilt as it was at every moment', {
  timeout: 180_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      steps,
      fc.array(fc.nat({ max: 100 }), { minLength: 2, maxLength: 3 }),
      async (list, looks) => {
        tick()
        const taken: { at: string; is: Snapshot }[] = []
        const known: Item[] = [await make('First'), await make('Second')]
        const batches: string[] = []
        for (const step of list) {
          tick()
          await run(step, known, batches)
          taken.push({ at: tick(), is: await snapshot() })
        }
        tick()
        const now = await snapshot()
        for (const look of looks) {
          const then = taken[look % taken.length]
          if (then) await compareWith(then.at, then.is, now, known)
        }
      },
    ),
    { numRuns: 12 },
  )
})

/** Holds what the product says of a moment against what was seen at it. */
const compareWith = async (
  moment: string,
  then: Snapshot,
  now: Snapshot,
  known: readonly Item[],
): Promise<void> => {
  for (const { id, ref } of known) {
    const { body } = await owner.call<{ state: string; record: object | null }>(
      'GET',
      `/records/${ref}/as-of`,
      {
        since: moment,
      },
    )
    const was = then.get(id)
    expect(body.state).toBe(was === undefined ? 'not-yet' : was.binned ? 'binned' : 'open')
    if (was) expect(body.record).toMatchObject(was.values)
  }
  for (const product of [null, productId, other]) {
    const answer = await since(moment, { limit: '500', ...(product ? { product } : {}) })
    const seen = (of: Snapshot, id: string) => {
      const one = of.get(id)
      return one && !one.binned && (product === null || one.values['productId'] === product)
        ? one.values
        : null
    }
    const expected = [...now.keys()].flatMap((id) => {
      const [was, is] = [seen(then, id), seen(now, id)]
      if (!was && !is) return []
      if (!was || !is) return [`${id} ${is ? 'added' : 'gone'}`]
      const keys = FIELDS.filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]))
      return keys.length > 0 ? [`${id} changed ${keys.toSorted().join()}`] : []
    })
    const said = answer.entries.flatMap(({ id, became, fields }) =>
      became !== 'changed'
        ? [`${id} ${became}`]
        : fields.length > 0
          ? [
              `${id} changed ${fields
                .map(({ field }) => field)
                .toSorted()
                .join()}`,
            ]
          : [],
    )
    expect(said.toSorted()).toEqual(expected.toSorted())
  }
}

test('each difference says what stood there, what stands there and who did it; what was changed back is none', async () => {
  const [moved, changed, back, gone] = [
    await make('Moved'),
    await make('Changed'),
    await make('Back'),
    await make('Gone'),
  ]
  const then = tick()
  tick()
  const editor = await client('contributor')
  await editor.call('PATCH', `/items/${changed.ref}`, { state: 'ready' })
  await editor.call('PATCH', `/items/${changed.ref}`, { state: 'refining', estimate: 5 })
  await owner.call('PATCH', `/items/${back.ref}`, { estimate: 3 })
  await owner.call('PATCH', `/items/${back.ref}`, { estimate: null })
  await owner.call('POST', '/items/move', { refs: [moved.ref], to: 'top' })
  await owner.call('POST', '/items/bin', { refs: [gone.ref] })
  const fresh = await make('Fresh')
  const answer = await since(then)
  expect(answer.counts).toEqual({ added: 1, gone: 1, moved: 1, changed: 1 })
  const byRef = new Map(answer.entries.map((entry) => [entry.ref, entry]))
  expect(byRef.get(fresh.ref)).toMatchObject({ became: 'added', by: 'Test owner' })
  expect(byRef.get(gone.ref)).toMatchObject({ became: 'gone', fields: [] })
  expect(byRef.get(moved.ref)).toMatchObject({ became: 'changed', moved: 'up', fields: [] })
  expect(byRef.get(changed.ref)).toMatchObject({
    by: 'Test contributor',
    fields: [
      { field: 'estimate', before: null, after: 5, by: 'Test contributor' },
      { field: 'state', before: 'new', after: 'refining', by: 'Test contributor' },
    ],
  })
  expect(byRef.has(back.ref)).toBe(false)
  const first = await since(then, { limit: '3' })
  const rest = await since(then, { limit: '3', after: first.next })
  expect([...first.entries, ...rest.entries]).toEqual(answer.entries)
  expect([first.counts, rest.next]).toEqual([answer.counts, null])
})

test('a day begins where the workspace is; what is no day, or not yet, is refused', async () => {
  expect((await since('2026-02-01')).since).toBe('2026-02-01T05:00:00.000Z')
  expect((await since('2027-01-01')).detail).toContain('is not yet')
  // Before there were moments to count from, everything was still to be written.
  const { ref } = (await list({ product: productId })).at(-1) as Item
  const early = await owner.call<{ state: string }>('GET', `/records/${ref}/as-of`, { since: '0001-01-01' })
  expect(early.status, JSON.stringify(early.body)).toBe(200)
  expect((await since('last Tuesday')).detail).toContain('neither a day')
})

test('what may not be read is not compared', async () => {
  const then = tick()
  tick()
  await make('Hidden from them', { product: other })
  const viewer = await client('viewer')
  expect((await since(then, {}, viewer)).entries).toEqual([])
  expect((await since(then)).entries).toMatchObject([{ title: 'Hidden from them' }])
  expect((await owner.call('GET', '/compare/person', { since: then })).status).toBe(200)
  expect((await viewer.call('GET', '/compare/person', { since: then })).status).toBe(403)
  const { ref } = (await list({ product: other })).at(-1) as Item
  expect((await viewer.call('GET', `/records/${ref}/as-of`, { since: then })).status).toBe(404)
})
