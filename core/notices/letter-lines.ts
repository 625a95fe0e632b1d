import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { mayRead } from '../access/reach.ts'
import { showMentions } from '../comments/mentions.ts'
import type { Context } from '../operations/context.ts'
import { headsById } from '../records/load.ts'
import type { NoticeKind } from './kinds.ts'
import type { Line } from './letter.ts'

/** A notice that is to be mailed, as it lies in the database. */
export type Unsent = {
  id: string
  kind: NoticeKind
  record_id: string
  comment_id: string | null
  by_id: string | null
  detail: { on?: string }
  at: string
  read_at: string | null
}

/** As much of a comment as a mail repeats, in characters. */
const EXCERPT = 400

/** What of these notices somebody is told now: what they may read at this moment, and have not muted since. */
export const linesFor = async (
  ctx: Context,
  actor: Actor,
  unsent: readonly Unsent[],
  muted: readonly NoticeKind[],
): Promise<{ id: string; line: Line }[]> => {
  const heads = await headsById(
    ctx,
    unsent.flatMap((each) => [each.record_id, each.by_id ?? []].flat()),
  )
  const silent = await mutedRecords(ctx, actor.personId)
  const said = await saidIn(ctx, unsent)
  const { slug } = await placeOf(ctx)
  return unsent.flatMap((each) => {
    const record = heads.get(each.record_id)
    if (!record || record.binned_at !== null || !mayRead(actor, record)) return []
    if (muted.includes(each.kind) || silent.has(record.id)) return []
    // A comment that was removed meanwhile is not sent after.
    if (each.comment_id !== null && !said.has(each.comment_id)) return []
    const line: Line = {
      kind: each.kind,
      ref: record.ref,
      title: record.title,
      by: heads.get(each.by_id ?? '')?.title ?? null,
      excerpt: each.comment_id === null ? null : (said.get(each.comment_id) ?? null),
      on: each.detail.on ?? null,
      link: `${ctx.app.url}/${slug}/go?ref=${record.ref}`,
    }
    return [{ id: each.id, line }]
  })
}

const mutedRecords = async (ctx: Context, personId: string): Promise<Set<string>> => {
  const { rows } = await sql<{ id: string }>`
    select record_id as id from watch
     where workspace_id = ${ctx.workspaceId} and person_id = ${personId} and state = 'muted'`.execute(ctx.db)
  return new Set(rows.map((row) => row.id))
}

const saidIn = async (ctx: Context, unsent: readonly Unsent[]): Promise<Map<string, string>> => {
  const ids = unsent.flatMap((each) => each.comment_id ?? [])
  const { rows } = await sql<{ id: string; text: string }>`
    select id, text from comment
     where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[]) and binned_at is null`.execute(
    ctx.db,
  )
  const { people } = await showMentions(
    ctx,
    rows.map((row) => row.text),
  )
  const named = (text: string) =>
    text.replaceAll(/@\{([0-9a-f-]{36})\}/g, (whole, id: string) => `@${people.get(id)?.name ?? whole}`)
  return new Map(rows.map((row) => [row.id, shortened(named(row.text))]))
}

const shortened = (text: string): string =>
  text.length > EXCERPT ? `${text.slice(0, EXCERPT).toWellFormed().trimEnd()}…` : text

const placeOf = async (ctx: Context): Promise<{ name: string; slug: string }> => {
  const { rows } = await sql<{ name: string; slug: string | null }>`
    select w.name, (select min(d.slug) from directory.slug d where d.workspace_id = ${ctx.workspaceId}) as slug
      from workspace w where w.id = ${ctx.workspaceId}`.execute(ctx.db)
  return { name: rows[0]?.name ?? '', slug: rows[0]?.slug ?? ctx.workspaceId }
}

/** The workspace's name, and where its inbox and a person's settings are. */
export const placesOf = async (
  ctx: Context,
): Promise<{ workspace: string; inbox: string; settings: string }> => {
  const { name, slug } = await placeOf(ctx)
  const base = `${ctx.app.url}/${slug}`
  return { workspace: name, inbox: `${base}/inbox`, settings: `${base}/settings/notices` }
}
