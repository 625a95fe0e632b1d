import {
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  use,
  useEffect,
  useRef,
} from 'react'
import { t } from '../text/t.ts'
import { useGo } from './go.ts'
import css from './record-table.module.css'
import type { Column, TableRow } from './record-table-types.ts'

/** Which record is open. A context, so that opening one draws two cells again and not the table. */
export const CurrentRow = createContext<string | undefined>(undefined)

/** How many rows are loaded and selected, and how to select them all. */
export const AllRows = createContext({ loaded: 0, selected: 0, toggleAll: () => {} })

const stop = (event: SyntheticEvent) => event.stopPropagation()
const stopPress = (event: KeyboardEvent) => {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
}
/**
 * For a control within a row: what is pressed there is not a press on the row.
 * These controls are the browser's own, because every key press draws all rows in sight: react-aria's link,
 * checkbox and menu in each of them made an arrow key three times as slow.
 */
const ownPress = { onPointerDown: stop, onMouseDown: stop, onKeyDown: stopPress } as const

/** The naming cell: leads to the record, and carries the mark of the open one. */
export function NameCell({
  id,
  href,
  children,
}: {
  id: string
  href: string | undefined
  children: ReactNode
}) {
  const isCurrent = use(CurrentRow) === id
  const go = useGo()
  const mark = isCurrent ? { 'data-current': '', 'aria-current': 'true' as const } : {}
  if (href === undefined) return <span {...mark}>{children}</span>
  const onClick = (event: MouseEvent) => {
    event.stopPropagation()
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(href)
  }
  return (
    <a
      href={href}
      draggable={false}
      className={css['link']}
      dir="auto"
      data-open=""
      {...mark}
      {...ownPress}
      onClick={onClick}
    >
      {children}
    </a>
  )
}

type SelectCellProps = { name: string; isSelected: boolean; onToggle: () => void }

/** The checkbox of a row. */
export function SelectCell({ name, isSelected, onToggle }: SelectCellProps) {
  return (
    <input
      type="checkbox"
      className={css['check']}
      aria-label={t('table.select', { name })}
      checked={isSelected}
      onChange={onToggle}
      onClick={stop}
      {...ownPress}
    />
  )
}

/** The checkbox in the head: all rows that are loaded. */
export function SelectAllCell() {
  const { loaded, selected, toggleAll } = use(AllRows)
  const box = useRef<HTMLInputElement>(null)
  const isSome = selected > 0 && selected < loaded
  useEffect(() => {
    if (box.current) box.current.indeterminate = isSome
  }, [isSome])
  return (
    <input
      ref={box}
      type="checkbox"
      className={css['check']}
      aria-label={t('table.selectAll')}
      checked={selected > 0 && selected === loaded}
      onChange={toggleAll}
      // React-aria calls off the default of a click on a head, which would turn the box back.
      onClick={stop}
      {...ownPress}
    />
  )
}

type MenuCellProps = { name: string; onOpen: (button: HTMLElement) => void }

/** Opens what can be done to the row. */
export function MenuCell({ name, onOpen }: MenuCellProps) {
  const onClick = (event: MouseEvent<HTMLElement>) => {
    event.stopPropagation()
    onOpen(event.currentTarget)
  }
  return (
    <button
      type="button"
      className={css['menu']}
      aria-haspopup="menu"
      aria-label={t('table.rowMenu', { name })}
      {...ownPress}
      onClick={onClick}
    >
      <span aria-hidden="true">⋯</span>
    </button>
  )
}

type CardProps<Row> = { row: Row; columns: readonly Column<Row>[]; href: string | undefined }

/** A row on a narrow screen: its name, then a labelled line for each other column. */
export function RowCard<Row extends TableRow>({ row, columns, href }: CardProps<Row>) {
  const name = nameColumn(columns)
  return (
    <div className={css['card']}>
      <div className={css['cardName']}>
        <NameCell id={row.id} href={href}>
          {name?.render(row)}
        </NameCell>
      </div>
      <div className={css['lines']}>
        {columns
          .filter((column) => column !== name)
          .map((column) => (
            <span key={column.key} className={css['line']}>
              <span className={css['lineLabel']}>{column.label}</span>{' '}
              <span className={css['lineValue']}>{column.render(row)}</span>
            </span>
          ))}
      </div>
    </div>
  )
}

/** The column that names its row. */
export const nameColumn = <Row,>(columns: readonly Column<Row>[]): Column<Row> | undefined =>
  columns.find((column) => column.isName) ?? columns[0]
