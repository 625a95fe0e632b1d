import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ChartTable } from '../../../../web/ui/chart-table.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Plot } from '../../../../web/ui/plot.tsx'
import { ticksFor } from '../../../../web/ui/plot-ticks.ts'
import css from './analyses.module.css'
import type { ChartProps } from './answer.tsx'
import { between, estimate, figure, type ResultOf } from './answer-words.ts'

/** How often which values come, with the mean and its interval as a mark, and the figures of the column. */
export function DescribeChart({ result, question }: ChartProps<ResultOf<'describe'>>) {
  const { histogram, mean, interval } = result
  const { bins, rule, width } = histogram
  const [from, to] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1]
  const most = Math.max(...bins.map(({ count }) => count))
  const name = (bin: (typeof bins)[number]) =>
    rule === 'values'
      ? figure((bin.from + bin.to) / 2)
      : t('analysis.bin', { from: figure(bin.from), to: figure(bin.to) })
  const ticks = rule === 'values' ? bins.map((bin) => (bin.from + bin.to) / 2) : ticksFor(from, to, 8)
  return (
    <>
      <div>
        <Plot
          label={t('analysis.chart.describe', { column: question.column })}
          x={{ label: question.column, from, to, ticks: ticks.map((at) => ({ at, label: figure(at) })) }}
          y={{
            label: t('analysis.rowsAxis'),
            from: 0,
            to: most,
            ticks: ticksFor(0, most, 4)
              .filter(Number.isInteger)
              .map((at) => ({ at, label: formatNumber(at) })),
          }}
        >
          {({ x, y }) => (
            <>
              {bins.map((bin) => (
                <rect
                  key={bin.from}
                  className={css['bar']}
                  x={x(bin.from) + 1}
                  width={Math.max(1, x(bin.to) - x(bin.from) - 2)}
                  y={y(bin.count)}
                  height={y(0) - y(bin.count)}
                />
              ))}
              {interval ? (
                <line
                  className={css['range']}
                  x1={x(interval.low)}
                  x2={x(interval.high)}
                  y1={y(0)}
                  y2={y(0)}
                />
              ) : null}
              <line className={css['middle']} x1={x(mean)} x2={x(mean)} y1={y(0)} y2={y(most) - 6} />
              <text className={css['mark']} x={x(mean) + 5} y={y(most) - 8}>
                {t('analysis.meanMark', { mean: estimate(mean) })}
              </text>
            </>
          )}
        </Plot>
        <ChartTable>
          <FigureTable
            label={t('analysis.chart.describe', { column: question.column })}
            rows={bins}
            keyOf={({ from: at }) => at}
            columns={[
              { key: 'bin', label: question.column, cell: name },
              {
                key: 'count',
                label: t('analysis.rowsAxis'),
                isFigure: true,
                cell: ({ count }) => formatNumber(count),
              },
            ]}
          />
        </ChartTable>
      </div>
      <FigureTable
        label={t('analysis.figures')}
        rows={[
          { key: 'n', value: formatNumber(result.n) },
          { key: 'mean', value: estimate(mean) },
          { key: 'interval', value: between(interval, estimate) },
          { key: 'sd', value: estimate(result.sd) },
          { key: 'least', value: figure(result.least) },
          { key: 'firstQuarter', value: figure(result.firstQuarter) },
          { key: 'median', value: figure(result.median) },
          { key: 'thirdQuarter', value: figure(result.thirdQuarter) },
          { key: 'most', value: figure(result.most) },
        ]}
        keyOf={({ key }) => key}
        columns={[
          { key: 'name', label: t('analysis.figure'), cell: ({ key }) => t(`analysis.figure.${key}`) },
          { key: 'value', label: question.column, isFigure: true, cell: ({ value }) => value },
        ]}
      />
      <p className={css['note']}>{t(`analysis.bins.${rule}`, { width: figure(width) })}</p>
    </>
  )
}
