import { invalid } from '../../problems.ts'
import {
  type BadRow,
  type Batch,
  columnNames,
  LONGEST_CELL,
  MOST_COLUMNS,
  start,
  type Table,
} from '../table.ts'
import { readWorkbook, type Sheet, unescaped, type Workbook } from './xlsx-parts.ts'
import { readXml } from './xml.ts'
import { inflated, openZip, type Zip } from './zip.ts'

/** An Excel file as a table: one of its sheets, the first that shows and holds something where none is named. */
export type Spreadsheet = Table & { sheets: string[]; sheet: string }

/** What Excel wrote before 2007, and writes still where there is a password. */
const OLD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

export const isSpreadsheet = (file: Buffer): boolean =>
  file.subarray(0, 2).toString('latin1') === 'PK' || file.subarray(0, 4).equals(OLD)

/**
 * Opens a workbook (.xlsx, .xlsm). Its first row that is not empty names the columns. A formula is never worked out:
 * what Excel last showed is taken, and where that is missing the formula itself, as text.
 */
export const openSpreadsheet = async (file: Buffer, wanted?: string): Promise<Spreadsheet> => {
  if (file.subarray(0, 4).equals(OLD))
    throw invalid(
      'file',
      'Nothing was read: this is an Excel file from before 2007, or one with a password. Save it as .xlsx without a password.',
    )
  const zip = openZip(file)
  if (!zip.entries.has('xl/workbook.xml'))
    throw invalid(
      'file',
      'Nothing was read: this is a zip, but no Excel file. Unpack it and choose a file in it.',
    )
  const book = await readWorkbook(zip)
  const shown = book.sheets.filter((sheet) => !sheet.hidden)
  const candidates = wanted === undefined ? shown : book.sheets.filter((sheet) => sheet.name === wanted)
  for (const sheet of candidates) {
    const head = headerOf(zip, book, sheet)
    if (!head) continue
    const header = columnNames(head.cells)
    return {
      header,
      sheets: shown.map(({ name }) => name),
      sheet: sheet.name,
      batches: () => fitted(rowsOf(zip, book, sheet), head, header.length),
    }
  }
  throw invalid(
    'file',
    wanted === undefined
      ? 'Nothing was read: no sheet of this file holds anything.'
      : `Nothing was read: the file has no sheet ${wanted} that holds anything. It has: ${book.sheets.map(({ name }) => name).join(', ')}.`,
  )
}

type SheetRow = { line: number; cells: string[]; fault: string | null }

const isEmpty = (row: SheetRow): boolean => row.cells.every((cell) => cell.trim() === '')

const headerOf = (zip: Zip, book: Workbook, sheet: Sheet): SheetRow | null => {
  for (const rows of rowsOf(zip, book, sheet)) {
    const row = rows.find((each) => !isEmpty(each))
    if (!row) continue
    const cells = [...row.cells]
    while (cells.at(-1)?.trim() === '') cells.pop()
    return { ...row, cells }
  }
  return null
}

/** Rows as wide as the header: Excel leaves out what is empty at their ends. */
function* fitted(sheet: Iterable<SheetRow[]>, head: SheetRow, width: number): Generator<Batch> {
  let empty = 0
  for (const rows of sheet) {
    const bad: BadRow[] = []
    const good = rows.flatMap((row) => {
      if (row.line <= head.line) return []
      if (row.fault) bad.push({ line: row.line, message: row.fault, text: start(row.cells[0]) })
      else if (isEmpty(row)) empty++
      else if (row.cells.slice(width).some((cell) => cell.trim() !== ''))
        bad.push({
          line: row.line,
          message: `This row has ${row.cells.length} columns, the header ${width}.`,
          text: start(row.cells[0]),
        })
      else return [{ line: row.line, cells: Array.from({ length: width }, (_, at) => row.cells[at] ?? '') }]
      return []
    })
    yield { rows: good, bad, empty }
    empty = 0
  }
}

/** The rows of a sheet as they unfold, a batch after each piece of it. */
function* rowsOf(zip: Zip, book: Workbook, sheet: Sheet): Generator<SheetRow[]> {
  let done: SheetRow[] = []
  let row: SheetRow = { line: 0, cells: [], fault: null }
  let cell = { at: 0, type: '', style: 0, value: '', formula: '' }
  let reads: 'value' | 'formula' | null = null
  // How a word is pronounced stands beside it in Japanese files.
  let aside = false
  const pieces = readXml(inflated(zip, sheet.path), {
    open: (name, attributes) => {
      if (name === 'row') row = { line: Number(attributes['r']) || row.line + 1, cells: [], fault: null }
      else if (name === 'c')
        cell = {
          at: columnAt(attributes['r']) ?? row.cells.length,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s']) || 0,
          value: '',
          formula: '',
        }
      else if (name === 'v' || (name === 't' && !aside)) reads = 'value'
      else if (name === 'f') reads = 'formula'
      else if (name === 'rPh') aside = true
    },
    text: (piece) => {
      if (reads && cell[reads].length <= LONGEST_CELL) cell[reads] += piece
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') reads = null
      if (name === 'rPh') aside = false
      if (name === 'row') done.push(row)
      if (name !== 'c') return
      if (cell.at >= MOST_COLUMNS) row.fault = `This row has more than ${MOST_COLUMNS} columns.`
      else place(row, cell.at, textOf(cell, book))
    },
  })
  for (const _ of pieces) {
    // Also where no row has ended: who reads may let other work through.
    yield done
    done = []
  }
}

const place = (row: SheetRow, at: number, text: string): void => {
  while (row.cells.length < at) row.cells.push('')
  row.cells[at] = text.length > LONGEST_CELL ? start(text) : text
  if (text.length > LONGEST_CELL)
    row.fault = 'A cell of this row holds more than 4 million characters. The row was left out; shorten it.'
}

/** The column of `BC12`, 0 for A. */
const columnAt = (ref: string | undefined): number | null => {
  const letters = /^[A-Z]{1,3}/.exec(ref ?? '')?.[0]
  if (!letters) return null
  return [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

type Cell = { type: string; style: number; value: string; formula: string }

const textOf = ({ type, style, value, formula }: Cell, book: Workbook): string => {
  if (type === 's') return book.strings[Number(value)] ?? ''
  if (value === '') return formula === '' ? '' : unescaped(`=${formula}`)
  if (type === 'b') return value === '1' ? 'true' : 'false'
  if (type !== 'n') return unescaped(value)
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  // Fifteen digits are all that Excel itself shows of a number.
  return book.styles[style] === 'moment'
    ? momentOf(number, book.from1904)
    : String(Number(number.toPrecision(15)))
}

const DAY = 86_400_000

/** A day or moment as Excel counts it, as it is written everywhere: `2026-11-21`, `2026-11-21 14:30`. */
const momentOf = (serial: number, from1904: boolean): string => {
  if (serial < 0 || serial > 2_958_466) return String(serial)
  // Excel takes 1900 for a leap year, so days before its 29 February are one further on.
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  const text = new Date(Date.UTC(1899, 11, 30) + Math.round((days * DAY) / 1000) * 1000).toISOString()
  const time = text.slice(11, 19).replace(/:00$/, '')
  if (serial < 1 && !from1904) return time
  return Number.isInteger(serial) ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`
}
