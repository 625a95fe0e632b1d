import type { Kind } from '../../../core/kinds/kind.ts'
import { asksFor, type Condition, type Operator } from '../../../core/records/conditions.ts'
import type { Output } from '../../data/types.ts'
import { hasText, t } from '../../text/t.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TagsField } from '../../ui/tags-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { fieldLabel, valueLabel } from '../kind-control.tsx'
import { ChooseRecord } from './choose-record.tsx'
import { ChooseSeveral } from './choose-several.tsx'
import css from './filter-builder.module.css'

export type Filterable = Output<'filter.about'>['filters'][number]

/** What a thing to filter by is called. */
export const filterLabel = (kind: Kind, { key, type }: Pick<Filterable, 'key' | 'type'>): string => {
  if (type === 'derived') return hasText(`${kind.name}.filter.${key}`) ? t(`${kind.name}.filter.${key}`) : key
  if (key === 'createdBy' || key === 'createdAt' || key === 'updatedAt') return t(`filter.field.${key}`)
  return fieldLabel(kind, key)
}

/** What a value of it is called. */
export const filterValueLabel = (
  kind: Kind,
  { key, type }: Pick<Filterable, 'key' | 'type'>,
  value: string,
): string =>
  type === 'derived'
    ? hasText(`${kind.name}.filter.${key}.${value}`)
      ? t(`${kind.name}.filter.${key}.${value}`)
      : value
    : valueLabel(kind, key, value)

/** An operator in words; days have their own, since "is more than" is no way to say after. */
export const operatorLabel = (op: Operator): string => t(`filter.op.${op}`)

export type ConditionRowProps = {
  kind: Kind
  filters: readonly Filterable[]
  condition: Condition
  /** Its place in words: "Condition 2". */
  place: string
  onChange: (condition: Condition) => void
  onRemove: () => void
}

/** One condition: what is asked, how, and of which value. */
export function ConditionRow({ kind, filters, condition, place, onChange, onRemove }: ConditionRowProps) {
  const about = filters.find(({ key }) => key === condition.field)
  const setField = (field: string | null) => {
    const next = filters.find(({ key }) => key === field)
    if (next) onChange(blank(next))
  }
  return (
    <fieldset aria-label={place} className={css['condition']}>
      <Select
        label={t('filter.what', { place })}
        hideLabel
        value={condition.field}
        onChange={setField}
        options={filters.map((each) => ({ value: each.key, label: filterLabel(kind, each) }))}
      />
      <Select
        label={t('filter.how', { place })}
        hideLabel
        value={condition.op}
        onChange={(op) => onChange(withOperator(condition, op as Operator))}
        options={(about?.operators ?? []).map((op) => ({ value: op, label: operatorLabel(op) }))}
      />
      <div className={css['value']}>
        {about ? (
          <ValueControl kind={kind} about={about} condition={condition} place={place} onChange={onChange} />
        ) : null}
      </div>
      <Button kind="bare" size="small" aria-label={t('filter.removeOne', { place })} onPress={onRemove}>
        <span aria-hidden="true">×</span>
      </Button>
    </fieldset>
  )
}

/** A condition on a field as it begins. */
export const blank = (about: Filterable): Condition => {
  const [op = 'filled'] = about.operators
  return withOperator({ field: about.key, op }, op)
}

const withOperator = (condition: Condition, op: Operator): Condition => {
  const sameAsk = asksFor(op) === asksFor(condition.op)
  return sameAsk ? { ...condition, op } : { field: condition.field, op }
}

/** Whether a condition says enough to be asked. */
export const isWhole = ({ op, value }: Condition): boolean => {
  switch (asksFor(op)) {
    case 'nothing':
      return true
    case 'several':
      return Array.isArray(value) && value.length > 0
    case 'two':
      return (
        Array.isArray(value) &&
        value.length === 2 &&
        value.every((each) => each !== '' && each !== undefined && each !== null)
      )
    default:
      return value !== undefined && value !== ''
  }
}

type ValueProps = Pick<ConditionRowProps, 'kind' | 'condition' | 'place' | 'onChange'> & { about: Filterable }

function ValueControl({ kind, about, condition, place, onChange }: ValueProps) {
  const label = t('filter.value', { place })
  const { value } = condition
  const set = (next: Condition['value']) => onChange({ ...condition, value: next })
  const list = Array.isArray(value) ? value.map(String) : []
  switch (asksFor(condition.op)) {
    case 'nothing':
      return null
    case 'days':
      return (
        <NumberField
          label={t('filter.days', { place })}
          hideLabel
          minValue={0}
          maxValue={36_500}
          value={typeof value === 'number' ? value : null}
          onChange={(days) => set(days ?? undefined)}
        />
      )
    case 'several':
      if (about.kind !== null)
        return <ChooseRecord label={label} kind={about.kind} value={list} onChange={set} />
      if (about.values === null) return <TagsField label={label} value={list} onChange={set} />
      return (
        <ChooseSeveral
          label={label}
          value={list}
          onChange={set}
          options={about.values.map((each) => ({ value: each, label: filterValueLabel(kind, about, each) }))}
        />
      )
    case 'two':
      return (
        <div className={css['two']}>
          {[0, 1].map((at) => (
            <OneValue
              key={at}
              kind={kind}
              about={about}
              label={t(at === 0 ? 'filter.from' : 'filter.to', { place })}
              value={Array.isArray(value) ? value[at] : undefined}
              onChange={(one) => {
                const both = [0, 1].map((other) =>
                  other === at ? one : Array.isArray(value) ? value[other] : undefined,
                )
                set(both as string[])
              }}
            />
          ))}
        </div>
      )
    default:
      return (
        <OneValue
          kind={kind}
          about={about}
          label={label}
          value={Array.isArray(value) ? undefined : value}
          onChange={set}
        />
      )
  }
}

type One = string | number | boolean | undefined
type OneProps = { kind: Kind; about: Filterable; label: string; value: One; onChange: (value: One) => void }

function OneValue({ kind, about, label, value, onChange }: OneProps) {
  switch (about.type) {
    case 'whole':
    case 'number':
      return (
        <NumberField
          label={label}
          hideLabel
          value={typeof value === 'number' ? value : null}
          onChange={(number) => onChange(number ?? undefined)}
        />
      )
    case 'date':
    case 'moment':
      return (
        <DateField
          label={label}
          hideLabel
          value={typeof value === 'string' && value !== 'today' ? value : null}
          onChange={(day) => onChange(day ?? undefined)}
        />
      )
    case 'flag':
      return (
        <Select
          label={label}
          hideLabel
          value={value === undefined ? null : String(value)}
          onChange={(next) => onChange(next === 'true')}
          options={[
            { value: 'true', label: t('record.yes') },
            { value: 'false', label: t('record.no') },
          ]}
        />
      )
    case 'derived':
      return (
        <Select
          label={label}
          hideLabel
          value={typeof value === 'string' ? value : null}
          onChange={(next) => onChange(next ?? undefined)}
          options={(about.values ?? []).map((each) => ({
            value: each,
            label: filterValueLabel(kind, about, each),
          }))}
        />
      )
    default:
      return (
        <TextField
          label={label}
          hideLabel
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
        />
      )
  }
}
