import { createContext, type ReactNode, use } from 'react'
import { Link as AriaLink } from 'react-aria-components/Link'
import { classes } from './classes.ts'
import css from './record-table.module.css'
import type { Column, TableRow } from './record-table-types.ts'

/** Which record is open. A context, so that opening one draws two cells again and not the table. */
export const CurrentRow = createContext<string | undefined>(undefined)

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
  const mark = isCurrent ? { 'data-current': '', 'aria-current': 'true' as const } : {}
  if (href === undefined) return <span {...mark}>{children}</span>
  return (
    <AriaLink href={href} className={classes(css['link'])} data-open="" {...mark}>
      {children}
    </AriaLink>
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
              <span className={css['lineLabel']}>{column.label}</span> {column.render(row)}
            </span>
          ))}
      </div>
    </div>
  )
}

/** The column that names its row. */
export const nameColumn = <Row,>(columns: readonly Column<Row>[]): Column<Row> | undefined =>
  columns.find((column) => column.isName) ?? columns[0]
