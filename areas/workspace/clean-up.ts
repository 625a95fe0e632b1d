import { sql } from 'kysely'
import type { App } from '../../core/app.ts'
import { defineJob, type Job } from '../../core/jobs/job.ts'

/** The sign-in library deletes little by itself. Its own clock is the machine's, so its rows are told by that. */
const clear = async (app: App): Promise<number> => {
  const sessions = await sql`delete from auth."session" where "expiresAt" < now() - interval '1 day'`.execute(
    app.db,
  )
  const links =
    await sql`delete from auth."verification" where "expiresAt" < now() - interval '1 day'`.execute(app.db)
  return Number(sessions.numAffectedRows ?? 0) + Number(links.numAffectedRows ?? 0)
}

export const cleanUpJobs: Job[] = [
  defineJob({
    name: 'sign-in.clear',
    about: 'Deletes sessions and one-time links whose time is over.',
    every: '27 3 * * *',
    run: clear,
  }),
]
