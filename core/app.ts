import type { Kysely } from 'kysely'
import type pg from 'pg'
import type { Identity } from './access/identity.ts'
import type { Area, DaySource, Reaction } from './area.ts'
import type { FileStore } from './attachments/store.ts'
import type { Backups } from './backup/backups.ts'
import type { Clock } from './clock.ts'
import type { Table } from './database/table.ts'
import type { Database } from './database/tables.ts'
import type { Gate } from './gates/gate.ts'
import type { Job } from './jobs/job.ts'
import type { Kept } from './kept/kept.ts'
import type { ServedKind } from './kinds/served.ts'
import type { LinkType } from './links/link-type.ts'
import type { Pause, Reminder } from './notices/remind.ts'
import type { MailStop } from './notices/stop-mail.ts'
import type { Operation } from './operations/define.ts'
import { notFound } from './problems.ts'

export type Log = {
  info(data: object | string, message?: string): void
  warn(data: object | string, message?: string): void
  error(data: object | string, message?: string): void
}

export type Mail = {
  to: string
  subject: string
  text: string
  /** Fixed, so that a mail server that gets it twice can tell. */
  messageId?: string
  headers?: Record<string, string>
}

/** What sends mail. With no mail server it says so, and every link can be copied instead. */
export type Mailer = {
  ready: boolean
  send(mail: Mail): Promise<void>
}

/** All that the product knows how to do, put together from its areas; pure, made once. */
export type Catalogue = {
  areas: Area[]
  kinds: ReadonlyMap<string, ServedKind>
  byPrefix: ReadonlyMap<string, ServedKind>
  links: ReadonlyMap<string, LinkType>
  operations: ReadonlyMap<string, Operation>
  tables: Table[]
  reactions: Reaction[]
  jobs: Job[]
  gates: Gate[]
  kept: Kept[]
  reminders: Reminder[]
  pauses: Pause[]
  days: DaySource[]
  mailStops: MailStop[]
  /** The term that it is now, where an area knows it. */
  term: NonNullable<Area['term']>
}

/** The running product: the catalogue with its database, clock and mail. */
export type App = Catalogue & {
  db: Kysely<Database>
  pool: pg.Pool
  clock: Clock
  log: Log
  mailer: Mailer
  /** The contents of attachments. */
  files: FileStore
  /** Accounts and how they sign in. Set by the sign-in once it is put together. */
  identity: Identity
  /** Where people reach it, without a slash at the end. */
  url: string
  /** Wakes the relay after a commit that announced something. */
  wake: () => void
  /** Sends a job now, besides its times; does nothing where no jobs run. */
  startJob: (name: string) => void
  /** Copies of the whole database, for whoever runs the server. */
  backups: Backups
}

/** The kind of that name, or a Problem that says there is none. */
export const kindNamed = (app: Catalogue, name: string): ServedKind => {
  const served = app.kinds.get(name)
  if (!served) throw notFound(`A kind called ${name}`)
  return served
}
