import { useState } from 'react'
import { t } from '../text/t.ts'
import { Button } from './button.tsx'
import css from './interval-chart.module.css'

export type IntervalRow = {
  key: string
  label: string
  value: number | null
  low: number | null
  high: number | null
  /** What stands in words instead of a bar, and beside one: "21.8 %, 15.8 to 29.3 %, n = 142". */
  words: string
  /** Drawn fainter: an interval that is named as the naive one. */
  isSecond?: boolean
}

export type IntervalChartProps = {
  /** What the chart shows, in one sentence; also its name for those who do not see it. */
  sentence: string
  rows: readonly IntervalRow[]
  /** The ends of the axis. */
  from: number
  to: number
  /** A line at zero, and one at the threshold, where the axis holds them. */
  zero?: boolean
  threshold?: { at: number; words: string } | undefined
  /** The table stands on the page already, directly below. */
  hasTable?: boolean
}

/** Values with their intervals on one axis, each also in words beside it, and all of it as a table. */
export function IntervalChart({
  sentence,
  rows,
  from,
  to,
  zero = false,
  threshold,
  hasTable = false,
}: IntervalChartProps) {
  const [isTable, setTable] = useState(false)
  const place = (value: number) => `${(100 * (Math.min(to, Math.max(from, value)) - from)) / (to - from)}%`
  return (
    <div className={css['frame']}>
      <div className={css['chart']} role="img" aria-label={sentence}>
        {rows.map((row) => (
          <Line key={row.key} row={row} place={place} zero={zero} threshold={threshold?.at} />
        ))}
      </div>
      <div className={css['foot']}>
        <span>
          {sentence}
          {threshold ? ` ${threshold.words}` : ''}
        </span>
        {hasTable ? null : (
          <Button size="small" kind="bare" aria-expanded={isTable} onPress={() => setTable(!isTable)}>
            {t(isTable ? 'chart.hideTable' : 'chart.showTable')}
          </Button>
        )}
      </div>
      {isTable ? (
        <div className={css['scroll']}>
          <table className={css['table']} aria-label={sentence}>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{row.label}</th>
                  <td>{row.words}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </div>
  )
}

type LineProps = {
  row: IntervalRow
  place: (value: number) => string
  zero: boolean
  threshold: number | undefined
}

function Line({ row, place, zero, threshold }: LineProps) {
  return (
    <>
      <span className={css['label']}>{row.label}</span>
      <svg className={css['line']} aria-hidden="true">
        <line className={css['track']} x1="0%" x2="100%" y1="12" y2="12" />
        {zero ? <line className={css['zero']} x1={place(0)} x2={place(0)} y1="0" y2="24" /> : null}
        {threshold === undefined ? null : (
          <line className={css['threshold']} x1={place(threshold)} x2={place(threshold)} y1="0" y2="24" />
        )}
        {row.low === null || row.high === null ? null : (
          <line
            className={row.isSecond ? `${css['bar']} ${css['second']}` : css['bar']}
            x1={place(row.low)}
            x2={place(row.high)}
            y1="12"
            y2="12"
          />
        )}
        {row.value === null ? null : <circle className={css['dot']} cx={place(row.value)} cy="12" r="5" />}
      </svg>
      <span className={css['value']}>{row.words}</span>
    </>
  )
}
