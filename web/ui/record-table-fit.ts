import type { Column } from './record-table-types.ts'

/** Pixels of the columns that are not data: the handle, the checkbox, the menu. */
export const toolWidths = { drag: 28, select: 38, menu: 44 } as const

/** The least a column needs, in pixels: its own width where that is one, else what was asked for. */
export function leastWidth<Row>(column: Column<Row>, name: Column<Row> | undefined): number {
  if (column.minWidth !== undefined) return column.minWidth
  if (typeof column.width === 'number') return column.width
  return column === name ? 260 : column.align === 'end' ? 72 : 96
}

/**
 * The columns that fit into so many pixels: spare ones go first, the last of them first.
 * Null when not even the rest fits: the table is then drawn as labelled lines.
 */
export function columnsThatFit<Row>(
  columns: readonly Column<Row>[],
  name: Column<Row> | undefined,
  tools: number,
  room: number,
): readonly Column<Row>[] | null {
  let shown = columns
  const needed = () => shown.reduce((sum, column) => sum + leastWidth(column, name), tools)
  while (needed() > room) {
    const spare = shown.findLast((column) => column.isSpare)
    if (!spare) return null
    shown = shown.filter((column) => column !== spare)
  }
  return shown
}
