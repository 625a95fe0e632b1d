import { t } from '../../../../web/text/t.ts'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { armWords, type Cell } from '../figure-words.ts'
import { FigureValue } from './figure.tsx'
import { spreadColumns } from './spread-columns.ts'

export type CellTableProps = {
  label: string
  measure: string
  unit: string
  cells: readonly Cell[]
  hideBelow: number
}

/** Cells of one table in rows, what is hidden shown as hidden. */
export function CellTable({ label, measure, unit, cells, hideBelow }: CellTableProps) {
  const dimensions = [...new Set(cells.flatMap((cell) => Object.keys(cell.at)))].toSorted()
  return (
    <FigureTable
      label={label}
      rows={cells}
      keyOf={(cell) => Object.values(cell.at).join(' ')}
      columns={[
        ...dimensions.map((dimension) => ({
          key: dimension,
          label: dimensionWords(dimension),
          cell: (cell: Cell) => wordsIn(cell, dimension),
        })),
        {
          key: 'figure',
          label: t(`metric.measure.${measure}`),
          cell: (cell) => (
            <FigureValue
              measure={measure}
              unit={unit}
              figure={cell.figure}
              hidden={cell.hidden}
              hideBelow={hideBelow}
            />
          ),
        },
        ...spreadColumns<Cell>(measure),
      ]}
    />
  )
}

const wordsIn = (cell: Cell, dimension: string): string => {
  const value = cell.at[dimension] ?? ''
  if (dimension === 'arm') return armWords(value)
  const [arm, section] = value.split(' · ')
  return dimension === 'section' && section !== undefined ? `${armWords(arm ?? '')}, ${section}` : value
}

/** A dimension by its name: the arm, the section, or as the metric calls it. */
export const dimensionWords = (dimension: string): string =>
  dimension === 'arm' || dimension === 'section' ? t(`dimension.${dimension}`) : dimension
