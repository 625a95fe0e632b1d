import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { classes } from './classes.ts'
import css from './record-table.module.css'
import { RecordTable } from './record-table.tsx'
import { announceMove } from './record-table-move.ts'
import type { MovePlace, RecordTableProps, TableRow } from './record-table-types.ts'
import { useLatest } from './use-latest.ts'

/** A RecordTable whose rows can be dragged too. In a file of its own: dragging costs 11 kB that other tables need not load. */
export function OrderedTable<Row extends TableRow>(
  props: RecordTableProps<Row> & Required<Pick<RecordTableProps<Row>, 'onMove'>>,
) {
  const latest = useLatest(props)
  const { dragAndDropHooks } = useDragAndDrop<Row>({
    isDisabled: props.onMove === undefined,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameFor(latest.current, String(key)) })),
    onReorder: ({ keys, target }) => {
      const { rows, onMove } = latest.current
      const ids = rows.filter((row) => keys.has(row.id)).map((row) => row.id)
      const key = String(target.key)
      const place: MovePlace = target.dropPosition === 'before' ? { before: key } : { after: key }
      if (ids.length === 0 || ids.includes(key)) return
      onMove?.(ids, place)
      announceMove(rows, ids, place, nameFor(latest.current, ids[0] ?? ''))
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={classes(css['drop'])} />,
  })
  return <RecordTable {...props} dragAndDropHooks={dragAndDropHooks} />
}

function nameFor<Row extends TableRow>({ rows, nameOf }: RecordTableProps<Row>, id: string): string {
  const row = rows.find((each) => each.id === id)
  return row ? nameOf(row) : id
}
