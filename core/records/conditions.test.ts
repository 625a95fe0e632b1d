import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../engines/calendar/days.ts'
import { startTestApp } from '../../tools/test/app.ts'
import { type Condition, type Filter, isGroup, partsOf } from './conditions.ts'

const { owner, productId, client, clock } = await startTestApp()
const TODAY = '2026-11-21'

type Rec = { ref: string; title: string; custom: Record<string, unknown>; createdBy: string } & Record<
  string,
  unknown
>

const options = ['low', 'mid', 'high'].map((key) => ({ key, label: key, retired: false }))
for (const [title, type, more] of [
  ['Text', 'text', {}],
  ['Number', 'number', {}],
  ['Day', 'date', {}],
  ['One', 'choice', { options }],
  ['Some', 'choices', { options }],
  ['Who', 'person', {}],
  ['Flag', 'yes-no', {}],
] as const)
  await owner.call('POST', '/fields', { title, of: 'item', type, ...more })

const people = []
for (const title of ['Ann', 'Ben'])
  people.push(
    (await owner.call<{ record: { id: string; ref: string } }>('POST', '/people', { title })).body.record,
  )
const [ann, ben] = people as [{ id: string; ref: string }, { id: string; ref: string }]
const me = owner.personId

// A fixed handful of values, so that filters hit: each item takes every n-th of each list.
const TEXTS = ['', 'alpha', 'Alpha Beta', 'beta', '100% _x']
const DAYS = [null, '2026-11-21', '2026-11-20', '2026-10-20', '2027-03-01', '2026-12-01']
const NUMBERS = [null, 0, 1, 2.5, -3, 100]
const records: Rec[] = []
for (let n = 0; n < 45; n++) {
  const pick = <T>(list: readonly T[], step: number): T => list[(n * step + (n >> 2)) % list.length] as T
  const custom = Object.fromEntries(
    Object.entries({
      text: pick(TEXTS, 2) || null,
      number: pick(NUMBERS, 1),
      day: pick(DAYS, 5),
      one: pick([null, 'low', 'mid', 'high'], 3),
      some: pick([null, ['low'], ['low', 'high'], ['mid', 'high']], 1),
      who: pick([null, ann.id, ben.id, me], 3),
      flag: pick([null, true, false], 2),
    }).filter(([, value]) => value !== null),
  )
  const made = await owner.call<{ record: Rec }>('POST', '/items', {
    title: `Item ${TEXTS[n % 5]} ${n}`,
    product: productId,
    type: pick(['story', 'task', 'feature'], 1),
    tags: pick([[], ['a'], ['a', 'b'], ['c']], 3),
    estimate: pick(
      NUMBERS.map((each) => (each === null ? null : Math.abs(each))),
      2,
    ),
    doneOn: pick(DAYS, 1),
    description: pick(TEXTS, 3),
    duty: pick([true, false], 1),
    custom,
  })
  if (made.status !== 200) throw new Error(JSON.stringify(made.body))
  records.push(made.body.record)
}

/** What a condition means, as plainly as it can be said. */
const valueAt = (record: Rec, field: string): unknown =>
  field.startsWith('custom.') ? (record.custom[field.slice(7)] ?? null) : record[field]
const isNone = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const meets = (record: Rec, { field, op, value }: Condition): boolean => {
  const held = valueAt(record, field)
  const text = String(held ?? '')
  const list = (Array.isArray(value) ? value : []).map((each) =>
    each === 'me' ? me : each === ann.ref ? ann.id : each === ben.ref ? ben.id : each,
  ) as unknown[]
  const number = Number(value)
  switch (op) {
    case 'empty':
      return isNone(held)
    case 'filled':
      return !isNone(held)
    case 'is':
      return !isNone(held) && held === value
    case 'is-not':
      return !(!isNone(held) && held === value)
    case 'contains':
      return text.toLowerCase().includes(String(value).toLowerCase())
    case 'lacks':
      return !text.toLowerCase().includes(String(value).toLowerCase())
    case 'any-of':
      return Array.isArray(held) ? held.some((each) => list.includes(each)) : list.includes(held)
    case 'none-of':
      return !(Array.isArray(held) ? held.some((each) => list.includes(each)) : list.includes(held))
    case 'all-of':
      return Array.isArray(held) && list.every((each) => held.includes(each))
    case 'more':
      return typeof held === 'number' && held > number
    case 'less':
      return typeof held === 'number' && held < number
    case 'between': {
      const [from, to] = value as [number | string, number | string]
      return held !== null && (held as string) >= from && (held as string) <= to
    }
    case 'before':
      return held !== null && text < String(value)
    case 'after':
      return held !== null && text > String(value)
    case 'last':
      return held !== null && text >= addDays(TODAY, -number) && text <= TODAY
    case 'next':
      return held !== null && text >= TODAY && text <= addDays(TODAY, number)
    case 'overdue':
      return held !== null && text < TODAY
    case 'this-term':
      return false
  }
}

