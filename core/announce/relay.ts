import { sql, type Transaction } from 'kysely'
import { systemActor } from '../access/system-actor.ts'
import type { App } from '../app.ts'
import type { Database } from '../database/tables.ts'
import { STALE } from '../kept/marks.ts'
import { enterWorkspace, keepAnnouncements, makeContext } from '../operations/run.ts'
import { type Told, tellAll } from './tell.ts'

/** A reaction that failed this often is set aside: it is then tried by a job once an hour, and the log says so. */
export const TRIES = 8
const AT_ONCE = 200
/** The sweep finds what a crash left behind, and what another server announced before it died. In milliseconds. */
const SWEEP = 5_000

export type Relay = {
  /** Says that something was announced. */
  wake: () => void
  /** Resolves when everything that can be delivered now has been. */
  idle: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * Delivers what operations announced, after their commit: tells the browsers with one NOTIFY for the whole batch, then
 * runs the reactions of other areas, each in a transaction of its own. What a crash interrupts is delivered again, so
 * reactions must stand being told twice.
 */
export const startRelay = (app: App): Relay => {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  let later: NodeJS.Timeout | undefined
  const run = async (): Promise<void> => {
    do {
      again = false
      try {
        // A reaction may announce in its turn, so that the last look is the one that finds nothing.
        while (!stopped && (await deliver(app)) > 0);
        if (!stopped) await setAlarm()
      } catch (error) {
        if (!stopped) app.log.warn({ err: error }, 'Announcements wait: the database did not answer.')
      }
    } while (again && !stopped)
  }
  const wake = (): void => {
    again = true
    running ??= run().finally(() => {
      running = null
      // Somebody woke us between the last look and now.
      if (again && !stopped) wake()
    })
  }
  // What failed is due in a second or two; the sweep would find it only later.
  const setAlarm = async (): Promise<void> => {
    const wait = await untilNextDue(app)
    clearTimeout(later)
    if (wait === null || wait > SWEEP) return
    later = setTimeout(wake, wait)
    later.unref()
  }
  const sweep = setInterval(wake, SWEEP)
  sweep.unref()
  return {
    wake,
    idle: async () => {
      while (running) await running
    },
    stop: async () => {
      stopped = true
      clearInterval(sweep)
      clearTimeout(later)
      await running
    },
  }
}

type Waiting = {
  workspace_id: string
  id: string
  name: string
  payload: Record<string, unknown>
  tries: number
}

/** Delivers one batch and gives how many rows it held. */
const deliver = async (app: App): Promise<number> =>
  app.db.transaction().execute(async (db) => {
    await asRelay(db)
    // The database's own clock: how long to wait after a fault is no matter of the product's time, which may stand.
    const { rows } = await sql<Waiting>`
      select workspace_id, id, name, payload, tries from outbox
       where due_at <= clock_timestamp() order by id limit ${AT_ONCE} for update skip locked`.execute(db)
    if (rows.length === 0) return 0
    // Browsers first, on a connection that commits at once: no reaction, slow or failing, keeps them waiting.
    // What only has figures counted anew changed nothing that they show.
    const fresh = rows.filter((row) => row.tries === 0 && row.name !== STALE)
    await tellAll(app, fresh.map(asTold))
    const done: string[] = []
    const failed: Waiting[] = []
    for (const row of rows) {
      if (await react(app, row)) done.push(row.id)
      else failed.push(row)
    }
    await sql`delete from outbox where id = any(${done}::uuid[])`.execute(db)
    for (const row of failed) await postpone(db, row)
    return rows.length
  })

const asTold = (row: Waiting): Told => ({
  workspaceId: row.workspace_id,
  name: row.name,
  payload: row.payload,
})

/** Opens the outbox of all workspaces for this transaction; see the policies that the migrations make. */
const asRelay = async (db: Transaction<Database>): Promise<void> => {
  await sql`set local app.relay = 'on'`.execute(db)
}

/** One second after the first fault, two after the second, and so on; then an hour, by way of the job. */
const postpone = async (db: Transaction<Database>, row: Waiting): Promise<void> => {
  const tries = row.tries + 1
  const due =
    tries >= TRIES ? sql`'infinity'` : sql`clock_timestamp() + make_interval(secs => ${2 ** row.tries})`
  await sql`update outbox set tries = ${tries}, due_at = ${due}
     where workspace_id = ${row.workspace_id} and id = ${row.id}`.execute(db)
}

const untilNextDue = async (app: App): Promise<number | null> =>
  app.db.transaction().execute(async (db) => {
    await asRelay(db)
    const { rows } = await sql<{ wait: number | null }>`
      select ceil(extract(epoch from min(due_at) - clock_timestamp()) * 1000)::float8 as wait
        from outbox where due_at < 'infinity'`.execute(db)
    const wait = rows[0]?.wait
    return wait === null || wait === undefined ? null : Math.max(wait, 20)
  })

/** Runs all reactions to one announcement; false where one failed, after which all are run again later. */
const react = async (app: App, row: Waiting): Promise<boolean> => {
  for (const reaction of app.reactions) {
    if (reaction.to !== row.name || reaction.wants?.(app, row.payload) === false) continue
    try {
      await app.db.transaction().execute(async (db) => {
        await enterWorkspace(db, row.workspace_id)
        const ctx = makeContext(app, db, row.workspace_id, systemActor, `reaction to ${row.name}`)
        await reaction.run(ctx, row.payload)
        await keepAnnouncements(ctx)
      })
    } catch (error) {
      const aside = row.tries + 1 >= TRIES
      app.log[aside ? 'error' : 'warn'](
        { err: error, announcement: row.name, try: row.tries + 1 },
        aside
          ? 'A reaction failed again and is set aside; it is tried once an hour.'
          : 'A reaction failed and is tried again.',
      )
      return false
    }
  }
  return true
}

/** Gives what was set aside another try. Returns how many there were. */
export const retrySetAside = async (app: App): Promise<number> => {
  const count = await app.db.transaction().execute(async (db) => {
    await asRelay(db)
    const { numAffectedRows } =
      await sql`update outbox set due_at = clock_timestamp() where due_at = 'infinity'`.execute(db)
    return Number(numAffectedRows ?? 0)
  })
  if (count > 0) app.wake()
  return count
}
