import { useMemo } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { usePages } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBesideList, useWalkOpen } from '../../../../web/records/beside-list.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FilterBar } from '../../../../web/ui/filter-bar.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { RELEASE_STATES } from '../../contract.ts'
import { NewRelease } from '../parts/new-release.tsx'
import { type Release, releaseColumns } from '../parts/release-cells.tsx'

const VIEWS = ['all', ...RELEASE_STATES] as const

/** Every release: what goes live when, and whether those who asked have heard of it. */
export function ReleaseList() {
  const { product } = useWorkspace()
  const { search, openRef, hrefOf, open, set } = useBesideList('launch')
  const view = VIEWS.find((each) => each === search['show']) ?? 'all'
  const list = usePages('release.list', {
    ...(product ? { product: product.ref } : {}),
    ...(view === 'all' ? {} : { state: view }),
    limit: 100,
    count: true,
  })
  const mayWrite = useMayWrite(product?.id ?? null)
  useWalkOpen(list.records, openRef, open)
  const columns = useMemo(
    () => releaseColumns(product ? null : (release) => list.names[release.productId ?? '']?.title ?? ''),
    [product, list.names],
  )
  useKey('create', () => set({ new: 'release' }), mayWrite)
  const create = mayWrite ? (
    <Button kind="primary" hint="C" onPress={() => set({ new: 'release' })}>
      {t('release.new')}
    </Button>
  ) : undefined
  const isEmpty = view === 'all' && !list.isLoading && list.records.length === 0
  return (
    <Page title={t('release.plural')} about={t('release.purpose')} action={create}>
      {isEmpty ? null : (
        <FilterBar
          label={t('release.plural')}
          views={VIEWS.map((id) => ({ id, label: t(`release.view.${id}`) }))}
          view={view}
          onView={(id) => set({ show: id === 'all' ? undefined : id })}
        />
      )}
      {list.problem ? <ErrorState problem={list.problem} onRetry={() => void list.query.refetch()} /> : null}
      {list.isLoading ? (
        <SkeletonRows />
      ) : (
        <RecordTable<Release>
          label={t('release.plural')}
          columns={columns}
          rows={list.records}
          nameOf={(release) => `${release.ref} ${release.title}`}
          hrefOf={hrefOf}
          currentId={list.records.find((release) => release.ref === openRef)?.id}
          onLoadMore={list.hasMore ? list.loadMore : undefined}
          isLoading={list.isLoadingMore}
          total={list.total ?? undefined}
          empty={
            isEmpty ? (
              <EmptyState title={t('release.empty')} action={create}>
                {t('release.emptyAbout')}
              </EmptyState>
            ) : (
              t('release.nothingFits')
            )
          }
        />
      )}
      {search['new'] === 'release' ? (
        <NewRelease onClose={() => set({ new: undefined })} onMade={open} />
      ) : null}
    </Page>
  )
}