const passes = (record: Rec, filter: Filter): boolean =>
  isGroup(filter)
    ? 'all' in filter
      ? partsOf(filter).every((part) => passes(record, part))
      : partsOf(filter).some((part) => passes(record, part))
    : meets(record, filter)

const of = (field: string, op: string, value?: fc.Arbitrary<unknown>) =>
  (value ?? fc.constant(undefined)).map((each) =>
    each === undefined ? { field, op } : { field, op, value: each },
  ) as fc.Arbitrary<Condition>
const oneOf = <T>(...list: T[]) => fc.constantFrom(...list)
const days = oneOf('2026-11-21', '2026-11-20', '2026-12-01', '2026-01-01')
const subset = (...list: string[]) => fc.subarray(list, { minLength: 1 })

const texts = (field: string) =>
  ['contains', 'lacks'].map((op) => of(field, op, oneOf('alph', 'BETA', '%', '_', 'zzz')))
const exact = (field: string) => ['is', 'is-not'].map((op) => of(field, op, oneOf('alpha', 'beta', 'Alpha')))
const numbers = (field: string) => [
  ...['is', 'is-not', 'more', 'less'].map((op) => of(field, op, oneOf(0, 1, 2.5, 100))),
  of(field, 'between', oneOf([0, 2], [1, 100], [5, 1])),
]
const dates = (field: string) => [
  ...['is', 'before', 'after'].map((op) => of(field, op, days)),
  ...['last', 'next'].map((op) => of(field, op, oneOf(0, 10, 40, 200))),
  of(field, 'between', fc.tuple(days, days)),
  of(field, 'overdue'),
  of(field, 'this-term'),
]
const chosen = (field: string, ops: string[], ...values: string[]) =>
  ops.map((op) => of(field, op, subset(...values)))
const presence = [
  'custom.text',
  'custom.number',
  'custom.day',
  'custom.one',
  'custom.some',
  'custom.who',
  'custom.flag',
]
  .concat(['tags', 'estimate', 'doneOn', 'description', 'personaId', 'criteria'])
  .flatMap((field) => [of(field, 'empty'), of(field, 'filled')])

const condition = fc.oneof(
  ...texts('title'),
  ...texts('description'),
  ...texts('custom.text'),
  ...exact('custom.text'),
  ...numbers('estimate'),
  ...numbers('custom.number'),
  ...dates('doneOn'),
  ...dates('custom.day'),
  ...chosen('type', ['any-of', 'none-of'], 'story', 'task', 'feature'),
  ...chosen('custom.one', ['any-of', 'none-of'], 'low', 'mid', 'high'),
  ...chosen('tags', ['any-of', 'none-of', 'all-of'], 'a', 'b', 'c'),
  ...chosen('custom.some', ['any-of', 'none-of', 'all-of'], 'low', 'mid', 'high'),
  ...chosen('custom.who', ['any-of', 'none-of'], ann.ref, ben.id, 'me'),
  of('duty', 'is', fc.boolean()),
  of('custom.flag', 'is', fc.boolean()),
  ...presence,
)
const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    condition as fc.Arbitrary<Filter>,
    fc.array(tie('filter'), { maxLength: 4 }).map((all): Filter => ({ all })),
    fc.array(tie('filter'), { maxLength: 4 }).map((any): Filter => ({ any })),
  ),
}))

