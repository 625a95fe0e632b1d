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
