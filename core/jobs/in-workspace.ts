import { sql } from 'kysely'
import { systemActor } from '../access/system-actor.ts'
import type { App } from '../app.ts'
import type { Context } from '../operations/context.ts'
import { enterWorkspace, keepAnnouncements, makeContext } from '../operations/run.ts'

/** All workspaces. They stand in the directory, which row-level security does not hide. */
export const workspaceIds = async (app: App): Promise<string[]> => {
  const { rows } = await sql<{
    id: string
  }>`select distinct workspace_id as id from directory.membership`.execute(app.db)
  return rows.map((row) => row.id)
}

/** Does something in one workspace as the product itself, in a transaction of its own. `name` stands in the history. */
export const inWorkspace = async <T>(
  app: App,
  workspaceId: string,
  name: string,
  work: (ctx: Context) => Promise<T>,
): Promise<T> => {
  const { result, told } = await app.db.transaction().execute(async (db) => {
    await enterWorkspace(db, workspaceId)
    const ctx = makeContext(app, db, workspaceId, systemActor, name)
    return { result: await work(ctx), told: await keepAnnouncements(ctx) }
  })
  if (told.length > 0) app.wake()
  return result
}
