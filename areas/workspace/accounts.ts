import { sql } from 'kysely'
import type { App } from '../../core/app.ts'

/**
 * The first owner comes by a link that the server printed, before any address is known. Until they give theirs, the
 * account holds this one, which is never shown and never written to.
 */
export const PLACEHOLDER_EMAIL = 'first-owner@linchpin.invalid'
export const isPlaceholder = (email: string): boolean => email === PLACEHOLDER_EMAIL
const shown = (email: string): string => (isPlaceholder(email) ? '' : email)

type AccountRow = { id: string; name: string; email: string }

/** Name and address of an account; the address is empty while none was given. */
export const accountById = async (
  app: Pick<App, 'db'>,
  id: string,
): Promise<{ name: string; email: string } | null> => {
  const { rows } = await sql<AccountRow>`select id, name, email from auth."user" where id = ${id}`.execute(
    app.db,
  )
  return rows[0] ? { name: rows[0].name, email: shown(rows[0].email) } : null
}

/** The account with that address; addresses are kept in small letters. */
export const accountWithEmail = async (
  app: Pick<App, 'db'>,
  email: string,
): Promise<{ id: string; name: string; email: string; storedEmail: string } | null> => {
  const { rows } = await sql<AccountRow>`
    select id, name, email from auth."user" where email = ${email.trim().toLowerCase()}`.execute(app.db)
  return rows[0] ? { ...rows[0], email: shown(rows[0].email), storedEmail: rows[0].email } : null
}

export const anyAccount = async (app: Pick<App, 'db'>): Promise<boolean> =>
  (await sql`select 1 from auth."user" limit 1`.execute(app.db)).rows.length > 0
