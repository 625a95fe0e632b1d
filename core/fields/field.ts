/**
 * What a field of a kind can be. A field is plain data, so that the server, the web app, the command line and the
 * tests read the same description: the contract, the column, the form control, the filter and the import come from it.
 */
type Common = {
  /** One English sentence or phrase for the API document and the command line. Screens use the text catalogue. */
  about: string
  required?: boolean
  /** Its text is found by search. */
  searched?: boolean
  /** The words of a field that a workspace made itself. Those of the product's own are in the catalogue. */
  label?: string
  help?: string
}

/** One of several: a key that never changes, and the words for it. Who is `retired` is offered no more. */
export type FieldOption = { key: string; label: string; retired: boolean }

export type TextField = Common & {
  type: 'text'
  max: number
  default?: string
  /** An address of the web, shown as a link. */
  isAddress?: boolean
}
/** Markdown, kept as written and shown sanitised. */
export type LongTextField = Common & { type: 'long-text'; max: number; default?: string }
export type WholeField = Common & { type: 'whole'; min: number; max: number; default?: number }
export type NumberField = Common & {
  type: 'number'
  min: number
  max: number
  default?: number
  /** It is worked out from other fields of the record and cannot be written (engines/formula). */
  formula?: string
}
export type FlagField = Common & { type: 'flag'; default: boolean }
/** A calendar day, `2026-11-21`, of no time zone. */
export type DateField = Common & { type: 'date' }
/** A moment in time, ISO 8601 with offset. */
export type MomentField = Common & { type: 'moment' }
export type ChoiceField<V extends string = string> = Common & {
  type: 'choice'
  values: readonly V[]
  default?: V
  /** The words of each value, where a workspace made them. */
  options?: readonly FieldOption[]
}
export type TagsField = Common & {
  type: 'tags'
  /** Only these may be chosen: their keys are held. */
  options?: readonly FieldOption[]
}
/** Another record, by id. `tree`: records of this kind form a tree by it, and a circle is refused. */
export type RecordField = Common & {
  type: 'record'
  kind: string
  tree?: boolean
  /** The chain walks along the tree too: what speaks for the narrower record speaks for the wider one. */
  chain?: boolean
  /** Whoever it names looks after the record: they are told when it becomes theirs, and watch it. */
  owner?: boolean
  /** An import that meets an unknown name makes a record of it instead of refusing the row. */
  madeByImport?: boolean
}
/** An ordered list of short lines, each open or done. */
export type ChecklistField = Common & { type: 'checklist' }
/** What a choice that a workspace made offers, in order. */
export type OptionsField = Common & { type: 'options' }

export type Field =
  | TextField
  | LongTextField
  | WholeField
  | NumberField
  | FlagField
  | DateField
  | MomentField
  | ChoiceField
  | TagsField
  | RecordField
  | ChecklistField
  | OptionsField

export type Fields = Record<string, Field>
export type ChecklistLine = { text: string; done: boolean }

type Extra<F> = Omit<Partial<F>, 'type' | 'about'>

export const text = <const E extends Extra<TextField>>(about: string, extra?: E) =>
  ({ type: 'text', about, max: 300, ...extra }) as { type: 'text'; about: string; max: number } & E
export const longText = <const E extends Extra<LongTextField>>(about: string, extra?: E) =>
  ({ type: 'long-text', about, max: 200_000, searched: true, ...extra }) as {
    type: 'long-text'
    about: string
    max: number
  } & E
export const whole = <const E extends Extra<WholeField>>(about: string, extra?: E) =>
  ({ type: 'whole', about, min: 0, max: 1_000_000_000, ...extra }) as {
    type: 'whole'
    about: string
    min: number
    max: number
  } & E
export const number = <const E extends Extra<NumberField>>(about: string, extra?: E) =>
  ({ type: 'number', about, min: 0, max: 1e12, ...extra }) as {
    type: 'number'
    about: string
    min: number
    max: number
  } & E
export const flag = (about: string, extra?: Extra<FlagField>) =>
  ({ type: 'flag', about, default: false, ...extra }) satisfies FlagField
export const date = <const E extends Extra<DateField>>(about: string, extra?: E) =>
  ({ type: 'date', about, ...extra }) as { type: 'date'; about: string } & E
export const moment = <const E extends Extra<MomentField>>(about: string, extra?: E) =>
  ({ type: 'moment', about, ...extra }) as { type: 'moment'; about: string } & E
export const choice = <
  const V extends readonly string[],
  const E extends Omit<Extra<ChoiceField<V[number]>>, 'values'>,
>(
  about: string,
  values: V,
  extra?: E,
) => ({ type: 'choice', about, values, ...extra }) as { type: 'choice'; about: string; values: V } & E
export const tags = (about: string) => ({ type: 'tags', about, searched: true }) satisfies TagsField
export const record = <const E extends Omit<Extra<RecordField>, 'kind'>>(
  about: string,
  kind: string,
  extra?: E,
) => ({ type: 'record', about, kind, ...extra }) as { type: 'record'; about: string; kind: string } & E
export const options = (about: string) => ({ type: 'options', about }) satisfies OptionsField
export const checklist = (about: string) =>
  ({ type: 'checklist', about, searched: true }) satisfies ChecklistField

type Value<F> = F extends { type: 'text' | 'long-text' }
  ? string
  : F extends { type: 'whole' | 'number' }
    ? number | null
    : F extends { type: 'flag' }
      ? boolean
      : F extends { type: 'choice'; values: readonly (infer V)[] }
        ? F extends { default: string } | { required: true }
          ? V
          : V | null
        : F extends { type: 'tags' }
          ? string[]
          : F extends { type: 'checklist' }
            ? ChecklistLine[]
            : F extends { type: 'options' }
              ? FieldOption[]
              : string | null

/** The values that a record of these fields holds, as they travel: texts are never null, everything else may be. */
export type Values<F extends Fields> = { [K in keyof F]: Value<F[K]> }

/** What a field holds when nobody has said anything. */
export const emptyValue = (field: Field): unknown => {
  if ('default' in field && field.default !== undefined) return field.default
  if (field.type === 'text' || field.type === 'long-text') return ''
  if (field.type === 'tags' || field.type === 'checklist' || field.type === 'options') return []
  return null
}

/** There are a few hundred fields in all: what else is asked for is not remembered. */
const MOST_COLUMNS = 2000
const columns = new Map<string, string>()

/** `personaId` is stored as `persona_id`. Remembered: a bulk change asks a million times. */
export const columnOf = (key: string): string => {
  const known = columns.get(key)
  if (known !== undefined) return known
  const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  if (columns.size < MOST_COLUMNS) columns.set(key, column)
  return column
}

/** The PostgreSQL type a field is stored as, in the words of information_schema. */
export const columnType = (field: Field): string =>
  ({
    text: 'text',
    'long-text': 'text',
    choice: 'text',
    whole: 'integer',
    number: 'double precision',
    flag: 'boolean',
    date: 'date',
    moment: 'timestamp with time zone',
    tags: 'ARRAY',
    record: 'uuid',
    checklist: 'jsonb',
    options: 'jsonb',
  })[field.type]
