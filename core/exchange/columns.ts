import { breathe } from './breathe.ts'
import { Distinct, type Room } from './distinct.ts'
import type { Table } from './table.ts'

/** What a column holds, found by reading the whole file once. */
export type Column = {
  name: string
  /** What else the format calls it, where the format is known. */
  also?: readonly string[]
  /** In how many rows it is not empty. */
  filled: number
  /** How many cells hold what an earlier one holds; null where that is so often that it can be no key. */
  repeats: number | null
  longest: number
  averageLength: number
  /** Each different value with how often it comes; the first ones only, where there are more than MOST_VALUES. */
  values: Map<string, number>
  /** Whether `values` holds all there are. */
  complete: boolean
}

export type Survey = {
  columns: Column[]
  rows: number
  empty: number
  bad: { line: number; message: string; text: string }[]
  /** How many rows cannot be read; `bad` holds the first ones. */
  badRows: number
  /** What comes along with the rows: comments, and links between them. */
  comments: number
  links: number
}

const MOST_VALUES = 200
const MOST_BAD = 100
/** Longer values are no choice and no name; they are not kept. */
const LONGEST_VALUE = 200

/** Reads the file once and says what is in its columns. Gives way to other work between batches. */
export const surveyOf = async (table: Table): Promise<Survey> => {
  const survey: Survey = { columns: [], rows: 0, empty: 0, bad: [], badRows: 0, comments: 0, links: 0 }
  const room: Room = { taken: 0 }
  const tallies = table.header.map(() => newTally(room))
  for (const batch of table.batches()) {
    for (const { cells, more } of batch.rows) {
      for (const [at, tally] of tallies.entries()) count(tally, cells[at]?.trim() ?? '')
      survey.comments += more?.comments.length ?? 0
      survey.links += more?.links.length ?? 0
    }
    survey.rows += batch.rows.length
    survey.empty += batch.empty
    survey.badRows += batch.bad.length
    survey.bad.push(...batch.bad.slice(0, MOST_BAD - survey.bad.length))
    await breathe()
  }
  survey.columns = tallies.map((tally, at) => ({
    name: table.header[at] ?? '',
    ...(table.also ? { also: table.also.get(table.header[at] ?? '') ?? [] } : {}),
    filled: tally.filled,
    repeats: tally.seen && tally.repeats <= Math.max(2, tally.filled / 10) ? tally.repeats : null,
    longest: tally.longest,
    averageLength: tally.filled === 0 ? 0 : tally.total / tally.filled,
    values: tally.values,
    complete: tally.complete,
  }))
  return survey
}

type Tally = {
  filled: number
  total: number
  longest: number
  values: Map<string, number>
  complete: boolean
  repeats: number
  /** What was seen so far; null once it is plain that this is no key. */
  seen: Distinct | null
}

const newTally = (room: Room): Tally => ({
  filled: 0,
  total: 0,
  longest: 0,
  values: new Map(),
  complete: true,
  repeats: 0,
  seen: new Distinct(room),
})

const count = (tally: Tally, cell: string): void => {
  if (cell === '') return
  tally.filled++
  tally.total += cell.length
  tally.longest = Math.max(tally.longest, cell.length)
  const isNew = cell.length > LONGEST_VALUE ? null : tally.seen?.add(cell)
  if (isNew === false) tally.repeats++
  if (isNew === null || (tally.repeats > 100 && tally.repeats > tally.filled / 10)) {
    tally.seen?.drop()
    tally.seen = null
  }
  const before = tally.values.get(cell)
  if (before !== undefined) tally.values.set(cell, before + 1)
  else if (tally.values.size < MOST_VALUES && cell.length <= LONGEST_VALUE) tally.values.set(cell, 1)
  else tally.complete = false
}
