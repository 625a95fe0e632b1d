import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { makeDataFolder } from '../data-folder.ts'
import type { Binaries } from './binaries.ts'
import { major } from './configuration.ts'
import { PostgresFailure, systemCode } from './failure.ts'
import { canReach, databaseUser, type SystemUser } from './system-user.ts'

/** Where the private PostgreSQL lives inside Linchpin's data folder, and whom it runs as. */
export type Home = {
  /** Linchpin's data folder, with symbolic links resolved */
  dataFolder: string
  /** owned by the database's user, closed to others */
  folder: string
  /** PostgreSQL's own data folder */
  cluster: string
  passwordFile: string
  logFile: string
  /** copies of the programs, where the checkout is out of the user's reach */
  copies: string
  user: SystemUser | undefined
}

/**
 * Makes the folders of the private PostgreSQL, as far as they are missing.
 *
 * @throws PostgresFailure when the folder cannot be written, belongs to
 *   somebody else, or is out of the database user's reach
 */
export function openHome(requested: string): Home {
  try {
    makeDataFolder(requested)
    const dataFolder = realpathSync(requested)
    const folder = join(dataFolder, 'postgres')
    const user = databaseUser(folder)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (user) openForUser(dataFolder, folder, user)
    else refuseForeign(folder)
    return {
      dataFolder,
      folder,
      cluster: join(folder, 'data'),
      passwordFile: join(folder, 'password'),
      logFile: join(dataFolder, 'postgres.log'),
      copies: join(dataFolder, 'postgres-programs'),
      user,
    }
  } catch (cause) {
    if (cause instanceof PostgresFailure) throw cause
    const code = systemCode(cause) ?? (cause instanceof Error ? cause.message : String(cause))
    throw new PostgresFailure(
      `The data folder ${requested} cannot be used (${code}). ` +
        'Make it writable for this user, or set LINCHPIN_DATA to a folder that is.',
      { cause },
    )
  }
}

function openForUser(dataFolder: string, folder: string, user: SystemUser): void {
  if (!canReach(user, dirname(dataFolder))) {
    throw new PostgresFailure(
      `Linchpin was started as root, so its database runs as the user ${user.name}, who cannot reach ${dataFolder}: ` +
        'a folder above it is closed. ' +
        'Set LINCHPIN_DATA to a folder such as /var/lib/linchpin, or start Linchpin as an ordinary user.',
    )
  }
  // Passing through is allowed to all, listing is not: secrets beside it keep their own permissions.
  if (!canReach(user, dataFolder)) chmodSync(dataFolder, statSync(dataFolder).mode | 0o001)
  if (statSync(folder).uid !== user.uid) chownSync(folder, user.uid, user.gid)
}

function refuseForeign(folder: string): void {
  const own = process.getuid?.()
  const { uid } = statSync(folder)
  if (own === undefined || uid === own) return
  throw new PostgresFailure(
    `The database in ${folder} belongs to user id ${uid}, and Linchpin was started as user id ${own}. ` +
      'Nothing was changed. Start it as that user (or as root), or set LINCHPIN_DATA to another folder.',
  )
}

/**
 * Makes the database cluster when there is none yet: UTF-8, compared by bytes,
 * a random superuser password. It is made beside its place and moved there when
 * whole, so an interrupted first start leaves nothing half made.
 *
 * @returns true when it was made now
 * @throws PostgresFailure for a cluster of another major version, or when initdb fails
 */
export async function ensureCluster(home: Home, binaries: Binaries, durable: boolean): Promise<boolean> {
  if (existsSync(home.cluster)) {
    refuseOtherVersion(home.cluster)
    return false
  }
  const half = `${home.cluster}.half`
  rmSync(half, { recursive: true, force: true })
  writeFileSync(home.passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  if (home.user) chownSync(home.passwordFile, home.user.uid, home.user.gid)
  const flags = [
    ...['--pgdata', half, '--username=postgres', `--pwfile=${home.passwordFile}`],
    ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ...['--auth-local=trust', '--auth-host=scram-sha-256', ...(durable ? [] : ['--no-sync'])],
  ]
  try {
    await promisify(execFile)(binaries.initdb, flags, runAs(home))
  } catch (cause) {
    rmSync(half, { recursive: true, force: true })
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause)
    throw new PostgresFailure(
      `The database could not be made in ${home.folder}. initdb said: ${said || String(cause)}`,
      { cause },
    )
  }
  renameSync(half, home.cluster)
  return true
}

/** Options of a child process that runs as the database's user, with nothing of our environment. */
export function runAs(home: Home): { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv } {
  const { SystemRoot, PATH } = process.env
  const env = { PATH, LC_ALL: 'C', TZ: 'UTC', ...(SystemRoot ? { SystemRoot } : {}) }
  return { ...(home.user ? { uid: home.user.uid, gid: home.user.gid } : {}), cwd: home.folder, env }
}

function refuseOtherVersion(cluster: string): void {
  const file = join(cluster, 'PG_VERSION')
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
  if (found === major) return
  throw new PostgresFailure(
    found === undefined
      ? `The folder ${cluster} is there but holds no PostgreSQL database. Nothing was changed. Move it away, or restore it from a backup.`
      : `The data in ${cluster} was written by PostgreSQL ${found}; this Linchpin carries PostgreSQL ${major}, which cannot read it. ` +
          'Nothing was changed. Start the Linchpin that wrote it, make a backup there, and restore the backup here.',
  )
}
