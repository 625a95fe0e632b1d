import { sql } from 'kysely'
import type { App } from '../../core/app.ts'
import { newId } from '../../core/ids.ts'
import { enterWorkspace, keepAnnouncements, makeContext } from '../../core/operations/run.ts'
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
      institutionType: 'other',
      country: 'ZZ',
      timeZone: 'UTC',
      currency: 'USD',
      personal: true,
      // The name of a person is nobody's business in an address.
      slug: `own-${workspaceId.slice(-8)}`,
      owner: { accountId: account.id, name: account.name || 'You', email: account.email },
    })
    await keepAnnouncements(ctx)
  })
  app.wake()
}

/** The id of an account's personal workspace, or null. */
export const personalWorkspaceOf = async (db: App['db'], accountId: string): Promise<string | null> => {
  const { rows } = await sql<{ workspace_id: string }>`
    select workspace_id from directory.personal_workspace where account_id = ${accountId}`.execute(db)
  return rows[0]?.workspace_id ?? null
}
