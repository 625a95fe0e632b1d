import { t } from '../../../../web/text/t.ts'
import { ChartTable } from '../../../../web/ui/chart-table.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Plot } from '../../../../web/ui/plot.tsx'
import { ticksFor } from '../../../../web/ui/plot-ticks.ts'
import css from './analyses.module.css'
import type { ChartProps } from './answer.tsx'
import { figure, type ResultOf } from './answer-words.ts'
import { countAndMean } from './count-and-mean.ts'

/** Room beyond the outermost spots, as a share of the axis. */
const ROOM = 0.04
const LARGEST_SPOT = 12

/** Two numbers of each row as spots, with the line of least squares where it is clear that they go together. */
export function RelatedChart({ result, question }: ChartProps<ResultOf<'related'>>) {
  const { spots, bands, line, isClear } = result
  const [across, up] = [axisOf(spots.map(({ x }) => x)), axisOf(spots.map(({ y }) => y))]
  const label = t('analysis.chart.related', { column: question.column, by: question.by })
  const at = (x: number) => line.start + line.slope * x
  return (
    <div>
      <Plot
        label={label}
        x={{ label: question.by, ...across, ticks: marks(across, 7) }}
        y={{ label: question.column, ...up, ticks: marks(up, 5) }}
      >
        {({ x, y }) => (
          <>
            {spots.map((spot) => (
              <circle
                key={`${spot.x} ${spot.y}`}
                className={css['spot']}
                cx={x(spot.x)}
                cy={y(spot.y)}
                r={Math.min(LARGEST_SPOT, 3.5 * Math.sqrt(spot.count))}
              />
            ))}
            {isClear ? (
              <line
                className={css['fit']}
                x1={x(across.from)}
                x2={x(across.to)}
                y1={y(at(across.from))}
                y2={y(at(across.to))}
              />
            ) : null}
          </>
        )}
      </Plot>
      <ChartTable>
        <FigureTable
          label={label}
          rows={bands}
          keyOf={({ from }) => from}
          columns={[
            {
              key: 'band',
              label: question.by,
              cell: ({ from, to }) => t('analysis.bin', { from: figure(from), to: figure(to) }),
            },
            ...countAndMean(question.column),
          ]}
        />
      </ChartTable>
    </div>
  )
}

const axisOf = (values: readonly number[]) => {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const room = (most - least) * ROOM || 1
  return { from: least - room, to: most + room }
}

const marks = ({ from, to }: { from: number; to: number }, many: number) =>
  ticksFor(from, to, many).map((at) => ({ at, label: figure(at) }))
