import type { App } from '../app.ts'

/**
 * Work that nobody waits for, done by whichever server is free, one at a time. It may be interrupted anywhere and run
 * again, so it must stand being run twice.
 */
export type Job = {
  /** Two words with a dot, `tokens.clear`. */
  name: string
  /** One sentence: what it does, and why. */
  about: string
  /** Five fields of a cron line, in UTC: `17 3 * * *` is every night. Left out: it runs only when it is sent. */
  every?: string
  /** Also once whenever a server begins to work on jobs: after an upgrade nobody waits for the clock. */
  atStart?: boolean
  /** Does it. What it gives back, a count or a word, stands in the log. */
  run: (app: App) => Promise<number | string>
}

/** Checks a declaration and gives it back. Throws where the name or the line could not be used. */
export const defineJob = (job: Job): Job => {
  if (!/^[a-z][a-z-]*\.[a-z][a-z-]*$/.test(job.name))
    throw new Error(`Job ${job.name}: its name is two words with a dot.`)
  if (job.every !== undefined && job.every.trim().split(/\s+/).length !== 5)
    throw new Error(`Job ${job.name}: "${job.every}" is no cron line of five fields.`)
  return job
}
