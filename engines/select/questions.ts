import type { Problem, Selection } from './model.ts'
import { closureOf } from './presolve.ts'

/** The problem with one option put in, or kept out: solved again it says what that costs. */
export const forcedProblem = (problem: Problem, key: string, isIn: boolean): Problem => ({
  ...problem,
  forced: [{ key, in: isIn }],
})

/** What forcing one option costs, and what changes place for it. `cost` is null where no set keeps the limits then. */
export type Price = {
  costs: number | null
  enters: string[]
  leaves: string[]
}

export const priceOf = (
  best: Pick<Selection, 'objective' | 'chosen'>,
  tried: Pick<Selection, 'objective' | 'chosen'>,
): Price => {
  if (best.objective === null || tried.objective === null) return { costs: null, enters: [], leaves: [] }
  const before = new Set(best.chosen)
  const after = new Set(tried.chosen)
  return {
    costs: rounded(best.objective - tried.objective),
    enters: tried.chosen.filter((key) => !before.has(key)),
    leaves: best.chosen.filter((key) => !after.has(key)),
  }
}

/** Differences of decimals without the dust of binary fractions. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9

/** Why an option cannot be chosen whatever else is: it does not fit, alone or with what it needs. Null where it can. */
export const shutOut = (problem: Problem, key: string): { cost: number; brings: string[] } | null => {
  const costs = new Map(problem.options.map((each) => [each.key, each.cost]))
  const musts = problem.options.flatMap((each) => (each.must ? [each.key] : []))
  const all = closureOf(problem.needs)([key, ...musts])
  const cost = [...all].reduce((sum, each) => sum + (costs.get(each) ?? 0), 0)
  if (problem.capacity === null || cost <= problem.capacity) return null
  return { cost: rounded(cost), brings: [...closureOf(problem.needs)([key])].filter((each) => each !== key) }
}

/**
 * The smallest step by which the value of two sets can differ, from the decimals of the values: 1 where all are whole.
 * At most three decimals are looked at.
 */
export const stepOf = (values: readonly number[]): number => {
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0)
  return 10 ** -decimals
}

/** The solver keeps limits to a millionth: a step has to be well above that. */
const MOST_DECIMALS = 3

const decimalsOf = (value: number): number => {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++)
    if (Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-9) return decimals
  return MOST_DECIMALS
}

/**
 * The cheapest set that is worth more than the best one of this capacity: its cost is the next capacity that helps. It
 * costs more than there is, or the best one would not be the best.
 */
export const nextCapacityProblem = (problem: Problem, best: Selection): Problem | null => {
  if (best.objective === null) return null
  const worths = [...problem.options.map((each) => each.value), ...problem.wishes.map((each) => each.value)]
  const beyond =
    problem.capacity === null ? 0 : problem.capacity + stepOf(problem.options.map((each) => each.cost))
  return { ...problem, capacity: null, floor: beyond, atLeast: best.objective + stepOf(worths) }
}

/** The problem without one of its limits: no duties, no dependencies, or one duty less. */
export const withoutDuties = (problem: Problem, only?: string): Problem => ({
  ...problem,
  options: problem.options.map((each) =>
    each.must && (only === undefined || only === each.key) ? { ...each, must: false } : each,
  ),
})

export const withoutNeeds = (problem: Problem): Problem => ({ ...problem, needs: [] })
