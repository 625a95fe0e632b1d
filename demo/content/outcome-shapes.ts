import type { Better, Design, Measure } from '../../areas/learning/contract.ts'
import type { Day, Key } from './shapes.ts'

/** How many got each grade: `{ A: 7, W: 2 }`. */
export type GradeCounts = Readonly<Record<string, number>>

export type MetricContent = {
  key: Key
  product: Key
  title: string
  measure: Measure
  better?: Better
  unit?: string
  definition: string
  dimensions?: readonly string[]
  /** What was read of it by hand. */
  readings?: readonly ({ on: Day; period: string; source: string } & (
    | { grades: GradeCounts }
    | { x: number; n: number }
    | { mean: number; sd: number; n: number }
  ))[]
}

export type ExperimentContent = {
  key: Key
  product: Key
  title: string
  by: Key
  plannedOn: Day
  design: Design
  metric: Key
  threshold: number
  expected: number
  randomised: boolean
  startOn: Day
  endOn: Day
  hypothesis: string
  treatment: string
  /** The release that it measures. */
  measures?: Key
  begunOn?: Day
  /** Its data: one row for each section, arm and way of attending. */
  data?: {
    on: Day
    period: string
    source: string
    metrics: readonly Key[]
    dimension: string
    rows: readonly (readonly [arm: string, section: string, part: string, grades: GradeCounts])[]
  }
  /** Who opened its figures, and when. */
  looked?: readonly (readonly [on: Day, by: Key])[]
  ended?: { on: Day; learned: string }
}

export type BarrierContent = {
  key: Key
  product: Key
  by: Key
  on: Day
  title: string
  severity: 'blocker' | 'serious' | 'moderate' | 'minor'
  page: string
  criterion: string
  foundBy: 'person' | 'manual-check' | 'automated-check' | 'audit' | 'report'
  what: string
  obligation?: Key
  /** The item that is to fix it. */
  item?: Key
  fixed?: { on: Day; by: Key; reason: string }
}

/** An obligation taken from a template of the product on a day. */
export type DutyContent = { key: Key; template: string; by: Key; on: Day }

export type OutcomesContent = {
  metrics: readonly MetricContent[]
  metricsOn: Day
  experiments: readonly ExperimentContent[]
  duties: readonly DutyContent[]
  barriers: readonly BarrierContent[]
}
