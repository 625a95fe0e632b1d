import { formatDate, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import { isReached } from '../../goals/model.ts'
import css from '../grow.module.css'
import { figure } from './feed-picker.tsx'
import type { Goal, Measure } from './goal-values.ts'
import own from './goals.module.css'

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

/** The columns of the goals: what each is and what comes next, its first measure, its end, and how it stands. */
export const goalColumns = (measureOf: (goal: Goal) => Measure | undefined): Column<Goal>[] => [
  {
    key: 'title',
    label: t('goal.one'),
    isName: true,
    minWidth: 220,
    render: (goal) => (
      <span className={own['two']}>
        <span>{goal.title}</span>
        <NextStep goal={goal} />
      </span>
    ),
  },
  {
    key: 'measure',
    label: t('measure.one'),
    width: 140,
    render: (goal) => <Figures measure={measureOf(goal)} />,
  },
  { key: 'endsOn', label: t('goal.endsOn'), width: 124, render: (goal) => <End goal={goal} /> },
  { key: 'progress', label: t('goal.progress'), width: 134, render: (goal) => <ProgressTag goal={goal} /> },
]

/** What comes next for a goal and when, in one line that is cut where there is no room. */
function NextStep({ goal: { next, state } }: { goal: Goal }) {
  if (state !== 'open') return null
  const words =
    next === null
      ? t('goal.noNext')
      : next.on === null
        ? t('goal.nextStep', { words: next.words })
        : t('goal.nextStepOn', { words: next.words, day: formatDate(next.on) })
  return (
    <span className={own['next']} title={words}>
      {words}
    </span>
  )
}

function End({ goal: { endsOn, confidence } }: { goal: Goal }) {
  return (
    <span className={own['two']}>
      <span>{endsOn === null ? '–' : formatDate(endsOn)}</span>
      {confidence === null ? null : (
        <span className={css['small']}>{t('goal.sureOf', { value: confidence })}</span>
      )}
    </span>
  )
}

/** "69 → 45, now 53" in two short lines. */
function Figures({ measure }: { measure: Measure | undefined }) {
  if (!measure) return <span className={css['soft']}>{t('measure.none')}</span>
  const { baseline, target, current, unit } = measure
  return (
    <span className={own['two']}>
      <span>{t('measure.way', { from: figure(baseline), to: figure(target), unit })}</span>
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
