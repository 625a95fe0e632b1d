import type { Table } from './database/table.ts'
import type { Gate } from './gates/gate.ts'
import type { Job } from './jobs/job.ts'
import type { ServedKind } from './kinds/served.ts'
import type { LinkType } from './links/link-type.ts'
import type { Context } from './operations/context.ts'
import type { Operation } from './operations/define.ts'

/** What happens in one area when another tells something. It must stand being told twice. */
export type Reaction = {
  to: string
  run: (ctx: Context, payload: Record<string, unknown>) => Promise<void>
}

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
  term: null,
  migrations: null,
  ...area,
})
