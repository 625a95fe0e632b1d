import type pg from 'pg'
import type { PgBoss } from 'pg-boss'
import type { App } from '../app.ts'
import type { Job } from './job.ts'

export type RunningJobs = {
  /** Begins in the background; a database that is away is waited for. */
  start: () => void
  /** Resolves once it works; for tests, which want to send. */
  ready: () => Promise<void>
  /** Sends a job now, besides its times. */
  send: (name: string) => Promise<void>
  /** Takes no more, lets what runs come to its end (ten seconds at most), and lets go of its connections. */
  stop: () => Promise<void>
}

/** How long a job may run before another server takes it for dead and runs it again, in seconds. */
const LONGEST = 15 * 60
/** How often each queue is looked at, in seconds. Nothing here is in a hurry; a look costs a query. */
const LOOK = 20
/** How long to wait for a database that is away before the next try, in milliseconds. */
const AGAIN = 5_000

/**
 * The jobs of all areas, on the same database in a schema of their own: sent by the clock, done once however many
 * servers run, tried again with growing waits when they fail.
 */
export const prepareJobs = (
  app: App,
  jobs: readonly Job[],
  database: pg.ClientConfig,
  { look = LOOK, again = AGAIN }: { look?: number; again?: number } = {},
): RunningJobs => {
  let boss: PgBoss | null = null
  const workers = new Map<string, string>()
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let done = () => {}
  const working = new Promise<void>((resolve) => {
    done = resolve
  })
  const begin = async (): Promise<void> => {
    if (stopped) return
    try {
      boss = await open(app, database)
      for (const job of jobs) workers.set(job.name, await offer(app, boss, job, look))
      for (const job of jobs) if (job.atStart) await boss.send(job.name, {})
      done()
    } catch (error) {
      app.log.warn({ err: error }, 'Jobs wait for the database.')
      await boss?.stop({ graceful: false }).catch(() => {})
      boss = null
      if (stopped) return
      timer = setTimeout(begin, again)
      timer.unref()
    }
  }
  let beginning: Promise<void> | undefined
  return {
    start: () => {
      beginning ??= begin()
    },
    ready: () => working,
    send: async (name) => {
      await boss?.send(name, {})
      // It would be found at the next look; somebody may be waiting for it.
      const worker = workers.get(name)
      if (worker) boss?.notifyWorker(worker)
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await beginning
      await boss?.stop({ graceful: true, timeout: 10_000 }).catch(() => {})
    },
  }
}

/** Loaded after the server listens: it takes a while, and makes its tables at the first start. */
const open = async (app: App, database: pg.ClientConfig): Promise<PgBoss> => {
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({
    ...connectionOf(database),
    application_name: 'linchpin jobs',
    schema: 'jobs',
    // Made by the migrations: the role of the server may not make schemas.
    createSchema: false,
    max: 3,
  })
  boss.on('error', (error) => app.log.warn({ err: error }, 'Jobs could not reach the database.'))
  boss.on('warning', (warning) => app.log.info({ warning }, 'The job queue says something.'))
  await boss.start()
  return boss
}

const connectionOf = ({ host, port, user, password, database, ssl }: pg.ClientConfig) => ({
  ...(host === undefined ? {} : { host }),
  ...(port === undefined ? {} : { port }),
  ...(user === undefined ? {} : { user }),
  ...(typeof password === 'string' ? { password } : {}),
  ...(database === undefined ? {} : { database }),
  ...(ssl === undefined ? {} : { ssl }),
})

/** Makes the queue and its worker, whose id it gives. */
const offer = async (app: App, boss: PgBoss, job: Job, look: number): Promise<string> => {
  const queue = {
    // One waiting and one running at most: a job that was missed ten times need not run ten times.
    policy: 'stately' as const,
    expireInSeconds: LONGEST,
    retryLimit: 5,
    retryBackoff: true,
    retentionSeconds: 24 * 3600,
    deleteAfterSeconds: 24 * 3600,
  }
  await boss.createQueue(job.name, queue)
  if (job.every === undefined) await boss.unschedule(job.name)
  else await boss.schedule(job.name, job.every, {}, { tz: 'UTC' })
  return boss.work(job.name, { pollingIntervalSeconds: look }, async () => {
    const result = await job.run(app)
    app.log.info({ job: job.name, result }, 'A job is done.')
  })
}
