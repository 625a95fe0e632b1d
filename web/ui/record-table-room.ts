import { type RefObject, useMemo } from 'react'
import { nameColumn } from './record-table-cells.tsx'
import { columnsThatFit, toolWidths } from './record-table-fit.ts'
import type { DragHooks, RecordTableProps, TableRow } from './record-table-types.ts'
import { useRoom } from './use-room.ts'

/** Below this width (px) a table is always drawn as labelled lines. */
const narrowRoom = 480
/** Heights at a root font of 16 px; they follow the reader's own size. */
const rowHeights = { roomy: 39, dense: 31 } as const
const headingHeight = 35

/** Which columns there is room for; none of them on a narrow screen. */
export function useFit<Row extends TableRow>(
  props: RecordTableProps<Row> & DragHooks,
  room: RefObject<HTMLElement | null>,
) {
  const { columns, onSelect, onMove, actionsOf, dragAndDropHooks } = props
  const tools =
    (dragAndDropHooks ? toolWidths.drag : 0) +
    (onSelect ? toolWidths.select : 0) +
    (onMove || actionsOf ? toolWidths.menu : 0)
  const name = nameColumn(columns)
  const all = columns.map((column) => column.key).join(' ')
  // The frame's two border lines are part of the room.
  const keys = useRoom(room, all, (width) => {
    const fit = width < narrowRoom ? null : columnsThatFit(columns, name, tools + 2, width)
    return fit ? fit.map((column) => column.key).join(' ') : ''
  })
  const shown = useMemo(() => {
    const fitting = keys.split(' ')
    return columns.filter((column) => fitting.includes(column.key))
  }, [columns, keys])
  return { shown, isNarrow: shown.length === 0 }
}

/** Row heights: all the same, or as high as their text. In the reader's own unit: a larger font gets higher rows. */
export function useLayout(isVariable: boolean, density: 'roomy' | 'dense' = 'roomy') {
  return useMemo(() => {
    const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
    const height = Math.round(rowHeights[density] * unit)
    return {
      headingHeight: Math.round(headingHeight * unit),
      ...(isVariable ? { estimatedRowHeight: height } : { rowHeight: height }),
    }
  }, [isVariable, density])
}
