import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import type { Goal } from './goal-values.ts'

const STEPS = [1, 2, 3, 4, 5] as const

/** How sure somebody is of reaching a goal, changed by one press. What it was stands in the history of the goal. */
export function Confidence({ goal, isOpen }: { goal: Goal; isOpen: boolean }) {
  const change = useDo('goal.change', {
    undo: ({ confidence }) => t('goal.confidenceSet', { value: confidence ?? 0 }),
    foresee: ({ confidence }) => ({ kind: 'goal', refs: [goal.ref], set: { confidence } }),
  })
  return (
    <>
      <RadioGroup
        label={t('goal.confidence')}
        help={t('goal.confidence.help')}
        options={STEPS.map((value) => ({ value: String(value), label: t(`goal.confidence.${value}`) }))}
        value={goal.confidence === null ? null : String(goal.confidence)}
        isDisabled={!isOpen}
        onChange={(value) => void change.run({ ref: goal.ref, confidence: Number(value) }).catch(() => {})}
      />
      {change.problem ? <ErrorState problem={change.problem} /> : null}
    </>
  )
}
