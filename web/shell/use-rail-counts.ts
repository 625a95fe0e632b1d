import { useRead } from '../data/use-read.ts'

/** What waits for the person in each area, by the operation that counts it there; entries of the rail name one each. */
export function useRailCounts(product: string | undefined): Record<string, number> {
  return useRead('overview.waiting', product ? { product } : {}).data?.counts ?? {}
}
