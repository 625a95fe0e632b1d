import type { Kysely } from 'kysely'
import type pg from 'pg'
import type { Identity } from './access/identity.ts'
import type { Area, Reaction } from './area.ts'
import type { Clock } from './clock.ts'
import type { Table } from './database/table.ts'
import type { Database } from './database/tables.ts'
import type { Job } from './jobs/job.ts'
import { kindOperations } from './kinds/operations.ts'
import type { ServedKind } from './kinds/served.ts'
import type { LinkType } from './links/link-type.ts'
import type { Operation } from './operations/define.ts'
import { notFound } from './problems.ts'

export type Log = {
  info(data: object | string, message?: string): void
  warn(data: object | string, message?: string): void
  error(data: object | string, message?: string): void
}

/** What sends mail. With no mail server it says so, and every link can be copied instead. */
export type Mailer = {
  ready: boolean
  send(mail: { to: string; subject: string; text: string }): Promise<void>
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
}

/** The running product: the catalogue with its database, clock and mail. */
export type App = Catalogue & {
  db: Kysely<Database>
  pool: pg.Pool
  clock: Clock
  log: Log
  mailer: Mailer
  /** Accounts and how they sign in. Set by the sign-in once it is put together. */
  identity: Identity
  /** Where people reach it, without a slash at the end. */
  url: string
  /** Wakes the relay after a commit that announced something. */
  wake: () => void
}

/** Puts the areas together. Throws where two things have one name or a link leads to a kind that does not exist. */
export const composeCatalogue = (areas: Area[]): Catalogue => {
  const kinds = unique(
    areas.flatMap((area) => area.kinds),
    (served) => served.kind.name,
    'kind',
  )
  const byPrefix = unique([...kinds.values()], (served) => served.kind.prefix, 'prefix')
  const links = unique(
    areas.flatMap((area) => area.links),
    (link) => link.name,
    'link type',
  )
  for (const link of links.values())
    for (const kind of [...link.from, ...link.to])
      if (kind !== '*' && !kinds.has(kind))
        throw new Error(`Link ${link.name} names ${kind}, which is no kind.`)
  const inAreas = areas.flatMap((area) =>
    [...area.kinds.flatMap(kindOperations), ...area.operations].map((each) => ({ ...each, area: area.name })),
  )
  const operations = unique(inAreas, (operation) => operation.name, 'operation')
  unique([...operations.values()], (operation) => `${operation.method} ${operation.path}`, 'route')
  return {
    areas,
    kinds,
    byPrefix,
    links,
    operations,
    reactions: areas.flatMap((area) => area.reactions),
    jobs: [
      ...unique(
        areas.flatMap((area) => area.jobs),
        (job) => job.name,
        'job',
      ).values(),
    ],
    tables: areas.flatMap((area) => area.tables),
  }
}

const unique = <T>(list: T[], name: (each: T) => string, what: string): Map<string, T> => {
  const map = new Map<string, T>()
  for (const each of list) {
    if (map.has(name(each))) throw new Error(`Two of one ${what}: ${name(each)}.`)
    map.set(name(each), each)
  }
  return map
}

/** The kind of that name, or a Problem that says there is none. */
export const kindNamed = (app: Catalogue, name: string): ServedKind => {
  const served = app.kinds.get(name)
  if (!served) throw notFound(`A kind called ${name}`)
  return served
}
