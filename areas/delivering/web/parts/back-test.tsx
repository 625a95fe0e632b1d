import type { Output } from '../../../../web/data/types.ts'
import { formatDate, formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
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
          <table className={css['table']}>
            <thead>
              <tr>
                <th>{t('forecast.promise')}</th>
                <th className={css['end']}>{t('forecast.heldTimes')}</th>
                <th className={css['end']}>{t('forecast.heldShare')}</th>
              </tr>
            </thead>
            <tbody>
              {test.levels.map(({ level, held, share }) => (
                <tr key={level}>
                  <td>{t('forecast.level', { level })}</td>
                  <td className={css['end']}>{t('forecast.heldOf', { held, n: test.n })}</td>
                  <td className={css['end']}>{share === null ? '–' : formatShare(share)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={css['small']}>
            {t('forecast.backTestHow', { history: test.historyWeeks, horizon: test.horizonWeeks })}
          </p>
          <details>
            <summary>{t('forecast.eachOrigin', { count: test.n })}</summary>
            <table className={css['table']}>
              <thead>
                <tr>
                  <th>{t('forecast.madeOn')}</th>
                  <th className={css['end']}>{t('forecast.promised85')}</th>
                  <th className={css['end']}>{t('forecast.actual')}</th>
                </tr>
              </thead>
              <tbody>
                {test.trials.map(({ on, promised, actual }) => (
                  <tr key={on}>
                    <td>{formatDate(on)}</td>
                    <td className={css['end']}>{formatNumber(promised)}</td>
                    <td className={css['end']}>{formatNumber(actual)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </Section>
  )
}
