import type { Transaction } from 'kysely'
import type { App } from '../app.ts'
import type { Database } from '../database/tables.ts'
import { enterWorkspace } from '../operations/run.ts'
import { notFound } from '../problems.ts'
import type { Actor, Caller } from './actor.ts'
import { loadActor, workspaceIdOf } from './load-actor.ts'

export type Entered = { actor: Actor; workspaceId: string; db: Transaction<Database> }

/**
 * Does something as the caller within a workspace, for what is no operation: live updates, the tools of an assistant.
 * Refuses whoever is no member of it, in the same words as if it did not exist.
 */
export const enterAs = async <T>(
  app: App,
  caller: Caller,
  workspace: string,
  work: (entered: Entered) => Promise<T>,
): Promise<T> =>
  app.db.transaction().execute(async (db) => {
    const workspaceId = await workspaceIdOf(db, workspace)
    if (!workspaceId || (caller.tokenWorkspaceId && caller.tokenWorkspaceId !== workspaceId))
      throw notFound('This workspace')
    await enterWorkspace(db, workspaceId)
    const actor = await loadActor(db, workspaceId, caller, app.clock.now())
    if (!actor) throw notFound('This workspace')
    return work({ actor, workspaceId, db })
  })
