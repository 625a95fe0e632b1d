import type { ReactNode } from 'react'
import type { TableProps } from 'react-aria-components/Table'
import type { MenuAction } from './menu.tsx'

/** A row stands for a record. */
export type TableRow = { id: string }

export type Column<Row> = {
  key: string
  label: string
  render: (row: Row) => ReactNode
  /** `end` for numbers. */
  align?: 'start' | 'end'
  /** Pixels, or a share of what is left (`2fr`). The naming column takes the rest unless it says otherwise. */
  width?: number | `${number}fr`
  /** Pixels; a column never gets narrower. */
  minWidth?: number
  /** The head can be pressed to sort. */
  sort?: boolean
  /** Left out first where there is little room, as beside an open record; still a line on a narrow screen. */
  isSpare?: boolean
  /** The column that names the row: read with each cell, a link to the record. The first unless one says so. */
  isName?: boolean
}

export type Sort = { key: string; direction: 'ascending' | 'descending' }

/** Where moved rows go: right before or right after another row. */
export type MovePlace = { before: string } | { after: string }

/** What an OrderedTable adds to a RecordTable. */
export type DragHooks = Pick<TableProps, 'dragAndDropHooks'>

export type RecordTableProps<Row extends TableRow> = {
  /** The table's name. */
  label: string
  columns: readonly Column<Row>[]
  /** The loaded rows, in order. New objects only for rows that changed: unchanged ones are not drawn again. */
  rows: readonly Row[]
  /** A row in words: for typing ahead, announcements and the names of its checkbox and menu. */
  nameOf: (row: Row) => string
  /** The record's address; makes the naming column a link and Enter open it. */
  hrefOf?: (row: Row) => string
  /** The record that is open beside the table. */
  currentId?: string | undefined
  /** With these, rows can be selected. */
  selected?: ReadonlySet<string>
  onSelect?: (ids: ReadonlySet<string>) => void
  /** What can be done to the selected rows. Shown while there are some. */
  bulk?: ReactNode
  sort?: Sort | undefined
  onSort?: (sort: Sort) => void
  /**
   * With it, rows can be moved by Alt ↑/↓ and by each row's menu (and by dragging in an `OrderedTable`).
   * `ids` are in table order. Show the new order at once; the table says it aloud.
   */
  onMove?: ((ids: readonly string[], place: MovePlace) => void) | undefined
  /** Asks for the place in a dialog of the page's own, where rows beyond the loaded ones can be meant too. */
  onPlace?: ((ids: readonly string[]) => void) | undefined
  /** More entries of a row's menu. */
  actionsOf?: (row: Row) => readonly MenuAction[]
  /** Called when the end comes into sight. */
  onLoadMore?: (() => void) | undefined
  isLoading?: boolean
  /** How many rows there are in all, when more than are loaded. */
  total?: number | undefined
  /** There are more than `total`: so many are not counted. */
  more?: boolean
  /**
   * Cells may take several lines. For tables of some hundred rows at most: rows of one height are what makes
   * 5,000 of them scroll and jump well.
   */
  isWrapped?: boolean
  /** Pixels by column, after somebody resized one. Without it columns cannot be resized. */
  onResize?: ((widths: Readonly<Record<string, number>>) => void) | undefined
  /** Rows stand closer. */
  density?: 'roomy' | 'dense'
  /** Shown instead of rows: an EmptyState, or the words for "nothing fits this filter". */
  empty: ReactNode
}
