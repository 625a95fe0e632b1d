import type { Axis } from '../../areas/deciding/contract.ts'
import type { DIRECTIONS, INTEGRATION_STATES, STANDARDS, SYSTEMS } from '../../areas/strategy/contract.ts'
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
