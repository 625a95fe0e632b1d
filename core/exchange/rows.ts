import { hash } from 'node:crypto'
import type { Field } from '../fields/field.ts'
import { isId } from '../ids.ts'
import type { Kind } from '../kinds/kind.ts'
import { type CellOptions, readCell, unguard } from './cells.ts'
import { type ColumnMapping, ID, targetsOf } from './mapping.ts'
import type { Row, RowMore } from './table.ts'

/** One thing that is wrong with one row, and with which cell of it. */
export type RowError = { line: number; column: string; value: string; message: string }

/** A row as values of the kind. Records are still the texts that name them; `undefined` is an empty cell. */
export type ParsedRow = {
  line: number
  /** What the row is called in its source; null where nothing says so. */
  key: string | null
  /** The record it was exported from, where a column says so. */
  id: string | null
  /** Its ref where it was exported, by which other rows of the file name it. */
  ref: string | null
  values: Map<string, unknown>
  /** What came along with it and is no field. */
  more?: RowMore
  errors: RowError[]
}

/** How a row is recognised when the file comes again. */
export type KeySource = { column: string } | 'title' | 'none'

export const LONGEST_KEY = 500
const SHOWN = 200

/** A reader of rows after one mapping. It remembers the keys it met: a second row with the same key is an error. */
export const rowReader = (
  kind: Kind,
  header: readonly string[],
  mapping: readonly ColumnMapping[],
  keySource: KeySource,
  options: CellOptions,
): ((row: Row) => ParsedRow) => {
  const targets = targetsOf(kind)
  const columns = mapping.flatMap((each) => {
    const field = targets.get(each.field)
    const values = new Map(Object.entries(each.values ?? {}).map(([from, to]) => [from.trim(), to]))
    const own = {
      ...options,
      ...(each.days && { days: each.days }),
      ...(each.decimal && { decimal: each.decimal }),
    }
    return field ? [{ ...each, values, at: header.indexOf(each.column), target: field, options: own }] : []
  })
  const idColumn = mapping.find((each) => each.field === ID)
  const idAt = idColumn ? header.indexOf(idColumn.column) : -1
  // Only an export of ours has both.
  const refAt = idColumn ? header.indexOf('ref') : -1
  const keyAt = typeof keySource === 'object' ? header.indexOf(keySource.column) : -1
  const keys = keyReader(keySource, keyAt)
  return (row) => {
    const parsed: ParsedRow = {
      line: row.line,
      key: null,
      id: null,
      ref: row.cells[refAt]?.trim() || null,
      values: new Map(),
      errors: [],
      ...(row.more ? { more: row.more } : {}),
    }
    for (const column of columns) {
      const cell = row.cells[column.at] ?? ''
      const answer = readMapped(column, cell)
      if ('fault' in answer) parsed.errors.push(errorAt(row, column.column, cell, answer.fault))
      else put(parsed.values, column.field, column.target, answer.value)
    }
    for (const { field, target, column, at } of columns)
      if (target.required && parsed.values.get(field) === undefined && parsed.errors.length === 0)
        parsed.errors.push(errorAt(row, column, row.cells[at] ?? '', 'This cannot be empty.'))
    parsed.id = row.cells[idAt]?.trim().toLowerCase() || null
    if (parsed.id && idColumn && !isId(parsed.id))
      parsed.errors.push(
        errorAt(row, idColumn.column, parsed.id, 'An id of an export is expected, or nothing.'),
      )
    keys(row, parsed)
    return parsed
  }
}

type Reading = Omit<ColumnMapping, 'values'> & {
  values: Map<string, string | null>
  target: Field
  options: CellOptions
}

const readMapped = (column: Reading, cell: string) => {
  const told = column.values.size > 0 ? column.values.get(unguard(cell).trim()) : undefined
  if (told === null) return { value: undefined }
  const written = told ?? (column.field === 'title' ? cell.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim() : cell)
  const answer = readCell(column.target, written, column.options)
  return 'fault' in answer && column.rest === 'empty' ? { value: undefined } : answer
}

const put = (values: Map<string, unknown>, field: string, target: Field, value: unknown): void => {
  const before = values.get(field)
  if (target.type === 'tags' && Array.isArray(before) && Array.isArray(value))
    values.set(field, [...new Set([...before, ...value])])
  else if (before === undefined) values.set(field, value)
}

export const errorAt = (row: { line: number }, column: string, cell: string, message: string): RowError => ({
  line: row.line,
  column,
  value: cell.slice(0, SHOWN),
  message,
})

const keyReader = (source: KeySource, at: number): ((row: Row, parsed: ParsedRow) => void) => {
  const seen = new Map<string, number>()
  const titles = new Map<string, number>()
  return (row, parsed) => {
    if (source === 'none' || parsed.errors.length > 0) return
    if (source === 'title') {
      const title = String(parsed.values.get('title'))
        .toLowerCase()
        .slice(0, LONGEST_KEY - 10)
      // Two rows of one title are told apart by which comes first.
      const nth = (titles.get(title) ?? 0) + 1
      titles.set(title, nth)
      parsed.key = nth === 1 ? title : `${title} (${nth})`
      return
    }
    const key = unguard(row.cells[at] ?? '').trim()
    const before = seen.get(key)
    if (key === '')
      parsed.errors.push(
        errorAt(row, source.column, '', 'The key is empty: this row could not be found again.'),
      )
    else if (key.length > LONGEST_KEY)
      parsed.errors.push(errorAt(row, source.column, key, `A key has at most ${LONGEST_KEY} characters.`))
    else if (before !== undefined)
      parsed.errors.push(errorAt(row, source.column, key, `This key stands in line ${before} already.`))
    else {
      seen.set(key, row.line)
      parsed.key = key
    }
  }
}

/** What each field of a row held, short enough to keep: two files that say the same have the same prints. */
export const printsOf = (values: ReadonlyMap<string, unknown>): Map<string, string> =>
  new Map(
    [...values].map(([field, value]) => [
      field,
      hash('sha256', JSON.stringify(value ?? null), 'base64url').slice(0, 16),
    ]),
  )

export const writePrints = (prints: ReadonlyMap<string, string>): string =>
  [...prints]
    .map(([field, print]) => `${field}:${print}`)
    .sort()
    .join(' ')

export const readPrints = (text: string): Map<string, string> =>
  new Map(
    text
      .split(' ')
      .filter((each) => each !== '')
      .map((each) => {
        const [field = '', print = ''] = each.split(':')
        return [field, print]
      }),
  )
