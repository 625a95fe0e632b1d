import { execFile, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import { type Listening, parametersFor } from './configuration.ts'
import { answers } from './connection.ts'
import { PostgresFailure, pause } from './failure.ts'
import { type Home, runAs } from './home.ts'
import { type Former, inspect, type PidFile, pidFilePath, readPidFile } from './pid-file.ts'
import { processIdentity } from './process-identity.ts'

type Log = (line: string) => void

/** Recovery after a crash reads at most `max_wal_size`; ten minutes is ample on a slow disk. */
const startLimit = 600_000
/** How long an orderly stop may take. Service managers kill what has not ended after 10 s. */
const orderlyLimit = 6_000
/** How long the server may take to end once it was told to stop at once. */
const hardLimit = 10_000

/**
 * Starts `postgres` and waits until it accepts connections. It runs detached,
 * in a process group of its own, so that Ctrl-C in a terminal reaches Linchpin
 * only and the database outlives it until it is stopped in order.
 *
 * @throws PostgresFailure with the last lines of the server's log
 */
export async function launch(
  home: Home,
  binaries: Binaries,
  listening: Listening,
  options: { durable: boolean; log: Log },
): Promise<PidFile> {
  const parameters = Object.entries(parametersFor(listening, options.durable))
  const flags = ['-D', home.cluster, ...parameters.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const giveUp = Date.now() + hardLimit
  for (;;) {
    const from = turnLog(home.logFile)
    const outcome = await launchOnce(home, binaries.postgres, flags, options.log)
    if (typeof outcome !== 'string') return outcome
    const said = readFileSync(home.logFile, 'utf8').slice(from).trim()
    // The workers of a server that was killed need a moment to notice that it is gone.
    const passing = /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(said)
    if (!passing || Date.now() > giveUp) {
      const last = said.split('\n').slice(-8).join('\n')
      throw new PostgresFailure(
        `The database did not start (${outcome}). The data in ${home.cluster} was kept as it is.\n` +
          `Its log, ${home.logFile}, ends with:\n${last}`,
      )
    }
    await pause(100)
  }
}

// Returns the running server, or how it ended.
async function launchOnce(home: Home, program: string, flags: string[], log: Log): Promise<PidFile | string> {
  const output = openSync(home.logFile, 'a', 0o600)
  const child = spawn(program, flags, {
    ...runAs(home),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  child.unref()
  let ended: string | undefined
  child.once('error', (error) => {
    ended = error.message
  })
  child.once('exit', (code, signal) => {
    ended = signal ? `ended by ${signal}` : `exit code ${code}`
  })
  const began = Date.now()
  for (let told = began; ; ) {
    const file = readPidFile(home.cluster)
    if (ended) return ended
    if (file?.pid === child.pid && file?.status === 'ready') return file
    if (Date.now() - told > 5_000) {
      told = Date.now()
      log('The database is still starting; after a hard stop it first reads its journal.')
    }
    if (Date.now() - began > startLimit) {
      throw new PostgresFailure(
        `The database is still recovering after ${startLimit / 60_000} minutes (see ${home.logFile}). ` +
          'It goes on by itself and nothing is lost; start Linchpin again in a while.',
      )
    }
    await pause(Date.now() - began < 2_000 ? 4 : 50)
  }
}

/**
 * Stops a server that runs on this home: in order first (open transactions are
 * rolled back, everything is written), then at once. Either way nothing that
 * was acknowledged is lost.
 *
 * @throws PostgresFailure when it runs on after both
 */
export async function shutDown(home: Home, binaries: () => Binaries, log: Log): Promise<void> {
  const former = inspect(home.cluster)
  if (former.state !== 'ours') return
  if (former.status !== 'stopping') {
    // PostgreSQL 18 asked to stop while it recovers from a killed worker stays at "stopping" for ever.
    for (const until = Date.now() + 3_000; Date.now() < until && !(await answers(home, former)); )
      await pause(50)
    await signal(home, former.pid, 'fast', binaries)
  }
  await waitForEnd(home, former.pid, binaries, log)
}

/** Waits for the end of a server that is stopping; after a while tells it to stop at once. */
export async function waitForEnd(home: Home, pid: number, binaries: () => Binaries, log: Log): Promise<void> {
  if (await gone(pid, orderlyLimit)) return
  log(
    `The database did not stop within ${orderlyLimit / 1000} s and is now stopped at once; it will recover when it starts.`,
  )
  await signal(home, pid, 'immediate', binaries)
  if (await gone(pid, hardLimit)) return
  throw new PostgresFailure(
    `The database (process ${pid}) does not stop. What was acknowledged is on disk in ${home.cluster}. ` +
      `End that process by hand, then start Linchpin again.`,
  )
}

/** Removes a pid file whose process id was given to another program after a power cut. */
export function forgetStranger(home: Home, former: Former): void {
  // A dead one is left to PostgreSQL, which looks through it for workers that still hold the memory.
  if (former.state === 'stranger') rmSync(pidFilePath(home.cluster), { force: true })
}

async function gone(pid: number, limit: number): Promise<boolean> {
  // The pid file goes a moment before the process; only then is the memory free for the next one.
  const identity = processIdentity(pid)
  const until = Date.now() + limit
  while (Date.now() < until) {
    if (identity === undefined || processIdentity(pid) !== identity) return true
    await pause(5)
  }
  return false
}

async function signal(
  home: Home,
  pid: number,
  how: 'fast' | 'immediate',
  binaries: () => Binaries,
): Promise<void> {
  if (process.platform === 'win32') {
    // Windows knows no such signals; pg_ctl speaks to the server by a pipe.
    await promisify(execFile)(binaries().pgCtl, ['stop', '-D', home.cluster, '-m', how, '-W'], runAs(home))
    return
  }
  process.kill(pid, how === 'fast' ? 'SIGINT' : 'SIGQUIT')
}

// Keeps one older log; returns how long the current one is.
function turnLog(file: string): number {
  if (!existsSync(file)) return 0
  const { size } = statSync(file)
  if (size < 10 * 2 ** 20) return size
  renameSync(file, `${file}.1`)
  return 0
}
