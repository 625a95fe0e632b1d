import type { App } from './app.ts'
import type { Table } from './database/table.ts'
import type { Gate } from './gates/gate.ts'
import type { Job } from './jobs/job.ts'
import type { Kept } from './kept/kept.ts'
import type { ServedKind } from './kinds/served.ts'
import type { LinkType } from './links/link-type.ts'
import type { Pause, Reminder } from './notices/remind.ts'
import type { MailStop } from './notices/stop-mail.ts'
import type { Context } from './operations/context.ts'
import type { Operation } from './operations/define.ts'

/** What happens in one area when another tells something. It must stand being told twice. */
export type Reaction = {
  to: string
  /** Whether it has anything to do here, told without looking into the database: each reaction costs a transaction. */
  wants?: (app: Pick<App, 'kinds'>, payload: Record<string, unknown>) => boolean
  run: (ctx: Context, payload: Record<string, unknown>) => Promise<void>
}

/** A day that somebody's own calendar tells of: `path` is its address below the workspace. */
export type OwnDay = { id: string; ref: string; title: string; on: string; path: string }
/** Finds the days of the actor from today on. Asked by their own calendar address, as themselves. */
export type DaySource = (ctx: Context) => Promise<OwnDay[]>

/** One stretch of a product owner's work: its kinds, links, verbs and migrations. Listed once in areas/list.ts. */
export type Area = {
  name: string
  /** One sentence: the stretch it owns. */
  about: string
  kinds: ServedKind[]
  links: LinkType[]
  tables: Table[]
  operations: Operation[]
  reactions: Reaction[]
  jobs: Job[]
  /** Checks that may refuse what is about to go live; core/gates runs them. */
  gates: Gate[]
  /** Figures that are kept rather than counted for every reader; later areas may rest theirs on earlier ones. */
  kept: Kept[]
  /** Finds what people will do by a day, so that they are reminded. */
  reminders: Reminder[]
  /** Says on which days nobody is reminded. */
  pauses: Pause[]
  /** Days that a person's own calendar address tells of, beside spans, freezes and actions. */
  days: DaySource[]
  /** Sorts of mail that can be stopped by the link in them. */
  mailStops: MailStop[]
  /** The term or part of a term that it is now, as days with both ends included; null between terms. */
  term: ((ctx: Context) => Promise<{ from: string; to: string } | null>) | null
  /** The folder of its migrations, as a file URL that ends in a slash. */
  migrations: URL | null
}

export const defineArea = (area: Pick<Area, 'name' | 'about'> & Partial<Area>): Area => ({
  kinds: [],
  links: [],
  tables: [],
  operations: [],
  reactions: [],
  jobs: [],
  gates: [],
  kept: [],
  reminders: [],
  pauses: [],
  days: [],
  mailStops: [],
  term: null,
  migrations: null,
  ...area,
})
