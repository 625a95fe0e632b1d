import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fisherInterval, lineThrough, type Pair, pearson } from './correlation.ts'
import { describe, quantile } from './describe.ts'
import { binWidth, histogramOf, readable } from './histogram.ts'
import { meanInterval, welch } from './means.ts'

// Published data: mtcars (Motor Trend, 1974), cars (Ezekiel, 1930) and sleep (Student, 1908), as R ships them, with
// what R's documentation and textbooks print of them; and the quartet of Anscombe (1973), The American Statistician 27.
const numbers = (text: string): number[] => text.split(' ').map(Number)
const MPG = numbers(
  '21 21 22.8 21.4 18.7 18.1 14.3 24.4 22.8 19.2 17.8 16.4 17.3 15.2 10.4 10.4 14.7 32.4 30.4 33.9 21.5 15.5 15.2 13.3 19.2 27.3 26 30.4 15.8 19.7 15 21.4',
)
const WEIGHT = numbers(
  '2.62 2.875 2.32 3.215 3.44 3.46 3.57 3.19 3.15 3.44 3.44 4.07 3.73 3.78 5.25 5.424 5.345 2.2 1.615 1.835 2.465 3.52 3.435 3.84 3.845 1.935 2.14 1.513 3.17 2.77 3.57 2.78',
)
const SPEED = numbers(
  '4 4 7 7 8 9 10 10 10 11 11 12 12 12 12 13 13 13 13 14 14 14 14 15 15 15 16 16 17 17 17 18 18 18 18 19 19 19 20 20 20 20 20 22 23 24 24 24 24 25',
)
const STOPPING = numbers(
  '2 10 4 22 16 10 18 26 34 17 28 14 20 24 28 26 34 34 46 26 36 60 80 20 26 54 32 40 32 40 50 42 56 76 84 36 46 68 32 48 52 56 64 66 54 70 92 93 120 85',
)
const pairs = (x: readonly number[], y: readonly number[]): Pair[] => x.map((each, at) => [each, y[at] ?? 0])

test('quarters are those that R prints: type 7 of Hyndman and Fan', () => {
  const quarters = (values: number[]) => {
    const all = describe(values)
    return [all?.least, all?.firstQuarter, all?.median, all?.thirdQuarter, all?.most]
  }
  expect(quarters(MPG)).toEqual([10.4, 15.425, 19.2, expect.closeTo(22.8), 33.9])
  expect(quarters(SPEED)).toEqual([4, 12, 15, 19, 25])
  expect(quarters(STOPPING)).toEqual([2, 26, 36, 56, 120])
  expect(describe(MPG)?.mean).toBeCloseTo(20.09062, 5)
  expect(describe(MPG)?.sd).toBeCloseTo(6.026948, 6)
  expect(describe(STOPPING)?.mean).toBeCloseTo(42.98, 10)
  // By hand: (4 − 1) · 0.9 = 2.7, so 3 + 0.7 · (4 − 3).
  expect(quantile([1, 2, 3, 4], 0.9)).toBeCloseTo(3.7, 12)
  expect(() => quantile([], 0.5)).toThrow(RangeError)
  expect(describe([])).toBeNull()
  expect(describe([7])).toMatchObject({ n: 1, mean: 7, sd: 0, median: 7 })
})

test('the t interval of a mean and the one of Welch are those that R prints', () => {
  const mpg = describe(MPG)
  const interval = mpg && meanInterval(mpg)
  expect(interval?.low).toBeCloseTo(17.91768, 5)
  expect(interval?.high).toBeCloseTo(22.26357, 5)
  const [a, b] = [
    describe(numbers('0.7 -1.6 -0.2 -1.2 -0.1 3.4 3.7 0.8 0 2')),
    describe(numbers('1.9 0.8 1.1 0.1 -0.1 4.4 5.5 1.6 4.6 3.4')),
  ]
  const slept = a && b && welch(a, b)
  expect(slept?.interval.low).toBeCloseTo(-3.3654832, 6)
  expect(slept?.interval.high).toBeCloseTo(0.2054832, 6)
  expect(slept?.degrees).toBeCloseTo(17.776, 3)
  expect(slept?.p).toBeCloseTo(0.07939, 5)
})

