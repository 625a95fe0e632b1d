import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { armWords, type Cell, intervalWords } from '../figure-words.ts'
import { FigureValue } from './figure.tsx'
import css from './learn.module.css'

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
    <div className={css['scroll']}>
      <table className={css['table']} aria-label={label}>
        <thead>
          <tr>
            {dimensions.map((dimension) => (
              <th key={dimension} scope="col">
                {dimensionWords(dimension)}
              </th>
            ))}
            <th scope="col">{t(`metric.measure.${measure}`)}</th>
            <th scope="col">{t('figure.interval95')}</th>
            <th scope="col">{t('figure.n')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={Object.values(cell.at).join(' ')}>
              {dimensions.map((dimension, at) =>
                at === 0 ? (
                  <th key={dimension} scope="row">
                    {wordsIn(cell, dimension)}
                  </th>
                ) : (
                  <td key={dimension}>{wordsIn(cell, dimension)}</td>
                ),
              )}
              <td>
                <FigureValue
                  measure={measure}
                  unit={unit}
                  figure={cell.figure}
                  hidden={cell.hidden}
                  hideBelow={hideBelow}
                />
              </td>
              <td>{cell.figure ? intervalWords(measure, cell.figure) : '–'}</td>
              <td>{cell.figure ? formatNumber(cell.figure.n) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
