import { bootstrap } from '../../engines/statistics/bootstrap.ts'
import { clusteredShare } from '../../engines/statistics/clusters.ts'
import { meanInterval, normalisedGain, pooledMean } from '../../engines/statistics/means.ts'
import { type Interval, wilson } from '../../engines/statistics/shares.ts'
import { tQuantile } from '../../engines/statistics/student.ts'
import { type Measure, SHARE_MEASURES } from './contract.ts'
import { addGrades, type Grades } from './grades.ts'
import type { Reading } from './readings.ts'

/** How an interval was worked out: `clusters` allows for sections, `bootstrap` draws sections again. */
export type Method = 'wilson' | 'clusters' | 't' | 'bootstrap' | 'none'

/** A figure about a group of learners. Shares lie between 0 and 1, all else is in the unit of the metric. */
export type Figure = {
  value: number | null
  x: number | null
  n: number
  sd: number | null
  meanBefore: number | null
  low: number | null
  high: number | null
  method: Method
  /** The interval of as many learners drawn one by one, where sections are known and allowed for in the other. */
  naive: Interval | null
  /** How many sections it rests on; 0 where they are not known. */
  sections: number
  grades: Grades | null
}

export type Value = Pick<Reading, 'section' | 'x' | 'n' | 'mean' | 'sd' | 'meanBefore' | 'grades'>

export const isShare = (measure: Measure): boolean => (SHARE_MEASURES as readonly Measure[]).includes(measure)

const NOTHING = { sd: null, meanBefore: null, low: null, high: null, method: 'none', naive: null } as const

/** How many learners a reading is about; a count is about as many as it counts. */
export const sizeOf = (measure: Measure, { x, n }: Pick<Value, 'x' | 'n'>): number =>
  measure === 'count' ? (x ?? 0) : (n ?? 0)

/** One figure of all readings of a group. */
export const figureOf = (measure: Measure, values: readonly Value[]): Figure => {
  const n = values.reduce((sum, value) => sum + sizeOf(measure, value), 0)
  const named = new Set(values.map((value) => value.section).filter((section) => section !== ''))
  const sections = values.every((value) => value.section !== '') ? named.size : 0
  const base = { ...NOTHING, n, x: null, sections, grades: null, value: null }
  if (measure === 'count') return { ...base, x: n, value: n }
  if (isShare(measure)) return shareOf(base, values)
  const means = values.flatMap(({ mean, sd, n: many, meanBefore }) =>
    mean === null || many === null ? [] : [{ mean, sd: sd ?? 0, n: many, before: meanBefore ?? 0 }],
  )
  return measure === 'mean' ? meanOf(base, means) : gainOf(base, means)
}

/** Counts by section, in the order in which they came. */
export const bySection = (values: readonly Value[]): { section: string; x: number; n: number }[] =>
  [...Map.groupBy(values, (value) => value.section)].map(([section, of]) => ({
    section,
    x: of.reduce((sum, { x }) => sum + (x ?? 0), 0),
    n: of.reduce((sum, { n }) => sum + (n ?? 0), 0),
  }))

const shareOf = (base: Figure, values: readonly Value[]): Figure => {
  const x = values.reduce((sum, value) => sum + (value.x ?? 0), 0)
  const { n } = base
  if (n === 0) return base
  const grades = values.every((value) => value.grades !== null)
    ? addGrades(values.map((value) => value.grades ?? {}))
    : null
  const naive = wilson({ x, n })
  const clustered = base.sections > 1 ? clusteredShare(bySection(values)) : null
  if (!clustered) return { ...base, x, value: x / n, ...naive, method: 'wilson', grades }
  const reach = tQuantile(0.975, clustered.clusters - 1) * clustered.error
  const low = Math.max(0, x / n - reach)
  const high = Math.min(1, x / n + reach)
  return { ...base, x, value: x / n, low, high, method: 'clusters', naive, grades }
}

type MeanValue = { mean: number; sd: number; n: number; before: number }

const meanOf = (base: Figure, means: readonly MeanValue[]): Figure => {
  const pooled = pooledMean(means)
  if (!pooled) return base
  const interval = pooled.sd > 0 ? meanInterval(pooled) : null
  return {
    ...base,
    value: pooled.mean,
    sd: pooled.sd,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    method: interval ? 't' : 'none',
  }
}

/** The gain of all sections together; its interval by drawing sections again, which takes five of them. */
const gainOf = (base: Figure, means: readonly MeanValue[]): Figure => {
  const gain = (of: readonly MeanValue[]): number | null => {
    const n = of.reduce((sum, each) => sum + each.n, 0)
    const mean = (key: 'before' | 'mean') => of.reduce((sum, each) => sum + each.n * each[key], 0) / n
    return n === 0 ? null : normalisedGain(mean('before'), mean('mean'))
  }
  const value = gain(means)
  if (value === null) return base
  const interval = bootstrap(means, gain)
  const n = means.reduce((sum, each) => sum + each.n, 0)
  return {
    ...base,
    value,
    meanBefore: means.reduce((sum, each) => sum + each.n * each.before, 0) / n,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    method: interval ? 'bootstrap' : 'none',
  }
}