test('the correlation of all four of Anscombe is 0.816, whatever they look like', () => {
  const x = numbers('10 8 13 9 11 14 6 4 12 7 5')
  const quartet: Pair[][] = [
    pairs(x, numbers('8.04 6.95 7.58 8.81 8.33 9.96 7.24 4.26 10.84 4.82 5.68')),
    pairs(x, numbers('9.14 8.14 8.74 8.77 9.26 8.1 6.13 3.1 9.13 7.26 4.74')),
    pairs(x, numbers('7.46 6.77 12.74 7.11 7.81 8.84 6.08 5.39 8.15 6.42 5.73')),
    pairs(
      numbers('8 8 8 8 8 8 8 19 8 8 8'),
      numbers('6.58 5.76 7.71 8.84 8.47 7.04 5.25 12.5 5.56 7.91 6.89'),
    ),
  ]
  for (const set of quartet) {
    expect(pearson(set)).toBeCloseTo(0.8165, 3)
    expect(lineThrough(set)?.slope).toBeCloseTo(0.5, 3)
    expect(lineThrough(set)?.start).toBeCloseTo(3, 2)
  }
})

test('intervals of a correlation are those that R prints', () => {
  for (const [set, r, low, high] of [
    [pairs(MPG, WEIGHT), -0.8676594, -0.9338264, -0.7440872],
    [pairs(SPEED, STOPPING), 0.8068949, 0.6816422, 0.8862036],
  ] as const) {
    expect(pearson(set)).toBeCloseTo(r, 7)
    const interval = fisherInterval(r, set.length)
    expect(interval?.low).toBeCloseTo(low, 6)
    expect(interval?.high).toBeCloseTo(high, 6)
  }
  expect(fisherInterval(0.5, 3)).toBeNull()
  expect(fisherInterval(1, 9)).toEqual({ low: 1, high: 1 })
  expect(pearson(pairs([1, 2, 3], [4, 4, 4]))).toBeNull()
})

test('the slope of a line has the interval that R prints', () => {
  const line = lineThrough(pairs(SPEED, STOPPING))
  expect(line?.slope).toBeCloseTo(3.932409, 6)
  expect(line?.start).toBeCloseTo(-17.579095, 6)
  expect(line?.interval.low).toBeCloseTo(3.096964, 6)
  expect(line?.interval.high).toBeCloseTo(4.767853, 6)
  expect(lineThrough(pairs([1, 2], [3, 4]))).toBeNull()
  expect(lineThrough(pairs([2, 2, 2], [1, 2, 3]))).toBeNull()
})

test('a histogram has the width of Freedman and Diaconis, else of Sturges, taken up to a readable one', () => {
  // By hand: 2 · 7.375 / ∛32 = 14.75 / 3.1748.
  expect(binWidth(MPG)).toEqual({ rule: 'freedman-diaconis', width: expect.closeTo(4.646, 3) })
  expect(histogramOf(MPG)?.bins).toEqual([
    { from: 10, to: 15, count: 5 },
    { from: 15, to: 20, count: 13 },
    { from: 20, to: 25, count: 8 },
    { from: 25, to: 30, count: 2 },
    { from: 30, to: 35, count: 4 },
  ])
  // The middle half does not spread: ⌈log₂ 8 + 1⌉ = 4 bins over 80.
  expect(binWidth([0, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5, 80])).toEqual({ rule: 'sturges', width: 20 })
  expect(histogramOf([1, 1, 2, 4])?.bins.map(({ count }) => count)).toEqual([2, 1, 0, 1])
  expect(histogramOf([3.5, 3.5])?.bins).toMatchObject([{ count: 2 }])
  expect(histogramOf([])).toBeNull()
  expect([0.3, 1, 1.1, 2.2, 3, 7, 120].map(readable)).toEqual([0.5, 1, 2, 2.5, 5, 10, 200])
})

const some = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })

test('bins hold every value once, lie side by side, and are never too many', () => {
  fc.assert(
    fc.property(some, (values) => {
      const { bins } = histogramOf(values) ?? { bins: [] }
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
      expect(bins.length).toBeLessThanOrEqual(31)
      for (const [at, bin] of bins.entries()) if (at > 0) expect(bin.from).toBe(bins[at - 1]?.to)
    }),
  )
})

test('a correlation turns round with its columns and does not change with their units', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 4,
    maxLength: 40,
  })
  fc.assert(
    fc.property(rows, (set) => {
      const r = pearson(set)
      if (r === null) return
      expect(pearson(set.map(([a, b]): Pair => [b, a]))).toBeCloseTo(r, 9)
      expect(pearson(set.map(([a, b]): Pair => [3 * a + 7, -2 * b]))).toBeCloseTo(-r, 9)
      const interval = fisherInterval(r, set.length)
      expect((interval?.low ?? -1) <= r && r <= (interval?.high ?? 1)).toBe(true)
    }),
  )
})
