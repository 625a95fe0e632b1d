import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { atLeast } from '../../../../core/access/levels.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { FIRST_ROWS, usePages, useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBesideList, useWalkOpen } from '../../../../web/records/beside-list.ts'
import { readDay } from '../../../../web/records/compare-day.tsx'
import { useCompareList } from '../../../../web/records/compare-list.tsx'
import { chosenColumns, furtherColumns } from '../../../../web/records/list-view/columns.tsx'
import { GroupRows } from '../../../../web/records/list-view/group-rows.tsx'
import { GroupedList } from '../../../../web/records/list-view/grouped-list.tsx'
import { ListTools } from '../../../../web/records/list-view/list-tools.tsx'
import { useGroupRows } from '../../../../web/records/list-view/use-group-rows.ts'
import { leave, useListView } from '../../../../web/records/list-view/use-list-view.ts'
import { noParts } from '../../../../web/records/list-view/view-state.ts'
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
import {
  bareInput,
  FILTERS,
  type FilterKey,
  isInOrder,
  listInput,
  partShown,
  readSearch,
  type View,
} from '../list-search.ts'
import { type Item, isOnRow, useOrder } from '../order.ts'
import '../backlog-keys.ts'
import { BacklogNav } from '../parts/backlog-nav.tsx'
import { ItemBulk } from '../parts/item-bulk.tsx'
import { itemColumns } from '../parts/item-cells.tsx'
import { FilterMenu, useFilterWords } from '../parts/item-filter.tsx'
import { countOfView, ListAbout, ListEmpty, viewsOf } from '../parts/item-list-words.tsx'
import { useItemRowActions } from '../parts/item-row-actions.ts'
import { MoveTo } from '../parts/move-to.tsx'
import { NewItem } from '../parts/new-item.tsx'
import { PartOf } from '../parts/part-of.tsx'
import { type AddPlace, QuickAdd } from '../parts/quick-add.tsx'

const OrderRules = lazy(() =>
  import('../parts/order-rules.tsx').then((part) => ({ default: part.OrderRules })),
)
/** Parts of the address that are the backlog's own: a saved view takes their place. */
const OWN = ['show', 'q', ...FILTERS] as const

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
  const view = useListView({
    kind: itemKind,
    search: raw,
    set,
    own: OWN,
    product: product?.id ?? null,
    sort: search.sort,
  })
  const input = view.input(listInput(search, product?.ref), bareInput(search, product?.ref))
  const list = usePages('item.list', input, { first: FIRST_ROWS })
  const summary = useRead('backlog.summary', product ? { product: product.ref } : {})
  const { shown, move } = useOrder(list.records, list.hasMore)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [moving, setMoving] = useState<readonly string[]>([])
  const [isOrdering, setOrdering] = useState(false)
  const [placing, setPlacing] = useState<readonly Item[]>([])
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
  const { all, columns } = useMemo(() => {
    const own = itemColumns(product ? null : (item) => list.names[item.productId ?? '']?.title ?? '')
    const further = furtherColumns<Item>(view.kind, list.names, own)
    return { all: [...own, ...further], columns: chosenColumns<Item>(own, further, view.columns) }
  }, [product, list.names, view.kind, view.columns])
  // What left the list is selected no longer: nothing happens to what cannot be seen.
  const [grouped, onGroupRows] = useGroupRows<Item>()
  const seen = view.group === null ? shown : grouped
  const chosen = useMemo(() => seen.filter((item) => selected.has(item.id)), [seen, selected])
  const chosenIds = useMemo(() => new Set(chosen.map((item) => item.id)), [chosen])
  const moveChosen = () => setMoving(chosen.map((item) => item.id))
  useKey('list.move', () => (isOnRow() ? false : moveChosen()), chosen.length > 0 && canMove)
  useKey('item.partOf', () => partOfRows(chosen, rowAtCursor(shown), setPlacing), mayWrite)
  const actionsOf = useItemRowActions({
    mayWrite,
    onOpen: (item) => open(item.ref),
    onPartOf: (item) => setPlacing([item]),
  })
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
    sort: sortOf(view.sort),
    density: view.density,
    onSort: ({ key, direction }) => set({ sort: direction === 'descending' ? `-${key}` : key }),
    onLoadMore: list.hasMore ? list.loadMore : undefined,
    isLoading: list.isLoadingMore,
    total: list.total ?? countOfView(summary.data, search.show ?? 'order'),
    more: list.more,
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
      <BacklogNav />
      <FilterBar
        label={t('backlog.items')}
        views={viewsOf(summary.data)}
        {...(view.view ? {} : { view: search.show ?? 'order' })}
        onView={(id) =>
          set({
            ...noParts,
            ...leave(view),
            show: id === 'order' ? undefined : (id as View),
            sort: undefined,
          })
        }
        filters={filters}
        search={search.q ?? ''}
        onSearch={(q) => set({ q: q === '' ? undefined : q })}
      >
        <FilterMenu search={search} onSet={setFilter} />
        {canMove ? <Button onPress={() => setOrdering(true)}>{t('order.open')}</Button> : null}
        {mayWrite && product ? (
          <Button onPress={addHere} hint="A">
            {t('item.addHere')}
          </Button>
        ) : null}
      </FilterBar>
      {compare.panel}
      <ListTools list={view} input={input} columns={all} shown={columns}>
        {compare.button}
      </ListTools>
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
      ) : view.group !== null ? (
        <GroupedList
          kind={view.kind}
          by={view.group}
          input={input}
          render={(of, label) => (
            <GroupRows
              kind={itemKind}
              input={of}
              label={label}
              onRows={onGroupRows}
              table={(rows, more) => (
                <RecordTable {...table} {...more} rows={rows as unknown as Item[]} label={label} />
              )}
            />
          )}
        />
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
      {isOrdering && product ? (
        <Suspense>
          <OrderRules
            product={product.ref}
            selected={chosen.map((item) => item.ref)}
            shown={partShown(search)}
            onClose={() => setOrdering(false)}
          />
        </Suspense>
      ) : null}
      {placing.length > 0 ? <PartOf items={placing} onClose={() => setPlacing([])} /> : null}
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

/** What is selected, else the row that holds the cursor; where neither is, the key is meant for somebody else. */
const partOfRows = (
  chosen: readonly Item[],
  row: Item | undefined,
  ask: (items: readonly Item[]) => void,
): unknown => {
  if (chosen.length > 0) return ask(chosen)
  return row ? ask([row]) : false
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
