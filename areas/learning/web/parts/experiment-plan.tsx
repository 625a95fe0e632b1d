import type { ReactNode } from 'react'
import type { Names } from '../../../../web/data/types.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate, formatMoment, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from './learn.module.css'
import type { Experiment } from './learn-cells.tsx'

/** What was set beforehand, and since when it stands. */
export function ExperimentPlan({ experiment, names }: { experiment: Experiment; names: Names }) {
  const none = <span className={css['soft']}>{t('record.empty')}</span>
  const day = (value: string | null) => (value === null ? none : formatDate(value))
  const pair = (key: keyof Experiment & string, value: ReactNode) => ({
    key,
    label: t(`experiment.${key}`),
    value,
  })
  return (
    <>
      <AsidePanel title={t('experiment.plan')}>
        <p>
          <Tag tone={experiment.sealedAt ? 'ok' : 'plain'}>
            {t(experiment.sealedAt ? 'experiment.sealed' : 'experiment.open')}
          </Tag>
        </p>
        <p className={css['note']}>
          {experiment.sealedAt
            ? t('experiment.sealedOn', { moment: formatMoment(experiment.sealedAt) })
            : t('experiment.sealsWith')}
        </p>
        <KeyValues
          pairs={[
            pair('metricId', <RecordLink named={names[experiment.metricId ?? '']} />),
            pair('threshold', experiment.threshold === null ? none : formatNumber(experiment.threshold)),
            pair(
              'direction',
              experiment.direction ? t(`experiment.direction.${experiment.direction}`) : none,
            ),
            pair('expected', experiment.expected === null ? none : formatNumber(experiment.expected)),
            pair('design', t(`experiment.design.${experiment.design}`)),
            pair('randomised', t(experiment.randomised ? 'experiment.byChance' : 'experiment.notByChance')),
          ]}
        />
      </AsidePanel>
      <AsidePanel title={t('experiment.about')}>
        <KeyValues
          pairs={[
            pair('startOn', day(experiment.startOn)),
            pair('endOn', day(experiment.endOn)),
            ...(experiment.replacesId
              ? [pair('replacesId', <RecordLink named={names[experiment.replacesId]} />)]
              : []),
            {
              key: 'product',
              label: t('record.product'),
              value: <RecordLink named={names[experiment.productId ?? '']} />,
            },
            { key: 'looks', label: t('experiment.looks'), value: formatNumber(experiment.looks) },
          ]}
        />
      </AsidePanel>
    </>
  )
}
