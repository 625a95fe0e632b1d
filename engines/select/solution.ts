import type { Model, Problem, Selection } from './model.ts'
import { closureOf, SLACK } from './presolve.ts'

/** What the solver tells of one solving, in the columns of its programme. */
export type Solved = {
  ended: 'optimal' | 'infeasible' | 'limit'
  /** Null where it found no solution. */
  columns: ArrayLike<number> | null
  bound: number | null
  nodes: number
  ms: number
}

/**
 * Reads a solving as a set. Nothing the solver says of the set is taken on trust: cost and value are added up anew, and a
 * set that does not keep the limits throws. A gap that numbers alone make, far below the smallest step, counts as none.
 */
export const selectionOf = (problem: Problem, model: Model, solved: Solved): Selection => {
  const { options, wishes, atLeast } = problem
  const { ended, columns, nodes, ms } = solved
  const none = { model, objective: null, gap: null, nodes, ms, cost: 0, chosen: [], content: [] }
  if (ended === 'infeasible') return { ...none, status: 'infeasible', bound: null }
  if (columns === null) return { ...none, status: 'limit', bound: solved.bound }
  const content = wishes.filter((_, at) => (columns[options.length + at] ?? 0) > 0.5)
  const said = options.filter((_, at) => (columns[at] ?? 0) > 0.5)
  // In the lighter model what nobody asks for may be a fraction: only what is asked for, and what that needs, counts.
  const asking = said.filter((each) => each.value !== 0 || each.must || isForcedIn(problem, each.key))
  const needed = closureOf(problem.needs)([
    ...asking.map((each) => each.key),
    ...content.flatMap((each) => [...each.wants]),
  ])
  const chosen = model === 'all-binary' ? said : options.filter((each) => needed.has(each.key))
  const keys = new Set(chosen.map((each) => each.key))
  const fulfilled = wishes.filter(
    (wish) => content.includes(wish) || wish.wants.every((key) => keys.has(key)),
  )
  const cost = chosen.reduce((sum, each) => sum + each.cost, 0)
  const objective =
    chosen.reduce((sum, each) => sum + each.value, 0) + fulfilled.reduce((sum, each) => sum + each.value, 0)
  const fault = faultOf(problem, keys, cost, fulfilled)
  if (fault) throw new Error(`The solver gave a set that ${fault}.`)
  const asked = atLeast === undefined ? objective : cost
  const bound = ended === 'optimal' && solved.bound === null ? asked : (solved.bound ?? null)
  const close = bound !== null && Math.abs(bound - asked) <= 1e-6 * Math.max(1, Math.abs(asked))
  return {
    status: ended === 'optimal' && close ? 'proven' : 'limit',
    model,
    objective,
    bound: close ? asked : bound,
    gap: bound === null ? null : close ? 0 : Math.abs(bound - asked) / Math.max(1e-9, Math.abs(asked)),
    nodes,
    ms,
    cost,
    chosen: chosen.map((each) => each.key),
    content: fulfilled.map((each) => each.key),
  }
}

const isForcedIn = ({ forced = [] }: Problem, key: string): boolean =>
  forced.some((each) => each.in && each.key === key)

/** What a set breaks, in words, or null. */
const faultOf = (
  { capacity, needs, options, forced = [] }: Problem,
  keys: ReadonlySet<string>,
  cost: number,
  fulfilled: Problem['wishes'],
): string | null => {
  if (capacity !== null && cost > capacity * (1 + SLACK) + SLACK) return `costs ${cost} of ${capacity}`
  const lost = needs.find(([dependent, prerequisite]) => keys.has(dependent) && !keys.has(prerequisite))
  if (lost) return `holds ${lost[0]} without ${lost[1]}`
  const duty = options.find((each) => each.must && !keys.has(each.key))
  if (duty) return `leaves out ${duty.key}, which it must hold`
  const wrong = forced.find((each) => keys.has(each.key) !== each.in)
  if (wrong) return `does not keep to what was tried with ${wrong.key}`
  const empty = fulfilled.find((wish) => wish.wants.some((key) => !keys.has(key)))
  return empty ? `counts ${empty.key} without all it wants` : null
}
