import { t } from '../../../../web/text/t.ts'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { oneDigit, type Standing } from './skill-words.ts'
import css from './skills.module.css'

type Side = Standing['balance'][number]

const WIDTH = 280
const BAR = 12
const ROW = 24
const FULL = 4

/** Technical acumen, empathy and strategic vision beside each other: bars with the target as a line, and the table. */
export function BalancePanel({ balance }: { balance: Standing['balance'] }) {
  const rated = balance.filter(
    (side): side is Side & { level: number; target: number } => side.level !== null,
  )
  return (
    <AsidePanel title={t('skill.balance')}>
      {rated.length > 0 ? (
        <svg viewBox={`0 0 ${WIDTH} ${ROW * rated.length}`} className={css['chart']} aria-hidden="true">
          {rated.map(({ side, level, target }, at) => (
            <g key={side} transform={`translate(0 ${at * ROW + (ROW - BAR) / 2})`}>
              <rect className={css['trackLine']} width={WIDTH} height={BAR} rx="3" />
              <rect className={css['barLine']} width={(level / FULL) * WIDTH} height={BAR} rx="3" />
              <line
                className={css['targetLine']}
                x1={Math.min(WIDTH - 1, (target / FULL) * WIDTH)}
                x2={Math.min(WIDTH - 1, (target / FULL) * WIDTH)}
                y1={-4}
                y2={BAR + 4}
              />
            </g>
          ))}
        </svg>
      ) : null}
      <FigureTable
        label={t('skill.balance')}
        rows={balance}
        keyOf={({ side }) => side}
        columns={[
          { key: 'side', label: t('skill.side'), cell: ({ side }) => t(`skill.side.${side}`) },
          { key: 'level', label: t('skill.levelMean'), isFigure: true, cell: ({ level }) => figure(level) },
          { key: 'target', label: t('skill.target'), isFigure: true, cell: ({ target }) => figure(target) },
          {
            key: 'rated',
            label: t('skill.ratedOf'),
            isFigure: true,
            cell: ({ rated: count, of }) => `${count}/${of}`,
          },
        ]}
      />
      <p className={css['sum']}>{t('skill.balanceAbout')}</p>
    </AsidePanel>
  )
}

const figure = (value: number | null): string => (value === null ? '–' : oneDigit(value))
