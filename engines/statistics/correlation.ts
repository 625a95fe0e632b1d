import { meanOf } from './describe.ts'
import { normalQuantile } from './normal.ts'
import type { Interval } from './shares.ts'
import { tQuantile } from './student.ts'

/** Two numbers of one row. */
export type Pair = readonly [x: number, y: number]

type Sums = { n: number; x: number; y: number; xx: number; yy: number; xy: number }

const sumsOf = (pairs: readonly Pair[]): Sums => {
  const [x, y] = [meanOf(pairs.map((pair) => pair[0])), meanOf(pairs.map((pair) => pair[1]))]
  const sums = { n: pairs.length, x, y, xx: 0, yy: 0, xy: 0 }
  for (const [a, b] of pairs) {
    sums.xx += (a - x) ** 2
    sums.yy += (b - y) ** 2
    sums.xy += (a - x) * (b - y)
  }
  return sums
}

/**
 * How far two numbers lie on one line, −1 to 1. Pearson (1896), Philosophical Transactions A 187:253-318. Null below
 * two pairs, or where one of the two does not vary.
 */
export const pearson = (pairs: readonly Pair[]): number | null => {
  if (pairs.length < 2) return null
  const { xx, yy, xy } = sumsOf(pairs)
  if (xx === 0 || yy === 0) return null
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}

/**
 * The interval of a correlation `r` of `n` pairs: z = artanh r is about normal with standard error 1/√(n − 3). Fisher
 * (1921), "On the probable error of a coefficient of correlation deduced from a small sample", Metron 1:3-32. Null below
 * four pairs; a point where all pairs lie on one line.
 */
export const fisherInterval = (r: number, n: number, confidence = 0.95): Interval | null => {
  if (n < 4) return null
  if (Math.abs(r) >= 1) return { low: r, high: r }
  const z = Math.atanh(r)
  const reach = normalQuantile(1 - (1 - confidence) / 2) / Math.sqrt(n - 3)
  return { low: Math.tanh(z - reach), high: Math.tanh(z + reach) }
}

/** A line through pairs: y = `start` + `slope` · x, with the interval of its slope. */
export type Line = { slope: number; start: number; interval: Interval; n: number }

/**
 * The line of least squares with the t interval of its slope, on n − 2 degrees of freedom. Draper & Smith (1998),
 * Applied Regression Analysis, 3rd ed., 1.2 and 1.4. It takes the rows for independent of each other. Null below three
 * pairs, or where x does not vary.
 */
export const lineThrough = (pairs: readonly Pair[], confidence = 0.95): Line | null => {
  if (pairs.length < 3) return null
  const { n, x, y, xx, xy, yy } = sumsOf(pairs)
  if (xx === 0) return null
  const slope = xy / xx
  const rest = Math.max(0, yy - slope * xy) / (n - 2)
  const reach = tQuantile(1 - (1 - confidence) / 2, n - 2) * Math.sqrt(rest / xx)
  return { slope, start: y - slope * x, interval: { low: slope - reach, high: slope + reach }, n }
}
