import type { RecordOf } from '../../../../web/data/types.ts'
import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { Tag, type TagTone } from '../../../../web/ui/tag.tsx'
import { intervalWords, valueWords } from '../figure-words.ts'
import css from './learn.module.css'

export type Experiment = RecordOf<'experiment'>
export type Metric = RecordOf<'metric'>

const TONES: Partial<Record<Experiment['verdict'], TagTone>> = {
  wanted: 'ok',
  unwanted: 'stop',
  'not-clear': 'warn',
}

/** What the interval says so far, in a word. */
export function VerdictTag({ verdict }: Pick<Experiment, 'verdict'>) {
  return <Tag tone={TONES[verdict] ?? 'plain'}>{t(`verdict.${verdict}`)}</Tag>
}

type Product = ((record: { productId: string | null }) => string) | null

const productColumn = <R extends { productId: string | null }>(product: Product): Column<R>[] =>
  product ? [{ key: 'product', label: t('record.product'), width: 128, isSpare: true, render: product }] : []

/** The columns of the list of experiments: words and n, no figures, so that a list is no look at them. */
export const experimentColumns = (product: Product): Column<Experiment>[] => [
  { key: 'title', label: t('experiment.one'), isName: true, minWidth: 170, render: (each) => each.title },
  {
    key: 'state',
    label: t('experiment.state'),
    width: 92,
    render: (each) => t(`experiment.state.${each.state}`),
  },
  {
    key: 'verdict',
    label: t('experiment.says'),
    width: 150,
    render: (each) => <VerdictTag verdict={each.verdict} />,
  },
  {
    key: 'wording',
    label: t('experiment.mayBeSaid'),
    width: 168,
    isSpare: true,
    render: (each) => t(`wording.${each.wording}`),
  },
  {
    key: 'n',
    label: t('figure.n'),
    width: 64,
    align: 'end',
    render: (each) => (each.n === null ? '–' : formatNumber(each.n)),
  },
  {
    key: 'sealedAt',
    label: t('experiment.plan'),
    width: 108,
    isSpare: true,
    render: (each) => t(each.sealedAt ? 'experiment.sealed' : 'experiment.open'),
  },
  ...productColumn<Experiment>(product),
]

/** The columns of the list of metrics: the newest figure, its interval, n and age. */
export const metricColumns = (product: Product): Column<Metric>[] => [
  { key: 'title', label: t('metric.one'), isName: true, minWidth: 170, render: (each) => each.title },
  { key: 'latest', label: t('metric.latest'), width: 100, align: 'end', render: latestWords },
  {
    key: 'interval',
    label: t('figure.interval95'),
    width: 150,
    render: ({ measure, latest }) =>
      latest?.figure ? intervalWords(measure, latest.figure) : <span className={css['soft']}>–</span>,
  },
  {
    key: 'n',
    label: t('figure.n'),
    width: 72,
    align: 'end',
    render: ({ latest }) => (latest?.figure ? formatNumber(latest.figure.n) : '–'),
  },
  {
    key: 'period',
    label: t('metric.period'),
    width: 112,
    isSpare: true,
    render: ({ latest }) => latest?.period ?? '–',
  },
  {
    key: 'readOn',
    label: t('metric.readOn'),
    width: 118,
    isSpare: true,
    render: ({ latest }) => (latest ? formatDate(latest.readOn) : '–'),
  },
  ...productColumn<Metric>(product),
]

const latestWords = ({ measure, unit, latest }: Metric) => {
  if (!latest) return <span className={css['soft']}>{t('metric.notRead')}</span>
  if (latest.hidden) return <span className={css['soft']}>{t('figure.hiddenShort')}</span>
  return latest.figure?.value == null ? '–' : valueWords(measure, unit, latest.figure.value)
}
