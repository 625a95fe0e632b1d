/**
 * Tables are declared as data, so that one declaration gives both the types that queries are checked against and the
 * list that a test compares with the database itself. A trailing `?` means that the column may be null.
 */
type Base = {
  uuid: string
  text: string
  integer: number
  bigint: number
  number: number
  boolean: boolean
  /** ISO 8601 in UTC. */
  timestamp: string
  /** `2026-11-21` */
  date: string
  json: unknown
  'text[]': string[]
  'uuid[]': string[]
  tsvector: string
}
type ColumnType = keyof Base | `${keyof Base}?`
export type Columns = Record<string, ColumnType>

export type Row<C extends Columns> = {
  [K in keyof C]: C[K] extends `${infer B extends keyof Base}?`
    ? Base[B] | null
    : C[K] extends keyof Base
      ? Base[C[K]]
      : never
}

export type Table<C extends Columns = Columns, N extends string = string> = {
  name: N
  columns: C
  row: Row<C>
  /** Its rows mean nothing elsewhere or later: they are left out of the workspace's export. */
  transient?: boolean
}

/** Declares a table for the query builder. `row` exists for its type only. */
export const defineTable = <const N extends string, const C extends Columns>(
  name: N,
  columns: C,
  more: { transient?: boolean } = {},
): Table<C, N> => ({ name, columns, ...more }) as Table<C, N>

/** What information_schema calls each column type. */
export const SQL_TYPES: Record<keyof Base, string> = {
  uuid: 'uuid',
  text: 'text',
  integer: 'integer',
  bigint: 'bigint',
  number: 'double precision',
  boolean: 'boolean',
  timestamp: 'timestamp with time zone',
  date: 'date',
  json: 'jsonb',
  'text[]': 'ARRAY',
  'uuid[]': 'ARRAY',
  tsvector: 'tsvector',
}
