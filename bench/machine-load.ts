import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/** Clock ticks of /proc are hundredths of a second on every Linux that Node runs on. */
const TICKS = 100

const statOf = (pid: string): { parent: string; seconds: number } | null => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The program's name stands in brackets and may hold anything; what follows is fixed.
    const rest = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { parent: rest[1] ?? '', seconds: (Number(rest[11]) + Number(rest[12])) / TICKS }
  } catch {
    return null
  }
}

const commandOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** CPU seconds of this process, its children, and the database whose command names the data folder. */
const ownSeconds = (dataFolder: string): number => {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const stats = new Map(pids.flatMap((pid) => (statOf(pid) ? [[pid, statOf(pid)] as const] : [])))
  const own = new Set([String(process.pid), ...pids.filter((pid) => commandOf(pid).includes(dataFolder))])
  for (let grew = true; grew; ) {
    grew = false
    for (const [pid, stat] of stats)
      if (!own.has(pid) && stat && own.has(stat.parent)) {
        own.add(pid)
        grew = true
      }
  }
  return [...own].reduce((sum, pid) => sum + (stats.get(pid)?.seconds ?? 0), 0)
}

/** CPU seconds that the machine was busy with anything at all. */
const busySeconds = (): number => {
  const line = readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? ''
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = line.split(/\s+/).slice(1).map(Number)
  return (user + nice + system + irq + softirq) / TICKS
}

/**
 * Watches how busy the machine is between now and `stop`: what share of its cores we took ourselves, and what others
 * took meanwhile. Null where the system has no /proc to read it from.
 */
export const watchLoad = (
  dataFolder: string,
): { stop: () => { own: number; foreign: number; cores: number } | null } => {
  const read = () => {
    try {
      return { own: ownSeconds(dataFolder), busy: busySeconds(), at: performance.now() }
    } catch {
      return null
    }
  }
  const before = read()
  return {
    stop: () => {
      const after = read()
      if (!before || !after) return null
      const seconds = (after.at - before.at) / 1000
      const own = (after.own - before.own) / seconds
      return {
        own,
        foreign: Math.max(0, (after.busy - before.busy) / seconds - own),
        cores: availableParallelism(),
      }
    },
  }
}
