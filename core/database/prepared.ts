import { createHash } from 'node:crypto'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

/**
 * How many different statements are kept prepared on each connection. A prepared plan takes some 50 kB there, and
 * texts that grow with their input (a list of a hundred values) would otherwise gather without end.
 */
const MOST = 500

/**
 * The pool as Kysely takes it, with statements prepared by name: planning one anew costs PostgreSQL more than running
 * it, five to ten times on most of ours. A statement gets its name when it comes for the second time.
 */
export const preparing = (pool: pg.Pool): PostgresPool => {
  const names = new Map<string, string | null>()
  const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const nameOf = (text: string): string | undefined => {
    const name = names.get(text)
    if (name !== undefined) return name ?? again(text)
    // Once seen: noted, not yet named. Begun afresh where many texts never came again.
    if (names.size >= MOST * 10) forget(names)
    names.set(text, null)
    return undefined
  }
  let named = 0
  const again = (text: string): string | undefined => {
    if (named >= MOST) return undefined
    named++
    const name = `s${createHash('sha1').update(text).digest('base64url')}`
    names.set(text, name)
    return name
  }
  const wrap = (client: pg.PoolClient): PostgresPoolClient => {
    let begun: Promise<unknown> | null = null
    function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
    function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
    function query(text: unknown, values: readonly unknown[] = []): unknown {
      if (typeof text !== 'string') throw new Error('Cursors are not in use here: read page by page.')
      if (text === 'begin') {
        // Sent and not waited for: the first statement goes out behind it, and fails with it.
        begun = client.query(text)
        begun.catch(() => {})
        return Promise.resolve({ command: 'BEGIN', rowCount: null, rows: [] })
      }
      // What takes no values is commit and the like: there is nothing to plan.
      const name = values.length > 0 ? nameOf(text) : undefined
      const answer = client.query(name ? { name, text, values: [...values] } : { text, values: [...values] })
      if (!begun) return answer
      const both = Promise.all([begun, answer])
      begun = null
      return both.then(([, first]) => first)
    }
    const made: PostgresPoolClient = { query, release: (destroy) => client.release(destroy) }
    // Kysely reads it in order to cancel what takes too long.
    Object.defineProperty(made, 'processID', { get: () => (client as { processID?: number }).processID })
    wrapped.set(client, made)
    return made
  }
  return {
    connect: async () => {
      const client = await pool.connect()
      return wrapped.get(client) ?? wrap(client)
    },
    end: () => pool.end(),
    options: pool.options,
  }
}

const forget = (names: Map<string, string | null>): void => {
  for (const [text, name] of names) if (name === null) names.delete(text)
}
