import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Binaries, findBinaries } from './binaries.ts'
import { chooseListening, type Listening } from './configuration.ts'
import { answers, askDataFolder, type Connection, superuserConnection } from './connection.ts'
import { PostgresFailure, pause } from './failure.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { ensureCluster, type Home, openHome } from './home.ts'
import { inspect, type PidFile } from './pid-file.ts'
import { forgetStranger, launch, shutDown, waitForEnd } from './server-process.ts'

/** How the private PostgreSQL is started. */
export type StartOptions = {
  /** Linchpin's data folder; the database lies in `postgres/` inside it */
  dataFolder: string
  /** receives a line for people now and then */
  log: (line: string) => void
  /** false only for throw-away test databases: faster, but a power cut destroys them */
  durable?: boolean
}

/** A running private PostgreSQL. */
export type PostgresServer = {
  /** how the superuser connects; stays the same when the server has to be started again */
  connection: Connection
  /** true when a server that an earlier, killed Linchpin left behind was taken over */
  adopted: boolean
  /** stops the server, in order first, then at once; lets go of the data folder */
  stop(): Promise<void>
  /** lets go of the data folder but leaves the server running, for the next start to adopt */
  leave(): void
}

/**
 * Starts the private PostgreSQL of a data folder, or takes over the one that
 * runs there already, and keeps it running: should it be killed, it is started
 * again under the same address.
 *
 * @throws PostgresFailure when another Linchpin uses the folder, or the
 *   database cannot start; the message says what to do
 */
export async function startPostgres(options: StartOptions): Promise<PostgresServer> {
  const home = openHome(options.dataFolder)
  const lock = await lockOrRefuse(home.dataFolder)
  try {
    const keeper = { home, log: options.log, durable: options.durable ?? true, binaries: programs(home) }
    const former = await settle(keeper)
    const server = former ?? (await begin(keeper))
    const connection = superuserConnection(home, server)
    await proveOurs(home, connection)
    const release = keepRunning(keeper, server)
    return {
      connection,
      adopted: former !== undefined,
      async stop() {
        await release()
        await shutDown(home, keeper.binaries, options.log)
        lock.release()
      },
      leave() {
        void release()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

type Keeper = { home: Home; log: (line: string) => void; durable: boolean; binaries: () => Binaries }

// Found when first needed: taking over a running server needs no programs.
function programs(home: Home): () => Binaries {
  let found: Binaries | undefined
  return () => {
    found ??= findBinaries(home.user, home.copies)
    return found
  }
}

// The one that holds it may be about to end, as when somebody restarts Linchpin; that is waited for a little.
async function lockOrRefuse(dataFolder: string): Promise<FolderLock> {
  for (const until = Date.now() + 5_000; ; await pause(100)) {
    const lock = await lockFolder(join(dataFolder, 'lock'))
    if ('release' in lock) return lock
    if (Date.now() < until) continue
    throw new PostgresFailure(
      `Linchpin is already running on the data folder ${dataFolder} (process ${lock.heldBy}). ` +
        'Use that one, or stop it first, or set LINCHPIN_DATA (and LINCHPIN_PORT) for a second one.',
    )
  }
}

// Waits until a former server is either ready to be taken over or gone.
async function settle(keeper: Keeper): Promise<PidFile | undefined> {
  const { home, log } = keeper
  if (!existsSync(home.cluster)) return undefined
  const until = Date.now() + 600_000
  for (let told = false; Date.now() < until; await pause(20)) {
    const former = inspect(home.cluster)
    if (former.state !== 'ours') {
      forgetStranger(home, former)
      return undefined
    }
    if (former.status === 'stopping') {
      log('The database of an earlier run is still stopping; waiting for it.')
      await waitForEnd(home, former.pid, keeper.binaries, log)
      return undefined
    }
    if (former.status === 'ready' && (await answers(home, former))) return former
    if (!told) log('The database of an earlier run is starting; waiting for it.')
    told = true
  }
  throw new PostgresFailure(
    `The database of an earlier run is not ready after 10 minutes (see ${home.logFile}). ` +
      'Nothing was changed; look at its log, stop that process if it makes no progress, and start again.',
  )
}

async function begin(keeper: Keeper, listening?: Listening): Promise<PidFile> {
  const { home, log, durable } = keeper
  const binaries = keeper.binaries()
  if (!existsSync(home.cluster)) log('Making the database; this happens once.')
  await ensureCluster(home, binaries, durable)
  return launch(home, binaries, listening ?? (await chooseListening(home.folder)), { durable, log })
}

async function proveOurs(home: Home, connection: Connection): Promise<void> {
  const folder = await askDataFolder(connection)
  if (folder === home.cluster) return
  throw new PostgresFailure(
    `The database that answers works on ${folder}, not on ${home.cluster}. Nothing was changed. ` +
      'Stop the other one, or set LINCHPIN_DATA to another folder.',
  )
}

// Looks twice a second whether the server is still there, and starts it again if it was killed.
// Returns how to end that; it resolves once no new start is under way.
function keepRunning(keeper: Keeper, server: PidFile): () => Promise<void> {
  const { home, log } = keeper
  const listening: Listening = server.socketFolder
    ? { by: 'socket', folder: server.socketFolder }
    : { by: 'tcp', port: server.port }
  let underWay: Promise<void> | undefined
  let notBefore = 0
  const restart = async () => {
    log('The database was ended from outside; starting it again. What was acknowledged is kept.')
    try {
      await begin(keeper, listening)
      log('The database is back.')
      notBefore = 0
    } catch (error) {
      notBefore = Date.now() + 5_000
      log(`${error instanceof Error ? error.message : String(error)}\nTrying again in 5 s.`)
    } finally {
      underWay = undefined
    }
  }
  const timer = setInterval(() => {
    if (underWay || Date.now() < notBefore) return
    const former = inspect(home.cluster)
    if (former.state === 'ours') return
    forgetStranger(home, former)
    underWay = restart()
  }, 500)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await underWay
  }
}
