import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** True while a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * A word that tells this process from a later one that got the same id, for
 * example after a power cut. Undefined when the process is gone (a process
 * that ended but was not yet collected by its parent counts as gone).
 */
export function processIdentity(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined
  if (process.platform === 'linux') return linuxIdentity(pid)
  if (process.platform === 'win32') return 'alive'
  return ps(pid, 'lstart=')?.replaceAll(/[^A-Za-z0-9]+/g, '')
}

/** The words a running process was started with, joined by spaces; undefined when unknown or gone. */
export function commandLine(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined
    } catch {
      return undefined
    }
  }
  return process.platform === 'win32' ? undefined : ps(pid, 'args=')
}

function linuxIdentity(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The command's name may hold spaces and brackets, so fields are counted from its last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state] = fields
    if (state === 'Z' || state === 'X') return undefined
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
    return `${boot}${fields[19]}`
  } catch {
    return undefined
  }
}

function ps(pid: number, column: string): string | undefined {
  try {
    const out = execFileSync('/bin/ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' })
    return out.trim() || undefined
  } catch {
    return undefined
  }
}
