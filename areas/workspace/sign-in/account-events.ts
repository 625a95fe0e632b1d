import { sql } from 'kysely'
import type { App } from '../../../core/app.ts'
import { newId } from '../../../core/ids.ts'

/** What can happen to an account. */
export type AccountEvent =
  | 'signed-in'
  | 'sign-in-refused'
  | 'signed-out'
  | 'account-made'
  | 'password-set'
  | 'passkey-added'
  | 'passkey-removed'
  | 'link-made'

/** Keeps what happened; `way` says how: password, link, passkey. A sign-in does not fail because this could not be kept. */
export const keepAccountEvent = async (
  app: App,
  accountId: string,
  what: AccountEvent,
  way: string,
): Promise<void> => {
  try {
    await sql`insert into directory.account_event (id, account_id, what, way, at)
      values (${newId()}, ${accountId}, ${what}, ${way}, ${app.clock.now().toISOString()})`.execute(app.db)
  } catch (error) {
    app.log.error({ err: error, what, way }, 'Something that happened to an account could not be kept.')
  }
}

/** Wrong passwords in a row after which an account takes no more for a while, whoever sends them. */
const MOST_WRONG = 10
const WITHIN = 15 * 60_000

/** Whether so many wrong passwords came for this account lately that more are not even looked at. */
export const isGuessedAt = async (app: App, accountId: string): Promise<boolean> => {
  const since = new Date(app.clock.now().getTime() - WITHIN).toISOString()
  const { rows } = await sql<{ what: string }>`
    select what from directory.account_event
     where account_id = ${accountId} and way = 'password' and at > ${since}
       and what in ('signed-in', 'sign-in-refused')
     order by id desc limit ${MOST_WRONG}`.execute(app.db)
  return rows.length === MOST_WRONG && rows.every((row) => row.what === 'sign-in-refused')
}
