import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { preparing } from './prepared.ts'
import type { Database } from './tables.ts'

/**
 * A moment as PostgreSQL writes it in UTC (`2026-11-21 09:00:00.123456+00`) as ISO 8601 to the millisecond. Lists hold
 * hundreds of them: put together from its letters it takes a tenth of what reading it as a date takes.
 */
export const iso = (value: string): string => {
  // Another zone, five digits of a year, before Christ.
  if (value[10] !== ' ' || !value.endsWith('+00')) return new Date(value).toISOString()
  return `${value.slice(0, 10)}T${value.slice(11, 19)}.${value.slice(20, -3).padEnd(3, '0').slice(0, 3)}Z`
}

/** Wire types throughout: moments as ISO texts in UTC, days as they are written, counts as numbers. */
const TYPES: Record<number, (value: string) => unknown> = {
  [pg.types.builtins.TIMESTAMPTZ]: iso,
  [pg.types.builtins.DATE]: (value) => value,
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.NUMERIC]: Number,
}
const asWire: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    TYPES[oid] ?? pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
}

/** A pool of connections as the app role, which neither owns a table nor passes row-level security. */
export const openPool = (config: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool({
    max: 20,
    connectionTimeoutMillis: 5_000,
    // Each connection plans a statement when it first meets it, the longest in 50 ms. Left to itself the pool ends one
    // after ten idle seconds, so that whoever comes after a pause pays for all of that anew.
    idleTimeoutMillis: 600_000,
    types: asWire,
    // Statements that do not wait for each other go out together: see at-once.ts.
    pipeline: true,
    ...config,
  })
  // Both are needed, or the process dies with the first broken connection (facts/stack.md).
  pool.on('error', () => {})
  pool.on('connect', (client) => {
    client.on('error', () => {})
  })
  return pool
}

export const openDatabase = (pool: pg.Pool): Kysely<Database> =>
  new Kysely({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
