import { formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { IntervalChart, type IntervalRow } from '../../../../web/ui/interval-chart.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { armWords, gapWords, isShare, type VerdictAnswer, valueWords } from '../figure-words.ts'
import { FigureValue } from './figure.tsx'
import css from './learn.module.css'
import { spreadColumns } from './spread-columns.ts'

type Props = { verdict: VerdictAnswer; threshold: number | null; hideBelow: number }

/** The arms side by side, the difference with its intervals, and what they say so far, in words. */
export function VerdictSection({ verdict, threshold, hideBelow }: Props) {
  const { measure, unit, judged, against } = verdict
  return (
    <Section title={t('verdict.title')} panel="padded">
      <div className={css['stack']}>
        <p className={css['lead']}>{t(`verdict.${verdict.verdict}.says`)}</p>
        <FigureTable
          label={t('verdict.arms')}
          rows={[judged, against]}
          keyOf={(arm) => arm.name}
          columns={[
            { key: 'arm', label: t('verdict.arm'), cell: (arm) => armWords(arm.name) },
            {
              key: 'figure',
              label: t(`metric.measure.${measure}`),
              cell: (arm) => (
                <FigureValue
                  measure={measure}
                  unit={unit}
                  figure={arm.figure}
                  hidden={arm.hidden ? 'few' : null}
                  hideBelow={hideBelow}
                />
              ),
            },
            ...spreadColumns<(typeof verdict)['judged']>(measure),
            {
              key: 'sections',
              label: t('figure.sections'),
              isFigure: true,
              cell: (arm) => (arm.figure?.sections ? formatNumber(arm.figure.sections) : '–'),
            },
          ]}
        />
        {verdict.difference === null ? null : <Difference verdict={verdict} threshold={threshold} />}
      </div>
    </Section>
  )
}

function Difference({ verdict, threshold }: Pick<Props, 'verdict' | 'threshold'>) {
  const { measure, unit, difference, naive, clustered, p, direction } = verdict
  const scale = isShare(measure) ? 100 : 1
  const at = threshold === null ? null : ((direction === 'lower' ? -1 : 1) * threshold) / scale
  const rows: IntervalRow[] = [
    ...(clustered
      ? [
          {
            ...{ key: 'clustered', label: t('verdict.clustered', { sections: clustered.sections }) },
            ...{ value: difference, low: clustered.low, high: clustered.high },
            words: gapInterval(verdict, clustered),
          },
        ]
      : []),
    ...(naive
      ? [
          {
            ...{ key: 'naive', label: t(clustered ? 'verdict.naive' : 'verdict.interval') },
            ...{ value: difference, low: naive.low, high: naive.high, isSecond: clustered !== null },
            words: gapInterval(verdict, naive),
          },
        ]
      : []),
  ]
  const ends = rows.flatMap(({ low, high }) => [low ?? 0, high ?? 0])
  const reach = 1.1 * Math.max(...ends.map(Math.abs), Math.abs(at ?? 0), 1e-9)
  const gap = gapWords(measure, unit, difference ?? 0)
  return (
    <>
      <IntervalChart
        sentence={t('verdict.difference', { gap, interval: rows[0]?.words ?? t('figure.noInterval') })}
        rows={rows}
        from={-reach}
        to={reach}
        zero
        threshold={
          at === null
            ? undefined
            : { at, words: t('verdict.thresholdAt', { gap: gapWords(measure, unit, at) }) }
        }
      />
      <p className={css['note']}>
        {p === null
          ? ''
          : t('verdict.p', {
              p: formatNumber(p, { maximumFractionDigits: 3, minimumFractionDigits: 3 }),
            })}{' '}
        {clustered
          ? t('verdict.sectionsAbout', {
              first: formatNumber(clustered.designEffects[0] ?? 1, { maximumFractionDigits: 2 }),
              second: formatNumber(clustered.designEffects[1] ?? 1, { maximumFractionDigits: 2 }),
              degrees: clustered.degrees,
            })
          : t('verdict.noSections')}
      </p>
    </>
  )
}

const gapInterval = (
  { measure, unit }: Pick<VerdictAnswer, 'measure' | 'unit'>,
  { low, high }: { low: number; high: number },
): string => t('figure.interval', { low: gapWords(measure, unit, low), high: gapWords(measure, unit, high) })

/** How many learners it takes to see the threshold that was set beforehand. */
export function NeededSection({ verdict }: { verdict: VerdictAnswer }) {
  const { needed, measure, unit, judged, against } = verdict
  return (
    <Section title={t('needed.title')} panel="padded">
      {needed === null ? (
        <p className={css['soft']}>{t('needed.unknown')}</p>
      ) : (
        <div className={css['stack']}>
          <p>
            {t('needed.says', {
              perArm: needed.perArm,
              first: judged.figure?.n ?? 0,
              second: against.figure?.n ?? 0,
            })}{' '}
            {needed.perArmInSections === null
              ? ''
              : t('needed.inSections', {
                  perArm: needed.perArmInSections,
                  effect: formatNumber(needed.designEffect ?? 1, { maximumFractionDigits: 2 }),
                })}
          </p>
          <p>{t('needed.more', { first: needed.more[0] ?? 0, second: needed.more[1] ?? 0 })}</p>
          <p className={css['note']}>
            {t('needed.about')}{' '}
            {t(`needed.from.${needed.baseFrom}`, {
              base: isShare(measure) ? formatShare(needed.base, 1) : valueWords(measure, unit, needed.base),
            })}
          </p>
        </div>
      )}
    </Section>
  )
}
