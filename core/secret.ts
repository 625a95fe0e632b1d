import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDataFolder } from './data-folder.ts'
import type { Settings } from './settings.ts'

/**
 * The secret that signs sessions and links: from the settings, else from the
 * data folder, where it is made at the first start with permissions 0600.
 *
 * @throws Error when the file is there but too short to be safe
 */
export function loadSecret(settings: Pick<Settings, 'secret' | 'dataFolder'>): string {
  if (settings.secret) return settings.secret
  const file = join(settings.dataFolder, 'secret')
  const kept = readSecret(file) ?? makeSecret(settings.dataFolder, file)
  if (kept.length < 32) {
    throw new Error(
      `The file ${file} is damaged: it holds ${kept.length} characters and needs 32. Restore it from a backup, ` +
        'or delete it: everybody is then signed out and links that were sent stop working, and nothing else is lost.',
    )
  }
  return kept
}

// Written whole beside its place and then linked there: of two first starts at once both read the same secret.
function makeSecret(folder: string, file: string): string {
  makeDataFolder(folder)
  const fresh = `${file}.${process.pid}`
  writeFileSync(fresh, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(fresh, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(fresh, { force: true })
  }
  return readSecret(file) ?? ''
}

function readSecret(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8').trim()
    chmodSync(file, 0o600)
    return text
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
