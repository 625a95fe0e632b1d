import type { Problem } from './model.ts'

/**
 * Everything that choosing one option brings along: itself and what it needs, directly and through others. A circle
 * brings all its members.
 */
export const closureOf = (needs: Problem['needs']): ((keys: Iterable<string>) => Set<string>) => {
  const before = Map.groupBy(needs, ([dependent]) => dependent)
  return (keys) => {
    const found = new Set<string>(keys)
    for (const key of found) for (const [, prerequisite] of before.get(key) ?? []) found.add(prerequisite)
    return found
  }
}

/**
 * The same problem without what can never be chosen, and without what nobody would choose: an option whose closure costs
 * more than there is, a wish likewise, and a cost that fulfils no wish and has no value. The optimum stays the same.
 */
export const presolve = (problem: Problem): Problem => {
  const { capacity, options, needs, wishes, forced = [] } = problem
  const closure = closureOf(needs)
  const costs = new Map(options.map((each) => [each.key, each.cost]))
  const costOf = (keys: Iterable<string>) => [...keys].reduce((sum, key) => sum + (costs.get(key) ?? 0), 0)
  const fits = (keys: Iterable<string>) => capacity === null || costOf(closure(keys)) <= capacity + SLACK
  const bound = new Set([
    ...options.flatMap((each) => (each.must ? [each.key] : [])),
    ...forced.flatMap((each) => (each.in ? [each.key] : [])),
  ])
  const wanted = wishes.filter((wish) => wish.value > 0 && fits(wish.wants))
  const worth = options.filter((each) => each.value > 0 && fits([each.key])).map((each) => each.key)
  const kept = closure([...bound, ...worth, ...wanted.flatMap((wish) => [...wish.wants])])
  return {
    ...problem,
    options: options.filter((each) => kept.has(each.key)),
    needs: needs.filter(([dependent, prerequisite]) => kept.has(dependent) && kept.has(prerequisite)),
    wishes: wanted,
    forced: forced.filter((each) => kept.has(each.key)),
  }
}

/** Sums of decimals differ in their last places; a set may cost this much more than there is, and does not. */
export const SLACK = 1e-9
