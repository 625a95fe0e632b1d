import pg from 'pg'
import type { Log } from '../app.ts'
import type { Told } from './tell.ts'

export type Hear = (told: Told) => void
export type Listener = {
  /** Resolves once it listens, or once the first try to has failed; it then goes on trying. */
  start: () => Promise<void>
  /**
   * `onGap` is called when something may have been missed. Whoever has read before listening says how long ago that
   * was, in milliseconds, and hears first what was told since. Gives back how to stop hearing.
   */
  subscribe: (hear: Hear, onGap: () => void, since?: number) => () => void
  stop: () => Promise<void>
}

/** For how long, in milliseconds, and how many of them, what was told is kept for who comes a little late. */
const KEPT = { for: 60_000, most: 5_000 }

/** How long to wait before the next try to reach the database, in milliseconds: doubled each time up to the second. */
const WAITS = [100, 2_000] as const

/**
 * Listens on a connection of its own for what any server told, and hands it to whoever subscribed. Comes back by
 * itself when the database was away; `onGap` then says that something may have been missed.
 */
export const startListener = (config: pg.ClientConfig, log: Log): Listener => {
  const hearers = new Set<Hear>()
  const gaps = new Set<() => void>()
  const lately: { at: number; told: Told }[] = []
  // Before this nothing is known.
  let knownFrom = Number.POSITIVE_INFINITY
  let current: pg.Client | null = null
  let stopped = false
  let wait: number = WAITS[0]
  let listened = false
  const connect = async (): Promise<void> => {
    if (stopped) return
    const client = new pg.Client({ ...config, keepAlive: true, connectionTimeoutMillis: 5_000 })
    current = client
    client.on('error', () => {})
    // Both a lost connection and one that never came end this way, and each exactly once.
    let ended = false
    const retry = () => {
      if (ended || stopped) return
      ended = true
      setTimeout(connect, wait).unref()
      wait = Math.min(wait * 2, WAITS[1])
    }
    client.on('end', retry)
    client.on('notification', ({ payload }) => hand(payload ?? '[]'))
    try {
      await client.connect()
      await client.query('listen linchpin')
      wait = WAITS[0]
      knownFrom = performance.now()
      if (listened) for (const gap of gaps) gap()
      listened = true
    } catch (error) {
      if (!stopped) log.warn({ err: error }, 'Live updates wait for the database.')
      await client.end().catch(() => {})
      retry()
    }
  }
  const hand = (payload: string): void => {
    try {
      for (const told of JSON.parse(payload) as Told[]) {
        lately.push({ at: performance.now(), told })
        for (const hear of [...hearers]) hear(told)
      }
      forget()
    } catch (error) {
      log.error({ err: error }, 'A live update could not be handed on.')
    }
  }
  const forget = (): void => {
    const until = performance.now() - KEPT.for
    const fresh = lately.findIndex(({ at }) => at >= until)
    const gone = Math.max(fresh === -1 ? lately.length : fresh, lately.length - KEPT.most)
    const last = lately.splice(0, gone).at(-1)
    if (last) knownFrom = Math.max(knownFrom, last.at)
  }
  const catchUp = (hear: Hear, onGap: () => void, since: number): void => {
    const from = performance.now() - since
    if (from < knownFrom) onGap()
    else for (const { at, told } of lately) if (at >= from) hear(told)
  }
  return {
    start: connect,
    subscribe: (hear, onGap, since) => {
      hearers.add(hear)
      gaps.add(onGap)
      if (since !== undefined) catchUp(hear, onGap, since)
      return () => {
        hearers.delete(hear)
        gaps.delete(onGap)
      }
    },
    stop: async () => {
      stopped = true
      await current?.end().catch(() => {})
    },
  }
}
