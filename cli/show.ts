import { lengthOf, table } from './table.ts'

type Names = Record<string, { ref: string; title: string }>
type Data = Record<string, unknown>

/** An answer for a reader: a record with its fields, a list as a table, a deed as what was done. */
export const show = (answer: unknown, width: number): string => {
  if (answer === null || typeof answer !== 'object') return String(answer)
  const { names, ...data } = answer as Data
  const known = (names ?? {}) as Names
  const { record, ...rest } = data
  if (record && typeof record === 'object') {
    const said = Object.fromEntries(Object.entries(rest).filter(([, each]) => !isEmptyList(each)))
    return [showRecord(record as Data, known, width), ...notes(said, known, width)].join('\n')
  }
  return notes(data, known, width).join('\n')
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** Everything beside a record: lists as tables, figures as lines, and how to go on. */
const notes = (data: Data, names: Names, width: number): string[] => {
  const { next, total, more, batchId, ...all } = data
  const rest = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== ''))
  const lines: string[] = []
  for (const [key, value] of Object.entries(rest)) {
    if (Array.isArray(value)) lines.push(...list(key, value, names, width, Object.keys(rest).length > 1))
    else lines.push(`${key}: ${inline(value, names)}`)
  }
  const shown = Object.values(rest).find(Array.isArray)?.length
  if (typeof total === 'number' && shown !== undefined)
    lines.push(`${shown} of ${more === true ? 'more than ' : ''}${total}`)
  if (typeof next === 'string') lines.push(`More: --after ${next}`)
  if (typeof batchId === 'string') lines.push(`Undo: linchpin change undo ${batchId}`)
  return lines
}

const list = (key: string, rows: unknown[], names: Names, width: number, named: boolean): string[] => {
  if (rows.length === 0) return named ? [] : [`No ${key}.`]
  const head = named ? [`${key}:`] : []
  if (rows.every((row) => row !== null && typeof row === 'object' && !Array.isArray(row)))
    return [...head, table(columnsOf(rows as Data[], names, width), width, handleOf(rows as Data[]))]
  return [...head, ...rows.map((row) => `  ${inline(row, names)}`)]
}

/** Never worth a column or a line: technical, or said elsewhere. */
const HIDDEN: ReadonlySet<string> = new Set(['id', 'kind', 'version', 'batchId', 'recordId', 'workspaceId'])
const LAST: ReadonlySet<string> = new Set(['createdAt', 'createdBy', 'updatedAt', 'binnedAt'])
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The columns of a table: ref and title first, then what tells the rows apart, as far as the width goes. */
const columnsOf = (rows: Data[], names: Names, width: number): Record<string, string[]> => {
  const handle = handleOf(rows)
  const room = width - (handle ? 38 : 0)
  const columns: Record<string, string[]> = {}
  let used = 0
  for (const key of [...new Set(rows.flatMap((row) => Object.keys(row)))].sort(
    (a, b) => place(a) - place(b),
  )) {
    if (HIDDEN.has(key)) continue
    const cells = rows.map((row) => inline(row[key], names))
    const wide = Math.min(Math.max(lengthOf(key), ...cells.map(lengthOf)), place(key) > 1 ? 28 : 50)
    if (place(key) > 1 && (tellsNothing(rows, cells) || used + wide > room)) continue
    columns[key] = cells
    used += wide + 2
  }
  // What is to be handed back stands last and is never cut.
  return handle ? { ...columns, [handle]: rows.map((row) => String(row[handle] ?? '')) } : columns
}

/** By what a row is named in the next command, where it has no ref: a step of history is undone by its batch. */
const handleOf = (rows: Data[]): string | null => {
  if (rows.some((row) => 'ref' in row)) return null
  return ['batchId', 'id'].find((key) => rows.some((row) => key in row)) ?? null
}

const place = (key: string): number => (key === 'ref' ? 0 : key === 'title' ? 1 : LAST.has(key) ? 3 : 2)

/** Empty, the same in every row, the title once more, ids without a name; beside a title also long texts. */
const tellsNothing = (rows: Data[], cells: string[]): boolean =>
  cells.every((cell) => cell === '' || UUID.test(cell)) ||
  (cells.length > 2 && new Set(cells).size === 1) ||
  cells.every((cell, at) => cell === rows[at]?.['title']) ||
  (rows.some((row) => 'title' in row) && cells.some((cell) => cell.length > 60))

const showRecord = (record: Data, names: Names, width: number): string => {
  const { ref, title, ...rest } = record
  const long: string[] = []
  const short: [string, string][] = []
  for (const [key, value] of Object.entries(rest)) {
    if (HIDDEN.has(key)) continue
    const text = inline(value, names, '\n')
    if (text === '' || text === title || UUID.test(text)) continue
    if (text.includes('\n') || lengthOf(text) > width - 24) long.push(`\n${key}\n${indent(text)}`)
    else short.push([key, text])
  }
  const wide = Math.max(0, ...short.map(([key]) => key.length))
  return [
    `${ref ?? ''}  ${title ?? ''}`.trim(),
    ...short.map(([key, text]) => `  ${key.padEnd(wide)}  ${text}`),
    ...long,
  ].join('\n')
}

const indent = (text: string): string => text.replace(/^/gm, '  ')

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** A value on one line (or with `between` line breaks), ids as the refs and titles that they stand for. */
const inline = (value: unknown, names: Names, between = ' '): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') {
    const named = names[value]
    if (named) return `${named.ref} ${named.title}`
    if (MOMENT.test(value)) return `${value.slice(0, 10)} ${value.slice(11, 16)} UTC`
    return between === '\n' ? value : value.replaceAll(/\s+/g, ' ')
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) {
    const parts = value.map((each) => inline(each, names))
    const lines = value.some((each) => typeof each === 'object')
    return parts.join(lines && between === '\n' ? '\n' : ', ')
  }
  const data = value as Data
  if (typeof data['text'] === 'string' && typeof data['done'] === 'boolean')
    return `[${data['done'] ? 'x' : ' '}] ${data['text']}`
  if (typeof data['ref'] === 'string')
    return [data['ref'], data['title']].filter((each) => each !== undefined).join(' ')
  return Object.entries(data)
    .filter(([key, each]) => !isNothing(key, each, names))
    .map(([key, each]) =>
      Array.isArray(each) && each.length === 2 ? arrow(key, each, names) : `${key} ${inline(each, names)}`,
    )
    .join('; ')
}

/** Empty, or an id that nobody can read. */
const isNothing = (key: string, value: unknown, names: Names): boolean =>
  value === null ||
  value === '' ||
  key === 'createdAt' ||
  (typeof value === 'string' && UUID.test(value) && !names[value]) ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** A change in the history: before and after. */
const arrow = (key: string, [before, after]: unknown[], names: Names): string =>
  `${key} ${inline(before, names) || '-'} → ${inline(after, names) || '-'}`