type Page = { records: Rec[]; total: number }
const refsBy = async (asked: Filter) => {
  const answer = await owner.call<Page>('GET', '/items', {
    filter: JSON.stringify(asked),
    limit: '500',
    count: 'true',
  })
  if (answer.status !== 200) throw new Error(`${JSON.stringify(asked)}: ${JSON.stringify(answer.body)}`)
  expect(answer.body.total).toBe(answer.body.records.length)
  return answer.body.records.map(({ ref }) => ref).sort()
}

test('a nested filter finds exactly what an obvious reading of it finds', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(filter, async (asked) => {
      const obvious = records.filter((record) => passes(record, asked)).map(({ ref }) => ref)
      found += obvious.length > 0 && obvious.length < records.length ? 1 : 0
      expect(await refsBy(asked)).toEqual(obvious.sort())
    }),
    { numRuns: 120 },
  )
  expect(found).toBeGreaterThan(20)
}, 120_000)

test('every single condition is read the same way too', async () => {
  await fc.assert(
    fc.asyncProperty(condition, async (asked) => {
      expect(await refsBy(asked)).toEqual(
        records
          .filter((record) => meets(record, asked))
          .map(({ ref }) => ref)
          .sort(),
      )
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('days are those of the workspace, and me is who asks', async () => {
  // 9:00 in UTC is four in the morning in New York; at three in the morning UTC it is still the day before.
  clock.set('2026-11-22T03:00:00.000Z')
  expect(await refsBy({ field: 'doneOn', op: 'is', value: 'today' })).toEqual(
    records
      .filter((record) => record['doneOn'] === TODAY)
      .map(({ ref }) => ref)
      .sort(),
  )
  expect(await refsBy({ field: 'createdAt', op: 'last', value: 0 })).toHaveLength(records.length)
  clock.set('2026-11-21T09:00:00.000Z')
  const other = await client('contributor')
  const mine = { filter: JSON.stringify({ field: 'createdBy', op: 'any-of', value: ['me'] }), count: 'true' }
  expect((await other.call<Page>('GET', '/items', mine)).body.total).toBe(0)
  expect((await owner.call<Page>('GET', '/items', mine)).body.total).toBe(records.length)
})

test('what an area adds stands beside the fields', async () => {
  const opinion = await refsBy({
    all: [
      { field: 'opinion', op: 'is', value: 'true' },
      { field: 'duty', op: 'is', value: false },
    ],
  })
  expect(opinion).toEqual(
    records
      .filter((record) => record['duty'] === false)
      .map(({ ref }) => ref)
      .sort(),
  )
})

test.each([
  ['{', 'A filter is JSON'],
  ['{"all": [], "any": []}', 'A group holds one list'],
  ['{"field": "stat", "op": "any-of", "value": ["new"]}', 'state is meant perhaps'],
  ['{"field": "state", "op": "more", "value": 3}', 'can be asked: any-of'],
  ['{"field": "state", "op": "any-of", "value": ["newish"]}', 'newish is none of these'],
  ['{"field": "estimate", "op": "more", "value": "x"}', 'This takes a number'],
  ['{"field": "doneOn", "op": "last", "value": "x"}', 'a number of days'],
  ['{"field": "doneOn", "op": "is", "value": "soon"}', 'a day such as'],
  ['{"field": "title", "op": "contains"}', 'This takes a text'],
  ['{"field": "title", "op": "likes", "value": "x"}', 'filter.op'],
  ['{"field": "custom.text", "op": "empty", "value": "x"}', 'takes no value'],
  [`${'{"all":['.repeat(12)}${']}'.repeat(12)}`, 'at most 8 deep'],
])('%s is refused in words', async (text, words) => {
  const answer = await owner.call<{ detail: string; errors: { path: string }[] }>('GET', '/items', {
    filter: text,
  })
  expect(answer.status).toBe(400)
  expect(answer.body.detail).toContain(words)
  expect(answer.body.errors[0]?.path).toMatch(/^filter/)
})

test('an export takes the same filter, and one that names a fault twice tells both', async () => {
  const answer = await owner.call<{ errors: { path: string }[] }>('GET', '/items', {
    filter: JSON.stringify({ any: [{ field: 'x', op: 'empty' }, { all: [{ field: 'y', op: 'empty' }] }] }),
  })
  expect(answer.body.errors.map(({ path }) => path)).toEqual([
    'filter.any.0.field',
    'filter.any.1.all.0.field',
  ])
})
