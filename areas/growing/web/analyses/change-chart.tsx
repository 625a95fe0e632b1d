import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ChartTable } from '../../../../web/ui/chart-table.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Plot } from '../../../../web/ui/plot.tsx'
import { ticksFor } from '../../../../web/ui/plot-ticks.ts'
import css from './analyses.module.css'
import type { ChartProps } from './answer.tsx'
import { figure, type ResultOf } from './answer-words.ts'
import { countAndMean } from './count-and-mean.ts'

const DAY = 86_400_000
const numbered = (on: string): number => Date.parse(on) / DAY

/** The mean of each day, week or month as a line. */
export function ChangeChart({ result, question }: ChartProps<ResultOf<'change'>>) {
  const { line, step } = result
  const means = line.map(({ mean }) => mean)
  const [least, most] = [Math.min(...means), Math.max(...means)]
  const room = (most - least) * 0.08 || 1
  const up = { from: least - room, to: most + room }
  const label = t('analysis.chart.change', { column: question.column, step })
  return (
    <div>
      <Plot
        label={label}
        x={{
          label: question.by,
          from: numbered(line[0]?.on ?? ''),
          to: numbered(line.at(-1)?.on ?? ''),
          ticks: line.map(({ on }) => ({ at: numbered(on), label: formatDate(on) })),
        }}
        y={{
          label: t('analysis.meanOf', { column: question.column }),
          ...up,
          ticks: ticksFor(up.from, up.to, 5).map((at) => ({ at, label: figure(at) })),
        }}
      >
        {({ x, y }) => (
          <>
            <polyline
              className={css['line']}
              points={line.map(({ on, mean }) => `${x(numbered(on))},${y(mean)}`).join(' ')}
            />
            {line.map(({ on, mean }) => (
              <circle key={on} className={css['point']} cx={x(numbered(on))} cy={y(mean)} r="3.5" />
            ))}
          </>
        )}
      </Plot>
      <ChartTable>
        <FigureTable
          label={label}
          rows={line}
          keyOf={({ on }) => on}
          columns={[
            { key: 'on', label: t(`analysis.step.${step}`), cell: ({ on }) => formatDate(on) },
            ...countAndMean(question.column),
          ]}
        />
      </ChartTable>
    </div>
  )
}
