import { lengthOf, table } from './table.ts'

type Names = Record<string, { ref: string; title: string }>
type Data = Record<string, unknown>

/** An answer for a reader: a record with its fields, a list as a table, a deed as what was done. */
export const show = (answer: unknown, width: number): string => {
  if (answer === null || typeof answer !== 'object') return String(answer)
  const { names, ...data } = answer as Data
  const known = (names ?? {}) as Names
  const { record, ...rest } = data
  if (record && typeof record === 'object')
    return [showRecord(record as Data, known, width), ...notes(rest, known, width)].join('\n')
  return notes(data, known, width).join('\n')
}

/** Everything beside a record: lists as tables, figures as lines, and how to go on. */
const notes = (data: Data, names: Names, width: number): string[] => {
  const { next, total, batchId, ...rest } = data
  const lines: string[] = []
  for (const [key, value] of Object.entries(rest)) {
    if (Array.isArray(value)) lines.push(...list(key, value, names, width, Object.keys(rest).length > 1))
    else if (value !== null && value !== '') lines.push(`${key}: ${inline(value, names)}`)
  }
  const shown = Object.values(rest).find(Array.isArray)?.length
  if (typeof total === 'number' && shown !== undefined) lines.push(`${shown} of ${total}`)
  if (typeof next === 'string') lines.push(`More: --after ${next}`)
  if (typeof batchId === 'string') lines.push(`Undo: linchpin change undo ${batchId}`)
  return lines
}

const list = (key: string, rows: unknown[], names: Names, width: number, named: boolean): string[] => {
  if (rows.length === 0) return named ? [] : [`No ${key}.`]
  const head = named ? [`${key}:`] : []
  if (rows.every((row) => row !== null && typeof row === 'object' && !Array.isArray(row)))
    return [...head, table(columnsOf(rows as Data[], names, width), width)]
  return [...head, ...rows.map((row) => `  ${inline(row, names)}`)]
}

/** Never worth a column or a line: technical, or said elsewhere. */
const HIDDEN: ReadonlySet<string> = new Set(['id', 'kind', 'version', 'batchId', 'recordId', 'workspaceId'])
const LAST: ReadonlySet<string> = new Set(['createdAt', 'createdBy', 'updatedAt', 'binnedAt'])

/** The columns of a table: ref and title first, then what tells the rows apart, as far as the width goes. */
const columnsOf = (rows: Data[], names: Names, width: number): Record<string, string[]> => {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (key) => !HIDDEN.has(key) || (key === 'id' && !rows.some((row) => 'ref' in row)),
  )
  const order = (key: string) => (key === 'ref' ? 0 : key === 'title' ? 1 : LAST.has(key) ? 3 : 2)
  const columns: Record<string, string[]> = {}
  let used = 0
  for (const key of keys.sort((a, b) => order(a) - order(b))) {
    const cells = rows.map((row) => inline(row[key], names))
    const wide = Math.min(Math.max(lengthOf(key), ...cells.map(lengthOf)), 50)
    const same = rows.length > 2 && new Set(cells).size === 1 && order(key) > 1
    const takes = cells.every((cell) => cell === '') || same || (order(key) > 1 && used + wide > width)
    if (takes) continue
    columns[key] = cells
    used += wide + 2
  }
  return columns
}

const showRecord = (record: Data, names: Names, width: number): string => {
  const { ref, title, ...rest } = record
  const long: string[] = []
  const short: [string, string][] = []
  for (const [key, value] of Object.entries(rest)) {
    if (HIDDEN.has(key)) continue
    const text = inline(value, names, '\n')
    if (text === '') continue
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

/** A value on one line (or with `between` line breaks), ids as the refs and titles that they stand for. */
const inline = (value: unknown, names: Names, between = ' '): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') {
    const named = names[value]
    if (named) return `${named.ref} ${named.title}`
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
    .filter(([, each]) => each !== null && each !== '')
    .map(([key, each]) =>
      Array.isArray(each) && each.length === 2 ? arrow(key, each, names) : `${key} ${inline(each, names)}`,
    )
    .join('; ')
}

/** A change in the history: before and after. */
const arrow = (key: string, [before, after]: unknown[], names: Names): string =>
  `${key} ${inline(before, names) || '-'} → ${inline(after, names) || '-'}`
