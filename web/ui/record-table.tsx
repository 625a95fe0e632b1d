import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { ResizableTableContainer, type Selection, Table, type TableProps } from 'react-aria-components/Table'
import { TableLayout, Virtualizer } from 'react-aria-components/Virtualizer'
import { t } from '../text/t.ts'
import { BulkBar } from './bulk-bar.tsx'
import { classes } from './classes.ts'
import css from './record-table.module.css'
import { tableContent } from './record-table-body.tsx'
import { CurrentRow } from './record-table-cells.tsx'
import { useTableKeys } from './record-table-keys.ts'
import { announceMove, placeAt, placeFor, type Step } from './record-table-move.ts'
import { SortSelect } from './record-table-sort.tsx'
import type { MovePlace, RecordTableProps, TableRow } from './record-table-types.ts'
import { SkeletonRows } from './skeleton.tsx'
import { useLatest } from './use-latest.ts'
import { useNarrowRoom } from './use-room.ts'

const MoveDialog = lazy(() => import('./move-dialog.tsx').then((module) => ({ default: module.MoveDialog })))

/** Below this width (px) a table becomes a list of labelled lines, also beside an open record. */
const narrowRoom = 560
const layout = { estimatedRowHeight: 39, headingHeight: 34 }

/**
 * Rows where people compare. Arrows or J K walk, X or Space selects, Shift extends, Enter opens, Alt ↑/↓ and M move.
 * Only what is in sight is drawn, so 5,000 rows scroll well; hold `rows` and `columns` still between renders
 * (module constants or `useMemo`), because a new column list draws every row again.
 */
export function RecordTable<Row extends TableRow>(
  props: RecordTableProps<Row> & Pick<TableProps, 'dragAndDropHooks'>,
) {
  const {
    rows,
    columns,
    selected,
    onSelect,
    onMove,
    bulk,
    sort,
    onSort,
    onLoadMore,
    isLoading = false,
  } = props
  const room = useRef<HTMLDivElement>(null)
  const isNarrow = useNarrowRoom(room, narrowRoom)
  const [placing, setPlacing] = useState<string | null>(null)
  const latest = useLatest(props)

  /** A row that is selected takes the other selected ones along, as in a drag. */
  const group = (id: string): string[] => {
    if (!selected?.has(id)) return [id]
    return rows.filter((row) => selected.has(row.id)).map((row) => row.id)
  }
  const move = (ids: readonly string[], place: MovePlace | null) => {
    const first = rows.find((row) => row.id === ids[0])
    if (!place || !first) return
    onMove?.(ids, place)
    announceMove(rows, ids, place, props.nameOf(first))
  }
  const step = (id: string, to: Step) => move(group(id), placeFor(rows, group(id), to))
  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    onSelect?.(next)
  }
  const onKeyDownCapture = useTableKeys(room, {
    toggle: onSelect && toggle,
    step: onMove && step,
    place: onMove && setPlacing,
  })
  const hands = useLatest({ step, place: setPlacing })

  // biome-ignore lint/correctness/useExhaustiveDependencies: functions are read through `latest`; only what changes the drawing draws again.
  const content = useMemo(
    () => tableContent({ props: latest, hands, columns, rows, isNarrow, onLoadMore, isLoading }),
    [rows, columns, isNarrow, onLoadMore !== undefined, isLoading, onMove !== undefined],
  )
  const select = (chosen: Selection) =>
    // "All" is kept as the ids that are loaded: react-aria would work it out again for every row (10 s at 2,000 rows).
    onSelect?.(chosen === 'all' ? new Set(rows.map((row) => row.id)) : new Set([...chosen].map(String)))
  const open = (id: unknown) => {
    const row = room.current?.querySelector(`[role="row"][data-key="${CSS.escape(String(id))}"]`)
    row?.querySelector<HTMLElement>('[data-open]')?.click()
  }
  const count = selected?.size ?? 0
  if (rows.length === 0) {
    return (
      <div className={classes(css['frame'])}>
        {isLoading ? <SkeletonRows /> : <div className={css['empty']}>{props.empty}</div>}
      </div>
    )
  }
  return (
    <div
      ref={room}
      className={classes(css['room'], isNarrow && css['narrow'])}
      data-record-table=""
      onKeyDownCapture={onKeyDownCapture}
    >
      {isNarrow && onSort ? <SortSelect columns={columns} sort={sort} onSort={onSort} /> : null}
      <CurrentRow value={props.currentId}>
        <ResizableTableContainer
          // Dragging cannot be switched on and off in one table: labelled lines are another one.
          key={String(isNarrow)}
          className={classes(css['frame'])}
          onResizeEnd={(widths) => props.onResize?.(pixels(widths))}
        >
          <Virtualizer layout={TableLayout} layoutOptions={layout}>
            <Table
              aria-label={props.label}
              className={classes(css['table'])}
              selectionMode={onSelect ? 'multiple' : 'none'}
              selectedKeys={selected ?? none}
              onSelectionChange={select}
              {...(props.hrefOf ? { onRowAction: open } : {})}
              {...(sort ? { sortDescriptor: { column: sort.key, direction: sort.direction } } : {})}
              onSortChange={({ column, direction }) => onSort?.({ key: String(column), direction })}
              {...(props.dragAndDropHooks && !isNarrow ? { dragAndDropHooks: props.dragAndDropHooks } : {})}
            >
              {content}
            </Table>
          </Virtualizer>
        </ResizableTableContainer>
      </CurrentRow>
      {props.total !== undefined && props.total > rows.length ? (
        <p className={css['shown']}>{t('table.shown', { count: rows.length, total: props.total })}</p>
      ) : null}
      {count > 0 && bulk !== undefined ? (
        <BulkBar count={count} onClear={() => onSelect?.(new Set())}>
          {bulk}
        </BulkBar>
      ) : null}
      {placing === null ? null : (
        <Suspense>
          <MoveDialog
            name={nameOf(rows, placing, props.nameOf)}
            total={rows.length}
            onPlace={(position) => move(group(placing), placeAt(rows, group(placing), position))}
            onClose={() => setPlacing(null)}
          />
        </Suspense>
      )}
    </div>
  )
}

const none: ReadonlySet<string> = new Set()

function nameOf<Row extends TableRow>(rows: readonly Row[], id: string, name: (row: Row) => string): string {
  const row = rows.find((each) => each.id === id)
  return row ? name(row) : ''
}

const pixels = (widths: ReadonlyMap<unknown, unknown>): Record<string, number> =>
  Object.fromEntries(
    [...widths].flatMap(([key, width]) => (typeof width === 'number' ? [[String(key), width]] : [])),
  )
