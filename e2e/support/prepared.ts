import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where this run keeps data folders that were started once; not set outside of a run. */
const FOLDER = 'E2E_PREPARED'

/** Vitest's global set-up: a place for the run's prepared data folders, which goes with the run. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-prepared-'))
  // The database's user has to pass through it.
  chmodSync(folder, 0o711)
  process.env[FOLDER] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/**
 * Fills an empty data folder with what a first start of that name leaves behind: a database with its tables takes six
 * seconds to make, a demo fifteen, and a copy less than one. The first to ask makes it.
 */
export const prepare = async (
  name: string,
  dataFolder: string,
  startOnce: (dataFolder: string) => Promise<void>,
): Promise<void> => {
  const folder = process.env[FOLDER]
  if (!folder) return
  const kept = join(folder, name)
  if (!existsSync(kept)) {
    const making = mkdtempSync(join(folder, 'making-'))
    chmodSync(making, 0o711)
    await startOnce(making)
    renameSync(making, kept)
  }
  // Not by Node: what belongs to the database's user has to stay theirs.
  execFileSync('cp', ['-a', `${kept}/.`, dataFolder])
}
