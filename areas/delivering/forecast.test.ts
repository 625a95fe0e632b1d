import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner } = await startTestApp()

type Forecast = {
  asOf: string
  lacks: string | null
  history: {
    openDays: number
    closedDays: number
    activeDays: number
    done: number
    weeks: { done: number }[]
  }
  howMany: { openDays: number; closedDays: number; levels: { level: number; count: number }[] } | null
  whenDone: { items: number; levels: { level: number; on: string | null }[] } | null
  chance: { share: number; bound: string | null } | null
  backTest: {
    n: number
    levels: { level: number; held: number; share: number | null }[]
    corrected: { factor: number; share: number; n: number } | null
  }
}
const product = async (title: string) =>
  (await owner.call<{ record: { ref: string } }>('POST', '/products', { title })).body.record.ref
const forecast = async (of: string, more: object = {}) =>
  (await owner.call<Forecast>('GET', '/forecast', { product: of, ...more })).body
const day = (n: number) =>
  new Date(Date.parse('2026-11-21T00:00:00Z') + n * 86_400_000).toISOString().slice(0, 10)
/** Items of a product, done on these days, as an import brings them. */
const bring = (of: string, days: readonly string[]) =>
  owner.call('POST', '/import', {
    kind: 'item',
    product: of,
    file: {
      name: 'done.csv',
      text: `key,title,state,done\n${days.map((on, n) => `${of}-${n},Item ${n},done,${on}`).join('\n')}\n`,
    },
  })

test('one a day for twelve weeks gives 28 in four weeks for certain, and is still not called certain', async () => {
  const of = await product('Steady')
  await bring(
    of,
    Array.from({ length: 84 }, (_, n) => day(-n)),
  )
  const made = await forecast(of, { items: 20 })
  expect(made).toMatchObject({
    asOf: '2026-11-21',
    lacks: null,
    history: { activeDays: 84, done: 84, openDays: 84, closedDays: 0 },
    chance: { share: 0.95, bound: 'above' },
  })
  expect(made.howMany?.levels.map(({ count }) => count)).toEqual([28, 28, 28, 28])
  expect(made.whenDone?.levels.map(({ on }) => on)).toEqual(Array(4).fill(day(20)))
  expect(made.history.weeks.at(-1)?.done).toBe(7)
})

test('days of a break are skipped, behind and ahead', async () => {
  const of = await product('With a break')
  await bring(
    of,
    Array.from({ length: 84 }, (_, n) => day(-n)),
  )
  const made = await owner.call('POST', '/spans', {
    title: 'Winter break',
    type: 'break',
    startsOn: day(5),
    endsOn: day(14),
  })
  expect(made.status, JSON.stringify(made.body)).toBe(200)
  const skipping = await forecast(of, { items: 20 })
  expect(skipping.howMany).toMatchObject({ openDays: 18, closedDays: 10 })
  expect(skipping.howMany?.levels[0]?.count).toBe(18)
  expect(skipping.whenDone?.levels[0]?.on).toBe(day(30))
})

test('with too little there is no forecast, and what is missing is said', async () => {
  const of = await product('New')
  await bring(of, [day(-1), day(-2), day(-60)])
  expect(await forecast(of)).toMatchObject({ lacks: 'days', howMany: null, whenDone: null, chance: null })
  const young = await product('Young')
  await bring(
    young,
    Array.from({ length: 30 }, (_, n) => day(-n)),
  )
  expect(await forecast(young)).toMatchObject({ lacks: 'weeks' })
  expect((await owner.call('GET', '/forecast', { product: of, by: '2026-01-01' })).status).toBe(400)
})

// Public data of others, which lies beside the checkout where somebody put it, and is never part of it.
const ISSUES = new URL('../../../shared/data/throughput/islandora-issues.csv', import.meta.url)

test.skipIf(!existsSync(ISSUES))(
  'a forecast from the resolved dates of 981 real issues, imported as items, with its own back-test',
  { timeout: 120_000 },
  async () => {
    const of = await product('Library')
    const done = {
      Closed: 'done',
      Resolved: 'done',
      Open: 'new',
      Reopened: 'new',
      'In Progress': 'in-progress',
    }
    const imported = await owner.call('POST', '/import', {
      kind: 'item',
      product: of,
      key: 'key',
      file: { name: 'issues.csv', base64: readFileSync(ISSUES).toString('base64') },
      mapping: [
        { column: 'summary', field: 'title' },
        { column: 'description', field: 'description' },
        { column: 'status', field: 'state', values: done },
        { column: 'resolved', field: 'doneOn' },
      ],
    })
    expect(imported.body).toMatchObject({ created: 981, errorRows: 0 })
    const made = await forecast(of, { asOf: '2014-08-14', weeks: 12, items: 20 })
    expect(made.lacks).toBeNull()
    const counts = made.howMany?.levels.map(({ count }) => count) ?? []
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(counts[0]).toBeGreaterThan(0)
    const { n, levels, corrected } = made.backTest
    expect(n).toBeGreaterThan(40)
    // Published of three such projects, 12 weeks back and 4 ahead, n = 161: .50 .65 .78 .89.
    const share = (level: number) => levels.find((each) => each.level === level)?.share ?? 0
    expect(share(50)).toBeGreaterThan(0.35)
    expect(share(85)).toBeGreaterThan(0.65)
    expect(share(85)).toBeLessThan(0.95)
    expect(share(95)).toBeGreaterThan(0.75)
    expect(corrected?.n).toBeGreaterThan(20)
  },
)
