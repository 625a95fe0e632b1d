import { clusteredDifference } from '../../engines/statistics/clusters.ts'
import { welch } from '../../engines/statistics/means.ts'
import { learnersPerArm, learnersPerArmForMeans } from '../../engines/statistics/sample-size.ts'
import { type Interval, newcombe, twoShareTest } from '../../engines/statistics/shares.ts'
import { ARMS, type Better, type Design, type Measure, type Verdict, type Wording } from './contract.ts'
import { bySection, type Figure, isShare, type Value } from './figures.ts'

/** What an experiment set beforehand. Threshold and expectation as people write them: points, percent, or the unit. */
export type Plan = {
  design: Design
  measure: Measure
  direction: Better
  threshold: number | null
  expected: number | null
  randomised: boolean
}

/** An arm as it may be shown: without a figure where it is hidden or empty. */
export type Arm = { name: string; figure: Figure | null; isHidden: boolean; values: readonly Value[] }

/** Enough learners in each arm to see the threshold with 80 % power at 5 %, and how many are still to come. */
export type Needed = {
  perArm: number
  /** The share or standard deviation that this was asked of, and whether it was set beforehand. */
  base: number
  baseFrom: 'expected' | 'comparison'
  more: readonly [judged: number, against: number]
  /** The same where learners sit in sections that differ as these do. */
  perArmInSections: number | null
  designEffect: number | null
}

export type Judged = {
  judged: Arm
  against: Arm
  difference: number | null
  /** The interval of learners drawn one by one: Newcombe for shares, Welch for means. */
  naive: Interval | null
  /** The one that allows for sections, where each arm has two or more. */
  clustered:
    | (Interval & { degrees: number; designEffects: readonly [number, number]; sections: number })
    | null
  p: number | null
  /** The interval by which it is judged: the one for sections where there is one. */
  interval: Interval | null
  verdict: Verdict
  thresholdMet: boolean | null
  wording: Wording
  needed: Needed | null
}

/** Judges one arm against the other, by what was set beforehand. Pure; everything it gives may be shown. */
export const judge = (plan: Plan, judged: Arm, against: Arm): Judged => {
  const base = { judged, against, needed: neededOf(plan, judged, against) }
  const [a, b] = [judged.figure, against.figure]
  if (a?.value == null || b?.value == null) {
    const isHidden = judged.isHidden || against.isHidden
    const verdict = isHidden ? 'hidden' : a || b ? 'one-arm' : 'no-data'
    return { ...base, ...UNKNOWN, verdict, wording: a?.value == null ? 'piloted' : 'was' }
  }
  const difference = a.value - b.value
  const { naive, p } = naiveOf(plan.measure, a, b)
  const clustered = isShare(plan.measure) ? clusteredOf(judged, against) : null
  const interval = clustered ?? naive
  const verdict = verdictOf(plan.direction, interval)
  const thresholdMet = plan.threshold === null ? null : isMet(plan, difference)
  return {
    ...base,
    difference,
    naive,
    clustered,
    p,
    interval: interval && { low: interval.low, high: interval.high },
    verdict,
    thresholdMet,
    wording: wordingOf(plan, verdict, thresholdMet === true),
  }
}

const UNKNOWN = {
  difference: null,
  naive: null,
  clustered: null,
  p: null,
  interval: null,
  thresholdMet: null,
} as const

const naiveOf = (measure: Measure, a: Figure, b: Figure): { naive: Interval | null; p: number | null } => {
  if (isShare(measure) && a.x !== null && b.x !== null) {
    const counts = [
      { x: a.x, n: a.n },
      { x: b.x, n: b.n },
    ] as const
    return { naive: newcombe(...counts), p: twoShareTest(...counts).p }
  }
  if (measure !== 'mean' || a.value === null || b.value === null) return { naive: null, p: null }
  const result = welch({ mean: a.value, sd: a.sd ?? 0, n: a.n }, { mean: b.value, sd: b.sd ?? 0, n: b.n })
  return { naive: result?.interval ?? null, p: result?.p ?? null }
}

const clusteredOf = (judged: Arm, against: Arm): Judged['clustered'] => {
  if ((judged.figure?.sections ?? 0) < 2 || (against.figure?.sections ?? 0) < 2) return null
  const found = clusteredDifference(bySection(judged.values), bySection(against.values))
  if (!found) return null
  const { interval, degrees, a, b } = found
  return {
    ...interval,
    degrees,
    designEffects: [a.designEffect, b.designEffect],
    sections: a.clusters + b.clusters,
  }
}

const verdictOf = (direction: Better, interval: Interval | null): Verdict => {
  if (!interval) return 'no-interval'
  if (interval.low <= 0 && interval.high >= 0) return 'not-clear'
  return interval.high < 0 === (direction === 'lower') ? 'wanted' : 'unwanted'
}

/** Points are hundredths of a share; all else is in the unit of the metric. */
export const inUnit = (measure: Measure, value: number): number =>
  isShare(measure) || measure === 'gain' ? value / 100 : value

const isMet = (plan: Plan, difference: number): boolean => {
  const way = plan.direction === 'lower' ? -difference : difference
  return way >= inUnit(plan.measure, plan.threshold ?? 0) - 1e-12
}

/**
 * The strongest wording that the evidence carries. Before and after never climbs above "was x after": whatever else
 * changed in between changed it too. "Reduced" takes assignment by chance, an interval off zero, the threshold met.
 */
const wordingOf = (plan: Plan, verdict: Verdict, met: boolean): Wording => {
  if (plan.design === 'before-after' || verdict !== 'wanted') return 'was'
  return plan.randomised && met ? 'caused' : 'differs'
}

const neededOf = (plan: Plan, judged: Arm, against: Arm): Needed | null => {
  if (plan.threshold === null || plan.threshold <= 0) return null
  const threshold = inUnit(plan.measure, plan.threshold)
  const seen = [judged.figure?.n ?? 0, against.figure?.n ?? 0] as const
  const clustered = isShare(plan.measure) ? clusteredOf(judged, against) : null
  const effect = clustered ? Math.max(...clustered.designEffects) : null
  const build = (base: number, baseFrom: Needed['baseFrom'], sizeFor: (effect: number) => number | null) => {
    const perArm = sizeFor(1)
    if (perArm === null) return null
    const target = (effect === null ? null : sizeFor(effect)) ?? perArm
    const more = [Math.max(0, target - seen[0]), Math.max(0, target - seen[1])] as const
    return {
      perArm,
      base,
      baseFrom,
      more,
      perArmInSections: effect === null ? null : sizeFor(effect),
      designEffect: effect,
    }
  }
  if (isShare(plan.measure)) {
    const base = plan.expected === null ? against.figure?.value : plan.expected / 100
    if (base == null) return null
    const from = plan.expected === null ? 'comparison' : 'expected'
    return build(base, from, (times) => learnersPerArm(base, threshold, plan.direction, times))
  }
  const sd = against.figure?.sd ?? judged.figure?.sd
  if (plan.measure !== 'mean' || !sd) return null
  return build(sd, 'comparison', () => learnersPerArmForMeans(sd, threshold))
}

/** The names of the two arms of a design: what is judged, and what it is held against. */
export const armsOf = (design: Design): readonly [string, string] => ARMS[design]
