import pg from 'pg'
import type { Log } from '../app.ts'
import type { Told } from './tell.ts'

export type Hear = (told: Told) => void
export type Listener = {
  /** Resolves once it listens, or once the first try to has failed; it then goes on trying. */
  start: () => Promise<void>
  /** `onGap` is called when something may have been missed. Gives back how to stop hearing. */
  subscribe: (hear: Hear, onGap: () => void) => () => void
  stop: () => Promise<void>
}

/** How long to wait before the next try to reach the database, in milliseconds: doubled each time up to the second. */
const WAITS = [100, 2_000] as const

/**
 * Listens on a connection of its own for what any server told, and hands it to whoever subscribed. Comes back by
 * itself when the database was away; `onGap` then says that something may have been missed.
 */
export const startListener = (config: pg.ClientConfig, log: Log): Listener => {
  const hearers = new Set<Hear>()
  const gaps = new Set<() => void>()
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
      for (const told of JSON.parse(payload) as Told[]) for (const hear of [...hearers]) hear(told)
    } catch (error) {
      log.error({ err: error }, 'A live update could not be handed on.')
    }
  }
  return {
    start: connect,
    subscribe: (hear, onGap) => {
      hearers.add(hear)
      gaps.add(onGap)
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
