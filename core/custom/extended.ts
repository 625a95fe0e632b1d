import type { Field, FieldOption } from '../fields/field.ts'
import type { Kind } from '../kinds/kind.ts'
import type { FieldType } from './contract.ts'

/** A custom field as forms, lists, filters, imports and exports need it. */
export type Definition = {
  id: string
  ref: string
  key: string
  title: string
  type: FieldType
  help: string
  options: readonly FieldOption[]
  formula: string
  required: boolean
  /** The only product that has it; null for all. */
  onlyIn: string | null
  retired: boolean
}

/** What the key of a custom field begins with wherever it stands beside a kind's own fields. */
export const CUSTOM = 'custom.'
export const isCustom = (key: string): boolean => key.startsWith(CUSTOM)
export const customKey = (key: string): string => key.slice(CUSTOM.length)

/** Numbers beyond this are not exact to the unit. */
const MOST = 1e15

/** A custom field described as a kind's own fields are: control, cell, filter and column follow from that. */
export const asField = (definition: Definition): Field => {
  const { title, help, required, options } = definition
  const common = { about: help || title, label: title, required, ...(help === '' ? {} : { help }) }
  const values = options.map(({ key }) => key)
  switch (definition.type) {
    case 'text':
      return { ...common, type: 'text', max: 1000, searched: true }
    case 'long-text':
      return { ...common, type: 'long-text', max: 100_000, searched: true }
    case 'address':
      return { ...common, type: 'text', max: 2000, searched: true, isAddress: true }
    case 'number':
      return { ...common, type: 'number', min: -MOST, max: MOST }
    case 'formula':
      return {
        ...common,
        type: 'number',
        min: -MOST,
        max: MOST,
        required: false,
        formula: definition.formula,
      }
    case 'date':
      return { ...common, type: 'date' }
    case 'choice':
      return { ...common, type: 'choice', values, options }
    case 'choices':
      return { ...common, type: 'tags', options }
    case 'person':
      return { ...common, type: 'record', kind: 'person' }
    case 'yes-no':
      // Nobody has said is something else than no.
      return { ...common, type: 'flag', default: false }
  }
}

/** The kind with its custom fields beside its own, under `custom.<key>`. Retired ones are left out. */
export const withCustom = <K extends Kind>(kind: K, definitions: readonly Definition[]): K => {
  const custom = definitions
    .filter(({ retired }) => !retired)
    .map((definition) => [CUSTOM + definition.key, asField(definition)] as const)
  return custom.length === 0 ? kind : { ...kind, fields: { ...kind.fields, ...Object.fromEntries(custom) } }
}

/** Puts `custom.<key>` of a flat set of values into one `custom`, as the API has it. */
export const nested = (values: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const own = Object.entries(values).filter(([key]) => !isCustom(key))
  const custom = Object.entries(values).flatMap(([key, value]) =>
    isCustom(key) ? [[customKey(key), value] as const] : [],
  )
  return Object.fromEntries(custom.length > 0 ? [...own, ['custom', Object.fromEntries(custom)]] : own)
}

/** The other way round: what stands in `custom` beside the rest, under `custom.<key>`. */
export const flat = (values: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const { custom, ...own } = values
  if (custom === undefined || custom === null || typeof custom !== 'object') return own
  return {
    ...own,
    ...Object.fromEntries(Object.entries(custom).map(([key, value]) => [CUSTOM + key, value])),
  }
}
