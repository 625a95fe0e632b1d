import type { ReactNode } from 'react'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import type { FormState } from '../../../../web/ui/use-form.ts'
import { BENEFICIARIES, CADENCES, GOAL_TYPES, HORIZONS } from '../../goals/contract.ts'
import { GROWTH_LEVELS, SKILLS } from '../../skills/contract.ts'
import css from '../grow.module.css'
import type { GoalValues } from './goal-values.ts'
import { sourceLabel, useSources } from './use-sources.ts'

const options = (name: string, values: readonly string[]) =>
  values.map((value) => ({ value, label: t(`goal.${name}.${value}`) }))

export type GoalFieldsProps = { form: FormState<GoalValues>; isNew: boolean; children: ReactNode }

/** The fields of a goal, in the order in which one thinks of them. The children stand below the sentence. */
export function GoalFields({ form, isNew, children }: GoalFieldsProps) {
  const choice = (
    name: 'type' | 'horizon' | 'beneficiary' | 'cadence' | 'skill' | 'level',
    of: readonly string[],
  ) => (
    <Select
      label={t(`goal.${name}`)}
      options={options(name, of)}
      name={name}
      value={form.values[name]}
      onChange={(value) => form.set({ [name]: value })}
    />
  )
  return (
    <div className={css['steps']}>
      <TextField label={t('goal.title')} help={t('goal.title.help')} isRequired {...form.field('title')} />
      <TextArea
        label={t('goal.statement')}
        help={t('goal.statement.help')}
        rows={3}
        {...form.field('statement')}
      />
      {children}
      <div className={css['pair']}>
        {choice('type', GOAL_TYPES)}
        {choice('horizon', HORIZONS)}
        {choice('beneficiary', BENEFICIARIES)}
      </div>
      {isNew ? <FirstMeasure form={form} /> : null}
      <div className={css['pair']}>
        <DateField label={t('goal.endsOn')} {...form.field('endsOn')} />
        {choice('cadence', CADENCES)}
      </div>
      <div className={css['pair']}>
        <TextField label={t('goal.firstStep')} {...form.field('firstStep')} />
        <DateField label={t('goal.firstStepOn')} {...form.field('firstStepOn')} />
      </div>
      <TextField label={t('goal.ifThen')} help={t('goal.ifThen.help')} {...form.field('ifThen')} />
      <TextField label={t('goal.reason')} help={t('goal.reason.help')} {...form.field('reason')} />
      <div className={css['pair']}>
        {choice('skill', SKILLS)}
        {choice('level', GROWTH_LEVELS)}
      </div>
      <div className={css['pair']}>
        <NumberField label={t('goal.hoursNeeded')} minValue={0} {...form.field('hoursNeeded')} />
        <NumberField label={t('goal.hoursAWeek')} minValue={0} {...form.field('hoursAWeek')} />
      </div>
      <Checkbox {...form.field('isStretch')}>{t('goal.isStretch')}</Checkbox>
    </div>
  )
}

/** What a new goal is measured by. More measures are added on its page. */
function FirstMeasure({ form }: { form: FormState<GoalValues> }) {
  const sources = useSources()
  const feeds = [
    { value: 'by-hand', label: t('measure.source.by-hand') },
    ...sources.map((source) => ({
      value: `${source.workspace.id} ${source.product.id}`,
      label: t('measure.live', { source: sourceLabel(source) }),
      detail:
        source.value === null
          ? t('measure.liveNone')
          : t('measure.liveNow', { value: formatNumber(source.value), n: source.n }),
    })),
  ]
  return (
    <fieldset className={css['steps']}>
      <legend>{t('goal.measureGroup')}</legend>
      <Select
        label={t('measure.source')}
        options={feeds}
        name="feed"
        value={form.values.feed}
        onChange={(feed) => {
          const source = sources.find((each) => `${each.workspace.id} ${each.product.id}` === feed)
          form.set({
            feed: feed ?? 'by-hand',
            ...(source
              ? { measure: t('measure.loopDays'), unit: t('measure.days'), baseline: source.value }
              : {}),
          })
        }}
      />
      <div className={css['pair']}>
        <TextField label={t('measure.title')} {...form.field('measure')} />
        <TextField label={t('measure.unit')} {...form.field('unit')} />
      </div>
      <div className={css['pair']}>
        <NumberField label={t('measure.baseline')} {...form.field('baseline')} />
        <NumberField label={t('measure.target')} help={t('measure.target.help')} {...form.field('target')} />
      </div>
    </fieldset>
  )
}
