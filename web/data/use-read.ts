import { keepPreviousData, type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { call, type ProblemError, placeOf } from './client.ts'
import type { Input, KindName, Names, OperationName, Output, RecordOf } from './types.ts'

/** The key under which an answer is kept. The workspace is part of it, where the operation is within one. */
export const readKey = (name: OperationName, input: unknown): readonly unknown[] => [
  placeOf(name),
  name,
  input,
]

export type ReadOptions = {
  /** False while what it depends on is not known yet. */
  enabled?: boolean
  /** Keep showing the answer to the former input until the new one is there, as a search while typing wants. */
  keep?: boolean
}

/** Two windows full of rows: what a long list asks for first, so that they are there before anybody scrolls. */
export const FIRST_ROWS = 50

/** Reads by an operation and keeps what it answers fresh. */
export const useRead = <N extends OperationName>(
  name: N,
  input: Input<N>,
  options: ReadOptions = {},
): UseQueryResult<Output<N>, ProblemError> =>
  useQuery<Output<N>, ProblemError>({
    queryKey: readKey(name, input),
    queryFn: ({ signal }) => call(name, input, signal),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  })

type ListName = { [K in KindName]: `${K}.list` }[KindName]
type KindOf<N extends ListName> = N extends `${infer K}.list` ? K : never
type Page<N extends ListName> = {
  records: RecordOf<KindOf<N>>[]
  next: string | null
  total: number | null
  more: boolean
  names: Names
}

/**
 * A kind's list, page after page, as one growing array. The first may be shorter (`first`): it is what somebody waits
 * for. How many there are is counted for the first page only.
 */
export const usePages = <N extends ListName>(
  name: N,
  input: Omit<Input<N>, 'after'>,
  options: ReadOptions & { first?: number } = {},
) => {
  const { count: _, ...further } = input as Omit<Input<N>, 'after'> & { count?: boolean }
  const first = options.first === undefined ? input : { ...input, limit: options.first }
  const query = useInfiniteQuery<
    Page<N>,
    ProblemError,
    { pages: Page<N>[] },
    readonly unknown[],
    string | null
  >({
    queryKey: readKey(name, input),
    queryFn: ({ pageParam, signal }) =>
      call(
        name,
        (pageParam ? { ...further, after: pageParam } : first) as Input<N>,
        signal,
      ) as unknown as Promise<Page<N>>,
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
    enabled: options.enabled ?? true,
    placeholderData: keepPreviousData,
  })
  const pages = query.data?.pages
  const records = useMemo(() => pages?.flatMap((page) => page.records) ?? [], [pages])
  const names = useMemo<Names>(() => Object.assign({}, ...(pages?.map((page) => page.names) ?? [])), [pages])
  return {
    records,
    names,
    /** How many there are in all, where `count` was asked for. */
    total: pages?.[0]?.total ?? null,
    /** There are more than `total`. */
    more: pages?.[0]?.more ?? false,
    hasMore: query.hasNextPage,
    loadMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
    },
    isLoading: query.isPending,
    isLoadingMore: query.isFetchingNextPage,
    problem: query.error,
    query,
  }
}
