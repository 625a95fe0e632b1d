import { type Counts, checkCounts, type Interval } from './shares.ts'
import { tQuantile } from './student.ts'

/** The share of an arm whose learners sit in sections, and what that does to its variance. */
export type ClusteredShare = {
  p: number
  n: number
  clusters: number
  /** How many times the variance of as many learners drawn one by one. At least 1, see below. */
  designEffect: number
  /** The standard error that allows for the sections. */
  error: number
}

/**
 * A share with the variance of a ratio estimator over clusters: m/(m−1) Σ(x − p n)² / N². Cochran (1977), Sampling
 * Techniques, 3rd ed., section 3.12; for clustered counts Rao & Scott (1992), Biometrics 48:577-585. A design effect
 * below 1 counts as 1: with few sections it is chance, and an interval must not become narrower by it. Null below two
 * clusters, or where nothing or everything was counted.
 */
export const clusteredShare = (clusters: readonly Counts[]): ClusteredShare | null => {
  const used = clusters.filter((cluster) => cluster.n > 0)
  for (const cluster of used) checkCounts(cluster)
  const m = used.length
  const n = used.reduce((sum, cluster) => sum + cluster.n, 0)
  const x = used.reduce((sum, cluster) => sum + cluster.x, 0)
  if (m < 2 || x === 0 || x === n) return null
  const p = x / n
  const variance = ((m / (m - 1)) * used.reduce((sum, each) => sum + (each.x - p * each.n) ** 2, 0)) / n ** 2
  const alone = (p * (1 - p)) / n
  const designEffect = Math.max(1, variance / alone)
  return { p, n, clusters: m, designEffect, error: Math.sqrt(alone * designEffect) }
}

export type ClusteredDifference = {
  difference: number
  interval: Interval
  /** Clusters of both arms less two. */
  degrees: number
  a: ClusteredShare
  b: ClusteredShare
}

/**
 * The interval of a difference a − b of two shares that allows for sections: ratio estimators (see clusteredShare) and
 * t on as many degrees of freedom as there are clusters less two, as Donner & Klar (2000), Design and Analysis of
 * Cluster Randomization Trials, chapter 6, do for trials of whole groups. Held within −1 and 1.
 */
export const clusteredDifference = (
  a: readonly Counts[],
  b: readonly Counts[],
  confidence = 0.95,
): ClusteredDifference | null => {
  const [first, second] = [clusteredShare(a), clusteredShare(b)]
  if (!first || !second) return null
  const degrees = first.clusters + second.clusters - 2
  const reach = tQuantile(1 - (1 - confidence) / 2, degrees) * Math.hypot(first.error, second.error)
  const difference = first.p - second.p
  return {
    difference,
    interval: { low: Math.max(-1, difference - reach), high: Math.min(1, difference + reach) },
    degrees,
    a: first,
    b: second,
  }
}
