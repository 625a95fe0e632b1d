import { addDays } from '../calendar/days.ts'
import type { IsClosed } from './history.ts'
import { randomFrom } from './random.ts'

/** How sure a forecast is, in per cent; each is a promise that holds so many times out of a hundred. */
export const LEVELS = [50, 70, 85, 95] as const
export type Level = (typeof LEVELS)[number]

export const TRIALS = 10_000

export type Sampling = { trials?: number; seed?: number }

/**
 * "How many by": for each trial draws a past open day for each coming open day, adds up, and gives all sums in order.
 * `counts` are past open days, `days` the number of coming ones.
 */
export const sumsOf = (counts: readonly number[], days: number, sampling: Sampling = {}): Int32Array => {
  const { trials = TRIALS, seed = 1 } = sampling
  const random = randomFrom(seed)
  const past = Int32Array.from(counts)
  const sums = new Int32Array(trials)
  if (past.length === 0) return sums
  for (let trial = 0; trial < trials; trial++) {
    let sum = 0
    for (let day = 0; day < days; day++) sum += past[Math.floor(random() * past.length)] ?? 0
    sums[trial] = sum
  }
  return sums.sort()
}

/** At least so many with that confidence: the largest number that so many per cent of the sums reach. */
export const atLeast = (sums: Int32Array, level: number): number => {
  const at = Math.floor(((100 - level) / 100) * sums.length)
  return sums[Math.min(at, sums.length - 1)] ?? 0
}

/** The share of trials that reach a number, 0 to 1. */
export const chanceOf = (sums: Int32Array, count: number): number => {
  let low = 0
  let high = sums.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) < count) low = middle + 1
    else high = middle
  }
  return sums.length === 0 ? 0 : (sums.length - low) / sums.length
}

/** Nobody knows the future so well: above this a chance is said as "more than 95 %", below 5 % as "less than". */
export const SUREST = 0.95
export type Chance = { share: number; bound: 'above' | 'below' | null }
export const sayable = (share: number): Chance =>
  share > SUREST
    ? { share: SUREST, bound: 'above' }
    : share < 1 - SUREST
      ? { share: 1 - SUREST, bound: 'below' }
      : { share, bound: null }

/** No forecast looks further than this; what takes longer is said as "not within five years". */
export const FARTHEST = 1826

/**
 * "When done": for each trial draws past open days until so many items are done; gives the numbers of open days in
 * order. A trial that does not come to its end within `FARTHEST` days counts as one day more.
 */
export const spansOf = (counts: readonly number[], items: number, sampling: Sampling = {}): Int32Array => {
  const { trials = TRIALS, seed = 1 } = sampling
  const random = randomFrom(seed)
  const past = Int32Array.from(counts)
  const spans = new Int32Array(trials).fill(FARTHEST + 1)
  if (!past.some((count) => count > 0)) return spans
  for (let trial = 0; trial < trials; trial++) {
    let left = items
    let day = 0
    while (left > 0 && day <= FARTHEST) {
      left -= past[Math.floor(random() * past.length)] ?? 0
      day++
    }
    spans[trial] = day
  }
  return spans.sort()
}

/** Within so many open days with that confidence; null where that is further than `FARTHEST`. */
export const within = (spans: Int32Array, level: number): number | null => {
  const at = Math.ceil((level / 100) * spans.length) - 1
  const days = spans[Math.min(Math.max(at, 0), spans.length - 1)] ?? FARTHEST + 1
  return days > FARTHEST ? null : days
}

/** The calendar day on which the n-th open day after a day ends; null where the calendar has no such day. */
export const dayAfter = (from: string, openDays: number, isClosed: IsClosed): string | null => {
  let day = from
  let left = openDays
  for (let passed = 0; left > 0; passed++) {
    if (passed > 3 * FARTHEST) return null
    day = addDays(day, 1)
    if (!isClosed(day)) left--
  }
  return day
}
