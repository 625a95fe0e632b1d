import { hasLighterModel, type Programme, programmeOf } from './lp.ts'
import { checkProblem, type Problem, type Selection } from './model.ts'
import { presolve } from './presolve.ts'
import { type Solved, selectionOf } from './solution.ts'

/** Runs one programme, at most that many seconds: HiGHS, wherever it lives. */
export type Runner = (programme: Programme, seconds: number) => Promise<Solved>

/** How long the model with everything whole is tried before the lighter one takes over, in seconds. */
export const FIRST_TRY = 10
export const LONGEST = 30

/**
 * The best set, proven where time allows: everything whole at first; where that is not proven after ten seconds, the
 * model in which only wishes are whole takes over with what is left. The better of the two is given, and the lower bound.
 */
export const select = async (problem: Problem, run: Runner, seconds = LONGEST): Promise<Selection> => {
  checkProblem(problem)
  const small = presolve(problem)
  if (cannotHold(small)) return NOTHING
  // Nothing is worth choosing: known without asking, and a programme of no columns is none to the solver.
  if (small.options.length === 0)
    return (small.atLeast ?? 0) > 0
      ? NOTHING
      : { ...NOTHING, status: 'proven', objective: 0, bound: 0, gap: 0 }
  const lighter = hasLighterModel(small)
  const first = selectionOf(
    small,
    'all-binary',
    await run(programmeOf(small, 'all-binary'), lighter ? Math.min(FIRST_TRY, seconds) : seconds),
  )
  const left = seconds - first.ms / 1000
  if (first.status !== 'limit' || !lighter || left <= 0) return first
  const second = selectionOf(small, 'wishes-binary', await run(programmeOf(small, 'wishes-binary'), left))
  return betterOf(first, second)
}

const NOTHING: Selection = {
  status: 'infeasible',
  model: 'all-binary',
  objective: null,
  bound: null,
  gap: null,
  nodes: 0,
  ms: 0,
  cost: 0,
  chosen: [],
  content: [],
}

/** Whether what must be there contradicts what was tried: known without solving. */
const cannotHold = ({ options, forced = [] }: Problem): boolean => {
  const musts = new Set(options.flatMap((each) => (each.must ? [each.key] : [])))
  return forced.some((each) => !each.in && musts.has(each.key))
}

const betterOf = (first: Selection, second: Selection): Selection => {
  const ms = first.ms + second.ms
  const nodes = first.nodes + second.nodes
  if (second.status === 'proven') return { ...second, ms, nodes }
  const best = (second.objective ?? -Infinity) > (first.objective ?? -Infinity) ? second : first
  const bounds = [first.bound, second.bound].filter((each) => each !== null)
  const bound = bounds.length > 0 ? Math.min(...bounds) : null
  const gap =
    bound === null || best.objective === null
      ? null
      : (bound - best.objective) / Math.max(1e-9, Math.abs(best.objective))
  return { ...best, ms, nodes, bound, gap }
}
