import { customKey, isCustom } from '../../core/custom/extended.ts'
import type { Field, FieldOption } from '../../core/fields/field.ts'
import type { Kind } from '../../core/kinds/kind.ts'
import { hasText, t } from '../text/t.ts'
import { Checkbox, CheckboxGroup } from '../ui/checkbox.tsx'
import { ChecklistField, type ChecklistLine } from '../ui/checklist-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import type { Bound } from '../ui/field.tsx'
import { MomentField } from '../ui/moment-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { OptionsField } from '../ui/options-field.tsx'
import { type Option, Select } from '../ui/select.tsx'
import { TagsField } from '../ui/tags-field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { RecordPicker } from './record-picker.tsx'

/** The binding of one control; its value is whatever the field's type holds. */
export type AnyBound = Required<Bound<unknown>>

export type KindControlProps = {
  kind: Kind
  /** A field of the kind, or `title` or `product`. */
  name: string
  bound: AnyBound
  autoFocus?: boolean
}

/** The words of a field: `item.estimate`, and its help `item.estimate.help` where the catalogue has one. */
export const fieldLabel = (kind: Kind, key: string): string =>
  key === 'product' || key === 'productId'
    ? t('record.product')
    : (kind.fields[key]?.label ?? (isCustom(key) ? customKey(key) : t(`${kind.name}.${key}`)))
const fieldHelp = (kind: Kind, key: string): string | undefined =>
  kind.fields[key]?.help ?? (hasText(`${kind.name}.${key}.help`) ? t(`${kind.name}.${key}.help`) : undefined)
/** The words of a choice's value: `item.state.ready`. */
export const valueLabel = (kind: Kind, key: string, value: string): string => {
  const options = optionsOf(kind.fields[key])
  return options
    ? (options.find((option) => option.key === value)?.label ?? value)
    : t(`${kind.name}.${key}.${value}`)
}

/** What a choice that the workspace made offers; undefined for the product's own. */
export const optionsOf = (field: Field | undefined): readonly FieldOption[] | undefined =>
  field?.type === 'choice' || field?.type === 'tags' ? field.options : undefined

/** The control of one field, made from its description. */
export function KindControl({ kind, name, bound, autoFocus = false }: KindControlProps) {
  const help = fieldHelp(kind, name)
  const words = { label: fieldLabel(kind, name), ...(help === undefined ? {} : { help }) }
  if (name === 'title')
    return <TextField {...words} {...as<string>(bound)} isRequired maxLength={500} autoFocus={autoFocus} />
  if (name === 'product')
    return (
      <RecordPicker
        {...words}
        {...as<Option | null>(bound)}
        kind="product"
        isRequired={kind.product === 'required'}
      />
    )
  const field = kind.fields[name]
  if (!field) throw new Error(`${kind.name} has no field ${name}.`)
  return <FieldControl kind={kind} field={field} words={words} bound={bound} autoFocus={autoFocus} />
}

type FieldControlProps = Omit<KindControlProps, 'name'> & {
  field: Field
  words: { label: string; help?: string }
}

function FieldControl({ kind, field, words, bound, autoFocus = false }: FieldControlProps) {
  const common = { ...words, autoFocus, isRequired: field.required ?? false }
  switch (field.type) {
    case 'text':
      return <TextField {...common} {...as<string>(bound)} maxLength={field.max} />
    case 'long-text':
      return <TextArea {...common} {...as<string>(bound)} maxLength={field.max} />
    case 'whole':
    case 'number':
      return (
        <NumberField
          {...common}
          {...as<number | null>(bound)}
          minValue={field.min}
          maxValue={field.max}
          {...(field.type === 'whole' ? { formatOptions: { maximumFractionDigits: 0 } } : {})}
        />
      )
    case 'flag':
      if (field.label !== undefined)
        return <YesNo words={words} isRequired={common.isRequired} bound={bound} />
      return <Checkbox {...as<boolean>(bound)}>{words.label}</Checkbox>
    case 'date':
      return <DateField {...common} {...as<string | null>(bound)} />
    case 'moment':
      return <MomentField {...common} {...as<string | null>(bound)} />
    case 'choice': {
      const { value, onChange, ...rest } = as<string | null>(bound)
      const isOptional = !field.required && field.default === undefined
      // What is retired is offered only where it is chosen already.
      const offered = field.values.filter(
        (each) => each === value || !field.options?.some(({ key, retired }) => retired && key === each),
      )
      const options = offered.map((each) => ({ value: each, label: valueLabel(kind, bound.name, each) }))
      return (
        <Select
          {...common}
          {...rest}
          isRequired={!isOptional}
          value={value ?? (isOptional ? NONE : null)}
          onChange={(next) => onChange(next === NONE ? null : next)}
          options={isOptional ? [{ value: NONE, label: t('record.none') }, ...options] : options}
        />
      )
    }
    case 'tags':
      if (field.options) {
        const { value, ...rest } = as<string[]>(bound)
        const offered = field.options.filter(({ key, retired }) => !retired || value.includes(key))
        return (
          <CheckboxGroup
            {...words}
            {...rest}
            value={value}
            options={offered.map(({ key, label }) => ({ value: key, label }))}
          />
        )
      }
      return <TagsField {...words} {...as<string[]>(bound)} />
    case 'options':
      return <OptionsField {...words} {...as<FieldOption[]>(bound)} />
    case 'checklist':
      return <ChecklistField {...words} {...as<ChecklistLine[]>(bound)} />
    case 'record':
      return <RecordPicker {...common} {...as<Option | null>(bound)} kind={field.kind} />
  }
}

/** Yes, no, or nobody has said. */
function YesNo({
  words,
  isRequired,
  bound,
}: {
  words: { label: string; help?: string }
  isRequired: boolean
  bound: AnyBound
}) {
  const { value, onChange, ...rest } = as<boolean | null>(bound)
  const options = [
    { value: 'true', label: t('record.yes') },
    { value: 'false', label: t('record.no') },
  ]
  return (
    <Select
      {...words}
      {...rest}
      isRequired={isRequired}
      value={value === null ? NONE : String(value)}
      onChange={(next) => onChange(next === null || next === NONE ? null : next === 'true')}
      options={[{ value: NONE, label: t('record.none') }, ...options]}
    />
  )
}

/** No value of a choice can be called so: values are written in small letters. */
const NONE = 'NONE'

/** The description of the field says what its value is; the binding of a form of any kind cannot. */
const as = <Value,>(bound: AnyBound): Required<Bound<Value>> => bound as Required<Bound<Value>>
