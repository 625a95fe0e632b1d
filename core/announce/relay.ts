import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { App } from '../app.ts'
import { enterWorkspace, keepAnnouncements, makeContext } from '../operations/run.ts'

/** One step of an announcement that went wrong is tried again this often, then set aside in the log. */
const TRIES = 8
const AT_ONCE = 200

/** What other processes and browsers are told: small, since NOTIFY carries at most 8,000 bytes. */
export type Told = { workspaceId: string; name: string; payload: Record<string, unknown> }

/**
 * Delivers what operations announced, after their commit: runs the reactions of other areas, each in a transaction of
 * its own, then tells the browsers with one NOTIFY for the whole batch. What a crash interrupts is delivered again, so
 * reactions must stand being told twice.
 */
export const startRelay = (
  app: App,
): { wake: () => void; stop: () => Promise<void>; idle: () => Promise<void> } => {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  const run = async (): Promise<void> => {
    do {
      again = false
      try {
        while (!stopped && (await deliverOnce(app)) > 0);
      } catch (error) {
        if (!stopped) app.log.warn({ err: error }, 'Announcements wait: the database did not answer.')
      }
    } while (again && !stopped)
  }
  const wake = (): void => {
    again = true
    running ??= run().finally(() => {
      running = null
    })
  }
  // The sweep finds what a crash left behind, and what another server announced before it died.
  const sweep = setInterval(wake, 5_000)
  sweep.unref()
  return {
    wake,
    idle: async () => {
      while (running) await running
    },
    stop: async () => {
      stopped = true
      clearInterval(sweep)
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

const deliverOnce = async (app: App): Promise<number> => {
  const taken = await app.db.transaction().execute(async (db) => {
    await sql`set local app.relay = 'on'`.execute(db)
    const { rows } = await sql<Waiting>`
      select workspace_id, id, name, payload, tries from outbox
       where tries < ${TRIES} order by id limit ${AT_ONCE} for update skip locked`.execute(db)
    const done: Waiting[] = []
    const failed: Waiting[] = []
    for (const row of rows) ((await react(app, row)) ? done : failed).push(row)
    await sql`delete from outbox where id = any(${done.map((row) => row.id)}::uuid[])`.execute(db)
    await sql`update outbox set tries = tries + 1 where id = any(${failed.map((row) => row.id)}::uuid[])`.execute(
      db,
    )
    await tell(app, db, done)
    return { done: done.length, failed: failed.length }
  })
  return taken.done
}

const react = async (app: App, row: Waiting): Promise<boolean> => {
  for (const reaction of app.reactions) {
    if (reaction.to !== row.name) continue
    try {
      await app.db.transaction().execute(async (db) => {
        await enterWorkspace(db, row.workspace_id)
        const ctx = makeContext(app, db, row.workspace_id, systemActor, `reaction to ${row.name}`)
        await reaction.run(ctx, row.payload)
        await keepAnnouncements(ctx)
      })
    } catch (error) {
      app.log.warn(
        { err: error, announcement: row.name, try: row.tries + 1 },
        'A reaction failed and is tried again.',
      )
      return false
    }
  }
  return true
}

/** Reactions act for nobody: what they change is marked as the system's. */
const systemActor: Actor = {
  caller: { accountId: '', accountName: '', email: '', door: 'system', scopes: null, tokenWorkspaceId: null },
  personId: '',
  personName: '',
  workspaceLevel: 'owner',
  productLevels: new Map(),
  granted: new Map(),
}

/** A payload above this is told as "something of this kind changed". NOTIFY refuses 8,000 bytes. */
const LARGEST = 7_500

const tell = async (
  app: App,
  db: Parameters<typeof enterWorkspace>[0],
  rows: readonly Waiting[],
): Promise<void> => {
  let batch: Told[] = []
  const send = async () => {
    if (batch.length > 0) await sql`select pg_notify('linchpin', ${JSON.stringify(batch)})`.execute(db)
    batch = []
  }
  for (const row of rows) {
    const told: Told = { workspaceId: row.workspace_id, name: row.name, payload: row.payload }
    if (Buffer.byteLength(JSON.stringify(told)) > LARGEST / 2) {
      app.log.warn({ announcement: row.name }, 'An announcement was too long for live updates.')
      continue
    }
    if (Buffer.byteLength(JSON.stringify([...batch, told])) > LARGEST) await send()
    batch.push(told)
  }
  await send()
}
