import type { Interval } from './shares.ts'
import { tQuantile, tShare } from './student.ts'

/** A mean of `n` values with their standard deviation (divided by n − 1). */
export type Mean = { mean: number; sd: number; n: number }

/** The t interval of a mean; null below two values, of which nobody can tell how they spread. */
export const meanInterval = ({ mean, sd, n }: Mean, confidence = 0.95): Interval | null => {
  if (n < 2) return null
  const reach = (tQuantile(1 - (1 - confidence) / 2, n - 1) * sd) / Math.sqrt(n)
  return { low: mean - reach, high: mean + reach }
}

/**
 * The difference a − b of two independent means that may spread differently: interval, degrees of freedom and two-sided
 * p. Welch (1947), Biometrika 34:28-35. Null below two values on a side, or where nothing spreads at all.
 */
export const welch = (
  a: Mean,
  b: Mean,
  confidence = 0.95,
): { difference: number; interval: Interval; degrees: number; p: number } | null => {
  if (a.n < 2 || b.n < 2) return null
  const [u, v] = [a.sd ** 2 / a.n, b.sd ** 2 / b.n]
  if (u + v === 0) return null
  const degrees = (u + v) ** 2 / (u ** 2 / (a.n - 1) + v ** 2 / (b.n - 1))
  const difference = a.mean - b.mean
  const error = Math.sqrt(u + v)
  const reach = tQuantile(1 - (1 - confidence) / 2, degrees) * error
  return {
    difference,
    interval: { low: difference - reach, high: difference + reach },
    degrees,
    p: 2 * (1 - tShare(Math.abs(difference) / error, degrees)),
  }
}

/**
 * One mean of several groups' means: of all their values together, with the standard deviation that these would have.
 * Groups of one value spread by 0 within themselves.
 */
export const pooledMean = (groups: readonly Mean[]): Mean | null => {
  const n = groups.reduce((sum, group) => sum + group.n, 0)
  if (n === 0) return null
  const mean = groups.reduce((sum, group) => sum + group.n * group.mean, 0) / n
  const squares = groups.reduce(
    (sum, group) => sum + (group.n - 1) * group.sd ** 2 + group.n * (group.mean - mean) ** 2,
    0,
  )
  return { mean, n, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : 0 }
}

/**
 * The normalised gain of a class: how much of what could be gained was gained, from means in percent. Hake (1998),
 * American Journal of Physics 66:64-74. Null where the class began at 100, since nothing was left to gain.
 */
export const normalisedGain = (before: number, after: number): number | null =>
  before >= 100 ? null : (after - before) / (100 - before)
