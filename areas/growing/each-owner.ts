import { sql } from 'kysely'
import { loadActor } from '../../core/access/load-actor.ts'
import type { App } from '../../core/app.ts'
import type { Context } from '../../core/operations/context.ts'
import { enterWorkspace, keepAnnouncements, makeContext } from '../../core/operations/run.ts'

/**
 * Does something in every person's own workspace, as that person: what they may not read by now is not read. Each in a
 * transaction of its own; `name` stands in the history. Gives the sum of what `work` gives.
 */
export const asEachOwner = async (
  app: App,
  name: string,
  work: (ctx: Context) => Promise<number>,
): Promise<number> => {
  const { rows } = await sql<{ account_id: string; workspace_id: string }>`
    select account_id, workspace_id from directory.personal_workspace order by account_id`.execute(app.db)
  let done = 0
  for (const row of rows) done += await asOwner(app, name, row.account_id, row.workspace_id, work)
  return done
}

const asOwner = async (
  app: App,
  name: string,
  accountId: string,
  workspaceId: string,
  work: (ctx: Context) => Promise<number>,
): Promise<number> => {
  const account = await app.identity.account(accountId)
  if (!account) return 0
  const { done, told } = await app.db.transaction().execute(async (db) => {
    await enterWorkspace(db, workspaceId)
    const caller = {
      accountId,
      accountName: account.name,
      email: account.email,
      door: 'system' as const,
      scopes: null,
      tokenWorkspaceId: null,
    }
    const actor = await loadActor(db, workspaceId, caller, app.clock.now())
    if (!actor) return { done: 0, told: [] }
    const ctx = makeContext(app, db, workspaceId, actor, name)
    return { done: await work(ctx), told: await keepAnnouncements(ctx) }
  })
  if (told.length > 0) app.wake()
  return done
}
