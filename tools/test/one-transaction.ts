import type pg from 'pg'
import { openPool } from '../../core/database/pool.ts'
import type { Connection } from '../../core/postgres/connection.ts'

/**
 * A pool whose every transaction is a savepoint of one that is never committed, so that each of a thousand calls finds
 * the same fresh data. It works as the role of the server; only the checksum looks past row-level security.
 */
export type OneTransaction = {
  pool: pg.Pool
  /** Does `work` on the data as it was at first, and takes back whatever it did. */
  onFreshData: <T>(work: () => Promise<T>) => Promise<T>
  /** Whether anything was written since `onFreshData` began; what was taken back by a savepoint does not count. */
  changedSince: (before: string) => Promise<boolean>
  /** A checksum over all tables of all workspaces. */
  checksum: () => Promise<string>
  end: () => Promise<void>
}

export const openOneTransaction = async (admin: Connection): Promise<OneTransaction> => {
  const real = openPool({ ...admin, max: 1 })
  const client = await real.connect()
  await client.query('set role linchpin_app')
  const sum = checksumQuery(await tableNames(client))
  const asAdmin = async <T>(work: () => Promise<T>): Promise<T> => {
    await client.query('set local role postgres')
    const result = await work()
    await client.query('set local role linchpin_app')
    return result
  }
  const checksum = () => asAdmin(async () => (await client.query<{ sum: string }>(sum)).rows[0]?.sum ?? '')
  return {
    pool: pinned(real, client),
    checksum,
    onFreshData: async (work) => {
      await client.query('begin')
      try {
        return await work()
      } finally {
        await client.query('rollback')
      }
    },
    changedSince: async (before) => {
      // No transaction id means that nothing was written at all; asking for the checksum is then spared.
      const { rows } = await client.query<{ id: string | null }>(
        'select pg_current_xact_id_if_assigned()::text as id',
      )
      return rows[0]?.id != null && (await checksum()) !== before
    },
    end: async () => {
      client.release()
      await real.end()
    },
  }
}

/** The pool with its one connection always at hand and never given back. */
const pinned = (real: pg.Pool, client: pg.PoolClient): pg.Pool => {
  const open: string[] = []
  let count = 0
  const asSavepoint = (text: string): string => {
    if (/^(begin|start transaction)/i.test(text)) {
      open.push(`step_${++count}`)
      return `savepoint ${open.at(-1)}`
    }
    if (/^commit$/i.test(text)) return `release savepoint ${open.pop()}`
    if (/^rollback$/i.test(text)) return `rollback to savepoint ${open.pop()}`
    return text
  }
  const query = (text: unknown, values?: unknown[]) =>
    typeof text === 'string'
      ? client.query(asSavepoint(text), values)
      : client.query(text as pg.QueryConfig, values)
  const handed = new Proxy(client, {
    get: (target, key) =>
      key === 'query' ? query : key === 'release' ? () => {} : Reflect.get(target, key, target),
  })
  return new Proxy(real, {
    get: (target, key) =>
      key === 'connect' ? async () => handed : key === 'query' ? query : Reflect.get(target, key, target),
  })
}

const tableNames = async (client: pg.PoolClient): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ('public', 'directory', 'auth') order by 1`,
  )
  return rows.map((row) => row.name)
}

const checksumQuery = (tables: string[]): string => {
  const sums = tables.map(
    (table) => `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${table} t)`,
  )
  return `select md5(array_to_string(array[${sums.join(', ')}], ',')) as sum`
}
