import { sql } from 'kysely'
import { checkRecord, readable } from '../access/check.ts'
import { newId } from '../ids.ts'
import type { Context } from '../operations/context.ts'
import { invalid, notFound, Problem } from '../problems.ts'
import { type Change, keepChanges } from '../records/changes.ts'
import { circleWords } from '../records/circle-words.ts'
import { findRecord, type Head, headsById } from '../records/load.ts'
import type { LinkType } from './link-type.ts'

/** A link as it is stored and as the history keeps it: enough to make it again. */
export type StoredLink = {
  id: string
  type: string
  fromId: string
  toId: string
  slot: string
  detail: Record<string, unknown>
  createdAt: string
  createdBy: string | null
}

export type NewLink = {
  type: string
  from: Head
  to: Head
  slot?: string
  detail?: Record<string, unknown>
}

/** The link type of that name, checked against the kinds at both ends. */
export const linkTypeFor = (ctx: Context, name: string, from: Head, to: Head): LinkType => {
  const type = ctx.app.links.get(name)
  if (!type)
    throw invalid(
      'type',
      `There is no link called ${name}. There are: ${[...ctx.app.links.keys()].join(', ')}.`,
    )
  const fits = (kinds: readonly string[], kind: string) => kinds.includes('*') || kinds.includes(kind)
  if (!fits(type.from, from.kind) || !fits(type.to, to.kind))
    throw invalid('type', `Nothing was linked: a ${from.kind} cannot be linked to a ${to.kind} by "${name}".`)
  return type
}

/** Makes links and writes both ends' histories. One that is there already is left as it is and given back. */
export const addLinks = async (ctx: Context, list: readonly NewLink[]): Promise<StoredLink[]> => {
  const made: StoredLink[] = []
  const changes: Change[] = []
  const together: StoredLink[] = []
  for (const link of list) {
    const { from, to } = link
    const type = linkTypeFor(ctx, link.type, from, to)
    for (const end of [from, to]) checkRecord(ctx, end.served, end, end.served.may.read)
    // Linking changes what the nearer end says of itself; the right to write either end is enough.
    checkEitherEnd(ctx, from, to)
    if (from.id === to.id) throw invalid('to', 'Nothing was linked: a record cannot be linked to itself.')
    if (type.acyclic) await refuseLinkCircle(ctx, type, from, to)
    await type.check?.(ctx, { from, to, detail: link.detail ?? {} })
    const slot = type.many ? (link.slot ?? newId(ctx.now)) : ''
    // A slot that was made just now is nobody else's: such links need no look and go in together.
    const fresh = slot !== '' && link.slot === undefined
    const before = fresh ? null : await existing(ctx, type.name, from.id, to.id, slot)
    if (before) {
      made.push(before)
      continue
    }
    const stored: StoredLink = {
      id: newId(ctx.now),
      type: type.name,
      fromId: from.id,
      toId: to.id,
      slot,
      detail: link.detail ?? {},
      createdAt: ctx.now,
      createdBy: ctx.actor.personId || null,
    }
    if (fresh) together.push(stored)
    else await insertLinks(ctx, [stored])
    made.push(stored)
    changes.push(...linkChanges('linked', stored, from, to))
  }
  await insertLinks(ctx, together)
  await keepChanges(ctx, changes)
  return made
}

/** Removes links. The history keeps each whole, so that an undo brings it back as it was. */
export const removeLinks = async (ctx: Context, ids: readonly string[]): Promise<StoredLink[]> => {
  const links = await linksById(ctx, ids)
  const heads = await headsById(
    ctx,
    links.flatMap((link) => [link.fromId, link.toId]),
  )
  const changes: Change[] = []
  for (const link of links) {
    const from = heads.get(link.fromId)
    const to = heads.get(link.toId)
    if (!from || !to) continue
    checkEitherEnd(ctx, from, to)
    await ctx.app.links.get(link.type)?.removing?.(ctx, { from, to })
    changes.push(...linkChanges('unlinked', link, from, to))
  }
  await ctx.db
    .deleteFrom('link')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', sql<string>`any(${links.map((link) => link.id)}::uuid[])`)
    .execute()
  await keepChanges(ctx, changes)
  return links
}

/** Makes a link again as it was, for an undo: by the rules of a new one, since others may have linked meanwhile. */
export const restoreLink = async (ctx: Context, link: StoredLink, from: Head, to: Head): Promise<void> => {
  const type = linkTypeFor(ctx, link.type, from, to)
  checkEitherEnd(ctx, from, to)
  if (type.acyclic) await refuseLinkCircle(ctx, type, from, to)
  await insertLinks(ctx, [link])
  await keepChanges(ctx, linkChanges('linked', link, from, to))
}

const checkEitherEnd = (ctx: Context, from: Head, to: Head): void => {
  try {
    checkRecord(ctx, from.served, from, from.served.may.write)
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-allowed')
      checkRecord(ctx, to.served, to, to.served.may.write)
    else throw error
  }
}

