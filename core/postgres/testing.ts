import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { findBinaries } from './binaries.ts'
import type { Connection } from './connection.ts'
import { openHome } from './home.ts'
import { processIdentity } from './process-identity.ts'
import { shutDown } from './server-process.ts'
import { startPostgres } from './start.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** the one PostgreSQL of this test run: its superuser, and the password of the role the server connects as */
    postgres: { superuser: Connection; appPassword: string }
  }
}

/** Brings an empty database up to date; it is given the superuser's connection to it. */
export type Migrate = (admin: Connection) => Promise<void>

/** A database of one's own for one test file. */
export type TestDatabase = {
  /** the superuser's connection to it: reads and writes past row-level security */
  admin: Connection
  /** the connection the server itself uses: held by row-level security */
  app: Connection
  /** ends it early; it is dropped by itself after the file's last test */
  drop(): Promise<void>
}

const template = 'linchpin_template'
const folderPrefix = 'linchpin-test-'

/**
 * Starts the one PostgreSQL of a test run and fills the template that every
 * test database is copied from. Called once, before the first test file.
 *
 * @param migrate fills the template; left out, test databases are empty
 */
export async function startTestPostgres(
  migrate?: Migrate,
): Promise<{ connection: Connection; stop(): Promise<void> }> {
  await sweepAbandoned()
  const dataFolder = makeTestFolder()
  const server = await startPostgres({ dataFolder, log: () => {}, durable: false })
  const stop = async () => {
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  try {
    await asSuperuser(server.connection, `create database ${template}`)
    await migrate?.({ ...server.connection, database: template })
  } catch (error) {
    await stop()
    throw error
  }
  return { connection: server.connection, stop }
}

/**
 * Makes a data folder for a test that starts a server of its own. Should the
 * run be killed, the next one ends that server and removes the folder.
 */
export function makeTestFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-${processIdentity(process.pid)}-`))
  // As root: the database's user has to pass through it.
  chmodSync(folder, 0o711)
  return folder
}

/**
 * Makes a database for the calling test file by copying the migrated template
 * (some 30 ms), and drops it after the file's last test. Call it at the top of
 * the file or in `beforeAll`.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { superuser, appPassword } = inject('postgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  await asSuperuser(superuser, `create database ${name} template ${template}`)
  const drop = () => asSuperuser(superuser, `drop database if exists ${name} with (force)`)
  afterAll(drop)
  const admin = { ...superuser, database: name }
  return { admin, app: { ...admin, user: 'linchpin_app', password: appPassword }, drop }
}

async function asSuperuser(connection: Connection, statement: string): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

// A test run that was killed leaves its server behind; the next run ends it.
async function sweepAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(folderPrefix)) continue
    const [pid = '', identity] = name.slice(folderPrefix.length).split('-')
    if (processIdentity(Number(pid)) === identity) continue
    const folder = join(tmpdir(), name)
    try {
      const home = openHome(folder)
      await shutDown(
        home,
        () => findBinaries(home.user, home.copies),
        () => {},
      )
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // It belongs to another user of this machine, who will sweep it.
    }
  }
}
