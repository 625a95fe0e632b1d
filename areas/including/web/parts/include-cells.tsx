import type { RecordOf } from '../../../../web/data/types.ts'
import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { Tag, type TagTone } from '../../../../web/ui/tag.tsx'
import css from './include.module.css'

export type Finding = RecordOf<'finding'>
export type Obligation = RecordOf<'obligation'>

const SEVERITY_TONES: Record<Finding['severity'], TagTone> = {
  blocker: 'stop',
  serious: 'warn',
  moderate: 'plain',
  minor: 'plain',
}

export function SeverityTag({ severity }: Pick<Finding, 'severity'>) {
  return <Tag tone={SEVERITY_TONES[severity]}>{t(`finding.severity.${severity}`)}</Tag>
}

/** How long there is until an obligation holds, in words. */
export function Countdown({ daysLeft, state }: Pick<Obligation, 'daysLeft' | 'state'>) {
  if (state !== 'open') return <Tag tone="ok">{t(`obligation.state.${state}`)}</Tag>
  if (daysLeft === null) return <span className={css['soft']}>{t('obligation.holdsNow')}</span>
  if (daysLeft < 0) return <Tag tone="stop">{t('obligation.since', { days: -daysLeft })}</Tag>
  return <Tag tone={daysLeft <= 180 ? 'warn' : 'plain'}>{t('obligation.daysLeft', { days: daysLeft })}</Tag>
}

/** The standard that an obligation names: WCAG 2.1 AA. */
export const standardWords = ({
  wcagVersion,
  wcagLevel,
}: Pick<Obligation, 'wcagVersion' | 'wcagLevel'>): string =>
  wcagVersion === null ? '–' : t('obligation.standard', { version: wcagVersion, level: wcagLevel ?? '' })

export const obligationColumns = (): Column<Obligation>[] => [
  { key: 'title', label: t('obligation.one'), isName: true, minWidth: 190, render: (each) => each.title },
  {
    key: 'daysLeft',
    label: t('obligation.countdown'),
    width: 132,
    render: (each) => <Countdown {...each} />,
  },
  {
    key: 'dueOn',
    label: t('obligation.dueOn'),
    width: 118,
    sort: true,
    render: (each) => (each.dueOn === null ? '–' : formatDate(each.dueOn)),
  },
  { key: 'standard', label: t('obligation.asks'), width: 112, render: standardWords },
  {
    key: 'asOf',
    label: t('obligation.asOf'),
    width: 150,
    isSpare: true,
    render: (each) => (
      <>
        {each.asOf === null ? t('obligation.neverRead') : formatDate(each.asOf)}
        {each.stale && each.asOf !== null ? (
          <span className={css['soft']}> {t('obligation.stale')}</span>
        ) : null}
      </>
    ),
  },
  {
    key: 'findings',
    label: t('obligation.findings'),
    width: 84,
    align: 'end',
    isSpare: true,
    render: (each) => formatNumber(each.findings),
  },
]

type Product = ((record: { productId: string | null }) => string) | null

export const findingColumns = (product: Product): Column<Finding>[] => [
  { key: 'title', label: t('finding.one'), isName: true, minWidth: 190, render: (each) => each.title },
  { key: 'severity', label: t('finding.severity'), width: 100, render: (each) => <SeverityTag {...each} /> },
  { key: 'criterion', label: t('finding.criterion'), width: 88, render: (each) => each.criterion || '–' },
  { key: 'page', label: t('finding.page'), width: 150, isSpare: true, render: (each) => each.page || '–' },
  {
    key: 'item',
    label: t('finding.item'),
    width: 150,
    render: (each) =>
      each.seemsFixed ? (
        <Tag tone="warn">{t('finding.lookAgain')}</Tag>
      ) : each.item ? (
        each.item.ref
      ) : (
        <span className={css['soft']}>{t('finding.noItem')}</span>
      ),
  },
  {
    key: 'foundOn',
    label: t('finding.foundOn'),
    width: 118,
    isSpare: true,
    render: (each) => (each.foundOn === null ? '–' : formatDate(each.foundOn)),
  },
  ...(product
    ? [
        {
          key: 'product',
          label: t('record.product'),
          width: 128,
          isSpare: true,
          render: product,
        } satisfies Column<Finding>,
      ]
    : []),
]
