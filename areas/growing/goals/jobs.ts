import { sql } from 'kysely'
import { loadActor } from '../../../core/access/load-actor.ts'
import type { App } from '../../../core/app.ts'
import { defineJob, type Job } from '../../../core/jobs/job.ts'
import { enterWorkspace, makeContext } from '../../../core/operations/run.ts'
import { refreshLive } from './live.ts'

/** Reads the live measures of one person, as that person: what they may not read by now is not read. */
const refreshFor = async (app: App, accountId: string, workspaceId: string): Promise<number> => {
  const account = await app.identity.account(accountId)
  if (!account) return 0
  return app.db.transaction().execute(async (db) => {
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
    if (!actor) return 0
    const ctx = makeContext(app, db, workspaceId, actor, 'measure.refresh')
    return (await refreshLive(ctx)).read
  })
}

export const goalJobs: Job[] = [
  defineJob({
    name: 'growing.refresh',
    about: 'Reads live measures each night, so that a value is kept for the day on which rights end.',
    every: '23 2 * * *',
    run: async (app) => {
      const { rows } = await sql<{ account_id: string; workspace_id: string }>`
        select account_id, workspace_id from directory.personal_workspace order by account_id`.execute(app.db)
      let read = 0
      for (const row of rows) read += await refreshFor(app, row.account_id, row.workspace_id)
      return read
    },
  }),
]
