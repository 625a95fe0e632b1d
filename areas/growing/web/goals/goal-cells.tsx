import { formatDate, formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import { STRETCH } from '../../model.ts'
import css from '../grow.module.css'
import type { Goal, Measure } from './goal-values.ts'

/** How far it has come, in per cent; "no reading yet" where nothing was read. */
export function ProgressTag({ goal }: { goal: Pick<Goal, 'progress' | 'isStretch' | 'state'> }) {
  if (goal.state !== 'open')
    return <Tag tone={goal.state === 'met' ? 'ok' : 'plain'}>{t(`goal.state.${goal.state}`)}</Tag>
  if (goal.progress === null) return <span className={css['soft']}>{t('goal.noReading')}</span>
  const reached = goal.progress >= (goal.isStretch ? STRETCH : 1)
  return <Tag tone={reached ? 'ok' : 'plain'}>{formatShare(goal.progress)}</Tag>
}

const figure = (value: number | null | undefined) =>
  value === null || value === undefined ? '–' : formatNumber(value, { maximumFractionDigits: 2 })

/** The columns of the goals, each with the figures of its first measure. */
export const goalColumns = (measureOf: (goal: Goal) => Measure | undefined): Column<Goal>[] => [
  {
    key: 'title',
    label: t('goal.one'),
    isName: true,
    minWidth: 200,
    render: (goal) => goal.title,
  },
  {
    key: 'type',
    label: t('goal.type'),
    width: 128,
    isSpare: true,
    render: (goal) => t(`goal.type.${goal.type}`),
  },
  {
    key: 'baseline',
    label: t('measure.baseline'),
    width: 72,
    align: 'end',
    render: (goal) => figure(measureOf(goal)?.baseline),
  },
  {
    key: 'current',
    label: t('measure.current'),
    width: 72,
    align: 'end',
    render: (goal) => figure(measureOf(goal)?.current),
  },
  {
    key: 'target',
    label: t('measure.target'),
    width: 72,
    align: 'end',
    render: (goal) => figure(measureOf(goal)?.target),
  },
  {
    key: 'fed',
    label: t('measure.fed'),
    width: 168,
    isSpare: true,
    render: (goal) => fedBy(measureOf(goal)),
  },
  {
    key: 'endsOn',
    label: t('goal.endsOn'),
    width: 116,
    render: (goal) => (goal.endsOn === null ? '–' : formatDate(goal.endsOn)),
  },
  { key: 'progress', label: t('goal.progress'), width: 116, render: (goal) => <ProgressTag goal={goal} /> },
]

/** Where a measure's figures come from and how old the last one is. */
export const fedBy = (measure: Measure | undefined): string => {
  if (!measure) return t('measure.none')
  if (measure.readOn === null)
    return measure.source === 'by-hand' ? t('measure.source.by-hand') : t('measure.liveSoon')
  const day = formatDate(measure.readOn)
  return measure.source === 'by-hand'
    ? t('measure.readOn', { day })
    : t('measure.readLive', { day, n: measure.n ?? 0 })
}
