import type { ReactNode } from 'react'
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
import { FeedPicker, rounded } from './feed-picker.tsx'
import type { GoalValues } from './goal-values.ts'
import { ParentSelect } from './parent-select.tsx'
import type { Source } from './use-sources.ts'

const options = (name: string, values: readonly string[]) =>
  values.map((value) => ({ value, label: t(`goal.${name}.${value}`) }))

export type GoalFieldsProps = {
  form: FormState<GoalValues>
  isNew: boolean
  /** The goal itself, which cannot be part of itself. */
  except?: string | undefined
  children: ReactNode
}

/** The fields of a goal, in the order in which one thinks of them. The children stand below the sentence. */
export function GoalFields({ form, isNew, except, children }: GoalFieldsProps) {
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
      <ParentSelect
        value={form.values.parentId}
        onChange={(parentId) => form.set({ parentId })}
        except={except}
      />
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
  return (
    <fieldset className={css['group']}>
      <legend>{t('goal.measureGroup')}</legend>
      <div className={css['steps']}>
        <FeedPicker
          feed={form.values.feed}
          onChange={(feed, place) => form.set({ feed, ...(place ? measuredBy(place) : {}) })}
        />
        <div className={css['pair']}>
          <TextField label={t('measure.title')} {...form.field('measure')} />
          <TextField label={t('measure.unit')} {...form.field('unit')} />
        </div>
        <div className={css['pair']}>
          <NumberField label={t('measure.baseline')} {...form.field('baseline')} />
          <NumberField
            label={t('measure.target')}
            help={t('measure.target.help')}
            {...form.field('target')}
          />
        </div>
      </div>
    </fieldset>
  )
}

/** What a live source fills in for a first measure: what is counted, in what, and where it stands now. */
const measuredBy = (place: Source) => ({
  measure: t(`measure.source.${place.source}`),
  unit: place.unit,
  baseline: rounded(place.value),
})
