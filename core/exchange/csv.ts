import { parse } from 'csv-parse/sync'
import { Problem } from '../problems.ts'
import { type Batch, columnNames, type Row, start, type Table } from './table.ts'

export const SEPARATORS = [',', ';', '\t'] as const
export type Separator = (typeof SEPARATORS)[number]

const SEGMENT = 256 * 1024
/** No row is longer than this; what goes on for longer is a quote that nobody closed. */
const LONGEST_ROW = 4 * 1024 * 1024

/** Opens a file (UTF-8, without a mark) as a table. Its first row that is not empty names the columns. */
export const openTable = (bytes: Buffer, chosen?: Separator): Table & { separator: Separator } => {
  const told = /^sep=(.)\r?\n/i.exec(bytes.subarray(0, 16).toString('latin1'))
  const body = { bytes, at: told?.[0].length ?? 0, line: told ? 2 : 1 }
  const separator = chosen ?? SEPARATORS.find((each) => each === told?.[1]) ?? findSeparator(body)
  const names = headerOf(body, separator)
  return {
    header: columnNames(names.cells),
    separator,
    batches: () => fitted(segments(names.rest, separator), names.cells.length),
  }
}

type Place = { bytes: Buffer; at: number; line: number }

/** The separator that makes the most rows fit the header. */
const findSeparator = (body: Place): Separator => {
  const scores = SEPARATORS.map((separator) => {
    const head = { ...body, bytes: body.bytes.subarray(0, 64 * 1024) }
    const rows = [...segments(head, separator)].flatMap((batch) => batch.rows)
    const width = rows[0]?.cells.length ?? 0
    const fitting = rows.filter((row) => row.cells.length === width).length
    return { separator, score: width < 2 ? 0 : fitting / rows.length + Math.min(width, 50) / 1000 }
  })
  scores.sort((a, b) => b.score - a.score)
  return scores[0]?.score ? scores[0].separator : ','
}

const headerOf = (body: Place, separator: Separator): { cells: string[]; rest: Place } => {
  for (let place = body; place.at < body.bytes.length; ) {
    const batch = segments(place, separator, 1).next().value
    if (!batch || batch.bad.length > 0) break
    place = { ...body, at: batch.end, line: batch.endLine }
    const cells = batch.rows[0]?.cells ?? []
    if (cells.some((cell) => cell.trim() !== '')) return { cells, rest: place }
  }
  throw new Problem(
    'invalid-input',
    'Nothing was read: this file has no first row that names its columns. Open it, look at its first line, and choose it again.',
    { errors: [{ path: 'file', message: 'The first row cannot be read as names of columns.' }] },
  )
}

/** Rows that have as many cells as the header; empty ones are counted only. */
function* fitted(batches: Iterable<Batch>, width: number): Generator<Batch> {
  for (const batch of batches) {
    const out: Batch = { rows: [], bad: [...batch.bad], empty: batch.empty }
    for (const row of batch.rows) {
      const { cells } = row
      if (cells.every((cell) => cell.trim() === '')) out.empty++
      else if (cells.length === width) out.rows.push(row)
      else if (cells.length > width && cells.slice(width).every((cell) => cell.trim() === ''))
        out.rows.push({ ...row, cells: cells.slice(0, width) })
      else out.bad.push({ line: row.line, message: wrongWidth(cells.length, width), text: start(cells[0]) })
    }
    out.bad.sort((a, b) => a.line - b.line)
    yield out
  }
}

const wrongWidth = (has: number, wants: number): string =>
  has < wants
    ? `This row ends after ${has} of ${wants} columns.`
    : `This row has ${has} columns, the header ${wants}. Is a separator or a line break missing its quotes?`

type Segment = Batch & { end: number; endLine: number }

/**
 * Reads row after row from `place`. csv-parse gives up at a quote that does not fit; here that costs the one line in
 * which the row began, and reading goes on with the next line.
 */
