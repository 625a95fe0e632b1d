import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import css from './deliver.module.css'

type Week = { week: string; done: number }

const WIDTH = 780
const HEIGHT = 140
const BASE = HEIGHT - 20

/** What was done in each of the last weeks: a sentence, bars, and the same as a table behind a toggle. */
export function WeeksChart({ weeks }: { weeks: readonly Week[] }) {
  const most = Math.max(1, ...weeks.map(({ done }) => done))
  const total = weeks.reduce((sum, { done }) => sum + done, 0)
  const step = WIDTH / weeks.length
  const sentence = t('forecast.weeksSentence', {
    weeks: weeks.length,
    total,
    most,
    mean: formatNumber(total / Math.max(1, weeks.length), { maximumFractionDigits: 1 }),
  })
  return (
    <div>
      <p>{sentence}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={css['chart']} role="img" aria-label={sentence}>
        {weeks.map(({ week, done }, at) => {
          const height = (done / most) * (BASE - 16)
          return (
            <g key={week}>
              <rect
                x={at * step + 2}
                width={step - 4}
                y={BASE - height}
                height={height}
                className={css['bar']}
              />
              {done > 0 ? (
                <text
                  x={at * step + step / 2}
                  y={BASE - height - 4}
                  textAnchor="middle"
                  className={css['tick']}
                >
                  {formatNumber(done)}
                </text>
              ) : null}
              {at % 6 === 0 && at + 3 < weeks.length ? (
                <text x={at * step + 2} y={HEIGHT - 5} className={css['tick']}>
                  {formatDate(week)}
                </text>
              ) : null}
            </g>
          )
        })}
        <line x1={0} x2={WIDTH} y1={BASE} y2={BASE} className={css['axis']} />
      </svg>
      <details>
        <summary>{t('forecast.asTable')}</summary>
        <FigureTable
          rows={weeks}
          keyOf={({ week }) => week}
          columns={[
            { key: 'week', label: t('forecast.weekOf'), cell: ({ week }) => formatDate(week) },
            {
              key: 'done',
              label: t('forecast.done'),
              isFigure: true,
              cell: ({ done }) => formatNumber(done),
            },
          ]}
        />
      </details>
    </div>
  )
}
