import { QueryClient } from '@tanstack/react-query'
import { ProblemError } from './client.ts'

/** What a refusal says will not change by asking again; only a missing answer is worth another try. */
const worthAnotherTry = (count: number, error: unknown): boolean =>
  count < 2 && error instanceof ProblemError && (error.problem.status === 0 || error.problem.status === 503)

/** One cache for the app. Live updates say what is out of date, so that nothing is asked for on a timer. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // Asked even when the browser says that there is no network: an answer may be kept here, and a refusal that says
    // what was kept is better than a page or a button that waits for ever.
    queries: {
      staleTime: 30_000,
      gcTime: 300_000,
      retry: worthAnotherTry,
      refetchOnWindowFocus: true,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** Reads anew whatever is on the screen, and marks the rest as out of date. */
export const refreshAll = (): Promise<void> => queryClient.invalidateQueries({ refetchType: 'active' })
