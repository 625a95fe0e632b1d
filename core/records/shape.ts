import { columnOf, emptyValue, type Field } from '../fields/field.ts'
import type { CustomValues, Kind, RecordHead } from '../kinds/kind.ts'
import { indexedText } from '../search/words.ts'

/** A record as it lies in the database: the head's columns and, beside them, the columns of its kind's own table. */
export type StoredRecord = {
  workspace_id: string
  id: string
  kind: string
  number: number
  title: string
  product_id: string | null
  rank: string | null
  created_at: string
  created_by: string | null
  updated_at: string
  version: number
  binned_at: string | null
  /** The values of custom fields, by key. */
  custom: CustomValues
  [column: string]: unknown
}

export const HEAD_COLUMNS = [
  'workspace_id',
  'id',
  'kind',
  'number',
  'title',
  'product_id',
  'rank',
  'created_at',
  'created_by',
  'updated_at',
  'version',
  'binned_at',
  'custom',
] as const

export const refOf = (kind: Kind, number: number): string => `${kind.prefix}-${number}`

/** Each field of a kind with its column, worked out once: lists ask for them of every row. */
const columns = new WeakMap<Kind, readonly { key: string; column: string; field: Field }[]>()
const columnsOf = (kind: Kind) => {
  const known = columns.get(kind)
  if (known) return known
  const made = Object.entries(kind.fields).map(([key, field]) => ({ key, column: columnOf(key), field }))
  columns.set(kind, made)
  return made
}

/** The values of a kind's own fields, by key, as they travel. */
export const fieldValues = (kind: Kind, row: StoredRecord): Record<string, unknown> => {
  const values: Record<string, unknown> = {}
  for (const { key, column, field } of columnsOf(kind)) values[key] = row[column] ?? emptyOnWire(field)
  return values
}

/** The value of one of a kind's own fields, as it travels; undefined where the kind has no such field. */
export const fieldValue = (kind: Kind, row: StoredRecord, key: string): unknown => {
  const field = kind.fields[key]
  return field && (row[columnOf(key)] ?? emptyOnWire(field))
}

/** A choice added to a kind later is null in old rows even where it now has a default. */
const emptyOnWire = (field: Field): unknown => emptyValue(field)

export const headOf = (kind: Kind, row: StoredRecord): RecordHead => ({
  id: row.id,
  ref: refOf(kind, row.number),
  kind: kind.name,
  title: row.title,
  productId: row.product_id,
  createdAt: row.created_at,
  createdBy: row.created_by,
  updatedAt: row.updated_at,
  version: row.version,
  binnedAt: row.binned_at,
  custom: row.custom,
})

/** The whole record as every door gives it out. */
export const toWire = (kind: Kind, row: StoredRecord): RecordHead & Record<string, unknown> => ({
  ...headOf(kind, row),
  ...fieldValues(kind, row),
})

/** The row of the kind's own table, for json_populate_recordset. */
export const bodyRow = (
  kind: Kind,
  workspaceId: string,
  id: string,
  values: Record<string, unknown>,
): Record<string, unknown> => ({
  workspace_id: workspaceId,
  id,
  ...Object.fromEntries(
    Object.entries(kind.fields).map(([key, field]) => [columnOf(key), values[key] ?? emptyValue(field)]),
  ),
})

/** More than this of one record is not searched: a tsvector holds at most a megabyte. */
const SEARCHED = 100_000

/** The words by which search finds a record, beside those of its title. */
export const searchText = (kind: Kind, values: Record<string, unknown>, custom = ''): string => {
  const parts: string[] = []
  for (const [key, field] of Object.entries(kind.fields)) {
    if (!field.searched) continue
    const value = values[key]
    if (typeof value === 'string') parts.push(value)
    else if (Array.isArray(value))
      parts.push(value.map((line) => (typeof line === 'string' ? line : String(line.text))).join(' '))
  }
  if (custom !== '') parts.push(custom)
  // Cutting may halve a character, and half a character is no text that the database takes.
  return indexedText(parts.join('\n').slice(0, SEARCHED).toWellFormed())
}

/** Equality of two field values as they travel; lists compare by content, whatever order their keys came in. */
export const sameValue = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b)

/** PostgreSQL gives the keys of a checklist's lines back in an order of its own. */
const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  )
