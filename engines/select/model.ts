/** Something that may be chosen: what it is worth and what it costs, in any unit, decimals allowed. */
export type Option = {
  key: string
  value: number
  cost: number
  /** It stands in every set, whatever it is worth: a duty. */
  must?: boolean
}

/** Somebody who is content, and then worth `value`, only where everything they want is chosen. */
export type Wish = { key: string; value: number; wants: readonly string[] }

/** What is to be chosen from, and what a set has to keep to. */
export type Problem = {
  /** What the set may cost in all; null for no limit. */
  capacity: number | null
  options: readonly Option[]
  /** The first can be chosen only together with the second. */
  needs: readonly (readonly [dependent: string, prerequisite: string])[]
  wishes: readonly Wish[]
  /** Tried out: what happens where this one stands in the set, or does not. */
  forced?: readonly { key: string; in: boolean }[]
  /** The set has to cost at least this much: what costs less is known already. */
  floor?: number
  /** Asks for the cheapest set that is worth at least this much, instead of the most valuable one. */
  atLeast?: number
}

/** Which unknowns must be whole: all of them, or only the wishes and what has a value of its own. */
export type Model = 'all-binary' | 'wishes-binary'

/**
 * How a solving came out. `proven`: no set that keeps the limits is better. `limit`: time ran out; `bound` says how much
 * better a set could be at most. `infeasible`: no set keeps the limits.
 */
export type Status = 'proven' | 'limit' | 'infeasible'

export type Selection = {
  status: Status
  model: Model
  /** The value of the set; null where none was found. Added up anew from the chosen, not as the solver tells it. */
  objective: number | null
  /** No set is worth more than this; null where nothing is known. */
  bound: number | null
  /** (bound − objective) ÷ objective. 0 where it is proven. */
  gap: number | null
  nodes: number
  /** Milliseconds within the solver. */
  ms: number
  cost: number
  /** Keys of the chosen options, in the order in which they were given. */
  chosen: string[]
  /** Keys of the wishes that are fulfilled. */
  content: string[]
}

/** How a budget that is a share of all costs is made whole: both ways are found in the published instances. */
export const budgetOf = (share: number, costs: readonly number[], rounding: 'down' | 'nearest'): number => {
  const exact = share * costs.reduce((sum, cost) => sum + cost, 0)
  // 0.3 × 10 is 3.0000000000000004 in binary fractions, and 0.7 × 10 a little less than 7.
  const clean = Math.round(exact * 1e9) / 1e9
  return rounding === 'down' ? Math.floor(clean) : Math.round(clean)
}

/** Throws an Error that names what is wrong: a key twice, an unknown one, a cost below zero. */
export const checkProblem = ({ options, needs, wishes, forced = [] }: Problem): void => {
  const keys = new Set(options.map((each) => each.key))
  if (keys.size !== options.length) throw new Error('Two options of one key cannot be told apart.')
  for (const { key, cost, value } of options)
    if (!(cost >= 0) || !Number.isFinite(cost) || !Number.isFinite(value))
      throw new Error(`${key} has a cost or a value that cannot be added up.`)
  const named = [...needs.flat(), ...wishes.flatMap((wish) => wish.wants), ...forced.map((each) => each.key)]
  for (const key of named) if (!keys.has(key)) throw new Error(`${key} is no option here.`)
}
