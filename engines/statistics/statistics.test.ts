import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bootstrap, randomFrom } from './bootstrap.ts'
import { clusteredDifference, clusteredShare } from './clusters.ts'
import { meanInterval, normalisedGain, pooledMean, welch } from './means.ts'
import { normalQuantile, normalShare, twoSided } from './normal.ts'
import { learnersPerArm, learnersPerArmForMeans } from './sample-size.ts'
import { type Counts, newcombe, twoShareTest, wilson } from './shares.ts'
import { tQuantile, tShare } from './student.ts'

const c = (x: number, n: number): Counts => ({ x, n })
const rounded = ({ low, high }: { low: number; high: number }) => [low.toFixed(4), high.toFixed(4)]

test('normal quantiles and shares are those of the tables', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12)
  expect(normalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 12)
  expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 9)
  expect(normalShare(1.959963984540054)).toBeCloseTo(0.975, 13)
  expect(twoSided(2.5758293035489004)).toBeCloseTo(0.01, 13)
  expect(twoSided(0)).toBe(1)
})

test('t quantiles are those of the tables', () => {
  for (const [p, degrees, value] of [
    [0.975, 1, 12.706204736],
    [0.975, 10, 2.228138852],
    [0.975, 30, 2.042272456],
    [0.95, 5, 2.015048373],
    [0.995, 3, 5.84090931],
  ] as const)
    expect(tQuantile(p, degrees)).toBeCloseTo(value, 7)
  expect(tShare(tQuantile(0.9, 7.3), 7.3)).toBeCloseTo(0.9, 11)
})

test('the score interval of a share agrees with the four examples of Newcombe 1998, part one', () => {
  expect(rounded(wilson(c(81, 263)))).toEqual(['0.2553', '0.3662'])
  expect(rounded(wilson(c(15, 148)))).toEqual(['0.0624', '0.1605'])
  expect(rounded(wilson(c(0, 20)))).toEqual(['0.0000', '0.1611'])
  expect(rounded(wilson(c(1, 29)))).toEqual(['0.0061', '0.1718'])
})

test('the interval of a difference agrees with the eight examples of Newcombe 1998, part two, method 10', () => {
  for (const [a, b, low, high] of [
    [c(56, 70), c(48, 80), '0.0524', '0.3339'],
    [c(9, 10), c(3, 10), '0.1705', '0.8090'],
    [c(6, 7), c(2, 7), '0.0582', '0.8062'],
    [c(5, 56), c(0, 29), '-0.0381', '0.1926'],
    [c(0, 10), c(0, 20), '-0.1611', '0.2775'],
    [c(0, 10), c(0, 10), '-0.2775', '0.2775'],
    [c(10, 10), c(0, 20), '0.6791', '1.0000'],
    [c(10, 10), c(0, 10), '0.6075', '1.0000'],
  ] as const)
    expect(rounded(newcombe(a, b))).toEqual([low, high])
})

test('the college day comes out: 31 of 142 against 44 of 139', () => {
  const [pilot, comparison] = [c(31, 142), c(44, 139)]
  const { low, high } = newcombe(pilot, comparison)
  expect((100 * low).toFixed(1)).toBe('-19.9')
  expect((100 * high).toFixed(1)).toBe('0.5')
  expect((100 * (31 / 142 - 44 / 139)).toFixed(1)).toBe('-9.8')
  expect(twoShareTest(pilot, comparison).p.toFixed(3)).toBe('0.063')
})

test('design effects are those that Rao and Scott found in the rat data of Weil', () => {
  const litters = (text: string) =>
    text.split(' ').map((each) => c(...(each.split('/').map(Number) as [number, number])))
  const control = litters('13/13 12/12 9/9 9/9 8/8 8/8 12/13 11/12 9/10 9/10 8/9 11/13 4/5 5/7 7/10 7/10')
  const treated = litters('12/12 11/11 10/10 9/9 10/11 9/10 9/10 8/9 8/9 4/5 7/9 4/7 5/10 3/6 3/10 0/7')
  expect(clusteredShare(control)?.designEffect).toBeCloseTo(1.232495, 6)
  expect(clusteredShare(treated)?.designEffect).toBeCloseTo(3.952861, 6)
  const both = clusteredDifference(control, treated)
  expect(both?.degrees).toBe(30)
  const error = Math.hypot(both?.a.error ?? 0, both?.b.error ?? 0)
  expect((both?.interval.high ?? 0) - (both?.difference ?? 0)).toBeCloseTo(2.0422725 * error, 6)
})

