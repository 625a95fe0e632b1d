import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { atLeast } from '../../../../core/access/levels.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { usePages, useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBesideList, useWalkOpen } from '../../../../web/records/beside-list.ts'
import { readDay } from '../../../../web/records/compare-day.tsx'
import { useCompareList } from '../../../../web/records/compare-list.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FilterBar } from '../../../../web/ui/filter-bar.tsx'
import { OrderedTable } from '../../../../web/ui/ordered-table.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import type { RecordTableProps, Sort } from '../../../../web/ui/record-table-types.ts'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { item as itemKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { type FilterKey, isInOrder, listInput, readSearch, type View } from '../list-search.ts'
import { type Item, isOnRow, useOrder } from '../order.ts'
import { ItemBulk } from '../parts/item-bulk.tsx'
import { itemColumns } from '../parts/item-cells.tsx'
import { FilterMenu, useFilterWords } from '../parts/item-filter.tsx'
import { countOfView, ListAbout, ListEmpty, viewsOf } from '../parts/item-list-words.tsx'
import { useItemRowActions } from '../parts/item-row-actions.ts'
import { MoveTo } from '../parts/move-to.tsx'
import { NewItem } from '../parts/new-item.tsx'
import { type AddPlace, QuickAdd } from '../parts/quick-add.tsx'

/** The backlog: every open item of a product in one order. */
export function ItemList() {
  const { product, level } = useWorkspace()
  const { search: raw, openRef, hrefOf, open, set } = useBesideList('backlog')
  const search = readSearch(raw)
  const navigate = useNavigate()
  const edit = ({ ref }: Item) => {
    const href = hrefOf({ ref })
    void navigate({ href: `${href}${href.includes('?') ? '&' : '?'}edit=true` })
  }
  const input = listInput(search, product?.ref)
  const list = usePages('item.list', input)
  const summary = useRead('backlog.summary', product ? { product: product.ref } : {})
  const { shown, move } = useOrder(list.records, list.hasMore)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [moving, setMoving] = useState<readonly string[]>([])
  const [adding, setAdding] = useState<AddPlace | null>(null)
  const mayWrite = atLeast(product?.level ?? level, policy.item.write)
  // Places of several products cannot be compared, and a list sorted by something else has no places to move to.
  const canMove = mayWrite && product !== null && isInOrder(input)

  const setFilter = (key: FilterKey, value: string | undefined) => set({ [key]: value })
  const filters = useFilterWords({ search, onSet: setFilter })
  useWalkOpen(shown, openRef, open)
  const addHere = () => setAdding(placeOfCursor(shown))
  useKey('create', () => set({ new: 'item' }), mayWrite)
  useKey('record.edit', () => editRow(shown, edit), mayWrite)
  useKey('list.add', addHere, mayWrite && product !== null)
  const columns = useMemo(
    () => itemColumns(product ? null : (item) => list.names[item.productId ?? '']?.title ?? ''),
    [product, list.names],
  )
  // What left the list is selected no longer: nothing happens to what cannot be seen.
  const chosen = useMemo(() => shown.filter((item) => selected.has(item.id)), [shown, selected])
  const chosenIds = useMemo(() => new Set(chosen.map((item) => item.id)), [chosen])
  const moveChosen = () => setMoving(chosen.map((item) => item.id))
  useKey('list.move', () => (isOnRow() ? false : moveChosen()), chosen.length > 0 && canMove)
  const actionsOf = useItemRowActions({ mayWrite, onOpen: (item) => open(item.ref) })
  const compare = useCompareList({
    kind: itemKind,
    product: product?.ref,
    since: readDay(raw['since']),
    onSince: (since) => set({ since }),
    hrefOf,
  })
  const marked = useMemo(() => compare.withMarks(columns), [compare.withMarks, columns])
  const table: RecordTableProps<Item> = {
    label: t('backlog.title'),
    columns: marked,
    rows: shown,
    nameOf: (item) => `${item.ref} ${item.title}`,
    hrefOf,
    currentId: shown.find((item) => item.ref === openRef)?.id,
    sort: sortOf(search.sort),
    onSort: ({ key, direction }) => set({ sort: direction === 'descending' ? `-${key}` : key }),
    onLoadMore: list.hasMore ? list.loadMore : undefined,
    isLoading: list.isLoadingMore,
    total: list.total ?? countOfView(summary.data, search.show ?? 'order'),
    empty: <ListEmpty search={search} open={summary.data?.open ?? 0} onNew={() => set({ new: 'item' })} />,
    ...(mayWrite
      ? {
          selected: chosenIds,
          onSelect: setSelected,
          actionsOf,
          bulk: (
            <ItemBulk
              items={chosen}
              onGone={() => setSelected(new Set())}
              onMove={canMove ? moveChosen : undefined}
            />
          ),
        }
      : {}),
  }
  return (
    <Page
      title={t('backlog.title')}
      about={<ListAbout summary={summary.data} product={product?.title} />}
      action={
        mayWrite ? (
          <Button kind="primary" hint="C" onPress={() => set({ new: 'item' })}>
            {t('item.new')}
          </Button>
        ) : undefined
      }
    >
      <FilterBar
        label={t('backlog.items')}
        views={viewsOf(summary.data)}
        view={search.show ?? 'order'}
        onView={(id) => set({ show: id === 'order' ? undefined : (id as View), sort: undefined })}
        filters={filters}
        search={search.q ?? ''}
        onSearch={(q) => set({ q: q === '' ? undefined : q })}
      >
        <FilterMenu search={search} onSet={setFilter} />
        {compare.button}
        {mayWrite && product ? (
          <Button onPress={addHere} hint="A">
            {t('item.addHere')}
          </Button>
        ) : null}
      </FilterBar>
      {compare.panel}
      {adding && product ? (
        <QuickAdd
          key={'after' in adding ? adding.after : 'top'}
          product={product.ref}
          place={adding}
          onClose={() => setAdding(null)}
        />
      ) : null}
      {list.problem ? <ErrorState problem={list.problem} onRetry={() => void list.query.refetch()} /> : null}
      {list.isLoading ? (
        <SkeletonRows />
      ) : canMove ? (
        <OrderedTable {...table} onMove={move} onPlace={setMoving} />
      ) : (
        <RecordTable {...table} />
      )}
      {moving.length > 0 ? (
        <MoveTo
          items={shown.filter((item) => moving.includes(item.id))}
          total={summary.data?.open ?? shown.length}
          onClose={() => setMoving([])}
        />
      ) : null}
      {raw['new'] === 'item' ? <NewItem onClose={() => set({ new: undefined })} onMade={open} /> : null}
    </Page>
  )
}

const sortOf = (sort: string | undefined): Sort | undefined =>
  sort === undefined
    ? undefined
    : { key: sort.replace(/^-/, ''), direction: sort.startsWith('-') ? 'descending' : 'ascending' }

const rowAtCursor = (rows: readonly Item[]): Item | undefined => {
  const id = document.activeElement?.closest('[role="row"][data-key]')?.getAttribute('data-key')
  return rows.find((row) => row.id === id)
}

/** Edits the row that holds the cursor; where none does, the key is meant for somebody else. */
const editRow = (rows: readonly Item[], edit: (item: Item) => void): unknown => {
  const row = rowAtCursor(rows)
  return row ? edit(row) : false
}

/** After the row that holds the cursor; at the top where none does. */
const placeOfCursor = (rows: readonly Item[]): AddPlace => {
  const row = rowAtCursor(rows)
  return row ? { after: row.ref } : { to: 'top' }
}
