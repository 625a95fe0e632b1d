import { PostgresDialect, Transaction } from 'kysely'
import type { Database } from './tables.ts'

/**
 * The same transaction, sending each statement when it is asked for rather than after the answer to the one before.
 * The server still runs them one by one, in the order in which they were sent; what is saved is the waiting for each
 * answer to be read, which on a busy server is most of what a call takes. Whoever awaits each statement sees no
 * difference; several that do not need each other go out together by `Promise.all`.
 */
export const sendingAtOnce = async (db: Transaction<Database>): Promise<Transaction<Database>> => {
  const connection = await db.getExecutor().provideConnection(async (given) => given)
  const executor = db.getExecutor().withConnectionProvider({ provideConnection: (use) => use(connection) })
  return new Transaction<Database>({ config: { dialect }, dialect, driver, executor })
}

// Kysely asks for these too, and uses them for what a transaction may not do: beginning another one.
const dialect = new PostgresDialect({
  pool: async () => {
    throw new Error('A transaction has its connection already.')
  },
})
const driver = dialect.createDriver()

/** A long list in parts of so many. */
export const inParts = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))

/**
 * Sends one part after the other and makes the next ready while the database works on the one before: two at most are
 * under way, so that a hundred thousand rows take no more room than two thousand.
 */
export const overlapping = async <T>(
  parts: readonly T[],
  send: (part: T) => Promise<unknown>,
): Promise<void> => {
  let before: Promise<unknown> = Promise.resolve()
  for (const part of parts) {
    const sent = send(part)
    // Told below, when its turn comes; until then a failure is nobody's surprise.
    sent.catch(() => {})
    await before
    before = sent
  }
  await before
}
