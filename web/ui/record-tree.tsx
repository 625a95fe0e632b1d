import { type KeyboardEvent, type ReactNode, useCallback } from 'react'
import { Button } from 'react-aria-components/Button'
import { Tree, TreeItem, TreeItemContent, type TreeProps } from 'react-aria-components/Tree'
import { t } from '../text/t.ts'
import { classes } from './classes.ts'
import { Menu, type MenuAction } from './menu.tsx'
import css from './record-tree.module.css'
import { useLatest } from './use-latest.ts'

/** `hasMore`: there are children that are read once the row is unfolded. */
export type TreeNode<Row> = { row: Row; children: readonly TreeNode<Row>[]; hasMore?: boolean }

export type RecordTreeProps<Row> = {
  /** The tree's name. */
  label: string
  nodes: readonly TreeNode<Row>[]
  idOf: (row: Row) => string
  /** A row in words: for typing ahead and the name of its menu. */
  nameOf: (row: Row) => string
  hrefOf?: (row: Row) => string
  /** What a row shows: its name first, then figures. */
  render: (row: Row) => ReactNode
  expanded: ReadonlySet<string>
  onExpand: (ids: ReadonlySet<string>) => void
  currentId?: string | undefined
  actionsOf?: ((row: Row) => readonly MenuAction[]) | undefined
  /** Alt → puts a row under the one above it, Alt ← beside the one it is part of; Alt ↑ ↓ move it among its like. */
  onShift?: ((row: Row, to: Shift) => void) | undefined
  /** What an OrderedTree adds: its rows can be dragged. */
  dragAndDropHooks?: TreeProps<object>['dragAndDropHooks']
}

export type Shift = 'in' | 'out' | 'up' | 'down'
const SHIFTS: Readonly<Record<string, Shift>> = {
  ArrowRight: 'in',
  ArrowLeft: 'out',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Records that are parts of each other. Arrows walk, open and close; Enter opens the record. */
export function RecordTree<Row>(props: RecordTreeProps<Row>) {
  const { label, nodes, expanded, onExpand } = props
  const latest = useLatest(props)
  const onKeyDownCapture = useCallback(
    (event: KeyboardEvent) => {
      const { onShift, idOf } = latest.current
      const to = SHIFTS[event.key]
      if (!event.altKey || to === undefined || !onShift) return
      const key = (event.target as Element).closest('[role="row"]')?.getAttribute('data-key')
      const row = rowsOf(latest.current.nodes).find((each) => idOf(each) === key)
      if (!row) return
      // Else the browser goes back a page, and the tree folds the row.
      event.preventDefault()
      event.stopPropagation()
      onShift(row, to)
    },
    [latest],
  )
  return (
    <div onKeyDownCapture={onKeyDownCapture}>
      <Tree
        aria-label={label}
        className={classes(css['tree'])}
        expandedKeys={expanded}
        onExpandedChange={(keys) => onExpand(new Set([...keys].map(String)))}
        selectionMode="none"
        {...(props.dragAndDropHooks ? { dragAndDropHooks: props.dragAndDropHooks } : {})}
      >
        {nodes.map((node) => branch(node, props))}
      </Tree>
    </div>
  )
}

const rowsOf = <Row,>(nodes: readonly TreeNode<Row>[]): Row[] =>
  nodes.flatMap((node) => [node.row, ...rowsOf(node.children)])

function branch<Row>(
  { row, children, hasMore = false }: TreeNode<Row>,
  props: RecordTreeProps<Row>,
): ReactNode {
  const { idOf, nameOf, hrefOf, render, currentId, actionsOf } = props
  const id = idOf(row)
  const name = nameOf(row)
  const actions = actionsOf?.(row) ?? []
  return (
    <TreeItem
      key={id}
      id={id}
      textValue={name}
      className={classes(css['row'])}
      {...(hrefOf ? { href: hrefOf(row) } : {})}
      data-current={id === currentId ? '' : undefined}
    >
      <TreeItemContent>
        <div className={css['line']}>
          <span className={css['fold']}>
            {children.length > 0 || hasMore ? (
              <Button slot="chevron" className={classes(css['chevron'])}>
                <span aria-hidden="true" />
              </Button>
            ) : null}
          </span>
          {props.dragAndDropHooks ? (
            <Button slot="drag" className={classes(css['handle'])} aria-label={t('table.drag')}>
              <span aria-hidden="true">⠿</span>
            </Button>
          ) : null}
          <div className={css['content']}>{render(row)}</div>
          {actions.length > 0 ? (
            <Menu
              label={t('table.rowMenu', { name })}
              button={{ kind: 'bare', size: 'small' }}
              placement="bottom end"
              actions={actions}
            >
              <span aria-hidden="true">⋯</span>
            </Menu>
          ) : null}
        </div>
      </TreeItemContent>
      {children.map((child) => branch(child, props))}
      {hasMore && children.length === 0 ? (
        // Stands there until its children were read: without a child, a row can be neither heard of nor opened as one.
        <TreeItem id={`${id} …`} textValue={t('table.loading')} className={classes(css['row'])}>
          <TreeItemContent>
            <div className={css['line']}>
              <span className={css['fold']} />
              <div className={css['content']}>{t('table.loading')}</div>
            </div>
          </TreeItemContent>
        </TreeItem>
      ) : null}
    </TreeItem>
  )
}