function* segments(
  place: Place,
  separator: Separator,
  most = Number.POSITIVE_INFINITY,
): Generator<Segment, undefined> {
  const { bytes } = place
  let { at, line } = place
  let size = SEGMENT
  let left = most
  while (at < bytes.length && left > 0) {
    const piece = bytes.subarray(at, at + size)
    const final = at + size >= bytes.length
    const { rows, fault } = readPiece(piece, separator, line, final, left)
    const last = rows.at(-1)
    const used = last?.end ?? 0
    line = last?.endLine ?? line
    left -= rows.length
    at += used
    const batch: Segment = { rows, bad: [], empty: 0, end: at, endLine: line }
    const stuck = used === 0 && left > 0
    if (stuck && !final && fault !== 'quote' && size < LONGEST_ROW) {
      size *= 2
      continue
    }
    if (fault === 'quote' || (stuck && at < bytes.length)) {
      const next = endOfLine(bytes, at)
      const text = bytes.subarray(at, next).toString()
      const saved = fault === 'quote' ? relaxed(text, separator) : null
      if (saved) rows.push({ line, cells: saved, end: 0, endLine: 0 })
      else batch.bad.push({ line, message: fault === 'quote' ? UNCLOSED : ENDLESS, text: start(text) })
      left -= 1
      at = next
      line += 1
      batch.end = at
      batch.endLine = line
    }
    size = SEGMENT
    yield batch
  }
}

const UNCLOSED = 'A quote begins here and is not closed, or stands where none may be. The row was left out.'

const ENDLESS =
  'This row is longer than 4 MB, or a quote in it is not closed. The row was left out; shorten its longest cell.'

type ReadRow = Row & { end: number; endLine: number }

/** The whole rows at the start of a piece of the file, and whether a quote that does not fit follows them. */
const readPiece = (
  piece: Buffer,
  separator: Separator,
  line: number,
  final: boolean,
  most: number,
): { rows: ReadRow[]; fault: 'quote' | 'cut' | null } => {
  const rows: ReadRow[] = []
  let from = 0
  let at = line
  let fault: 'quote' | 'cut' | null = null
  try {
    parse(piece, {
      ...OPTIONS,
      delimiter: separator,
      ...(Number.isFinite(most) ? { to: most } : {}),
      on_record: (cells: string[], info: { bytes: number }) => {
        const endLine = at + lineBreaks(piece, from, info.bytes)
        rows.push({ line: at, cells, end: info.bytes, endLine })
        from = info.bytes
        at = endLine
        return null
      },
    })
  } catch (error) {
    const { code } = error as { code?: string }
    if (!code?.includes('QUOTE')) throw error
    fault = code === 'CSV_QUOTE_NOT_CLOSED' && !final ? 'cut' : 'quote'
  }
  // A row that ends where the piece ends may go on in the next one.
  if (!final && fault !== 'quote' && rows.at(-1)?.end === piece.length) rows.pop()
  return { rows, fault }
}

const OPTIONS = {
  relax_column_count: true,
  skip_empty_lines: false,
  record_delimiter: ['\r\n', '\n', '\r'],
}

/** A line whose quotes stand inside a cell, such as `5" screen`, read as it is meant; null where it cannot be. */
const relaxed = (text: string, separator: Separator): string[] | null => {
  try {
    const rows = parse(text, { ...OPTIONS, delimiter: separator, relax_quotes: true }) as string[][]
    const [cells] = rows
    // A cell that begins with a quote was meant to be quoted: there the line is broken, not just oddly written.
    return rows.length === 1 && cells && !/(^|[,;\t])"/.test(text) ? cells : null
  } catch {
    return null
  }
}

const NEWLINE = 10
const RETURN = 13

/** Where the line that begins at `from` ends, its line break included. */
const endOfLine = (bytes: Buffer, from: number): number => {
  const newline = bytes.indexOf(NEWLINE, from)
  const limit = newline === -1 ? bytes.length : newline + 1
  const carriage = bytes.subarray(from, limit).indexOf(RETURN)
  if (carriage === -1 || bytes[from + carriage + 1] === NEWLINE) return limit
  return from + carriage + 1
}

/** How many lines end between two places: by `\n`, by `\r\n`, or by `\r` alone. */
const lineBreaks = (bytes: Buffer, from: number, to: number): number => {
  const row = bytes.subarray(from, to)
  let count = 0
  for (let at = row.indexOf(NEWLINE); at !== -1; at = row.indexOf(NEWLINE, at + 1)) count++
  for (let at = row.indexOf(RETURN); at !== -1; at = row.indexOf(RETURN, at + 1))
    if (row[at + 1] !== NEWLINE) count++
  return count
}
