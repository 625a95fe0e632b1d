import { useMemo } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { RecordOf } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import type { TreeNode } from '../../../../web/ui/record-tree.tsx'
import type { KeyResult } from './key-result-words.ts'

export type Aim = RecordOf<'aim'>
export type Objective = RecordOf<'objective'>
export type StrategyRow = Aim | Objective | KeyResult

const ALL = { sort: 'createdAt', limit: 500 } as const

/** Aims, objectives and key results as one tree; what serves no aim stands at its top. */
export const useStrategy = () => {
  const { product } = useWorkspace()
  const aims = useRead('aim.list', ALL)
  const objectives = useRead('objective.list', ALL)
  const results = useRead('key-result.list', ALL)
  const reads = [aims, objectives, results]
  const nodes = useMemo(
    () =>
      treeOf(
        aims.data?.records ?? [],
        (objectives.data?.records ?? []).filter(
          (each) => product === null || each.products.length === 0 || each.products.includes(product.ref),
        ),
        results.data?.records ?? [],
      ),
    [aims.data, objectives.data, results.data, product],
  )
  return {
    nodes,
    isLoading: reads.some((read) => read.isPending),
    problem: reads.find((read) => read.error)?.error ?? null,
    retry: () => {
      for (const read of reads) void read.refetch()
    },
  }
}

/** Each aim with the narrower ones and the objectives under it, each objective with its key results. */
export const treeOf = (
  aims: readonly Aim[],
  objectives: readonly Objective[],
  results: readonly KeyResult[],
): TreeNode<StrategyRow>[] => {
  const known = new Set(aims.map((each) => each.id))
  const resultsOf = Map.groupBy(results, (each) => each.objectiveId)
  const objectiveNode = (row: Objective): TreeNode<StrategyRow> => ({
    row,
    children: (resultsOf.get(row.id) ?? []).map((each) => ({ row: each, children: [] })),
  })
  const under = (aimId: string | null): TreeNode<StrategyRow>[] => [
    ...aims
      .filter((each) => (each.parentId !== null && known.has(each.parentId) ? each.parentId : null) === aimId)
      .map((row): TreeNode<StrategyRow> => ({ row, children: under(row.id) })),
    ...objectives
      .filter((each) => (each.aimId !== null && known.has(each.aimId) ? each.aimId : null) === aimId)
      .map(objectiveNode),
  ]
  return under(null)
}
