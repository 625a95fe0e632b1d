import { lazy, Suspense, useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { IntervalChart, type IntervalRow } from '../../../../web/ui/interval-chart.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Row, Section } from '../../../../web/ui/page.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { intervalWords, isShare, valueWords } from '../figure-words.ts'
import { CellTable, dimensionWords } from './cell-table.tsx'
import { FigureValue } from './figure.tsx'
import css from './learn.module.css'
import type { Metric } from './learn-cells.tsx'

const AddReading = lazy(() => import('./add-reading.tsx').then((part) => ({ default: part.AddReading })))
const ImportReadings = lazy(() =>
  import('./import-readings.tsx').then((part) => ({ default: part.ImportReadings })),
)

type Group = Output<'metric.figures'>['groups'][number]

/** The figures of a metric, period after period: a chart with its table, and one period by what it may be told apart by. */
export function MetricFigures({ metric, mayWrite }: { metric: Metric; mayWrite: boolean }) {
  const [by, setBy] = useState('arm')
  const [asked, setAsked] = useState<'add' | 'import' | null>(null)
  const read = useRead('metric.figures', { ref: metric.ref, by }, { keep: true })
  const close = () => setAsked(null)
  const groups = read.data?.groups ?? []
  return (
    <>
      <Section
        title={t('metric.figures')}
        panel="padded"
        more={
          mayWrite ? (
            <Row>
              <Button size="small" onPress={() => setAsked('import')}>
                {t('reading.import')}
              </Button>
              <Button size="small" onPress={() => setAsked('add')}>
                {t('reading.add')}
              </Button>
            </Row>
          ) : undefined
        }
      >
        {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
        {read.isPending ? <SkeletonLines lines={4} /> : null}
        {read.data && groups.length === 0 ? <p className={css['soft']}>{t('metric.noReadings')}</p> : null}
        {groups.length > 0 ? (
          <div className={css['stack']}>
            <Periods metric={metric} groups={groups} />
            <PeriodTable metric={metric} groups={groups} />
          </div>
        ) : null}
      </Section>
      {groups.length > 0 ? (
        <Section title={t('metric.apart')} panel="padded">
          <div className={css['stack']}>
            <Select
              label={t('metric.by')}
              options={['arm', 'section', ...(read.data?.dimensions ?? [])].map((each) => ({
                value: each,
                label: dimensionWords(each),
              }))}
              value={by}
              onChange={(value) => setBy(value ?? 'arm')}
            />
            {groups
              .filter((group) => group.cells.length > 0)
              .map((group) => (
                <div key={groupKey(group)} className={css['stack']}>
                  <h3>{groupWords(group)}</h3>
                  <CellTable
                    label={groupWords(group)}
                    measure={metric.measure}
                    unit={metric.unit}
                    cells={group.cells}
                    hideBelow={read.data?.hideBelow ?? 10}
                  />
                </div>
              ))}
            {groups.every((group) => group.cells.length === 0) ? (
              <p className={css['soft']}>{t('metric.notApart')}</p>
            ) : null}
            <p className={css['note']}>{t('figure.hiddenAbout', { least: read.data?.hideBelow ?? 10 })}</p>
          </div>
        </Section>
      ) : null}
      <Suspense fallback={null}>
        {asked === 'add' ? <AddReading metric={metric} onClose={close} /> : null}
        {asked === 'import' ? (
          <ImportReadings productId={metric.productId} metricRef={metric.ref} onClose={close} />
        ) : null}
      </Suspense>
    </>
  )
}

const groupKey = (group: Group): string => `${group.period} ${group.experiment?.ref ?? ''}`
const groupWords = (group: Group): string =>
  group.experiment ? `${group.period}, ${group.experiment.title}` : group.period

function Periods({ metric, groups }: { metric: Metric; groups: readonly Group[] }) {
  const { measure, unit } = metric
  const isAlone = (group: Group) => groups.filter((each) => each.period === group.period).length === 1
  const rows = groups.map((group): IntervalRow => {
    const figure = group.whole?.figure ?? null
    return {
      key: groupKey(group),
      label: isAlone(group) ? group.period : groupWords(group),
      value: figure?.value ?? null,
      low: figure?.low ?? null,
      high: figure?.high ?? null,
      words:
        figure?.value == null
          ? t('figure.hiddenShort')
          : t('figure.inWords', {
              value: valueWords(measure, unit, figure.value),
              interval: intervalWords(measure, figure),
              n: figure.n,
            }),
    }
  })
  const values = rows.flatMap(({ value, low, high }) => [value, low, high].filter((each) => each !== null))
  const to = isShare(measure) ? 1 : Math.max(1e-9, ...values) * 1.1
  const from = isShare(measure) ? 0 : Math.min(0, ...values)
  const last = rows.at(-1)
  return (
    <IntervalChart
      sentence={t('metric.sentence', {
        title: metric.title,
        period: last?.label ?? '',
        words: last?.words ?? '',
      })}
      rows={rows}
      from={from}
      to={to}
      hasTable
    />
  )
}

function PeriodTable({ metric, groups }: { metric: Metric; groups: readonly Group[] }) {
  return (
    <FigureTable
      label={t('metric.figures')}
      rows={groups}
      keyOf={groupKey}
      columns={[
        { key: 'period', label: t('metric.period'), cell: (group) => group.period },
        {
          key: 'figure',
          label: t(`metric.measure.${metric.measure}`),
          cell: (group) => (
            <FigureValue
              measure={metric.measure}
              unit={metric.unit}
              figure={group.whole?.figure ?? null}
              hidden={group.whole?.hidden ?? null}
              hideBelow={metric.hideBelow ?? 10}
            />
          ),
        },
        {
          key: 'n',
          label: t('figure.n'),
          isFigure: true,
          cell: (group) => (group.whole?.figure ? formatNumber(group.whole.figure.n) : '–'),
        },
        { key: 'readOn', label: t('metric.readOn'), cell: (group) => formatDate(group.readOn) },
        { key: 'source', label: t('reading.source'), cell: (group) => group.sources.join(', ') },
        {
          key: 'experiment',
          label: t('experiment.one'),
          cell: (group) =>
            group.experiment ? (
              <Link to={recordAddress('experiment', group.experiment.ref) ?? '.'}>
                {group.experiment.ref}
              </Link>
            ) : (
              '–'
            ),
        },
      ]}
    />
  )
}
