import { formatDate, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { endOf, VERDICTS, type Verdict } from '../../reviews/model.ts'
import type { Goal } from '../goals/goal-values.ts'
import css from '../grow.module.css'

/** What a review says of one goal; `later` leaves it out. */
export type Line = { verdict: Verdict | 'later'; reason: string; endsOn: string | null }

export const lineOf = (goal: Goal): Line => ({ verdict: 'keep', reason: '', endsOn: goal.endsOn })

/** As it is sent: nothing where it was left out. */
export const sentLine = (goal: string, line: Line | undefined) =>
  !line || line.verdict === 'later'
    ? []
    : [
        {
          goal,
          verdict: line.verdict,
          reason: line.reason.trim(),
          ...(line.verdict === 'adjust' && line.endsOn !== null ? { endsOn: line.endsOn } : {}),
        },
      ]

type GoalVerdictProps = { goal: Goal; line: Line; onChange: (line: Line) => void }

/** One goal of a review: how far it is, and what is to become of it. */
export function GoalVerdict({ goal, line, onChange }: GoalVerdictProps) {
  const { verdict } = line
  const needsReason = verdict === 'adjust' || verdict === 'drop'
  return (
    <div className={css['steps']}>
      <RadioGroup
        label={goal.title}
        help={helpOf(goal)}
        orientation="horizontal"
        name={goal.ref}
        options={[...VERDICTS, 'later' as const].map((value) => ({
          value,
          label: t(`review.verdict.${value}`),
        }))}
        value={verdict}
        onChange={(value) => onChange({ ...line, verdict: value as Line['verdict'] })}
      />
      {verdict === 'done' ? (
        <p className={css['small']}>{t(`review.ends.${endOf(goal.progress, goal.isStretch)}`)}</p>
      ) : null}
      {verdict === 'keep' || verdict === 'later' ? null : (
        <div className={css['pair']}>
          <TextField
            label={t(needsReason ? 'review.reason' : 'review.outcome')}
            isRequired={needsReason}
            name={`${goal.ref}-reason`}
            value={line.reason}
            onChange={(reason) => onChange({ ...line, reason })}
          />
          {verdict === 'adjust' ? (
            <DateField
              label={t('goal.endsOn')}
              name={`${goal.ref}-endsOn`}
              value={line.endsOn}
              onChange={(endsOn) => onChange({ ...line, endsOn })}
            />
          ) : null}
        </div>
      )}
    </div>
  )
}

const helpOf = (goal: Goal): string =>
  [
    goal.progress === null ? t('goal.noReading') : t('review.at', { share: formatShare(goal.progress) }),
    ...(goal.endsOn === null ? [] : [t('review.by', { day: formatDate(goal.endsOn) })]),
    ...(goal.isStretch ? [t('review.stretch')] : []),
  ].join(' · ')
