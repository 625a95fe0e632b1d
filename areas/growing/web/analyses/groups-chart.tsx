import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { IntervalChart } from '../../../../web/ui/interval-chart.tsx'
import type { ChartProps } from './answer.tsx'
import { between, estimate, points, type ResultOf, share, word } from './answer-words.ts'

/** As many words are drawn; the table has them all. */
const MOST_DRAWN = 12

/** How often each word comes, with its interval. */
export function ShareChart({ result, question, data }: ChartProps<ResultOf<'share'>>) {
  const asked = result.values.filter(({ value }) => value === question.counted)
  const others = result.values.filter(({ value }) => value !== question.counted)
  const rows = [...asked, ...others].map(({ value, count, share: part, interval }) => ({
    key: value,
    label: word(value, data, question.column),
    value: part,
    ...interval,
    words: `${share(part)}, ${between(interval, share)}`,
    count,
    isSecond: value !== question.counted,
  }))
  return (
    <IntervalChart
      sentence={t('analysis.chart.share', { column: question.column, n: result.n })}
      rows={rows.slice(0, MOST_DRAWN)}
      from={0}
      to={1}
    />
  )
}

type Groups = ResultOf<'means'> | ResultOf<'shares'>

/** Two groups on one axis, and below it their difference, with a line where there is none. */
export function GroupsChart({ result, question, data }: ChartProps<Groups>) {
  const isMeans = result.method === 'means'
  const said = isMeans ? estimate : share
  const gap = isMeans ? (value: number) => estimate(value, true) : points
  const rows = result.groups.map((group) => {
    const value = 'mean' in group ? group.mean : group.share
    return {
      key: group.name,
      label: word(group.name, data, question.by),
      value,
      low: group.interval?.low ?? null,
      high: group.interval?.high ?? null,
      words: `${said(value)}, ${between(group.interval, said)}`,
      n: group.n,
      more: 'sd' in group ? estimate(group.sd) : formatNumber(group.x),
    }
  })
  const ends = rows.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const room = (most - least) * 0.1 || 1
  const reach = 1.1 * Math.max(Math.abs(result.interval.low), Math.abs(result.interval.high), 1e-9)
  return (
    <>
      <IntervalChart
        sentence={t('analysis.chart.groups', { column: question.column, by: question.by })}
        rows={rows}
        from={isMeans ? least - room : 0}
        to={isMeans ? most + room : 1}
        hasTable
      />
      <IntervalChart
        sentence={t('analysis.chart.difference', {
          first: rows[0]?.label ?? '',
          second: rows[1]?.label ?? '',
        })}
        rows={[
          {
            key: 'difference',
            label: t('analysis.difference'),
            value: result.difference,
            ...result.interval,
            words: `${gap(result.difference)}, ${between(result.interval, gap)}`,
          },
        ]}
        from={-reach}
        to={reach}
        zero
        hasTable
      />
      <FigureTable
        label={t('analysis.figures')}
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          { key: 'group', label: question.by, cell: ({ label }) => label },
          { key: 'n', label: t('analysis.figure.n'), isFigure: true, cell: ({ n }) => formatNumber(n) },
          {
            key: 'more',
            label: isMeans ? t('analysis.figure.sd') : word(question.counted, data, question.column),
            isFigure: true,
            cell: ({ more }) => more,
          },
          { key: 'value', label: t('analysis.withInterval'), isFigure: true, cell: ({ words }) => words },
        ]}
      />
    </>
  )
}
