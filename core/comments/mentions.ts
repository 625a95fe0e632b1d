import { sql } from 'kysely'
import { actorsOf, mayRead } from '../access/reach.ts'
import { kindNamed } from '../app.ts'
import type { Context } from '../operations/context.ts'
import { invalid } from '../problems.ts'
import { findRecords, type Head, headsById } from '../records/load.ts'

export type Mentioned = { id: string; ref: string; name: string }

/** As it is stored: the person's id, which stays when the name changes. */
const STORED = /@\{([0-9a-f-]{36})\}/g
/** As it travels: the person's ref, which people and programs can write. */
const asWritten = (prefix: string): RegExp =>
  new RegExp(`(?<![\\w@])@(${prefix}-[1-9][0-9]{0,8})(?!\\w)`, 'gi')

/** As many people as one comment may name. */
const MOST = 50

const personPrefix = (ctx: Context): string => kindNamed(ctx.app, 'person').kind.prefix

/** The text with refs of people turned into ids, and whom it names. A ref that is no person stays as it was written. */
export const storeMentions = async (
  ctx: Context,
  text: string,
): Promise<{ text: string; people: Map<string, Head> }> => {
  // What only looks like a stored mention was typed: it must not become one.
  const safe = text.replaceAll(STORED, '@ {$1}')
  const refs = [...safe.matchAll(asWritten(personPrefix(ctx)))].map((match) => (match[1] ?? '').toUpperCase())
  const found = await findRecords(ctx, [...new Set(refs)])
  const people = new Map([...found.values()].map((head) => [head.id, head]))
  const stored = safe.replaceAll(asWritten(personPrefix(ctx)), (whole, ref: string) => {
    const head = found.get(ref.toUpperCase())
    return head ? `@{${head.id}}` : whole
  })
  if (people.size > MOST)
    throw invalid('text', `This names ${people.size} people; at most ${MOST} can be told by one comment.`)
  return { text: stored, people }
}

/** The ids of the people that a stored text names. */
export const idsInText = (text: string): string[] => [
  ...new Set([...text.matchAll(STORED)].map((match) => match[1] ?? '')),
]

/** Stored texts as they travel, and the people named in them by id, under their present names. */
export const showMentions = async (
  ctx: Context,
  texts: readonly string[],
): Promise<{ show: (text: string) => string; people: Map<string, Mentioned> }> => {
  const heads = await headsById(ctx, [...new Set(texts.flatMap(idsInText))])
  const people = new Map(
    [...heads.values()].map((head) => [head.id, { id: head.id, ref: head.ref, name: head.title }]),
  )
  return {
    people,
    show: (text) =>
      text.replaceAll(STORED, (whole, id: string) => {
        const person = people.get(id)
        return person ? `@${person.ref}` : whole
      }),
  }
}

/**
 * Refuses a mention of somebody who may not read the record, by name: a writer who believes that somebody was told
 * is worse off than one who is told that nobody would be.
 */
export const refuseUnreached = async (
  ctx: Context,
  record: Head,
  people: ReadonlyMap<string, Head>,
): Promise<void> => {
  const actors = await actorsOf(ctx, [...people.keys()])
  const unreached = [...people.values()].filter(({ id }) => {
    const actor = actors.get(id)
    return !actor || !mayRead(actor, record)
  })
  if (unreached.length === 0) return
  const names = unreached.map((head) => head.title).join(', ')
  throw invalid(
    'text',
    `${names} cannot read ${record.ref}, so @ would tell nobody. Write the name without @, or give them a role first. Nothing was sent.`,
  )
}

/** Writes whom a comment names now, in place of whom it named before. */
export const keepMentions = async (
  ctx: Context,
  commentId: string,
  ids: readonly string[],
): Promise<void> => {
  await sql`delete from mention where workspace_id = ${ctx.workspaceId} and comment_id = ${commentId}
     and person_id <> all(${[...ids]}::uuid[])`.execute(ctx.db)
  if (ids.length === 0) return
  await sql`insert into mention as m (workspace_id, comment_id, person_id)
    select ${ctx.workspaceId}::uuid, ${commentId}::uuid, x.id from unnest(${[...ids]}::uuid[]) as x (id)
    on conflict do nothing`.execute(ctx.db)
}

/** Other people who may read the record and whose name holds what was typed, the nearest name first. */
export const mentionable = async (ctx: Context, record: Head, typed: string): Promise<Mentioned[]> => {
  const sought = typed.trim().toLowerCase()
  const like = `%${sought.replaceAll(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<{ id: string }>`
    select m.person_id as id from member m
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = m.person_id and r.binned_at is null
     where m.workspace_id = ${ctx.workspaceId} and m.disabled_at is null and m.person_id <> ${ctx.actor.personId}
       and public.unaccent(lower(r.title)) like public.unaccent(${like})
     order by position(public.unaccent(${sought}) in public.unaccent(lower(r.title))), lower(r.title), r.id limit 60`.execute(
    ctx.db,
  )
  const ids = rows.map((row) => row.id)
  const [actors, heads] = [await actorsOf(ctx, ids), await headsById(ctx, ids)]
  return ids
    .flatMap((id) => {
      const [actor, head] = [actors.get(id), heads.get(id)]
      return actor && head && mayRead(actor, record) ? [{ id, ref: head.ref, name: head.title }] : []
    })
    .slice(0, 8)
}
