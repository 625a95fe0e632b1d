import type { SpawnedServer } from '../../tools/test/spawn-server.ts'
import type { Target } from './target.ts'

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** How long it took, in ms, from each kill to the next write that was acknowledged. */
export type Back = { server: number[]; database: number[] }

/**
 * Kills the database and the server, in turn, `times` each, every time at a random moment under load. The database is
 * expected to come back by itself; the server is started again by `restart`, as a supervisor would.
 */
export const killUnderLoad = async (
  target: Target,
  times: number,
  server: { current: () => SpawnedServer; restart: () => Promise<void> },
): Promise<Back> => {
  const back: Back = { server: [], database: [] }
  for (let n = 0; n < times; n++) {
    await underLoad(target)
    const database = performance.now()
    process.kill(server.current().postgresPid(), 'SIGKILL')
    await acknowledged(target, 1)
    back.database.push(performance.now() - database)
    await underLoad(target)
    const began = performance.now()
    const dying = server.current().process
    const gone = new Promise((resolve) => dying.once('exit', resolve))
    dying.kill('SIGKILL')
    await gone
    await server.restart()
    await acknowledged(target, 1)
    back.server.push(performance.now() - began)
  }
  await underLoad(target)
  return back
}

/** Lets the writers write for a random while after they have been acknowledged something new. */
export const underLoad = async (target: Target): Promise<void> => {
  await acknowledged(target, 8)
  await wait(Math.random() * 250)
}

const acknowledged = async (target: Target, more: number): Promise<void> => {
  const before = target.acknowledged()
  for (const until = Date.now() + 60_000; target.acknowledged() < before + more; await wait(5))
    if (Date.now() > until) throw new Error('Nothing was acknowledged for 60 s.')
}
