import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { ResizableTableContainer, Table } from 'react-aria-components/Table'
import { Virtualizer } from 'react-aria-components/Virtualizer'
import { t } from '../text/t.ts'
import { BulkBar } from './bulk-bar.tsx'
import { classes } from './classes.ts'
import { useGo } from './go.ts'
import css from './record-table.module.css'
import { tableBody, tableHead } from './record-table-body.tsx'
import { AllRows, CurrentRow } from './record-table-cells.tsx'
import { tableHands } from './record-table-hands.ts'
import { useTableKeys } from './record-table-keys.ts'
import { RowLayout } from './record-table-layout.ts'
import { RowMenu } from './record-table-menu.tsx'
import { useFit, useLayout } from './record-table-room.ts'
import { sortChoices } from './record-table-sort-choices.ts'
import type { DragHooks, RecordTableProps, TableRow } from './record-table-types.ts'
import { SkeletonRows } from './skeleton.tsx'
import { useLatest } from './use-latest.ts'

/** Only narrow tables have it, and choosing weighs 20 kB. */
const SortSelect = lazy(() =>
  import('./record-table-sort.tsx').then((module) => ({ default: module.SortSelect })),
)
const MoveDialog = lazy(() => import('./move-dialog.tsx').then((module) => ({ default: module.MoveDialog })))

/**
 * Rows where people compare. Arrows or J K walk, X or Space selects, Shift extends, Enter opens, Alt ↑/↓ and M move.
 * Only what is in sight is drawn, so 5,000 rows scroll well; hold `rows` and `columns` still between renders
 * (module constants or `useMemo`), because a new column list draws every row again.
 */
export function RecordTable<Row extends TableRow>(props: RecordTableProps<Row> & DragHooks) {
  const {
    rows,
    columns,
    selected,
    onSelect,
    onMove,
    onPlace,
    sort,
    onSort,
    onLoadMore,
    isLoading = false,
  } = props
  const room = useRef<HTMLDivElement>(null)
  const { shown, isNarrow } = useFit(props, room)
  const [placing, setPlacing] = useState<string | null>(null)
  const [menu, setMenu] = useState<{ id: string; button: HTMLElement } | null>(null)
  const isVariable = isNarrow || (props.isWrapped ?? false)
  const layout = useLayout(isVariable, props.density)
  const latest = useLatest(props)
  const go = useGo()
  const hands = tableHands(props)
  const askPlace = (id: string) => (onPlace ? onPlace(hands.group(id)) : setPlacing(id))
  const onKeyDownCapture = useTableKeys(room, {
    toggle: onSelect && hands.toggle,
    step: onMove && hands.step,
    place: onMove && askPlace,
  })
  const rowHands = useLatest({
    toggle: hands.toggle,
    menu: (id: string, button: HTMLElement) => setMenu({ id, button }),
  })

  const withMenu = onMove !== undefined || props.actionsOf !== undefined
  // biome-ignore-start lint/correctness/useExhaustiveDependencies: functions are read through `latest`; only what changes the drawing draws again.
  const head = useMemo(
    () => tableHead({ props: latest, shown, isNarrow }),
    [shown, isNarrow, withMenu, props.onResize !== undefined],
  )
  const body = useMemo(
    () =>
      tableBody({ props: latest, hands: rowHands, columns, shown, rows, isNarrow, onLoadMore, isLoading }),
    [rows, columns, shown, isNarrow, onLoadMore !== undefined, isLoading, withMenu],
  )
  // biome-ignore-end lint/correctness/useExhaustiveDependencies: as above.
  const rowOf = (id: string) => rows.find((row) => row.id === id)
  const open = (id: string) => {
    const row = rowOf(id)
    if (row && props.hrefOf) go(props.hrefOf(row))
  }
  const menuRow = menu === null ? undefined : rowOf(menu.id)
  const count = selected?.size ?? 0
  return (
    <div ref={room} className={classes(css['room'])} data-record-table="" onKeyDownCapture={onKeyDownCapture}>
      {isNarrow && onSort ? (
        <Suspense>
          <SortSelect choices={sortChoices(columns)} sort={sort} onSort={onSort} />
        </Suspense>
      ) : null}
      {rows.length === 0 ? (
        <div className={classes(css['frame'])}>
          {isLoading ? <SkeletonRows /> : <div className={css['empty']}>{props.empty}</div>}
        </div>
      ) : (
        <CurrentRow value={props.currentId}>
          <AllRows value={{ loaded: rows.length, selected: count, toggleAll: hands.toggleAll }}>
            <ResizableTableContainer
              // Dragging cannot be switched on and off in one table: labelled lines are another one.
              key={String(isNarrow)}
              className={classes(css['frame'], isVariable ? css['wrapped'] : css['even'])}
              onResizeEnd={(widths) => props.onResize?.(pixels(widths))}
            >
              <Virtualizer layout={RowLayout} layoutOptions={layout} shouldObserveItemSize={isVariable}>
                <Table
                  aria-label={props.label}
                  className={classes(css['table'])}
                  selectionMode={onSelect ? 'multiple' : 'none'}
                  selectedKeys={selected ?? none}
                  onSelectionChange={hands.select}
                  {...(props.hrefOf ? { onRowAction: (key) => open(String(key)) } : {})}
                  {...(sort ? { sortDescriptor: { column: sort.key, direction: sort.direction } } : {})}
                  onSortChange={({ column, direction }) => onSort?.({ key: String(column), direction })}
                  {...(props.dragAndDropHooks && !isNarrow
                    ? { dragAndDropHooks: props.dragAndDropHooks }
                    : {})}
                >
                  {head}
                  {body}
                </Table>
              </Virtualizer>
            </ResizableTableContainer>
          </AllRows>
        </CurrentRow>
      )}
      {props.total !== undefined && props.total > rows.length ? (
        <p className={css['shown']}>
          {t(props.more ? 'table.shownMore' : 'table.shown', { count: rows.length, total: props.total })}
        </p>
      ) : null}
      {count > 0 && props.bulk !== undefined ? (
        <BulkBar count={count} onClear={() => onSelect?.(none)}>
          {props.bulk}
        </BulkBar>
      ) : null}
      {menu && menuRow ? (
        <RowMenu
          name={props.nameOf(menuRow)}
          button={menu.button}
          onClose={() => setMenu(null)}
          onStep={onMove && ((to) => hands.step(menu.id, to))}
          onPlace={onMove && (() => askPlace(menu.id))}
          actions={props.actionsOf?.(menuRow) ?? []}
        />
      ) : null}
      {placing === null ? null : (
        <Suspense>
          <MoveDialog
            name={hands.nameFor(placing)}
            total={rows.length}
            onPlace={(position) => hands.moveTo(placing, position)}
            onClose={() => setPlacing(null)}
          />
        </Suspense>
      )}
    </div>
  )
}

const none: ReadonlySet<string> = new Set()

const pixels = (widths: ReadonlyMap<unknown, unknown>): Record<string, number> =>
  Object.fromEntries(
    [...widths].flatMap(([key, width]) => (typeof width === 'number' ? [[String(key), width]] : [])),
  )
