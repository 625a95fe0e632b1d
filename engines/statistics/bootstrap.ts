import { normalQuantile, normalShare } from './normal.ts'
import type { Interval } from './shares.ts'

export type BootstrapOptions = { draws?: number; confidence?: number; seed?: number }

/**
 * The bias-corrected and accelerated bootstrap interval of a figure over a sample. Efron (1987), JASA 82:171-185. The
 * same seed draws the same samples, so that a page shown twice says the same. Null where the sample is smaller than
 * five, or where the figure is not defined of it; samples of which it is not defined are left out.
 */
export const bootstrap = <T>(
  sample: readonly T[],
  figure: (values: readonly T[]) => number | null,
  { draws = 2000, confidence = 0.95, seed = 20_261_121 }: BootstrapOptions = {},
): Interval | null => {
  const seen = figure(sample)
  if (seen === null || sample.length < 5) return null
  const next = randomFrom(seed)
  const drawn: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    const again = sample.map(() => sample[Math.floor(next() * sample.length)] as T)
    const value = figure(again)
    if (value !== null) drawn.push(value)
  }
  if (drawn.length < draws / 2) return null
  drawn.sort((a, b) => a - b)
  const { bias, acceleration } = corrections(sample, figure, drawn, seen)
  const end = (share: number): number => {
    const z = normalQuantile(share)
    const corrected = normalShare(bias + (bias + z) / (1 - acceleration * (bias + z)))
    const at = Math.min(drawn.length - 1, Math.max(0, Math.round(corrected * drawn.length - 0.5)))
    return drawn[at] ?? seen
  }
  const rest = (1 - confidence) / 2
  return { low: end(rest), high: end(1 - rest) }
}

/** Where the drawn figures stand to the seen one, and how its spread changes with it (by the jackknife). */
const corrections = <T>(
  sample: readonly T[],
  figure: (values: readonly T[]) => number | null,
  drawn: readonly number[],
  seen: number,
): { bias: number; acceleration: number } => {
  const below =
    drawn.filter((value) => value < seen).length + drawn.filter((value) => value === seen).length / 2
  const share = Math.min(1 - 0.5 / drawn.length, Math.max(0.5 / drawn.length, below / drawn.length))
  const without = sample.flatMap((_, at) => figure(sample.toSpliced(at, 1)) ?? [])
  const mean = without.reduce((sum, value) => sum + value, 0) / without.length
  const squares = without.reduce((sum, value) => sum + (mean - value) ** 2, 0)
  const cubes = without.reduce((sum, value) => sum + (mean - value) ** 3, 0)
  return { bias: normalQuantile(share), acceleration: squares === 0 ? 0 : cubes / (6 * squares ** 1.5) }
}

/** Numbers from 0 to below 1, always the same from one seed (mulberry32, Ettinger 2017). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
