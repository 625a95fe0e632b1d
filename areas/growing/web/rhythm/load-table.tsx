import type { Output } from '../../../../web/data/types.ts'
import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from './rhythm.module.css'

export type WeekLoad = Output<'rhythm.load'>['weeks'][number]

const hours = (value: number): string => formatNumber(value, { maximumFractionDigits: 1 })

/** The lighter target of a week with its sum, in words; empty where everything fits. */
export const lighterWords = ({ week, state, because, asked, free, target, goals }: WeekLoad): string =>
  asked <= free
    ? ''
    : [
        t(`rhythm.lighter.${state}`, {
          day: formatDate(week),
          because,
          asked: hours(asked),
          free: hours(free),
        }),
        target > 0
          ? t('rhythm.lighter.target', {
              target: hours(target),
              goals: goals.map((each) => `${each.title} ${hours(each.target)}`).join(', '),
            })
          : t('rhythm.lighter.none'),
      ].join(' ')

/** Week by week: what open goals ask, what time there is, and what would be a lighter target. */
export function LoadTable({ weeks, without }: { weeks: readonly WeekLoad[]; without: number }) {
  const lighter = weeks.map(lighterWords).filter((words) => words !== '')
  return (
    <>
      <FigureTable<WeekLoad>
        label={t('rhythm.load')}
        rows={weeks}
        keyOf={({ week }) => week}
        columns={[
          {
            key: 'week',
            label: t('rhythm.week'),
            cell: ({ week, state, because }) => (
              <>
                {formatDate(week)}{' '}
                {state === 'usual' ? null : (
                  <Tag tone={state === 'busy' ? 'warn' : 'plain'}>
                    {because || t(`rhythm.state.${state}`)}
                  </Tag>
                )}
              </>
            ),
          },
          { key: 'asked', label: t('rhythm.asked'), isFigure: true, cell: ({ asked }) => hours(asked) },
          { key: 'free', label: t('rhythm.free'), isFigure: true, cell: ({ free }) => hours(free) },
          { key: 'target', label: t('rhythm.target'), isFigure: true, cell: ({ target }) => hours(target) },
        ]}
      />
      <div className={css['said']}>
        {lighter.map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p>{t('rhythm.sum')}</p>
        {without > 0 ? <p>{t('rhythm.without', { count: without })}</p> : null}
      </div>
    </>
  )
}
