import { useQueries } from '@tanstack/react-query'
import { call } from '../data/client.ts'
import type { OperationName } from '../data/types.ts'
import { readKey } from '../data/use-read.ts'
import type { RailEntry } from './area-pages.ts'

/** What waits for the person in each entry of the rail, by the operations that the entries name. */
export function useRailCounts(
  entries: readonly RailEntry[],
  product: string | undefined,
): Record<string, number> {
  const counted = entries.flatMap(({ path, count }) =>
    count ? [{ path, name: count as OperationName }] : [],
  )
  const input = product ? { product } : {}
  const answers = useQueries({
    queries: counted.map(({ name }) => ({
      queryKey: readKey(name, input),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call(name, input as never, signal) as Promise<unknown>,
    })),
  })
  return Object.fromEntries(
    counted.flatMap(({ name }, at) => {
      const { count } = (answers[at]?.data ?? {}) as { count?: unknown }
      return typeof count === 'number' ? [[name, count]] : []
    }),
  )
}
