import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemCode } from './failure.ts'
import { commandLine, isAlive } from './process-identity.ts'

/** What PostgreSQL wrote about itself in its data folder. */
export type PidFile = { pid: number; port: number; socketFolder: string; status: string }

/**
 * What is known of a server on a data folder.
 * - `none`: no pid file
 * - `dead`: a pid file whose process is gone (killed, or a power cut)
 * - `stranger`: its process id now belongs to something else
 * - `ours`: a running server; `status` is `starting`, `ready`, `stopping` or `standby`
 */
export type Former = { state: 'none' | 'dead' | 'stranger' } | ({ state: 'ours' } & PidFile)

/** Path of the pid file of a data folder. */
export function pidFilePath(folder: string): string {
  return join(folder, 'postmaster.pid')
}

/** Reads the pid file of a data folder; undefined when there is none or it is half written. */
export function readPidFile(folder: string): PidFile | undefined {
  const text = readText(pidFilePath(folder))
  if (text === undefined) return undefined
  const lines = text.split('\n').map((line) => line.trim())
  const pid = Math.abs(Number(lines[0]))
  if (!Number.isSafeInteger(pid) || pid === 0) return undefined
  return { pid, port: Number(lines[3]), socketFolder: lines[4] ?? '', status: lines[7] ?? '' }
}

/** Looks who is behind the pid file of a data folder. */
export function inspect(folder: string): Former {
  const file = readPidFile(folder)
  if (!file) return { state: 'none' }
  if (!isAlive(file.pid)) return { state: 'dead' }
  const command = commandLine(file.pid)
  // On Windows the command line is not to be had; the connection that follows settles it.
  if (command === undefined)
    return process.platform === 'win32' ? { state: 'ours', ...file } : { state: 'dead' }
  return command.includes(folder) ? { state: 'ours', ...file } : { state: 'stranger' }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}