/** One line of history for each end, both holding the whole link. */
export const linkChanges = (verb: 'linked' | 'unlinked', link: StoredLink, from: Head, to: Head): Change[] =>
  [from, to].map((end) => ({
    recordId: end.id,
    kind: end.kind,
    ref: end.ref,
    productId: end.product_id,
    verb,
    fields: { link: verb === 'linked' ? [null, link] : [link, null] },
  }))

export const insertLinks = async (ctx: Context, links: readonly StoredLink[]): Promise<void> => {
  for (let start = 0; start < links.length; start += 2000)
    await ctx.db
      .insertInto('link')
      .values(
        links.slice(start, start + 2000).map((link) => ({
          workspace_id: ctx.workspaceId,
          id: link.id,
          type: link.type,
          from_id: link.fromId,
          to_id: link.toId,
          slot: link.slot,
          detail: JSON.stringify(link.detail),
          created_at: link.createdAt,
          created_by: link.createdBy,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['workspace_id', 'type', 'from_id', 'to_id', 'slot']).doNothing(),
      )
      .execute()
}

type Row = {
  id: string
  type: string
  from_id: string
  to_id: string
  slot: string
  detail: unknown
  created_at: string
  created_by: string | null
}

export const asLink = (row: Row): StoredLink => ({
  id: row.id,
  type: row.type,
  fromId: row.from_id,
  toId: row.to_id,
  slot: row.slot,
  detail: row.detail as Record<string, unknown>,
  createdAt: row.created_at,
  createdBy: row.created_by,
})

const linkQuery = (ctx: Context) =>
  ctx.db
    .selectFrom('link')
    .select(['id', 'type', 'from_id', 'to_id', 'slot', 'detail', 'created_at', 'created_by'])
    .where('workspace_id', '=', ctx.workspaceId)

const existing = async (
  ctx: Context,
  type: string,
  fromId: string,
  toId: string,
  slot: string,
): Promise<StoredLink | null> => {
  const row = await linkQuery(ctx)
    .where('type', '=', type)
    .where('from_id', '=', fromId)
    .where('to_id', '=', toId)
    .where('slot', '=', slot)
    .executeTakeFirst()
  return row ? asLink(row) : null
}

export const linksById = async (ctx: Context, ids: readonly string[]): Promise<StoredLink[]> =>
  (
    await linkQuery(ctx)
      .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
      .orderBy('id')
      .execute()
  ).map(asLink)

export type LinkLine = StoredLink & { direction: 'out' | 'in'; other: Head }

/** All links of one record whose other end the actor may read and which lies in no bin. */
export const linksOf = async (ctx: Context, recordId: string): Promise<LinkLine[]> => {
  const { rows } = await sql<Row & { other_id: string }>`
    select l.id, l.type, l.from_id, l.to_id, l.slot, l.detail, l.created_at, l.created_by, r.id as other_id
      from link l
      join record r on r.workspace_id = ${ctx.workspaceId}
       and r.id = case when l.from_id = ${recordId} then l.to_id else l.from_id end
     where l.workspace_id = ${ctx.workspaceId} and (l.from_id = ${recordId} or l.to_id = ${recordId})
       and r.binned_at is null and ${readable(ctx)}
     order by l.id limit 2000`.execute(ctx.db)
  const heads = await headsById(
    ctx,
    rows.map((row) => row.other_id),
  )
  return rows.flatMap((row) => {
    const other = heads.get(row.other_id)
    return other ? [{ ...asLink(row), direction: row.from_id === recordId ? 'out' : 'in', other }] : []
  })
}

/** Refuses a link that would close a circle, and names the way round. */
const refuseLinkCircle = async (ctx: Context, type: LinkType, from: Head, to: Head): Promise<void> => {
  // Links of one acyclic type are added one at a time per workspace: two added at once could close a circle together.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.workspaceId} ${type.name}`}, 0))`.execute(
    ctx.db,
  )
  const { rows } = await sql<{ path: string[] }>`
    with recursive walk as (
      select l.to_id, array[l.from_id, l.to_id] as path from link l
       where l.workspace_id = ${ctx.workspaceId} and l.type = ${type.name} and l.from_id = ${to.id}
      union all
      select l.to_id, w.path || l.to_id from walk w
        join link l on l.workspace_id = ${ctx.workspaceId} and l.type = ${type.name} and l.from_id = w.to_id
       where l.to_id <> all(w.path) and array_length(w.path, 1) < 1000
    )
    select path from walk where to_id = ${from.id} limit 1`.execute(ctx.db)
  const path = rows[0]?.path
  if (!path) return
  const heads = await headsById(ctx, path)
  const names = circleWords([from.ref, ...path.map((id) => heads.get(id)?.ref ?? '?')])
  throw new Problem('circle', `Nothing was linked: ${names} would be a circle.`, {
    errors: [{ path: 'to', message: `This would make a circle: ${names}.` }],
  })
}

/** One end of a new link, given by ref or id. */
export const linkEnd = async (ctx: Context, text: string): Promise<Head> => {
  const head = await findRecord(ctx, text)
  if (head.binned_at !== null) throw notFound(text)
  return head
}
