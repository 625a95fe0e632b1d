import { customKey, isCustom, nested } from '../../core/custom/extended.ts'
import { emptyValue, type Field, type Values } from '../../core/fields/field.ts'
import type { Kind } from '../../core/kinds/kind.ts'
import type { Option } from '../ui/select.tsx'

/** Of a yes or no that the workspace made, nobody has said anything at first, which is something else than no. */
const emptyInForm = (field: Field): unknown =>
  field.type === 'flag' && field.label !== undefined ? null : emptyValue(field)

/** What the controls of a form hold, by field. A record is an option, so that its name shows before anything loads. */
export type FormValues = Record<string, unknown>

/** Names of the records that ids point to, as every answer of the API brings them. */
export type Names = Readonly<Record<string, { ref: string; kind: string; title: string }>>

type Placed<K extends Kind> = K['product'] extends 'required'
  ? { product: string }
  : K['product'] extends 'optional'
    ? { product?: string | null }
    : object

/** The input of `<kind>.create`. */
export type NewOf<K extends Kind> = { title: string } & Placed<K> & Partial<Values<K['fields']>>

/** The input of `<kind>.change` beside the ref: what was changed, and in `was` what the writer had seen there. */
export type PatchOf<K extends Kind> = { title?: string } & Partial<Placed<K>> &
  Partial<Values<K['fields']>> & { was?: Record<string, unknown> }

/** Keys that are no fields of the kind but can stand in its form. */
export const headKeys = (kind: Kind): string[] => [
  'title',
  ...(kind.product === 'required' || kind.product === 'optional' ? ['product'] : []),
]

/** The values of a form for a new record: `given` first, else what a field holds when nobody has said anything. */
export const startOfNew = (kind: Kind, given: FormValues): FormValues => ({
  title: '',
  product: null,
  ...Object.fromEntries(Object.entries(kind.fields).map(([key, field]) => [key, emptyInForm(field)])),
  ...given,
})

/** The values of a form for a record that is there. */
export const startOfRecord = (kind: Kind, record: AnyValues, names: Names): FormValues => ({
  title: record['title'],
  product: optionOf(record['productId'], names),
  ...Object.fromEntries(
    Object.entries(kind.fields).map(([key, field]) => [key, formValue(field, valueIn(record, key), names)]),
  ),
})

/** A record of any kind, as far as its values go. */
export type AnyValues = Readonly<Record<string, unknown>>

/** The value of a field in a record, by its key; of a custom field by `custom.<key>`. */
export const valueIn = (record: AnyValues, key: string): unknown =>
  isCustom(key) ? (record['custom'] as AnyValues | undefined)?.[customKey(key)] : record[key]

const formValue = (field: Field, value: unknown, names: Names): unknown =>
  field.type === 'record' ? optionOf(value, names) : (value ?? emptyInForm(field))

const optionOf = (id: unknown, names: Names): Option | null => {
  if (typeof id !== 'string') return null
  const named = names[id]
  return { value: id, label: named?.title ?? id, ...(named ? { detail: named.ref } : {}) }
}

/** As the API takes it: a record by its id. */
export const wireValue = (value: unknown): unknown => (isOption(value) ? value.value : value)

const isOption = (value: unknown): value is Option =>
  typeof value === 'object' && value !== null && 'value' in value && 'label' in value

/** The input for making a record. What was left as an untouched field stands is not sent. */
export const newInput = (kind: Kind, values: FormValues): Record<string, unknown> => {
  const entries = [...headKeys(kind), ...Object.keys(kind.fields)].flatMap((key) => {
    const value = wireValue(values[key])
    const field = kind.fields[key]
    const untouched = value === undefined || same(value, field ? emptyInForm(field) : null)
    return untouched ? [] : [[key, value] as const]
  })
  return nested(Object.fromEntries(entries))
}

/** What was changed, and what had been there; null where nothing was. */
export const patchInput = (
  kind: Kind,
  before: FormValues,
  values: FormValues,
): Record<string, unknown> | null => {
  const changed = [...headKeys(kind), ...Object.keys(kind.fields)].filter(
    (key) => !same(wireValue(before[key]), wireValue(values[key])),
  )
  if (changed.length === 0) return null
  const part = (from: FormValues, name = (key: string) => key) =>
    Object.fromEntries(changed.map((key) => [name(key), wireValue(from[key]) ?? null]))
  // The history calls the product `productId`, whereas one sets it by `product`.
  return { ...nested(part(values)), was: part(before, (key) => (key === 'product' ? 'productId' : key)) }
}

const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
