import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { call, type ProblemError } from '../../../../web/data/client.ts'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { refreshAll } from '../../../../web/data/query-client.ts'
import type { Output } from '../../../../web/data/types.ts'
import { remember } from '../../../../web/data/undo.ts'
import { readKey } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatAgo } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { Select } from '../../../../web/ui/select.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { RefLabel } from '../../../../web/ui/tag.tsx'
import css from '../parts/exchange.module.css'
import { kindsName } from '../parts/import-words.ts'

type BinPage = Output<'bin.list'>
type Binned = BinPage['records'][number]
const ALL = 'all'
const PAGE = 100

/** What was put away, and the way back. */
export function BinPage() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const kind = typeof search['kind'] === 'string' ? search['kind'] : ALL
  const bin = useBin(kind === ALL ? undefined : kind)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [problem, setProblem] = useState<unknown>(null)
  const mayRestore = useMayWrite(null)
  const columns = useMemo(columnsOf, [])
  const total = bin.counts.reduce((sum, each) => sum + each.count, 0)
  const restore = async (records: readonly Binned[]) => {
    setProblem(null)
    try {
      await restoreAll(records)
      setSelected(new Set())
    } catch (thrown) {
      setProblem(thrown)
    }
    await refreshAll()
  }
  return (
    <Page title={t('bin.title')} about={t('bin.about')}>
      {problem ? <ErrorState problem={problem} /> : null}
      {bin.problem ? <ErrorState problem={bin.problem} onRetry={bin.again} /> : null}
      {bin.isLoading ? <SkeletonRows rows={6} /> : null}
      {!bin.isLoading && total === 0 && !bin.problem ? (
        <EmptyState title={t('bin.emptyTitle')}>{t('bin.empty')}</EmptyState>
      ) : null}
      {total > 0 ? (
        <>
          <div className={css['filter']}>
            <Select
              label={t('bin.kind')}
              options={[
                { value: ALL, label: t('bin.all', { count: total }) },
                ...bin.counts.map((each) => ({
                  value: each.kind,
                  label: t('bin.ofKind', { kind: kindName(each.kind), count: each.count }),
                })),
              ]}
              value={kind}
              onChange={(value) =>
                void navigate({
                  to: '.',
                  search: ((before: object) => ({
                    ...before,
                    kind: value === ALL ? undefined : value,
                  })) as never,
                })
              }
            />
          </div>
          <RecordTable
            label={t('bin.title')}
            columns={columns}
            rows={bin.records}
            nameOf={(record) => record.title}
            hrefOf={(record) => recordAddress(record.kind, record.ref) ?? ''}
            onLoadMore={bin.loadMore}
            isLoading={bin.isLoadingMore}
            total={bin.counts.find((each) => each.kind === kind)?.count ?? total}
            empty={t('bin.noneOfKind')}
            {...(mayRestore
              ? {
                  selected,
                  onSelect: setSelected,
                  bulk: (
                    <Button onPress={() => void restore(bin.records.filter(({ id }) => selected.has(id)))}>
                      {t('bin.restore')}
                    </Button>
                  ),
                  actionsOf: (record: Binned) => [
                    { id: 'restore', label: t('bin.restore'), run: () => void restore([record]) },
                  ],
                }
              : {})}
          />
        </>
      ) : null}
    </Page>
  )
}

const kindName = (name: string): string => kindsName({ name, plural: name })

const columnsOf = (): Column<Binned>[] => [
  {
    key: 'title',
    label: t('bin.record'),
    isName: true,
    render: (record) => (
      <>
        <RefLabel>{record.ref}</RefLabel> {record.title}
      </>
    ),
  },
  { key: 'kind', label: t('bin.kind'), width: 140, isSpare: true, render: (record) => kindName(record.kind) },
  { key: 'at', label: t('bin.at'), width: 150, render: (record) => formatAgo(record.binnedAt) },
  { key: 'by', label: t('bin.by'), width: 180, isSpare: true, render: (record) => record.binnedBy ?? '' },
]

const useBin = (kind: string | undefined) => {
  const filter = kind ? { kind, limit: PAGE } : { limit: PAGE }
  const query = useInfiniteQuery<
    BinPage,
    ProblemError,
    { pages: BinPage[] },
    readonly unknown[],
    string | null
  >({
    queryKey: readKey('bin.list', filter),
    queryFn: ({ pageParam, signal }) =>
      call('bin.list', { ...filter, ...(pageParam ? { after: pageParam } : {}) }, signal),
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
  const pages = query.data?.pages
  const records = useMemo(() => pages?.flatMap((page) => page.records) ?? [], [pages])
  return {
    records,
    counts: pages?.at(-1)?.counts ?? [],
    loadMore: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    isLoading: query.isPending,
    isLoadingMore: query.isFetchingNextPage,
    problem: query.error,
    again: () => void query.refetch(),
  }
}

/** Takes records out of the bin, kind by kind, each kind one step that can be undone. */
const restoreAll = async (records: readonly Binned[]): Promise<void> => {
  for (const [kind, of] of Map.groupBy(records, (record) => record.kind)) {
    // Every kind is restored alike; which one, only the record says.
    const answer = await call(`${kind}.restore` as 'item.restore', { refs: of.map(({ ref }) => ref) })
    remember(answer.batchId, t('bin.restored', { count: of.length }))
  }
}
