import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { PostgresFailure } from './failure.ts'

/** Whom the database runs as when Linchpin itself runs as root. */
export type SystemUser = { name: string; uid: number; gid: number }

/**
 * PostgreSQL refuses to run as root. Returns the ordinary user it shall run as,
 * or undefined when we are not root and it can run as ourselves.
 *
 * An existing data folder keeps its owner. Else it is the user `linchpin`, else
 * `postgres`, else a new system user `linchpin` is made.
 *
 * @param existingFolder a folder the database's user already owns, if there is one
 * @throws PostgresFailure when there is no such user and none can be made
 */
export function databaseUser(existingFolder: string): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = knownUsers()
  const owner = existsSync(existingFolder) ? statSync(existingFolder).uid : 0
  if (owner !== 0) {
    const known = users.find((user) => user.uid === owner)
    if (known) return known
    throw new PostgresFailure(
      `The folder ${existingFolder} belongs to user id ${owner}, which this machine does not know. ` +
        'Nothing was changed. Give the folder to a user that exists (chown -R), or add that user, and start again.',
    )
  }
  const named = (name: string) => users.find((user) => user.name === name && user.uid !== 0)
  return named('linchpin') ?? named('postgres') ?? createUser()
}

function createUser(): SystemUser {
  const attempts = [
    [
      '/usr/sbin/useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'linchpin'],
    ],
    ['/usr/sbin/adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', 'linchpin']],
  ] as const
  const reasons: string[] = []
  for (const [program, parts] of attempts) {
    if (!existsSync(program)) continue
    try {
      execFileSync(program, parts, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
      const made = knownUsers().find((user) => user.name === 'linchpin')
      if (made) return made
    } catch (error) {
      reasons.push(error instanceof Error ? error.message.trim() : String(error))
    }
  }
  throw new PostgresFailure(
    'Linchpin was started as root. PostgreSQL does not run as root, and a system user called linchpin could not be made' +
      `${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}. ` +
      'Start Linchpin as an ordinary user, or add a user called linchpin, or set DATABASE_URL to a PostgreSQL 18 of your own.',
  )
}

function knownUsers(): SystemUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 7)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

/** Can this user open the file or folder, judged by the permissions of each folder above it? */
export function canReach(user: SystemUser, path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (dirname(at) === at) return true
  }
}
