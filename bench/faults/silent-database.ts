import { execFileSync } from 'node:child_process'
import type { Outcome } from '../faults.ts'
import { setStage, statuses, wait } from './stage.ts'
import { everyWriter, startWriters } from './writers.ts'

const SILENT = 20_000

/**
 * The database keeps its connections and says nothing (SIGSTOP), as behind a network that swallows everything. Whoever
 * asks anew is refused within seconds; whoever was under way is answered once it goes on; nothing is lost.
 */
export const silentDatabase = async (): Promise<Outcome> => {
  const stage = await setStage()
  const { target } = stage
  try {
    const crowd = startWriters(everyWriter(target))
    await wait(2_000)
    const all = processesOf(stage.server().postgresPid())
    for (const pid of all) process.kill(pid, 'SIGSTOP')
    const from = target.answers.length
    // More people than there are connections: the last of them find none.
    const asking = Array.from({ length: 60 }, () => target.write('GET', '/items?limit=1'))
    await wait(SILENT)
    const refused = target.answers.slice(from).filter(({ ok }) => !ok)
    for (const pid of all) process.kill(pid, 'SIGCONT')
    await Promise.all(asking)
    const before = target.acknowledged()
    const began = performance.now()
    while (target.acknowledged() < before + 20 && performance.now() - began < 60_000) await wait(10)
    const back = performance.now() - began
    await crowd.stop()
    const faults = await crowd.missing()
    if (target.acknowledged() < before + 20) faults.push('it did not go on')
    if (refused.length === 0) faults.push('nobody was refused while it was silent')
    for (const { status, code, ms } of refused)
      if (status !== 503 || ms > 10_000)
        faults.push(`somebody was answered ${status} ${code} after ${Math.round(ms)} ms`)
    return {
      name: `a database that says nothing for ${SILENT / 1000} s`,
      seen: `${target.acknowledged()} answers, every acknowledged write there; ${refused.length} were refused meanwhile, the last after ${(Math.max(...refused.map(({ ms }) => ms)) / 1000).toFixed(1)} s; all answers ${statuses(target)}; ${(back / 1000).toFixed(1)} s afterwards twenty more were taken.`,
      faults,
    }
  } finally {
    await stage.stop()
  }
}

/** The postmaster and all that it started. */
const processesOf = (postmaster: number): number[] => [
  postmaster,
  ...execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' })
    .trim()
    .split(/\s+/)
    .map(Number),
]
