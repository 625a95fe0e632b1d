import { sql } from 'kysely'
import { readable } from '../access/check.ts'
import { showMentions } from '../comments/mentions.ts'
import type { Context } from '../operations/context.ts'
import { refOf } from '../records/shape.ts'
import type { NoticeKind } from './kinds.ts'

/** A line of somebody's inbox about what others did, or what a day brings. */
export type Notice = {
  id: string
  kind: NoticeKind
  at: string
  readAt: string | null
  record: { id: string; ref: string; kind: string; title: string; productId: string | null }
  by: string | null
  /** The beginning of what was said; null where nothing was, or it was removed. */
  excerpt: string | null
  /** Of a change: the verb of the history and the keys of the fields. */
  verb: string | null
  fields: string[]
  /** Of a reminder: the day. */
  on: string | null
}

const EXCERPT = 240

type Stored = {
  id: string
  kind: NoticeKind
  at: string
  read_at: string | null
  record_id: string
  record_kind: string
  number: number
  title: string
  product_id: string | null
  by: string | null
  said: string | null
  detail: { verb?: string; fields?: string[]; on?: string }
}

type Asked = { unread: boolean; limit: number; after?: string | undefined; productId?: string | undefined }

const mine = (ctx: Context, asked: Pick<Asked, 'productId'>) => sql`
  n.workspace_id = ${ctx.workspaceId} and n.person_id = ${ctx.actor.personId || null}
  and r.binned_at is null and ${readable(ctx)}
  ${asked.productId ? sql`and r.product_id = ${asked.productId}` : sql``}`

/** What the actor was told, newest first. What they may not read any more is left out. */
export const noticesOf = async (
  ctx: Context,
  asked: Asked,
): Promise<{ notices: Notice[]; next: string | null }> => {
  const { rows } = await sql<Stored>`
    select n.id, n.kind, n.at, n.read_at, n.record_id, n.detail, r.kind as record_kind, r.number, r.title, r.product_id,
           p.title as by, c.text as said
      from notice n
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = n.record_id
      left join record p on p.workspace_id = ${ctx.workspaceId} and p.id = n.by_id
      left join comment c on c.workspace_id = ${ctx.workspaceId} and c.id = n.comment_id and c.binned_at is null
     where ${mine(ctx, asked)} ${asked.unread ? sql`and n.read_at is null` : sql``}
       ${asked.after ? sql`and n.id < ${asked.after}` : sql``}
     order by n.id desc limit ${asked.limit + 1}`.execute(ctx.db)
  const shown = rows.slice(0, asked.limit)
  const texts = shown.flatMap((row) => row.said ?? [])
  const { people } = await showMentions(ctx, texts)
  const notices = shown.map((row) => ({
    id: row.id,
    kind: row.kind,
    at: row.at,
    readAt: row.read_at,
    record: {
      id: row.record_id,
      ref: refOf(kindOf(ctx, row.record_kind), row.number),
      kind: row.record_kind,
      title: row.title,
      productId: row.product_id,
    },
    by: row.by,
    excerpt: row.said === null ? null : excerptOf(row.said, (id) => people.get(id)?.name),
    verb: row.detail.verb ?? null,
    fields: row.detail.fields ?? [],
    on: row.detail.on ?? null,
  }))
  return { notices, next: rows.length > asked.limit ? (shown.at(-1)?.id ?? null) : null }
}

const kindOf = (ctx: Context, name: string) => {
  const served = ctx.app.kinds.get(name)
  if (!served) throw new Error(`There is no kind called ${name}.`)
  return served.kind
}

const excerptOf = (said: string, nameOf: (id: string) => string | undefined): string => {
  const text = said.replaceAll(/@\{([0-9a-f-]{36})\}/g, (_, id: string) => `@${nameOf(id) ?? '…'}`)
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT).toWellFormed()}…` : line
}

/** How many notices the actor has not read. */
export const unreadCount = async (ctx: Context, asked: Pick<Asked, 'productId'>): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from notice n
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = n.record_id
     where ${mine(ctx, asked)} and n.read_at is null`.execute(ctx.db)
  return rows[0]?.count ?? 0
}

/** Marks notices of the actor: these, all, or all about one record. Gives how many changed. */
export const markNotices = async (
  ctx: Context,
  which: { ids?: readonly string[] | undefined; recordId?: string | undefined },
  read: boolean,
): Promise<number> => {
  const { numAffectedRows } = await sql`
    update notice n set read_at = ${read ? ctx.now : null}
     where n.workspace_id = ${ctx.workspaceId} and n.person_id = ${ctx.actor.personId || null}
       and n.read_at is ${read ? sql`null` : sql`not null`}
       ${which.ids ? sql`and n.id = any(${[...which.ids]}::uuid[])` : sql``}
       ${which.recordId ? sql`and n.record_id = ${which.recordId}` : sql``}`.execute(ctx.db)
  return Number(numAffectedRows ?? 0)
}
