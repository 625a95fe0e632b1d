import { sql, type Transaction } from 'kysely'
import type { App } from '../app.ts'
import type { Database } from '../database/tables.ts'
import { columnOf, emptyValue } from '../fields/field.ts'
import { isId } from '../ids.ts'
import { type Kind, tableOf } from '../kinds/kind.ts'
import { invalid } from '../problems.ts'
import { searchText } from '../records/shape.ts'
import { indexedText } from '../search/words.ts'
import type { FileLine } from './workspace-file.ts'
import type { FileRow } from './workspace-format.ts'
import type { Column, TableShape } from './workspace-tables.ts'

/** Completes a row that an older version wrote, and refuses what does not fit its table. */
export const checkedRow = (
  line: FileLine,
  shapes: ReadonlyMap<string, TableShape>,
  kinds: ReadonlyMap<string, Kind>,
): FileRow => {
  const shape = shapes.get(line.table)
  if (!shape) throw wrong(line, `this version knows no table ${line.table}`)
  const known = new Set(shape.columns.map((column) => column.name))
  const strange = Object.keys(line.row).find((name) => !known.has(name))
  if (strange) throw wrong(line, `${line.table} has no column ${strange}`)
  const row: FileRow = {}
  for (const column of shape.columns) {
    const value = line.row[column.name] ?? missing(column, kinds.get(line.table))
    const left = value === null && (column.nullable || column.fallback !== null)
    if (!left && !fits(column.type, value))
      throw wrong(line, `${line.table}.${column.name} is not of its type`)
    row[column.name] = value
  }
  return row
}

const wrong = (line: FileLine, what: string) =>
  invalid('file', `Nothing was restored: line ${line.line} does not fit, since ${what}.`)

/** What a column holds in rows that were written before there was such a column. */
const missing = (column: Column, kind: Kind | undefined): unknown => {
  const field = Object.entries(kind?.fields ?? {}).find(([key]) => columnOf(key) === column.name)?.[1]
  return field && column.fallback === null ? emptyValue(field) : null
}

const fits = (type: string, value: unknown): boolean => {
  if (type.endsWith('[]'))
    return Array.isArray(value) && value.every((each) => each === null || fits(type.slice(0, -2), each))
  switch (type) {
    case 'uuid':
      return typeof value === 'string' && isId(value)
    case 'integer':
    case 'smallint':
    case 'bigint':
      return Number.isSafeInteger(value)
    case 'double precision':
    case 'real':
    case 'numeric':
      return typeof value === 'number'
    case 'boolean':
      return typeof value === 'boolean'
    case 'timestamp with time zone':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value))
    case 'date':
      return typeof value === 'string' && /^-?\d{4,6}-\d\d-\d\d$/.test(value)
    case 'json':
    case 'jsonb':
      return value !== undefined && value !== null
    default:
      return typeof value === 'string'
  }
}

/** Writes rows of one table, in one statement. The words of search are worked out on the way. */
export const insertRows = async (
  db: Transaction<Database>,
  workspaceId: string,
  shape: TableShape,
  rows: readonly FileRow[],
): Promise<void> => {
  const names = shape.columns.map((column) => sql.ref(column.name))
  const values = shape.columns.map((column) => {
    const value = sql.ref(`x.${column.name}`)
    return column.fallback === null || column.nullable
      ? value
      : sql`coalesce(${value}, ${sql.raw(column.fallback)})`
  })
  const isRecord = shape.name === 'record'
  const owner = shape.name === 'workspace' ? [] : [sql.ref('workspace_id')]
  const ownerValue = shape.name === 'workspace' ? [] : [sql`${workspaceId}::uuid`]
  const search = isRecord ? [sql.ref('search')] : []
  const searchValue = isRecord ? [sql`setweight(to_tsvector('linchpin', x.title_words), 'A')`] : []
  const types = [
    ...shape.columns.map(({ name, type }) => sql`${sql.ref(name)} ${sql.raw(type)}`),
    ...(isRecord ? [sql`title_words text`] : []),
  ]
  const given = isRecord
    ? rows.map((row) => ({ ...row, title_words: indexedText(String(row['title'])) }))
    : rows
  const table = sql.table(shape.name)
  await sql`insert into ${table} (${sql.join([...owner, ...names, ...search])})
    select ${sql.join([...ownerValue, ...values, ...searchValue])}
      from json_to_recordset(${JSON.stringify(given)}) as x (${sql.join(types)})`.execute(db)
}

/** Adds what search finds in the fields of these rows of a kind's own table. */
export const indexRows = async (
  db: Transaction<Database>,
  workspaceId: string,
  kind: Kind,
  rows: readonly FileRow[],
): Promise<void> => {
  const found = rows.flatMap((row) => {
    const values = Object.fromEntries(Object.keys(kind.fields).map((key) => [key, row[columnOf(key)]]))
    const text = searchText(kind, values)
    return text.trim() === '' ? [] : [{ id: String(row['id']), text }]
  })
  if (found.length === 0) return
  await sql`update record r set search = r.search || to_tsvector('linchpin', x.text)
      from unnest(${found.map((each) => each.id)}::uuid[], ${found.map((each) => each.text)}::text[]) as x (id, text)
     where r.workspace_id = ${workspaceId} and r.id = x.id`.execute(db)
}

/** The kinds by the name of their table. */
export const kindsByTable = (app: Pick<App, 'kinds'>): Map<string, Kind> =>
  new Map([...app.kinds.values()].map(({ kind }) => [tableOf(kind), kind]))
