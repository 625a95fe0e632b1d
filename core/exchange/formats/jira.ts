import { hash } from 'node:crypto'
import { type DayOrder, readMoment, shownOrder } from '../dates.ts'
import type { Batch, Row, RowMore, SourceComment, SourceLink, Table } from '../table.ts'
import { tagCell } from './entry-values.ts'

export const JIRA_ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['Summary', ['title']],
  ['Description', ['text', 'about', 'body']],
  ['Status', ['state', 'status']],
  ['Issue Type', ['type']],
  ['Labels', ['tags']],
  ['Reporter', ['reporter', 'said by']],
  ['Assignee', ['assignee', 'owner']],
  ['Created', ['created']],
  ['Resolved', ['resolved', 'done']],
  ['Due date', ['due']],
  ['Story Points', ['points', 'estimate']],
  ['Acceptance Criteria', ['criteria']],
  ['Parent', ['parent']],
])

const plain = (name: string): string =>
  name
    .replace(/ \(\d+\)$/, '')
    .trim()
    .toLowerCase()

/** Whether a CSV file is what Jira exports: its columns, under the names that Jira gives them. */
export const isJira = (header: readonly string[]): boolean => {
  const names = new Set(header.map(plain))
  const also = ['issue id', 'project key', 'status', 'resolution', 'reporter', 'project name']
  return names.has('issue key') && names.has('summary') && also.filter((name) => names.has(name)).length >= 2
}

type Columns = {
  header: string[]
  /** For each column of `header` the columns of the file that fill it. */
  from: number[][]
  comments: number[]
  links: { at: number; words: string; direction: 'out' | 'in' }[]
  key: number
  issueId: number
  parent: number
}

const LINK = /^(inward|outward) issue link \((.+)\)$/
/** What is many words of one sort in Jira; every other column that comes again keeps its last value. */
const MANY = new Set([
  'labels',
  'component',
  'components',
  'component/s',
  'fix version/s',
  'fix versions',
  'affects versions',
  'affects version/s',
])

/**
 * A file as Jira exports it, with its repeated columns put together: labels into one cell, the last sprint, comments
 * and links beside the row. Wiki markup is kept as it is written.
 */
export const openJira = (table: Table): Table => {
  const columns = columnsOf(table.header)
  let keys: Map<string, string> | null = null
  return {
    header: columns.header,
    also: JIRA_ALSO,
    key: 'Issue key',
    batches: function* (): Generator<Batch> {
      // `Parent` holds the inner number of another issue: its key is looked up in the file itself.
      if (columns.parent !== -1 && columns.issueId !== -1) keys ??= keysById(table, columns)
      let days: DayOrder | null = null
      for (const batch of table.batches()) {
        days ??= shownOrder(
          batch.rows.flatMap(({ cells }) => columns.comments.map((at) => cells[at]?.split(';')[0] ?? '')),
        )
        yield { ...batch, rows: batch.rows.map((row) => joined(row, columns, keys, days ?? 'day-first')) }
      }
    },
  }
}

const columnsOf = (names: readonly string[]): Columns => {
  const columns: Columns = { header: [], from: [], comments: [], links: [], key: -1, issueId: -1, parent: -1 }
  const places = new Map<string, number>()
  for (const [at, name] of names.entries()) {
    const word = plain(name)
    const link = LINK.exec(word)
    if (word === 'issue key') columns.key = at
    if (word === 'issue id') columns.issueId = at
    if (word === 'comment' || word === 'comments') columns.comments.push(at)
    else if (link)
      columns.links.push({ at, words: link[2] ?? '', direction: link[1] === 'inward' ? 'in' : 'out' })
    else if (!/^attachment/.test(word) && !/ \(id\)$|^.*category id$/i.test(word)) {
      const shown = shownName(name, word)
      if (shown === 'Parent' && (columns.parent === -1 || word !== 'parent id')) columns.parent = at
      const place = places.get(shown)
      if (place === undefined) {
        places.set(shown, columns.header.length)
        columns.header.push(shown)
        columns.from.push([at])
      } else columns.from[place]?.push(at)
    }
  }
  return columns
}

const CALLED: Record<string, string> = {
  'issue key': 'Issue key',
  summary: 'Summary',
  description: 'Description',
  status: 'Status',
  'issue type': 'Issue Type',
  labels: 'Labels',
  'due date': 'Due date',
  'parent id': 'Parent',
  'parent key': 'Parent',
  parent: 'Parent',
  'epic link': 'Parent',
}

/** A column as people call it: `Custom field (Story Points)` is Story Points. */
const shownName = (name: string, word: string): string => {
  const own = /^custom field \((.+)\)$/.exec(word)?.[1]
  return (
    CALLED[own ?? word] ?? /^Custom field \((.+?)\)/i.exec(name)?.[1] ?? name.replace(/ \(\d+\)$/, '').trim()
  )
}

const keysById = (table: Table, { key, issueId }: Columns): Map<string, string> => {
  const keys = new Map<string, string>()
  for (const { rows } of table.batches())
    for (const { cells } of rows) {
      const id = cells[issueId]?.trim()
      if (id) keys.set(id, cells[key]?.trim() ?? '')
    }
  return keys
}

const joined = (row: Row, columns: Columns, keys: Map<string, string> | null, days: DayOrder): Row => ({
  line: row.line,
  cells: columns.from.map((places, at) => {
    const filled = places.map((place) => row.cells[place] ?? '').filter((cell) => cell.trim() !== '')
    const name = columns.header[at] ?? ''
    if (MANY.has(name.toLowerCase())) return tagCell(filled.flatMap((cell) => cell.split(/\s*,\s*/)))
    if (name !== 'Parent') return filled.at(-1) ?? ''
    const parent = filled[0]?.trim() ?? ''
    return keys?.get(parent) ?? parent
  }),
  more: moreOf(row, columns, days),
})

const moreOf = ({ cells }: Row, columns: Columns, days: DayOrder): RowMore => ({
  comments: columns.comments.flatMap((at) => commentOf(cells[at] ?? '', days)),
  links: columns.links.flatMap(({ at, words, direction }): SourceLink[] =>
    (cells[at] ?? '')
      .split(/\s*[,;]\s*/)
      .flatMap((to) => (to.trim() === '' ? [] : [{ words, direction, to: to.trim() }])),
  ),
})

/** `12/Nov/25 3:45 PM;mlopez;What they wrote`: when, who, what. Who alone may be missing. */
const commentOf = (cell: string, days: DayOrder): SourceComment[] => {
  if (cell.trim() === '') return []
  const [, when = '', by = '', text = ''] = /^([^;\n]{6,40});([^;\n]*);(.*)$/s.exec(cell) ?? []
  const at = when === '' ? null : readMoment(when, days, 'UTC')
  // Jira names no ids, and two may be written in one minute.
  const id = hash('sha256', cell.trim(), 'base64url').slice(0, 22)
  if (at === null || text.trim() === '') return [{ id, by: '', at: null, text: cell.trim() }]
  return [{ id, by: by.trim(), at, text: text.trim() }]
}
