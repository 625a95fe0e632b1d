import {
  counterAbove,
  ranksOf,
  type Sensitivity,
  sensitivityOf,
  spreadsOf,
} from '../../engines/scores/ranks.ts'
import { METHODS, type Method, type Sum, sumOf } from '../../engines/scores/sums.ts'
import type { Weighed } from './factors.ts'

/** An item under one method: its figure with the sum, its place among the others, and how firm that place is. */
export type Standing = Sum & { rank: number | null; sensitivity: Sensitivity | null }

export type Compared = Weighed & {
  standings: Record<Method, Standing>
  /** How far apart two methods place it at most, over the items that both place. */
  spread: number | null
}

/** MoSCoW gives four classes and no places: to set it beside the others would count every tie as disagreement. */
const PLACING: readonly Method[] = METHODS.filter((method) => method !== 'moscow')

/** Puts items side by side under all methods. Places are among the items given. */
export const compared = (list: readonly Weighed[], shown: number): Compared[] => {
  const byMethod = METHODS.map((method) => {
    const sums = list.map(({ factors }) => sumOf(method, factors))
    const figures = sums.map((sum) => sum.figure)
    return { method, sums, figures, ranks: ranksOf(figures), above: counterAbove(figures) }
  })
  const spreads = spreadsOf(
    byMethod.filter(({ method }) => PLACING.includes(method)).map(({ figures }) => figures),
  )
  return list.slice(0, shown).map((each, at) => {
    const standings = Object.fromEntries(
      byMethod.map(({ method, sums, ranks, above }) => {
        const sensitivity = sensitivityOf(method, each.factors, above)
        return [method, { ...(sums[at] as Sum), rank: ranks[at] ?? null, sensitivity }]
      }),
    ) as Record<Method, Standing>
    return { ...each, standings, spread: spreads[at] ?? null }
  })
}
