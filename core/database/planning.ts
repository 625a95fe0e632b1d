import { type Kysely, sql } from 'kysely'
import type { Database } from './tables.ts'

// How PostgreSQL plans our statements: docs/decisions/0027-planned-once.md.

/**
 * From here to the end of the transaction a prepared statement is planned once on each connection, for any values.
 * Left to itself the database plans most of ours anew at every call, which takes it longer than running them.
 */
export const planOnce = async (db: Kysely<Database>): Promise<void> => {
  await sql`set local plan_cache_mode = force_generic_plan`.execute(db)
}

/**
 * Does work whose statements are planned by the values that they are asked with: what somebody filters, sorts or
 * searches by. A word that stands in three records and one that stands in all of them need different plans.
 */
export const plannedByValues = async <T>(db: Kysely<Database>, work: () => Promise<T>): Promise<T> => {
  const [, done] = await Promise.all([sql`set local plan_cache_mode = auto`.execute(db), work()])
  await planOnce(db)
  return done
}