test('sections that are alike widen an interval by their number only, and one section has none', () => {
  const alike = [c(5, 20), c(5, 20), c(5, 20)]
  expect(clusteredShare(alike)?.designEffect).toBe(1)
  expect(clusteredShare([c(5, 20)])).toBeNull()
  expect(clusteredShare([c(0, 20), c(0, 10)])).toBeNull()
})

test('the number of learners is the one of the textbook, and grows with the design effect', () => {
  // Fleiss, Levin & Paik: 60 % against 70 %, 80 % power, without continuity correction.
  expect(learnersPerArm(0.6, 0.1, 'higher')).toBe(356)
  expect(learnersPerArm(0.6, 0.1, 'higher', 2)).toBe(712)
  expect(learnersPerArm(0.05, 0.1, 'lower')).toBeNull()
  // Half a standard deviation: 63 by the normal approximation (64 by t).
  expect(learnersPerArmForMeans(1, 0.5)).toBe(63)
})

test('a difference of means has the interval of Welch', () => {
  // Two small samples worked by hand: means 5 and 3, both with standard deviation 2 and 10 values.
  const result = welch({ mean: 5, sd: 2, n: 10 }, { mean: 3, sd: 2, n: 10 })
  expect(result?.degrees).toBeCloseTo(18, 10)
  expect(result?.interval.low).toBeCloseTo(2 - 2.10092204 * Math.sqrt(0.8), 7)
  expect(welch({ mean: 5, sd: 2, n: 1 }, { mean: 3, sd: 2, n: 10 })).toBeNull()
  expect(meanInterval({ mean: 10, sd: 3, n: 9 })?.high).toBeCloseTo(10 + 2.306004135, 8)
  expect(meanInterval({ mean: 10, sd: 0, n: 1 })).toBeNull()
})

test('means of groups pool to the mean and spread of all values', () => {
  const spread = (values: number[]) => {
    const mean = values.reduce((a, b) => a + b, 0) / values.length
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    return { mean, n: values.length, sd: Math.sqrt(squares / Math.max(1, values.length - 1)) }
  }
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 2 }), fc.array(fc.nat(100), { minLength: 2 }), (a, b) => {
      const pooled = pooledMean([spread(a), spread(b)])
      const whole = spread([...a, ...b])
      expect(pooled?.mean).toBeCloseTo(whole.mean, 8)
      expect(pooled?.sd).toBeCloseTo(whole.sd, 8)
    }),
  )
})

test('the normalised gain is what was gained of what could be, and undefined at a hundred', () => {
  expect(normalisedGain(40, 70)).toBe(0.5)
  expect(normalisedGain(100, 100)).toBeNull()
})

const counts = fc.integer({ min: 1, max: 400 }).chain((n) => fc.nat(n).map((x) => c(x, n)))

test('an interval holds what was seen, stays among shares, and turns round with its arms', () => {
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const one = wilson(a)
      expect(one.low).toBeGreaterThanOrEqual(0)
      expect(one.high).toBeLessThanOrEqual(1)
      expect(one.low - 1e-12 <= a.x / a.n && a.x / a.n <= one.high + 1e-12).toBe(true)
      const [there, back] = [newcombe(a, b), newcombe(b, a)]
      expect(there.low).toBeCloseTo(-back.high, 10)
      expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12)
      expect(newcombe(a, b, 0.99).low).toBeLessThanOrEqual(there.low + 1e-12)
      expect(twoShareTest(a, b).p).toBeCloseTo(twoShareTest(b, a).p, 10)
    }),
  )
})

test('a larger threshold takes fewer learners', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 60 }), fc.integer({ min: 2, max: 14 }), (base, threshold) => {
      const small = learnersPerArm(base / 100, threshold / 100, 'lower') ?? 0
      const large = learnersPerArm(base / 100, (threshold + 1) / 100, 'lower') ?? 0
      expect(large).toBeLessThanOrEqual(small)
    }),
  )
})

test('the same seed draws the same samples, and the interval holds the mean of what was drawn from', () => {
  const next = randomFrom(7)
  const sample = Array.from({ length: 60 }, () => next() * 10)
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length
  const first = bootstrap(sample, mean, { seed: 1 })
  expect(bootstrap(sample, mean, { seed: 1 })).toEqual(first)
  expect(bootstrap(sample, mean, { seed: 2 })).not.toEqual(first)
  const seen = mean(sample)
  const sd = Math.sqrt(sample.reduce((sum, each) => sum + (each - seen) ** 2, 0) / 59)
  const t = meanInterval({ mean: seen, sd, n: 60 })
  expect(first?.low).toBeCloseTo(t?.low ?? 0, 0)
  expect(first?.high).toBeCloseTo(t?.high ?? 0, 0)
  expect(bootstrap([1, 2, 3], mean)).toBeNull()
})
