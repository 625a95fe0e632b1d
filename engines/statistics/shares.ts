import { normalQuantile, twoSided } from './normal.ts'

/** `x` of `n`, both whole, 0 ≤ x ≤ n. */
export type Counts = { x: number; n: number }
/** From `low` to `high`, in the unit of what it is about; shares lie between 0 and 1. */
export type Interval = { low: number; high: number }

/** Refuses what is no count: a share of nothing has no interval. */
export const checkCounts = ({ x, n }: Counts): void => {
  if (!(n > 0) || !(x >= 0) || x > n) throw new RangeError(`${x} of ${n} is no share.`)
}

/**
 * The score interval of a share. Wilson (1927), "Probable inference, the law of succession, and statistical
 * inference", JASA 22:209-212.
 */
export const wilson = (counts: Counts, confidence = 0.95): Interval => {
  checkCounts(counts)
  const { x, n } = counts
  const z = normalQuantile(1 - (1 - confidence) / 2)
  const p = x / n
  const middle = 2 * x + z * z
  const reach = z * Math.sqrt(z * z + 4 * x * (1 - p))
  const whole = 2 * (n + z * z)
  // The ends are exact where nothing or everything was counted; rounding would leave 1e-17.
  return { low: x === 0 ? 0 : (middle - reach) / whole, high: x === n ? 1 : (middle + reach) / whole }
}

/**
 * The interval of a difference a − b of two independent shares: hybrid score, without continuity correction. Newcombe
 * (1998), "Interval estimation for the difference between independent proportions", Statistics in Medicine
 * 17:873-890, method 10.
 */
export const newcombe = (a: Counts, b: Counts, confidence = 0.95): Interval => {
  const [p, q] = [a.x / a.n, b.x / b.n]
  const [first, second] = [wilson(a, confidence), wilson(b, confidence)]
  return {
    low: p - q - Math.hypot(p - first.low, second.high - q),
    high: p - q + Math.hypot(first.high - p, q - second.low),
  }
}

/** The z test of two independent shares with pooled variance: two-sided p; 1 where nothing or everything was counted. */
export const twoShareTest = (a: Counts, b: Counts): { z: number; p: number } => {
  checkCounts(a)
  checkCounts(b)
  const pooled = (a.x + b.x) / (a.n + b.n)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n))
  if (error === 0) return { z: 0, p: 1 }
  const z = (a.x / a.n - b.x / b.n) / error
  return { z, p: twoSided(z) }
}
