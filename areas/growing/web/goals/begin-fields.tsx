import type { ReactNode } from 'react'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import type { FormState } from '../../../../web/ui/use-form.ts'
import { BENEFICIARIES, GOAL_TYPES } from '../../goals/contract.ts'
import css from '../grow.module.css'
import { type BeginValues, type LibraryGoal, stepsOf } from './begin-values.ts'
import { FeedPicker, rounded } from './feed-picker.tsx'
import own from './goals.module.css'
import { ParentSelect } from './parent-select.tsx'
import type { Source } from './use-sources.ts'

type BeginFieldsProps = { form: FormState<BeginValues>; template: LibraryGoal | null }

/** The questions in the order in which one thinks: what, for whom, how it is counted, by when, the first step, if-then. */
export function BeginFields({ form, template }: BeginFieldsProps) {
  const { values } = form
  const fill = (blank: string) => ({
    name: blank,
    value: values.fills[blank] ?? '',
    onChange: (text: string) => form.set({ fills: { ...values.fills, [blank]: text } }),
  })
  const asks = (template?.asks ?? []).filter(({ blank }) => blank !== 'whom')
  const whom = template?.asks.find(({ blank }) => blank === 'whom')
  return (
    <ol className={own['questions']}>
      <Question title={t('goal-begin.what')}>
        {template ? (
          <TextField label={t('goal.title')} isRequired {...form.field('title')} />
        ) : (
          <TextField label={t('goal-begin.do')} help={t('goal-begin.do.help')} isRequired {...fill('what')} />
        )}
        {asks.map(({ blank, ask, example }) => (
          <TextField key={blank} label={ask} help={t('goal-begin.example', { example })} {...fill(blank)} />
        ))}
        {template ? null : (
          <>
            <TextField label={t('goal.reason')} help={t('goal-begin.why.help')} {...form.field('reason')} />
            <ParentSelect value={values.parentId} onChange={(parentId) => form.set({ parentId })} />
          </>
        )}
      </Question>
      <Question title={t('goal-begin.forWhom')}>
        <TextField
          label={whom?.ask ?? t('goal-begin.whom')}
          help={t('goal-begin.example', { example: whom?.example ?? t('goal-begin.whom.example') })}
          {...fill('whom')}
        />
        <div className={css['pair']}>
          <Select
            label={t('goal.beneficiary')}
            options={BENEFICIARIES.map((value) => ({ value, label: t(`goal.beneficiary.${value}`) }))}
            name="beneficiary"
            value={values.beneficiary}
            onChange={(value) => form.set({ beneficiary: value as BeginValues['beneficiary'] })}
          />
          <Select
            label={t('goal.type')}
            options={GOAL_TYPES.map((value) => ({ value, label: t(`goal.type.${value}`) }))}
            name="type"
            value={values.type}
            onChange={(value) => form.set({ type: value as BeginValues['type'] })}
          />
        </div>
      </Question>
      <Question title={t('goal-begin.count')}>
        <FeedPicker
          feed={values.feed}
          onChange={(feed, place) =>
            form.set({
              feed,
              ...(place ? measuredAt(place, values) : {}),
              ...(place && values.measure === '' ? { measure: t(`measure.source.${place.source}`) } : {}),
            })
          }
        />
        <TextField label={t('measure.title')} {...form.field('measure')} />
        <div className={own['three']}>
          <NumberField label={t('measure.baseline')} {...form.field('baseline')} />
          <NumberField label={t('measure.target')} {...form.field('target')} />
          <TextField label={t('measure.unit')} {...form.field('unit')} />
        </div>
      </Question>
      <Question title={t('goal-begin.when')}>
        <DateField label={t('goal.endsOn')} {...form.field('endsOn')} />
      </Question>
      <Question title={t('goal-begin.first')}>
        <TextField label={t('goal.firstStep')} {...form.field('firstStep')} />
        <DateField label={t('goal.firstStepOn')} {...form.field('firstStepOn')} />
      </Question>
      <Question title={t('goal-begin.between')}>
        <TextArea label={t('goal.ifThen')} help={t('goal.ifThen.help')} rows={2} {...form.field('ifThen')} />
      </Question>
      {template ? <TakenAlong form={form} template={template} /> : null}
    </ol>
  )
}

function Question({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li>
      <fieldset className={css['steps']}>
        <legend className={own['question']}>{title}</legend>
        {children}
      </fieldset>
    </li>
  )
}

/** What the template brings beside the sentence; each can be left out, and all is changed later on the goal's page. */
function TakenAlong({ form, template }: { form: FormState<BeginValues>; template: LibraryGoal }) {
  const { without, endsOn, feed } = form.values
  const steps = new Map(stepsOf({ endsOn, without: [], feed }, template).map((step) => [step.title, step]))
  const line = (title: string, words: string) => (
    <Checkbox
      key={title}
      value={!without.includes(title)}
      onChange={(isTaken) =>
        form.set({ without: isTaken ? without.filter((each) => each !== title) : [...without, title] })
      }
    >
      {words}
    </Checkbox>
  )
  const more = template.measures.slice(1)
  return (
    <Question title={t('goal-begin.along')}>
      {template.milestones.map(({ title }) => {
        const { dueOn: on, source } = steps.get(title) ?? {}
        const words = source === 'matrix-done' ? t('goal-begin.ticksItself', { title }) : title
        return line(title, on ? t('goal-begin.stepOn', { title: words, day: formatDate(on) }) : words)
      })}
      {more.map(({ title }) => line(title, t('goal-begin.moreMeasure', { title })))}
    </Question>
  )
}

/** What a place fills in: the unit, where it stands now, and the blanks of the sentence that it answers. */
const measuredAt = (place: Source, { fills }: BeginValues): Partial<BeginValues> => ({
  unit: place.unit,
  baseline: rounded(place.value),
  fills: {
    ...(place.product ? { product: place.product.title } : {}),
    ...(place.of === 'release' && place.record ? { release: place.record.title } : {}),
    ...filledIn(fills),
  },
})

const filledIn = (fills: BeginValues['fills']) =>
  Object.fromEntries(Object.entries(fills).filter(([, text]) => text.trim() !== ''))
