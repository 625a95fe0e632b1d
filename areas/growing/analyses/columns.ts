import { type CellOptions, readCell } from '../../../core/exchange/cells.ts'
import { type Column, surveyOf } from '../../../core/exchange/columns.ts'
import { type DayOrder, readDay } from '../../../core/exchange/dates.ts'
import { settings } from '../../../core/exchange/suggest.ts'
import type { BadRow, Table } from '../../../core/exchange/table.ts'
import { date, type Field, flag, number } from '../../../core/fields/field.ts'
import { Problem } from '../../../core/problems.ts'
import { type ColumnType, MOST_COLUMNS, MOST_ROWS } from './contract.ts'

/** How one column is read, and what in it cannot be. */
export type DataColumn = {
  name: string
  type: ColumnType
  days: DayOrder | null
  decimal: 'point' | 'comma' | null
  filled: number
  empty: number
  /** How many cells cannot be read as what the column holds; `faults` are the first of them, by line of the file. */
  unread: number
  faults: { line: number; text: string }[]
  /** The words of a category, or yes and no, the most frequent first. */
  values: { value: string; count: number }[]
  /** The least and the most of numbers and days. */
  from: string | null
  to: string | null
}

export type Data = {
  columns: DataColumn[]
  /** Cells as they are written, column by column; none where the column holds words. */
  cells: string[][]
  rows: number
  empty: number
  left: number
  leftRows: BadRow[]
}

const NUMBER = number('A number.', { min: -1e15, max: 1e15 })
const FLAG = flag('Yes or no.')
const DAY = date('A day.')
const FIELDS: Readonly<Record<'number' | 'flag' | 'day', Field>> = { number: NUMBER, flag: FLAG, day: DAY }

/** A column is what at least this share of its different values can be read as; the others are told. */
const ENOUGH = 0.8
/** More different words than these are no groups. */
const MOST_GROUPS = 50
const MOST_FAULTS = 20
const SAMPLE = 200

/** What tells people apart by its name alone, also where it repeats. */
const PERSONAL =
  /^(?:(?:full|first|last|family|given|middle|student|learner|pupil|user|parent|sis)?[ _-]*(?:name|id)|(?:student|learner|pupil|user)[ _-]*(?:no|nr|number|login)|surname|vor-?name|nach-?name|matrikel-?nummer|login|e-?mail(?:[ _-]?address)?|phone|telefon)$/i

/**
 * Reads a table whole: what each column holds, its cells, and what could not be read, by line. Refuses more rows or
 * columns than fit.
 */
export const dataOf = async (table: Table, options: CellOptions): Promise<Data> => {
  if (table.header.length > MOST_COLUMNS)
    throw new Problem(
      'too-large',
      `Nothing was kept: this file has ${table.header.length} columns, and at most ${MOST_COLUMNS} fit. Leave out what you do not ask about.`,
    )
  const survey = await surveyOf(table)
  if (survey.rows > MOST_ROWS)
    throw new Problem(
      'too-large',
      `Nothing was kept: this file has ${survey.rows} rows, and at most ${MOST_ROWS} fit. Take a part of them, or figures of groups.`,
    )
  if (survey.rows === 0)
    throw new Problem(
      'invalid-input',
      'Nothing was kept: below its first line this file has no row that can be read. Open it, and look whether commas or semicolons stand between its cells.',
      { errors: [{ path: 'file', message: 'No row can be read.' }] },
    )
  const columns = survey.columns.map((column) => headOf(column, survey.rows, options))
  const cells: string[][] = columns.map(() => [])
  const lines: number[] = []
  for (const batch of table.batches())
    for (const row of batch.rows) {
      lines.push(row.line)
      for (const [at, { type }] of columns.entries())
        if (type !== 'words') cells[at]?.push(row.cells[at]?.trim() ?? '')
    }
  for (const [at, column] of columns.entries()) look(column, cells[at] ?? [], lines)
  return {
    columns,
    cells,
    rows: survey.rows,
    empty: survey.empty,
    left: survey.badRows,
    leftRows: survey.bad,
  }
}

/** What a column seems to hold, and how days and numbers in it are written. */
const headOf = (column: Column, rows: number, options: CellOptions): DataColumn => {
  const type = typeOf(column, rows, options)
  const set = type === 'number' || type === 'day' ? settings(FIELDS[type], column, options) : {}
  return {
    name: column.name,
    type,
    days: set.days ?? null,
    decimal: set.decimal ?? null,
    filled: column.filled,
    empty: rows - column.filled,
    unread: 0,
    faults: [],
    values: [],
    from: null,
    to: null,
  }
}

const typeOf = (column: Column, rows: number, options: CellOptions): ColumnType => {
  const sample = [...column.values.keys()].slice(0, SAMPLE)
  if (sample.length === 0 || tellsApart(column, sample)) return 'words'
  const share = (type: 'number' | 'flag' | 'day'): number => {
    const how = { ...options, ...settings(FIELDS[type], column, options) }
    return sample.filter((cell) => 'value' in readCell(FIELDS[type], cell, how)).length / sample.length
  }
  if (column.complete && share('flag') === 1) return 'flag'
  if (share('day') >= ENOUGH) return 'day'
  if (share('number') >= ENOUGH) return 'number'
  const isGroups = column.complete && column.values.size <= Math.min(MOST_GROUPS, Math.max(2, rows / 2))
  return isGroups ? 'category' : 'words'
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
/** Numbers of people: long, whole, and each once. */
const LONG_NUMBER = /^\d{7,}$/

/** Whether a column tells people apart: by its name, by addresses in it, or by long numbers of which none comes twice. */
const tellsApart = ({ name, repeats }: Column, sample: readonly string[]): boolean =>
  PERSONAL.test(name.trim()) ||
  sample.some((cell) => EMAIL.test(cell)) ||
  (repeats === 0 && sample.length > 1 && sample.every((cell) => LONG_NUMBER.test(cell)))

/** Fills in what the cells of a column say: its words, its ends, and what cannot be read. */
const look = (column: DataColumn, cells: readonly string[], lines: readonly number[]): void => {
  const counts = new Map<string, number>()
  let least: number | string | null = null
  let most: number | string | null = null
  for (const [at, cell] of cells.entries()) {
    if (cell === '') continue
    const value = valueIn(column, cell)
    if (value === null) {
      column.unread++
      if (column.faults.length < MOST_FAULTS)
        column.faults.push({ line: lines[at] ?? 0, text: cell.slice(0, 80) })
    } else if (column.type === 'number' || column.type === 'day') {
      if (least === null || value < least) least = value
      if (most === null || value > most) most = value
    } else counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
  }
  column.values = [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count)
  column.from = least === null ? null : String(least)
  column.to = most === null ? null : String(most)
}

/** What a cell says by the way its column is read: a number, a day, a word, `yes` or `no`; null where it says nothing. */
export const valueIn = (
  { type, days, decimal }: Pick<DataColumn, 'type' | 'days' | 'decimal'>,
  cell: string,
): number | string | null => {
  if (cell === '' || type === 'words') return null
  if (type === 'category') return cell
  if (type === 'day') return readDay(cell, days ?? 'day-first')
  const read = readCell(FIELDS[type], cell, {
    days: days ?? 'day-first',
    decimal: decimal ?? 'point',
    timeZone: 'UTC',
  })
  const value = 'value' in read ? read.value : null
  if (type === 'flag') return value === true ? 'yes' : value === false ? 'no' : null
  return typeof value === 'number' ? value : null
}
