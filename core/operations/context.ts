import type { Kysely, Transaction } from 'kysely'
import type { Actor, Caller, Door } from '../access/actor.ts'
import type { App } from '../app.ts'
import type { Database } from '../database/tables.ts'

export type Announcement = { name: string; payload: Record<string, unknown> }

/** What an operation is given. All of it belongs to one transaction; none of it may be kept after `run` returns. */
export type Context = {
  app: App
  /** The transaction. Row-level security is set to this workspace. */
  db: Transaction<Database>
  workspaceId: string
  actor: Actor
  door: Door
  operation: string
  /** Groups all that this call changes, so that one undo takes it all back. */
  batchId: string
  /** The moment of the call, ISO 8601; all its changes carry it. */
  now: string
  /** Tells other areas, after commit. */
  announce: (name: string, payload: Record<string, unknown>) => void
}

/** What an operation outside any workspace is given. */
export type AccountContext = {
  app: App
  db: Transaction<Database>
  caller: Caller | null
  /** As it came in: sign-in needs its headers. */
  headers: Headers
  now: string
  /** Enters a workspace within this transaction, for operations that make one. */
  enter: (workspaceId: string, actor: Actor) => Promise<Context>
}

export type Db = Kysely<Database> | Transaction<Database>
