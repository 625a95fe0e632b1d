import imported, { type Highs, type Model } from 'highs'
import type { Programme } from '../../../engines/select/lp.ts'
import type { Solved } from '../../../engines/select/solution.ts'

// The package gives ES modules the loader itself, while its types speak of the CommonJS one, which holds it as `default`.
const loadHighs = imported as unknown as typeof imported.default

const OPTIMAL = 7
const INFEASIBLE = 8
const UNBOUNDED_OR_INFEASIBLE = 9

let loading: Promise<Highs> | undefined

/**
 * Runs one programme in this thread and blocks it. The gap that it may leave is 0: only then is the word optimal true
 * (facts/stack.md).
 */
export const runHighs = async (programme: Programme, seconds: number): Promise<Solved> => {
  loading ??= loadHighs()
  const highs = await loading
  const began = performance.now()
  const model = highs.createModel(modelDataOf(programme))
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, time_limit: seconds })
    model.run()
    return { ...read(model), ms: Math.round(performance.now() - began) }
  } finally {
    model.dispose()
  }
}

const modelDataOf = ({ sense, columns, costs, lower, upper, whole, rows }: Programme) => ({
  numCols: columns,
  numRows: rows.lower.length,
  sense: sense as never,
  colCost: costs,
  colLower: lower,
  colUpper: upper,
  rowLower: rows.lower,
  rowUpper: rows.upper,
  integrality: whole,
  matrix: {
    format: 'csr' as const,
    numRows: rows.lower.length,
    numCols: columns,
    starts: rows.starts,
    indices: rows.indices,
    values: rows.values,
  },
})

const read = (model: Model): Omit<Solved, 'ms'> => {
  const status = model.getModelStatus()
  const nodes = Math.max(0, Number(model.info.get('mip_node_count')))
  if (status === INFEASIBLE || status === UNBOUNDED_OR_INFEASIBLE)
    return { ended: 'infeasible', columns: null, bound: null, nodes }
  const bound = Number(model.info.get('mip_dual_bound'))
  // 2 is "feasible": a primal solution is there, even where time ran out.
  const hasSolution = Number(model.info.get('primal_solution_status')) === 2
  return {
    ended: status === OPTIMAL ? 'optimal' : 'limit',
    columns: hasSolution ? Float64Array.from(model.getSolution().colValue) : null,
    bound: Number.isFinite(bound) ? bound : null,
    nodes,
  }
}
