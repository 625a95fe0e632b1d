import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pause, systemCode } from './failure.ts'
import { processIdentity } from './process-identity.ts'

/** A held lock; `release` may be called more than once. */
export type FolderLock = { release(): void }

const prefix = 'running-'
/** Tells the locks of one process apart, so that it cannot lock a folder twice either. */
let count = 0

/**
 * Takes the lock of a folder for this process, or returns the id of the
 * process that holds it.
 *
 * Each process puts down a file of its own name and then looks round: of two
 * that come at once the later one always sees the earlier, so never both hold
 * it. A name is made from process id and start time and thus never comes back,
 * which makes it safe to clear away what a killed process left. (A single lock
 * file cannot be taken over safely: between "it is stale" and "delete it"
 * another start may have put down a fresh one.)
 */
export async function lockFolder(folder: string): Promise<FolderLock | { heldBy: number }> {
  mkdirSync(folder, { recursive: true })
  count += 1
  const own = `${prefix}${process.pid}-${processIdentity(process.pid) ?? 'unknown'}-${count}`
  const file = join(folder, own)
  for (let attempt = 1; ; attempt += 1) {
    writeFileSync(file, '')
    const other = othersIn(folder, own)
    if (other === undefined) return { release: () => rmSync(file, { force: true }) }
    rmSync(file, { force: true })
    if (attempt === 6) return { heldBy: other }
    // Two that came together both step back; unequal pauses let one of them through.
    await pause(5 + Math.random() * 40)
  }
}

/** The process id that holds the lock of a folder now, or undefined. */
export function lockHolder(folder: string): number | undefined {
  return othersIn(folder, '')
}

function othersIn(folder: string, own: string): number | undefined {
  for (const name of names(folder)) {
    if (name === own || !name.startsWith(prefix)) continue
    const [pid = '', identity = ''] = name.slice(prefix.length).split('-')
    if (processIdentity(Number(pid)) === identity) return Number(pid)
    rmSync(join(folder, name), { force: true })
  }
  return undefined
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}
