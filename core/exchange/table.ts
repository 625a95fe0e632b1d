import { Problem } from '../problems.ts'

/** A remark that came with a row: it becomes a comment on the record. */
export type SourceComment = {
  /** What the source calls it; what tells it apart where the source has no name for it. */
  id: string
  by: string
  /** ISO 8601 in UTC; null where the source does not say. */
  at: string | null
  text: string
}

/** An arrow to another row, in the source's words: `Blocks`, and the key of the row at its other end. */
export type SourceLink = { words: string; direction: 'out' | 'in'; to: string }

/** What comes along with a row and is no field of it. */
export type RowMore = { comments: SourceComment[]; links: SourceLink[] }

/** One row of the file; `line` is the line (of a sheet the row, of a JSON file the line) in which it begins. */
export type Row = { line: number; cells: string[]; more?: RowMore }
/** A row that cannot be read: it is left out, and says why. */
export type BadRow = { line: number; message: string; text: string }
/** What was read in one go. A file is never held as rows all at once. */
export type Batch = { rows: Row[]; bad: BadRow[]; empty: number }

/** A file as rows under named columns, whatever wrote it. */
export type Table = {
  header: string[]
  /** Reads the rows from the start, a batch at a time, each time it is called. */
  batches: () => Generator<Batch>
  /** Other names of a column, where the format is known and says what the column means. */
  also?: ReadonlyMap<string, readonly string[]>
  /** The column by which the format itself tells its rows apart. */
  key?: string
  /** What the file says that it came from: the name of a board, a repository. */
  source?: string
}

export const MOST_COLUMNS = 500
/** No cell is longer, in characters; a row with one is left out and says so. */
export const LONGEST_CELL = 4 * 1024 * 1024

/** Every column has a name of its own: empty ones are numbered, and so are those that come twice. */
export const columnNames = (cells: readonly string[]): string[] => {
  if (cells.length > MOST_COLUMNS)
    throw new Problem(
      'too-large',
      `Nothing was read: ${cells.length} columns, and at most ${MOST_COLUMNS} can be.`,
    )
  const taken = new Set<string>()
  return cells.map((cell, at) => {
    const base = cell.trim().slice(0, 200) || `Column ${at + 1}`
    let name = base
    for (let n = 2; taken.has(name); n++) name = `${base} (${n})`
    taken.add(name)
    return name
  })
}

export const start = (text: string | undefined): string => (text ?? '').slice(0, 80)

const NUL = String.fromCharCode(0)

/** Text that the database can hold: without NUL characters and half characters. */
export const storable = (text: string): string =>
  (text.includes(NUL) ? text.replaceAll(NUL, '') : text).toWellFormed()
