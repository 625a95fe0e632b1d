import type { Problem as Choice, Selection } from '../../engines/select/model.ts'
import {
  forcedProblem,
  nextCapacityProblem,
  priceOf,
  shutOut,
  withoutDuties,
  withoutNeeds,
} from '../../engines/select/questions.ts'
import { LONGEST, type Runner, select } from '../../engines/select/solve.ts'
import { choiceOf, groupsOf, type Plan, todayOf } from './plan.ts'
import type { Asked, Found, Limit } from './shapes.ts'

/** So many duties are priced one by one; each is a solving. */
const PRICED_DUTIES = 10
/** What one question beside the main one may take, in seconds. */
const ASIDE = 5

/** Works a plan out: the best set, and what each of its limits costs. Half a minute in all at most. */
export const workOut = async ({ asked, groups, order }: Plan, run: Runner): Promise<Found> => {
  const until = Date.now() + LONGEST * 1000
  const choice = choiceOf(asked)
  const best = await select(choice, run, LONGEST - ASIDE)
  const today = todayOf(asked, order)
  const sets = [new Set(best.chosen), new Set(today.chosen)] as const
  const { status, model, objective, bound, gap, nodes, ms, cost, chosen } = best
  return {
    ...{ status, model, objective, bound, gap, nodes, ms, cost, chosen },
    limits: status === 'proven' ? await limitsOf(choice, best, run, until) : [],
    today,
    groups: groupsOf(groups, ...sets),
  }
}

const limitsOf = async (choice: Choice, best: Selection, run: Runner, until: number): Promise<Limit[]> => {
  const limits: Limit[] = []
  const left = () => Math.min(ASIDE, (until - Date.now()) / 1000)
  const price = async (changed: Choice, limit: Pick<Limit, 'limit' | 'capacity' | 'id'>) => {
    if (left() <= 0) return
    const tried = await select(changed, run, left())
    const { costs, enters, leaves } = priceOf(best, tried)
    limits.push({
      ...limit,
      gain: costs === null ? null : 0 - costs,
      enters,
      leaves,
      isProven: tried.status === 'proven',
    })
  }
  const capacity = await nextCapacity(choice, best, run, left())
  if (capacity !== null) await price({ ...choice, capacity }, { limit: 'capacity', capacity, id: null })
  if (choice.needs.length > 0)
    await price(withoutNeeds(choice), { limit: 'dependencies', capacity: null, id: null })
  for (const { key } of choice.options.filter((each) => each.must).slice(0, PRICED_DUTIES))
    await price(withoutDuties(choice, key), { limit: 'duty', capacity: null, id: key })
  return limits
}

/** The next capacity that gives a better set; null where no set is better, or where it was not found in time. */
const nextCapacity = async (
  choice: Choice,
  best: Selection,
  run: Runner,
  seconds: number,
): Promise<number | null> => {
  const question = nextCapacityProblem(choice, best)
  if (!question || seconds <= 0) return null
  const found = await select(question, run, seconds)
  return found.status === 'proven' ? Math.round(found.cost * 1e9) / 1e9 : null
}

export type Why = {
  isIn: boolean
  /** What the set is worth less when this one is put in, or kept out; null where no set keeps the limits then. */
  costs: number | null
  enters: string[]
  leaves: string[]
  isProven: boolean
  /** Where it cannot be in at all: what it costs with the duties and all that it needs. */
  tooLarge: { cost: number; brings: string[] } | null
}

/** Why an item is in the set, or is not: the same solved again with it kept out, or put in. */
export const whyOf = async (asked: Asked, found: Found, id: string, run: Runner): Promise<Why> => {
  const choice = choiceOf(asked)
  const isIn = found.chosen.includes(id)
  const tooLarge = isIn ? null : shutOut(choice, id)
  const none = { isIn, costs: null, enters: [], leaves: [], isProven: true, tooLarge }
  if (tooLarge) return none
  const tried = await select(forcedProblem(choice, id, !isIn), run)
  if (tried.status === 'infeasible') return none
  const price = priceOf({ objective: found.objective, chosen: found.chosen }, tried)
  return { isIn, ...price, isProven: tried.status === 'proven', tooLarge: null }
}
