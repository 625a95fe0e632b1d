import { useMutation } from '@tanstack/react-query'
import { call, type ProblemError, placeOf } from './client.ts'
import { queryClient, refreshAll } from './query-client.ts'
import type { Input, OperationName, Output } from './types.ts'
import { begun, remember } from './undo.ts'

/** What a change will have done to records that are on the screen already. */
export type Foreseen = { kind: string; refs: readonly string[]; set: Record<string, unknown> }

export type DoOptions<N extends OperationName> = {
  /** What the undo toast says, where the change hides or moves something; null for no toast this time. */
  undo?: (input: Input<N>, output: Output<N>) => string | null
  /** Shows the outcome at once; it is taken back when the server refuses. */
  foresee?: (input: Input<N>) => Foreseen | null
  /** After the server took it. */
  done?: (output: Output<N>, input: Input<N>) => void
}

/** Does something by an operation: shows it at once, refreshes what it touched, and remembers how to undo it. */
export const useDo = <N extends OperationName>(name: N, options: DoOptions<N> = {}) => {
  const mutation = useMutation<Output<N>, ProblemError, Input<N>, { back: () => void }>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onMutate: async (input) => {
      const foreseen = options.foresee?.(input)
      if (!foreseen) return { back: () => {} }
      await queryClient.cancelQueries({ queryKey: [placeOf(name)] })
      return { back: showAtOnce(foreseen) }
    },
    onError: (_error, _input, shown) => shown?.back(),
    onSuccess: (output, input) => {
      const batchId = batchIn(output)
      if (batchId) remember(batchId, options.undo?.(input, output) ?? undefined, placeOf(name))
      options.done?.(output, input)
      void refreshAll()
    },
  })
  return {
    /** Rejects with the ProblemError; `problem` holds it too. */
    run: (input: Input<N>): Promise<Output<N>> => begun(mutation.mutateAsync(input)),
    pending: mutation.isPending,
    problem: mutation.error,
    reset: mutation.reset,
  }
}

const batchIn = (output: unknown): string | null => {
  const batchId = (output as { batchId?: unknown } | null)?.batchId
  return typeof batchId === 'string' ? batchId : null
}

/** Patches cached lists and records, and gives back how to return to what was there. */
const showAtOnce = ({ kind, refs, set }: Foreseen): (() => void) => {
  const wanted = new Set(refs)
  const patch = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(patch)
    if (value === null || typeof value !== 'object') return value
    const each = value as Record<string, unknown>
    if (each['kind'] === kind && (wanted.has(String(each['ref'])) || wanted.has(String(each['id']))))
      return { ...each, ...set }
    if (!('records' in each) && !('record' in each) && !('pages' in each)) return value
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, patch(inner)]))
  }
  const before = queryClient.getQueriesData({
    predicate: (query) => String(query.queryKey[1]).startsWith(`${kind}.`),
  })
  for (const [key, value] of before) queryClient.setQueryData(key, patch(value))
  return () => {
    for (const [key, value] of before) queryClient.setQueryData(key, value)
  }
}
