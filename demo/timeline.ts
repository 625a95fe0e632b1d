import type { Transaction } from 'kysely'
import type { Actor, Door } from '../core/access/actor.ts'
import { type App, kindNamed } from '../core/app.ts'
import type { Database } from '../core/database/tables.ts'
import type { ServedKind } from '../core/kinds/served.ts'
import type { Context } from '../core/operations/context.ts'
import { makeContext } from '../core/operations/run.ts'
import type { Head } from '../core/records/load.ts'
import { refOf, type StoredRecord } from '../core/records/shape.ts'
import type { Key } from './content/shapes.ts'

/** Something that somebody did on a day: one call, as a door would have handed it in. */
export type Event = {
  /** ISO 8601, UTC. */
  at: string
  /** The key of the person who did it. */
  by: Key
  door?: Door
  /** As what the history knows it: `item.change`. */
  operation: string
  run: (ctx: Context, desk: Desk) => Promise<void>
}

/** What has been made so far, by the keys of the content. */
export type Desk = {
  /** The record of a key. Throws where it does not exist yet: the content then asks for it too early. */
  head: (key: Key) => Head
  keep: (key: Key, served: ServedKind, row: StoredRecord) => void
  served: (kind: string) => ServedKind
  actor: (key: Key) => Actor
  /** What an event left for a later one: a batch to undo. */
  left: Map<string, string>
}

export const openDesk = (app: App, actors: (key: Key, desk: Desk) => Actor): Desk => {
  const heads = new Map<Key, Head>()
  const known = new Map<Key, Actor>()
  const desk: Desk = {
    head: (key) => {
      const head = heads.get(key)
      if (!head) throw new Error(`The demo speaks of ${key}, which does not exist at that moment.`)
      return head
    },
    keep: (key, served, row) => {
      if (heads.has(key)) throw new Error(`Two things of the demo have the key ${key}.`)
      const { id, kind, number, title, product_id, binned_at } = row
      heads.set(key, {
        id,
        kind,
        number,
        title,
        product_id,
        binned_at,
        served,
        ref: refOf(served.kind, number),
      })
    },
    served: (kind) => kindNamed(app, kind),
    actor: (key) => {
      const actor = known.get(key) ?? actors(key, desk)
      known.set(key, actor)
      return actor
    },
    left: new Map(),
  }
  return desk
}

/**
 * Lets the year pass: does everything in the order of its moments, each as who did it then. Announcements are not
 * delivered: nobody is there yet to hear them.
 */
export const passTime = async (
  app: App,
  db: Transaction<Database>,
  workspaceId: string,
  desk: Desk,
  events: readonly Event[],
): Promise<void> => {
  for (const event of events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const then: App = { ...app, clock: { now: () => new Date(event.at) } }
    const by = desk.actor(event.by)
    const actor = { ...by, caller: { ...by.caller, door: event.door ?? 'site' } }
    try {
      await event.run(makeContext(then, db, workspaceId, actor, event.operation), desk)
    } catch (error) {
      throw new Error(`The demo could not do ${event.operation} of ${event.by} at ${event.at}.`, {
        cause: error,
      })
    }
  }
}
