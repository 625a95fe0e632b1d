import { t } from '../../../../web/text/t.ts'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { oneDigit, type Standing } from './skill-words.ts'
import css from './skills.module.css'

type Side = Standing['balance'][number]

const WIDTH = 280
const BAR = 10
/** The target's line stands out above and below the bar by this much. */
const OUT = 3
const FULL = 4

/** Technical acumen, empathy and strategic vision beside each other: bars with the target as a line, and the table. */
export function BalancePanel({ balance }: { balance: Standing['balance'] }) {
  return (
    <AsidePanel title={t('skill.balance')}>
      <FigureTable
        label={t('skill.balance')}
        rows={balance}
        keyOf={({ side }) => side}
        columns={[
          { key: 'side', label: t('skill.side'), cell: (side) => <Bar side={side} /> },
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

/** The name of a side with its bar; what it shows stands in the row's figures. */
function Bar({ side: { side, level, target } }: { side: Side }) {
  const across = (value: number) => (value / FULL) * WIDTH
  const line = Math.min(WIDTH - 1, across(target ?? 0))
  return (
    <>
      {t(`skill.side.${side}`)}
      {level === null ? null : (
        <svg viewBox={`0 0 ${WIDTH} ${BAR + 2 * OUT}`} className={css['chart']} aria-hidden="true">
          <rect className={css['trackLine']} y={OUT} width={WIDTH} height={BAR} rx="3" />
          <rect className={css['barLine']} y={OUT} width={across(level)} height={BAR} rx="3" />
          <line className={css['targetLine']} x1={line} x2={line} y1={0} y2={BAR + 2 * OUT} />
        </svg>
      )}
    </>
  )
}

const figure = (value: number | null): string => (value === null ? '–' : oneDigit(value))
