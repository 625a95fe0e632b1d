import { useMemo, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useSession, useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { usePages } from '../../../../web/data/use-read.ts'
import { addKeys, useKey } from '../../../../web/keys/use-key.ts'
import { useBesideList, useWalkOpen } from '../../../../web/records/beside-list.ts'
import { NewRecordDialog } from '../../../../web/records/kind-dialogs.tsx'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FilterBar } from '../../../../web/ui/filter-bar.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { action as actionKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { type Action, actionColumns } from '../parts/action-cells.tsx'
import { TogetherNav } from '../parts/together-nav.tsx'

addKeys([{ id: 'action.tick', keys: 'T', text: 'action.key', group: 'list' }])

const VIEWS = {
  mine: { whose: 'mine', state: 'open', sort: 'dueOn' },
  overdue: { state: 'overdue', sort: 'dueOn' },
  open: { state: 'open', sort: 'dueOn' },
  done: { state: 'done', sort: '-doneAt' },
} as const
type View = keyof typeof VIEWS
const isView = (text: unknown): text is View => typeof text === 'string' && text in VIEWS

/** What somebody will do: mine, what is overdue, all that is open, what was done. T ticks the row of the cursor. */
export function ActionList() {
  const { product } = useWorkspace()
  const { account } = useSession()
  const { search, openRef, hrefOf, open, set } = useBesideList('actions')
  const view: View = isView(search['show']) ? search['show'] : 'mine'
  const typed = typeof search['q'] === 'string' ? search['q'] : ''
  const list = usePages('action.list', {
    ...VIEWS[view],
    ...(product ? { product: product.ref } : {}),
    ...(typed === '' ? {} : { text: typed }),
    limit: 100,
    count: true,
  })
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const mayWrite = useMayWrite(product?.id ?? null, policy.action.write)
  const finish = useDo('action.finish', {
    undo: ({ refs, done }) => t(done === false ? 'action.reopened' : 'action.ticked', { count: refs.length }),
    done: () => setSelected(new Set()),
  })
  const bin = useDo('action.bin', {
    undo: (_, { binned }) => t('action.binned', { count: binned }),
    done: () => setSelected(new Set()),
  })
  const tick = (rows: readonly Action[]) => {
    const done = rows.some((row) => row.doneAt === null)
    void finish
      .run({ refs: rows.map((row) => row.ref), done })
      .then(() => announce(t(done ? 'action.ticked' : 'action.reopened', { count: rows.length })))
      .catch(() => {})
  }
  const chosen = list.records.filter((row) => selected.has(row.id))
  const atCursor = () => {
    const id = document.activeElement?.closest('[role="row"][data-key]')?.getAttribute('data-key')
    const row =
      list.records.find((each) => each.id === id) ?? list.records.find((each) => each.ref === openRef)
    return row ? tick([row]) : false
  }
  useWalkOpen(list.records, openRef, open)
  useKey('create', () => set({ new: 'action' }), mayWrite)
  useKey('action.tick', () => (chosen.length > 0 ? tick(chosen) : atCursor()), mayWrite)
  const columns = useMemo(() => actionColumns(list.names, product === null), [list.names, product])
  const create = mayWrite ? (
    <Button kind="primary" hint="C" onPress={() => set({ new: 'action' })}>
      {t('action.new')}
    </Button>
  ) : undefined
  return (
    <Page title={t('action.many')} about={t('action.purpose')} action={create}>
      <TogetherNav />
      <FilterBar
        label={t('action.many')}
        views={Object.keys(VIEWS).map((id) => ({ id, label: t(`action.view.${id}`) }))}
        view={view}
        onView={(id) => set({ show: id === 'mine' ? undefined : id })}
        search={typed}
        onSearch={(q) => set({ q: q === '' ? undefined : q })}
      />
      {list.problem ? <ErrorState problem={list.problem} onRetry={() => void list.query.refetch()} /> : null}
      {finish.problem ? <ErrorState problem={finish.problem} /> : null}
      {list.isLoading ? (
        <SkeletonRows rows={6} />
      ) : (
        <RecordTable<Action>
          label={t('action.many')}
          columns={columns}
          rows={list.records}
          nameOf={(row) => `${row.ref} ${row.title}`}
          hrefOf={hrefOf}
          currentId={list.records.find((row) => row.ref === openRef)?.id}
          onLoadMore={list.hasMore ? list.loadMore : undefined}
          isLoading={list.isLoadingMore}
          total={list.total ?? undefined}
          empty={
            view === 'mine' && typed === '' ? (
              <EmptyState title={t('action.emptyTitle')} action={create}>
                {t('action.empty')}
              </EmptyState>
            ) : (
              t('action.nothingFits')
            )
          }
          {...(mayWrite
            ? {
                selected,
                onSelect: setSelected,
                actionsOf: (row: Action) => [
                  {
                    id: 'tick',
                    label: t(row.doneAt === null ? 'action.tick' : 'action.reopen'),
                    hint: 'T',
                    run: () => tick([row]),
                  },
                  { id: 'bin', label: t('records.bin'), run: () => void bin.run({ refs: [row.ref] }) },
                ],
                bulk: (
                  <>
                    <Button size="small" onPress={() => tick(chosen)}>
                      {t('action.tick')}
                    </Button>
                    <Button
                      size="small"
                      onPress={() => void bin.run({ refs: chosen.map((row) => row.ref) }).catch(() => {})}
                    >
                      {t('records.bin')}
                    </Button>
                  </>
                ),
              }
            : {})}
        />
      )}
      {search['new'] === 'action' && account ? (
        <NewRecordDialog
          kind={actionKind}
          layout={['title', 'ownerId', 'dueOn', 'product', 'about']}
          {...(product
            ? { given: { product: { value: product.id, label: product.title, detail: product.ref } } }
            : {})}
          onClose={() => set({ new: undefined })}
          onMade={open}
        />
      ) : null}
    </Page>
  )
}
