import type { Field } from '../../core/fields/field.ts'
import type { Kind } from '../../core/kinds/kind.ts'
import { hasText, t } from '../text/t.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { ChecklistField, type ChecklistLine } from '../ui/checklist-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import type { Bound } from '../ui/field.tsx'
import { MomentField } from '../ui/moment-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
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
  key === 'product' || key === 'productId' ? t('record.product') : t(`${kind.name}.${key}`)
const fieldHelp = (kind: Kind, key: string): string | undefined =>
  hasText(`${kind.name}.${key}.help`) ? t(`${kind.name}.${key}.help`) : undefined
/** The words of a choice's value: `item.state.ready`. */
export const valueLabel = (kind: Kind, key: string, value: string): string =>
  t(`${kind.name}.${key}.${value}`)

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
      return <Checkbox {...as<boolean>(bound)}>{words.label}</Checkbox>
    case 'date':
      return <DateField {...common} {...as<string | null>(bound)} />
    case 'moment':
      return <MomentField {...common} {...as<string | null>(bound)} />
    case 'choice': {
      const { value, onChange, ...rest } = as<string | null>(bound)
      const isOptional = !field.required && field.default === undefined
      const options = field.values.map((each) => ({ value: each, label: valueLabel(kind, bound.name, each) }))
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
      return <TagsField {...words} {...as<string[]>(bound)} />
    case 'checklist':
      return <ChecklistField {...words} {...as<ChecklistLine[]>(bound)} />
    case 'record':
      return <RecordPicker {...common} {...as<Option | null>(bound)} kind={field.kind} />
  }
}

/** No value of a choice can be called so: values are written in small letters. */
const NONE = 'NONE'

/** The description of the field says what its value is; the binding of a form of any kind cannot. */
const as = <Value,>(bound: AnyBound): Required<Bound<Value>> => bound as Required<Bound<Value>>
