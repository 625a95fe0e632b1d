import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { classes } from './classes.ts'
import css from './record-tree.module.css'
import { RecordTree, type RecordTreeProps, type TreeNode } from './record-tree.tsx'
import { useLatest } from './use-latest.ts'

/** Where a row was dropped: into another one, or right before or after it. */
export type DropPlace<Row> = { into: Row } | { before: Row } | { after: Row }

/**
 * A RecordTree whose rows can be dragged into and between each other. In a file of its own: dragging costs 11 kB that
 * other trees need not load.
 */
export function OrderedTree<Row>(
  props: RecordTreeProps<Row> & { onDrop: (row: Row, place: DropPlace<Row>) => void },
) {
  const latest = useLatest(props)
  const rowOf = (key: unknown): Row | undefined =>
    rowsOf(latest.current.nodes).find((row) => latest.current.idOf(row) === String(key))
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => {
        const row = rowOf(key)
        return { 'text/plain': row ? latest.current.nameOf(row) : String(key) }
      }),
    onMove: ({ keys, target }) => {
      const row = rowOf([...keys][0])
      const at = rowOf(target.key)
      if (!row || !at || row === at) return
      const { dropPosition } = target
      latest.current.onDrop(
        row,
        dropPosition === 'on' ? { into: at } : dropPosition === 'before' ? { before: at } : { after: at },
      )
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={classes(css['drop'])} />,
  })
  return <RecordTree {...props} dragAndDropHooks={dragAndDropHooks} />
}

const rowsOf = <Row,>(nodes: readonly TreeNode<Row>[]): Row[] =>
  nodes.flatMap((node) => [node.row, ...rowsOf(node.children)])
