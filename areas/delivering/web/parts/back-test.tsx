import type { Output } from '../../../../web/data/types.ts'
import { formatDate, formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import css from './deliver.module.css'

/** How true such forecasts came: made again at each of many past days, and looked at. */
export function BackTest({ test }: { test: Output<'forecast.make'>['backTest'] }) {
  const at85 = test.levels.find(({ level }) => level === 85)
  return (
    <Section title={t('forecast.backTest')} panel="padded">
      {test.n === 0 || at85 === undefined || at85.share === null ? (
        <p className={css['soft']}>
          {t('forecast.noBackTest', { weeks: test.historyWeeks + test.horizonWeeks })}
        </p>
      ) : (
        <>
          <p>
            {t('forecast.held', { share: formatShare(at85.share), held: at85.held, n: test.n })}{' '}
            {test.n < 20 ? t('forecast.fewOrigins') : ''}
          </p>
          {test.corrected ? (
            <p>
              {t('forecast.corrected', {
                factor: formatNumber(test.corrected.factor, { maximumFractionDigits: 2 }),
                share: test.corrected.share === null ? '–' : formatShare(test.corrected.share),
                n: test.corrected.n,
              })}
            </p>
          ) : null}
          <FigureTable
            rows={test.levels}
            keyOf={({ level }) => level}
            columns={[
              {
                key: 'level',
                label: t('forecast.promise'),
                cell: ({ level }) => t('forecast.level', { level }),
              },
              {
                key: 'held',
                label: t('forecast.heldTimes'),
                isFigure: true,
                cell: ({ held }) => t('forecast.heldOf', { held, n: test.n }),
              },
              {
                key: 'share',
                label: t('forecast.heldShare'),
                isFigure: true,
                cell: ({ share }) => (share === null ? '–' : formatShare(share)),
              },
            ]}
          />
          <p className={css['small']}>
            {t('forecast.backTestHow', { history: test.historyWeeks, horizon: test.horizonWeeks })}
          </p>
          <details>
            <summary>{t('forecast.eachOrigin', { count: test.n })}</summary>
            <FigureTable
              rows={test.trials}
              keyOf={({ on }) => on}
              columns={[
                { key: 'on', label: t('forecast.madeOn'), cell: ({ on }) => formatDate(on) },
                {
                  key: 'promised',
                  label: t('forecast.promised85'),
                  isFigure: true,
                  cell: ({ promised }) => formatNumber(promised),
                },
                {
                  key: 'actual',
                  label: t('forecast.actual'),
                  isFigure: true,
                  cell: ({ actual }) => formatNumber(actual),
                },
              ]}
            />
          </details>
        </>
      )}
    </Section>
  )
}
