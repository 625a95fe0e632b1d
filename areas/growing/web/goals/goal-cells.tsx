import { formatDate, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import { isReached } from '../../goals/model.ts'
import css from '../grow.module.css'
import { figure } from './feed-picker.tsx'
import type { Goal, Measure } from './goal-values.ts'

/** How far it has come, in per cent; "no reading yet" where nothing was read. */
export function ProgressTag({ goal }: { goal: Pick<Goal, 'progress' | 'isStretch' | 'state'> }) {
  if (goal.state !== 'open')
    return <Tag tone={goal.state === 'met' ? 'ok' : 'plain'}>{t(`goal.state.${goal.state}`)}</Tag>
  if (goal.progress === null) return <span className={css['soft']}>{t('goal.noReading')}</span>
  const reached = isReached(goal.progress, goal.isStretch)
  return (
    <Tag tone={reached ? 'ok' : 'plain'}>
      {goal.isStretch
        ? t('goal.stretchShare', { share: formatShare(goal.progress) })
        : formatShare(goal.progress)}
    </Tag>
  )
}

/** What comes next for a goal and when, in a line; what it still waits for where nothing is planned. */
export function NextStep({ next }: Pick<Goal, 'next'>) {
  if (next === null) return <span className={css['soft']}>{t('goal.noNext')}</span>
  return (
    <span className={css['two']}>
      {next.words}
      {next.on === null ? null : <span className={css['small']}>{formatDate(next.on)}</span>}
    </span>
  )
}

/** The columns of the goals: what each is, what comes next, its first measure, and how it stands. */
export const goalColumns = (measureOf: (goal: Goal) => Measure | undefined): Column<Goal>[] => [
  { key: 'title', label: t('goal.one'), isName: true, minWidth: 180, render: (goal) => goal.title },
  {
    key: 'type',
    label: t('goal.type'),
    width: 118,
    isSpare: true,
    render: (goal) => t(`goal.type.${goal.type}`),
  },
  {
    key: 'next',
    label: t('goal.next'),
    minWidth: 180,
    width: '1fr',
    render: (goal) => <NextStep next={goal.next} />,
  },
  {
    key: 'measure',
    label: t('measure.one'),
    width: 132,
    render: (goal) => <Figures measure={measureOf(goal)} />,
  },
  {
    key: 'confidence',
    label: t('goal.sure'),
    width: 60,
    align: 'end',
    isSpare: true,
    render: (goal) => (goal.confidence === null ? '–' : t('goal.ofFive', { value: goal.confidence })),
  },
  {
    key: 'endsOn',
    label: t('goal.endsOn'),
    width: 104,
    render: (goal) => (goal.endsOn === null ? '–' : formatDate(goal.endsOn)),
  },
  { key: 'progress', label: t('goal.progress'), width: 116, render: (goal) => <ProgressTag goal={goal} /> },
]

/** "69 → 45, now 53" in two short lines. */
function Figures({ measure }: { measure: Measure | undefined }) {
  if (!measure) return <span className={css['soft']}>{t('measure.none')}</span>
  const { baseline, target, current, unit } = measure
  return (
    <span className={css['two']}>
      {t('measure.way', { from: figure(baseline), to: figure(target), unit })}
      <span className={css['small']}>
        {current === null ? fedBy(measure) : t('measure.now', { now: figure(current) })}
      </span>
    </span>
  )
}

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
