import type { ReactNode } from 'react'
import css from './figure-table.module.css'

export type FigureColumn<Row> = {
  key: string
  label: string
  /** Figures stand at the end of their column, so that their digits can be compared. */
  isFigure?: boolean
  cell: (row: Row) => ReactNode
}

export type FigureTableProps<Row> = {
  /** What the table shows, where nothing around it says so. */
  label?: string
  /** The first one names the row. */
  columns: readonly FigureColumn<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string | number
}

/** With more columns than this a row does not fit beside its neighbours in a panel or on a phone. */
const FEW = 2

/**
 * A plain table for figures that are read and compared, not worked on (for those there is `RecordTable`). Where there
 * is no room each row becomes a few labelled lines.
 */
export function FigureTable<Row>({ label, columns, rows, keyOf }: FigureTableProps<Row>) {
  const [first, ...others] = columns
  const classOf = (column: FigureColumn<Row>) => (column.isFigure ? css['figure'] : undefined)
  return (
    <div className={css['room']}>
      <table className={css[columns.length > FEW ? 'many' : 'few']} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{first?.cell(row)}</th>
              {others.map((column) => (
                <td key={column.key} className={classOf(column)} data-label={column.label}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
