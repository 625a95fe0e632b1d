import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysFrom, daysThrough } from '../calendar/days.ts'
import { backTest, correctedHits, correctionOf } from './back-test.ts'
import {
  atLeast,
  chanceOf,
  dayAfter,
  FARTHEST,
  LEVELS,
  sayable,
  spansOf,
  sumsOf,
  within,
} from './forecast.ts'
import { isEnough, openCounts } from './history.ts'
import { randomFrom } from './random.ts'

const steady = (from: string, days: number, count: number) =>
  new Map(Array.from({ length: days }, (_, n) => [addDays(from, n), count]))

test('a team that does two a day does twenty in ten days, at every confidence', () => {
  const sums = sumsOf([2, 2, 2, 2], 10)
  for (const level of LEVELS) expect(atLeast(sums, level)).toBe(20)
  const spans = spansOf([2, 2, 2, 2], 21)
  for (const level of LEVELS) expect(within(spans, level)).toBe(11)
  expect([chanceOf(sums, 20), chanceOf(sums, 21)]).toEqual([1, 0])
})

test('a coin has the binomial answer: of 10 days at one half, 85 % do 3 or more (exact 94.5 %), not 4 (82.8 %)', () => {
  const sums = sumsOf([0, 1], 10, { trials: 100_000, seed: 7 })
  expect(chanceOf(sums, 3)).toBeCloseTo(0.9453, 2)
  expect(chanceOf(sums, 4)).toBeCloseTo(0.8281, 2)
  expect(atLeast(sums, 85)).toBe(3)
})

test('nothing is ever certain, nor impossible', () => {
  expect(sayable(1)).toEqual({ share: 0.95, bound: 'above' })
  expect(sayable(0)).toEqual({ share: expect.closeTo(0.05), bound: 'below' })
  expect(sayable(0.8)).toEqual({ share: 0.8, bound: null })
})

test('a team that does nothing never ends', () => {
  expect(within(spansOf([0, 0], 1), 50)).toBeNull()
  expect(within(spansOf([], 1), 50)).toBeNull()
})

test('closed days are neither looked back at nor counted ahead', () => {
  const isClosed = (day: string) => day >= '2026-12-24' && day <= '2027-01-03'
  expect(dayAfter('2026-12-22', 3, isClosed)).toBe('2027-01-05')
  const done = new Map([
    ['2026-12-22', 4],
    ['2026-12-26', 9],
  ])
  expect(openCounts(done, '2026-12-21', '2026-12-31', isClosed)).toEqual([0, 4, 0])
  expect(dayAfter('2026-12-22', 1, () => true)).toBeNull()
})

test('too little is said to be too little', () => {
  const four = new Map([1, 20, 40, 60].map((n) => [addDays('2026-01-01', n), 3]))
  expect(isEnough(four, '2026-01-01', '2026-04-01')).toMatchObject({ isEnough: false, lacks: 'days' })
  expect(isEnough(steady('2026-01-01', 40, 1), '2026-01-01', '2026-02-09')).toMatchObject({
    isEnough: false,
    lacks: 'weeks',
    weeks: 5,
  })
  expect(isEnough(steady('2026-01-01', 56, 1), '2026-01-01', '2026-02-25')).toMatchObject({ isEnough: true })
})

test('the forecast of a steady team comes true each time; one that slows to half is caught by its own past', () => {
  const even = backTest(steady('2025-01-01', 700, 1), { until: addDays('2025-01-01', 699) })
  expect(even.trials).toHaveLength(22)
  expect(even.hits).toEqual({ 50: 1, 70: 1, 85: 1, 95: 1 })
  const slower = steady('2025-01-01', 700, 4)
  for (let n = 350; n < 700; n++) slower.set(addDays('2025-01-01', n), 2)
  const test = backTest(slower, { until: addDays('2025-01-01', 699) })
  expect(test.hits[85]).toBeLessThan(0.9)
})

test('a drawn team keeps its promises about as often as it says, and a correction by its past does no harm', () => {
  const random = randomFrom(11)
  const done = new Map(daysThrough('2015-01-01', '2024-12-31').map((day) => [day, random() < 0.4 ? 1 : 0]))
  const test = backTest(done, { until: '2024-12-31', draws: 500 })
  expect(test.trials.length).toBeGreaterThan(120)
  expect(test.hits[85]).toBeGreaterThan(0.74)
  expect(test.hits[85]).toBeLessThan(0.95)
  expect(correctionOf(test, 85)).toBeGreaterThan(0.7)
  expect(correctedHits(test, 85).share).toBeGreaterThan(0.74)
  expect(correctionOf({ trials: test.trials.slice(0, 19) }, 85)).toBeNull()
})

const counts = fc.array(fc.nat(9), { minLength: 1, maxLength: 60 })

test('more certainty never promises more, and more items never end sooner', () => {
  fc.assert(
    fc.property(
      counts,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 30 }),
      (past, days, items) => {
        const sums = sumsOf(past, days, { trials: 200 })
        const promised = LEVELS.map((level) => atLeast(sums, level))
        expect(promised).toEqual(promised.toSorted((a, b) => b - a))
        const most = Math.max(...past) * days
        for (const each of promised) expect(each >= 0 && each <= most).toBe(true)
        const [few, more] = [spansOf(past, items, { trials: 100 }), spansOf(past, items + 5, { trials: 100 })]
        for (const level of LEVELS)
          expect((within(more, level) ?? FARTHEST + 1) >= (within(few, level) ?? FARTHEST + 1)).toBe(true)
      },
    ),
    { numRuns: 40 },
  )
})

test('the same seed gives the same forecast, and days count one after the other', () => {
  expect(sumsOf([0, 3, 1], 20, { seed: 5 })).toEqual(sumsOf([0, 3, 1], 20, { seed: 5 }))
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (by) => {
      expect(daysFrom('2026-11-21', addDays('2026-11-21', by))).toBe(by)
    }),
  )
})
