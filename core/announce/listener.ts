import pg from 'pg'
import type { Log } from '../app.ts'
import type { Told } from './relay.ts'

export type Hear = (told: Told) => void

/**
 * Listens on a connection of its own for what any server told, and hands it to whoever subscribed. Comes back by
 * itself when the database was away; `onGap` then says that something may have been missed.
 */
export const startListener = (config: pg.ClientConfig, log: Log) => {
  const hearers = new Set<Hear>()
  const gaps = new Set<() => void>()
  let client: pg.Client | null = null
  let stopped = false
  let wait = 100
  const connect = async (): Promise<void> => {
    if (stopped) return
    const next = new pg.Client(config)
    next.on('error', () => {})
    next.on('end', () => {
      if (client === next) client = null
      setTimeout(connect, wait).unref()
      wait = Math.min(wait * 2, 5_000)
    })
    next.on('notification', (message) => {
      for (const told of JSON.parse(message.payload ?? '[]') as Told[]) for (const hear of hearers) hear(told)
    })
    try {
      await next.connect()
      await next.query('listen linchpin')
      client = next
      wait = 100
      for (const gap of gaps) gap()
    } catch (error) {
      log.warn({ err: error }, 'Live updates wait for the database.')
      await next.end().catch(() => {})
    }
  }
  return {
    start: connect,
    subscribe: (hear: Hear, onGap: () => void): (() => void) => {
      hearers.add(hear)
      gaps.add(onGap)
      return () => {
        hearers.delete(hear)
        gaps.delete(onGap)
      }
    },
    stop: async (): Promise<void> => {
      stopped = true
      await client?.end().catch(() => {})
    },
  }
}
export type Listener = ReturnType<typeof startListener>
