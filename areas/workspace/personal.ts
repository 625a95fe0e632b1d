import { sql } from 'kysely'
import type { App } from '../../core/app.ts'
import { newId } from '../../core/ids.ts'
import type { Context } from '../../core/operations/context.ts'
import { enterWorkspace, keepAnnouncements, makeContext } from '../../core/operations/run.ts'
import type { InstitutionType } from './contract.ts'
import { founder, foundWorkspace } from './founding.ts'

/**
 * Makes the personal workspace of an account where it has none yet: for what is the person's own, closed to admins of
 * any institution (decisions 1). Called at each sign-in, so that no way of making an account can forget it.
 */
export const ensurePersonalWorkspace = async (
  app: App,
  account: { id: string; name: string; email: string },
): Promise<void> => {
  const made = await sql`
    select 1 from directory.personal_workspace where account_id = ${account.id}`.execute(app.db)
  if (made.rows.length > 0) return
  await app.db.transaction().execute(async (db) => {
    const workspaceId = newId()
    // Two sign-ins at once: the second finds the row of the first and makes nothing.
    const { rows } = await sql`insert into directory.personal_workspace (account_id, workspace_id)
      values (${account.id}, ${workspaceId}) on conflict do nothing returning account_id`.execute(db)
    if (rows.length === 0) return
    const place = await placeOfJoined(db, account.id)
    await enterWorkspace(db, workspaceId)
    const caller = {
      accountId: account.id,
      accountName: account.name,
      email: account.email,
      door: 'system' as const,
      scopes: null,
      tokenWorkspaceId: null,
    }
    const ctx = makeContext(app, db, workspaceId, founder(caller), 'account.make')
    await foundWorkspace(ctx, {
      name: 'Your own',
      ...(place ?? NOWHERE),
      personal: true,
      // The name of a person is nobody's business in an address.
      slug: `own-${workspaceId.slice(-8)}`,
      owner: { accountId: account.id, name: account.name || 'You', email: account.email },
    })
    await keepAnnouncements(ctx)
  })
  app.wake()
}

type Place = { institutionType: InstitutionType; country: string; timeZone: string; currency: string }
const NOWHERE: Place = { institutionType: 'other', country: 'ZZ', timeZone: 'UTC', currency: 'USD' }

/**
 * Where somebody is who comes by an invitation: where the institution is that they joined first. Without it their Friday
 * would be Greenwich's. Null for whoever belongs nowhere yet.
 */
const placeOfJoined = async (db: Context['db'], accountId: string): Promise<Place | null> => {
  const joined = await sql<{ id: string }>`
    select workspace_id as id from directory.membership where account_id = ${accountId}
     order by workspace_id limit 1`.execute(db)
  const id = joined.rows[0]?.id
  if (id === undefined) return null
  await enterWorkspace(db, id)
  const { rows } = await sql<Place>`
    select institution_type as "institutionType", country, time_zone as "timeZone", currency from workspace
     where id = ${id} and not personal`.execute(db)
  return rows[0] ?? null
}

/** The id of an account's personal workspace, or null. */
export const personalWorkspaceOf = async (db: App['db'], accountId: string): Promise<string | null> => {
  const { rows } = await sql<{ workspace_id: string }>`
    select workspace_id from directory.personal_workspace where account_id = ${accountId}`.execute(db)
  return rows[0]?.workspace_id ?? null
}
