import { sql } from 'kysely'
import type { Db } from '../operations/context.ts'

/**
 * Tells the planner how large tables have become. After a bulk write it would take them for small until the database
 * notices by itself a minute later, and join thousands of rows by comparing each with each. Where the server does not
 * let us, it warns and goes on.
 */
export const refreshStatistics = async (db: Db, tables: readonly string[]): Promise<void> => {
  await sql`analyze ${sql.join([...new Set(tables)].sort().map((table) => sql.table(table)))}`.execute(db)
}
