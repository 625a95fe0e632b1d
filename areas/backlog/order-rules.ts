import type { OrderBy, OrderRule } from './contract.ts'
import type { Dependency } from './model.ts'

/** What an item says to each rule: a number, or null where it says nothing and so comes last either way. */
export type Ordered = { id: string } & Readonly<Partial<Record<OrderBy, number | null>>>

/** The items by the rules, one after the other; those that are alike under all of them keep their order. */
export const byRules = (items: readonly Ordered[], rules: readonly OrderRule[]): string[] =>
  items
    .toSorted((one, other) => {
      for (const { by, direction } of rules) {
        const [a, b] = [one[by] ?? null, other[by] ?? null]
        if (a === b) continue
        if (a === null) return 1
        if (b === null) return -1
        return direction === 'ascending' ? a - b : b - a
      }
      return 0
    })
    .map((item) => item.id)

/**
 * The whole order after some of it was put into another: those take the places that they hold together, all others
 * stay. What waits for something else never comes to stand before it: it stands directly behind the last it waits for.
 * An arrow between two that are not touched and that is passed over already stays as it is: that may be meant.
 *
 * @param order all open items as they stand
 * @param chosen the ones that are put in order, in the order in which they shall stand
 */
export const arranged = (
  order: readonly string[],
  chosen: readonly string[],
  dependencies: readonly Dependency[],
): string[] => {
  const touched = new Set(chosen)
  const next = chosen[Symbol.iterator]()
  const wanted = order.map((id) => (touched.has(id) ? (next.next().value ?? id) : id))
  const place = new Map(order.map((id, at) => [id, at]))
  const holding = dependencies.filter(({ from, to }) => {
    const [first, second] = [place.get(from), place.get(to)]
    if (first === undefined || second === undefined) return false
    return touched.has(from) || touched.has(to) || first < second
  })
  return behindBlockers(wanted, holding)
}

/** The same ids, each behind all it waits for, otherwise in the order given. Members of a circle come last, as given. */
const behindBlockers = (wanted: readonly string[], dependencies: readonly Dependency[]): string[] => {
  const arrows = new Map(dependencies.map((each) => [`${each.from} ${each.to}`, each])).values().toArray()
  const waiting = new Map<string, number>()
  for (const { to } of arrows) waiting.set(to, (waiting.get(to) ?? 0) + 1)
  const after = Map.groupBy(arrows, (arrow) => arrow.from)
  const at = new Map(wanted.map((id, place) => [id, place]))
  const placed = new Set<string>()
  const reached = new Set<string>()
  const put = (first: string) => {
    const line = [first]
    for (let id = line.shift(); id !== undefined; id = line.shift()) {
      placed.add(id)
      for (const { to } of after.get(id) ?? []) {
        const left = (waiting.get(to) ?? 1) - 1
        waiting.set(to, left)
        if (left === 0 && reached.has(to) && !placed.has(to)) line.push(to)
      }
      line.sort((one, other) => (at.get(one) ?? 0) - (at.get(other) ?? 0))
    }
  }
  for (const id of wanted) {
    reached.add(id)
    if ((waiting.get(id) ?? 0) === 0 && !placed.has(id)) put(id)
  }
  return [...placed, ...wanted.filter((id) => !placed.has(id))]
}
