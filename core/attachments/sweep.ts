import { sql } from 'kysely'
import type { App } from '../app.ts'
import { inWorkspace, workspaceIds } from '../jobs/in-workspace.ts'
import { defineJob, type Job } from '../jobs/job.ts'

/** A content is written before its row; whatever is younger than this may still get one. In milliseconds. */
const AGE = 24 * 3600_000

/** What lies in the bin keeps its content: only what no row names any more goes. */
const sweepFiles = async (app: App): Promise<number> => {
  let removed = 0
  for (const workspaceId of await workspaceIds(app)) {
    const wanted = await inWorkspace(app, workspaceId, 'files.sweep', async ({ db }) => {
      const { rows } = await sql<{ hash: string }>`
        select distinct hash from attachment where workspace_id = ${workspaceId}`.execute(db)
      return new Set(rows.map((row) => row.hash))
    })
    removed += await app.files.sweep(workspaceId, wanted, Date.now(), AGE)
  }
  return removed
}

export const attachmentJobs: Job[] = [
  defineJob({
    name: 'files.sweep',
    about: 'Removes from the data folder what an interrupted upload left behind.',
    every: '47 3 * * *',
    run: sweepFiles,
  }),
]
