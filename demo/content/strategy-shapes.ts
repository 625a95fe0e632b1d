import type { Axis } from '../../areas/deciding/contract.ts'
import type { DIRECTIONS, INTEGRATION_STATES, STANDARDS, SYSTEMS } from '../../areas/strategy/contract.ts'
import type { ALTERNATIVE_SORTS } from '../../areas/strategy/market/contract.ts'
import type { Day, Key } from './shapes.ts'

export type AimContent = { key: Key; title: string; parent?: Key; about: string; dueOn?: Day }

/** Where it stood on a day, how sure they were in percent, and what stood behind it. */
export type CheckInContent = readonly [on: Day, value: number, sure: number, note: string]

export type KeyResultContent = {
  key: Key
  title: string
  unit: string
  from: number
  to: number
  source: string
  checkIns: readonly CheckInContent[]
}

export type ObjectiveContent = {
  key: Key
  title: string
  aim?: Key
  products: readonly Key[]
  term: string
  dueOn?: Day
  about: string
  results: readonly KeyResultContent[]
  /** What serves it. */
  items: readonly Key[]
}

/** What an item is weighed with, and what it does to which group, −2 to 3. */
export type ScoreContent = {
  item: Key
  set: Readonly<Record<string, unknown>>
  touches: Readonly<Record<Key, number>>
}

export type ScenarioContent = {
  key: Key
  title: string
  product: Key
  capacity: number
  axis: Axis
  on: Day
  note: string
  /** The day on which it was made a decision. */
  takenOn?: Day
}

export type StrategyContent = {
  by: Key
  since: Day
  aims: readonly AimContent[]
  objectives: readonly ObjectiveContent[]
  /** The day on which it was gone through what serves what. */
  alignedOn: Day
  scoredOn: Day
  scores: readonly ScoreContent[]
  scenarios: readonly ScenarioContent[]
}

/** A system that a product is connected to. */
export type IntegrationContent = readonly [
  product: Key,
  title: string,
  system: (typeof SYSTEMS)[number],
  direction: (typeof DIRECTIONS)[number],
  standard: (typeof STANDARDS)[number],
  state: (typeof INTEGRATION_STATES)[number],
  contact: Key,
  exchanges: string,
]

/** How well something meets a need, what was seen, where, and on which day; null where nobody judged it. */
export type JudgementContent =
  | readonly [points: number, evidence: string, address: string, on: Day | null]
  | null

/** A market matrix with what stands in it. */
export type MatrixContent = {
  product: Key
  by: Key
  on: Day
  title: string
  matrix: Readonly<Record<string, string>>
  alternatives: readonly (readonly [
    stands: (typeof ALTERNATIVE_SORTS)[number],
    title: string,
    serves: string,
    address: string,
  ])[]
  criteria: readonly (readonly [title: string, weight: number, asks: string])[]
  /** By alternative, then by criterion. */
  judgements: readonly (readonly JudgementContent[])[]
}
