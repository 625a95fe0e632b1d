import { normalQuantile } from './normal.ts'

/** Two-sided 5 %, 80 % power: what a threshold is settled at here. */
export const SETTLES = { significance: 0.05, power: 0.8 } as const

/**
 * How many learners in each arm it takes to see, with the given power, a difference of `threshold` from `base`, both as
 * shares. Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed., (4.14), without
 * continuity correction. It is asked of a threshold set beforehand, never of what was seen. `designEffect` multiplies
 * it where learners sit in sections. Null where base and threshold leave no share between 0 and 1.
 */
export const learnersPerArm = (
  base: number,
  threshold: number,
  direction: 'lower' | 'higher',
  designEffect = 1,
  { significance, power }: { significance: number; power: number } = SETTLES,
): number | null => {
  const aimed = direction === 'lower' ? base - threshold : base + threshold
  if (!(threshold > 0) || base < 0 || base > 1 || aimed < 0 || aimed > 1) return null
  const middle = (base + aimed) / 2
  const a = normalQuantile(1 - significance / 2) * Math.sqrt(2 * middle * (1 - middle))
  const b = normalQuantile(power) * Math.sqrt(base * (1 - base) + aimed * (1 - aimed))
  return Math.ceil(((a + b) ** 2 / threshold ** 2) * Math.max(1, designEffect) - 1e-9)
}

/** The same for a difference of means, with the standard deviation of single values: 2 (z + z)² sd² / threshold². */
export const learnersPerArmForMeans = (
  sd: number,
  threshold: number,
  { significance, power }: { significance: number; power: number } = SETTLES,
): number | null =>
  threshold > 0 && sd > 0
    ? Math.ceil(
        (2 * (normalQuantile(1 - significance / 2) + normalQuantile(power)) ** 2 * sd ** 2) / threshold ** 2 -
          1e-9,
      )
    : null
