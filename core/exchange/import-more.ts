import { sql } from 'kysely'
import { levelFor } from '../access/check.ts'
import { atLeast } from '../access/levels.ts'
import { newId } from '../ids.ts'
import { addLinks } from '../links/links.ts'
import { Problem } from '../problems.ts'
import { keepChanges } from '../records/changes.ts'
import { type Head, headsById } from '../records/load.ts'
import { sameWord } from './cells.ts'
import { keepImported, loadImported, type ToKeep } from './imported.ts'
import { errorAt, LONGEST_KEY, type ParsedRow } from './rows.ts'
import { fail, type Run } from './run-state.ts'
import type { SourceComment, SourceLink } from './table.ts'

type Placed = { row: ParsedRow; recordId: string }

const LONGEST_COMMENT = 20_000

/** The records of these rows that the importing person may read, apart from those in the bin. */
const openHeads = async (run: Run, ids: readonly string[]): Promise<Map<string, Head>> => {
  const heads = await headsById(run.ctx, ids)
  for (const [id, head] of heads)
    if (head.binned_at !== null || !atLeast(levelFor(run.ctx, head.served, head), head.served.may.read))
      heads.delete(id)
  return heads
}

/**
 * Brings the comments that came with rows: each once, whatever became of it since. They are the importing person's,
 * with who wrote them and when in their first line: nobody is made to have said something here.
 */
export const bringComments = async (run: Run, rows: readonly Placed[]): Promise<void> => {
  for (const { row, recordId } of rows)
    for (const link of row.more?.links ?? []) run.links.push({ row, recordId, link })
  const wanted = new Map<string, Placed & { comment: SourceComment }>()
  for (const { row, recordId } of rows)
    for (const comment of row.more?.comments ?? [])
      wanted.set(`${row.key ?? newId()} ${comment.id}`.slice(0, LONGEST_KEY), { row, recordId, comment })
  if (wanted.size === 0) return
  const { ctx } = run
  const kind = `${run.served.kind.name}:comment`
  const known = await loadImported(ctx, kind, run.source, [...wanted.keys()])
  const heads = await openHeads(
    run,
    [...wanted.values()].map(({ recordId }) => recordId),
  )
  await bringBack(
    run,
    [...known.values()].map(({ prints }) => prints),
    heads,
  )
  const fresh = [...wanted].flatMap(([key, { row, recordId, comment }]) => {
    const head = heads.get(recordId)
    if (known.has(key) || !head) return []
    const id = newId(ctx.now)
    const kept: ToKeep[] = row.key === null ? [] : [{ key, recordId, prints: id }]
    return [{ id, head, text: textOf(comment), at: comment.at ?? ctx.now, kept }]
  })
  if (fresh.length === 0) return
  await ctx.db
    .insertInto('comment')
    .values(
      fresh.map(({ id, head, text, at }) => ({
        workspace_id: ctx.workspaceId,
        id,
        record_id: head.id,
        text,
        created_at: at,
        created_by: ctx.actor.personId || null,
      })),
    )
    .execute()
  await tellComments(run, fresh)
  await keepImported(
    ctx,
    kind,
    run.source,
    fresh.flatMap(({ kept }) => kept),
  )
}

const textOf = ({ by, at, text }: SourceComment): string => {
  const who = [by.trim(), at?.slice(0, 10)].filter(Boolean).join(', ')
  const whole = who === '' ? text : `**${who}:**\n\n${text}`
  return whole.length > LONGEST_COMMENT ? `${whole.slice(0, LONGEST_COMMENT - 2).toWellFormed()} …` : whole
}

const tellComments = async (
  run: Run,
  list: readonly { id: string; head: Head; text: string }[],
): Promise<void> => {
  run.comments += list.length
  await keepChanges(
    run.ctx,
    list.map(({ id, head, text }) => ({
      recordId: head.id,
      kind: head.kind,
      ref: head.ref,
      productId: head.product_id,
      verb: 'commented' as const,
      fields: { comment: [null, { id, text }] as [unknown, unknown] },
    })),
  )
}

/** What an undo took away comes again with the same file, as it does for records; what a person removed does not. */
const bringBack = async (
  run: Run,
  ids: readonly string[],
  heads: ReadonlyMap<string, Head>,
): Promise<void> => {
  if (ids.length === 0) return
  const { ctx } = run
  const { rows } = await sql<{ id: string; record_id: string; text: string }>`
    select c.id, c.record_id, c.text from comment c
     where c.workspace_id = ${ctx.workspaceId} and c.id = any(${[...ids]}::uuid[]) and c.binned_at is not null
       and (select h.operation from change h
             where h.workspace_id = ${ctx.workspaceId} and h.record_id = c.record_id and h.verb = 'commented'
               and h.fields -> 'comment' -> 0 ->> 'id' = c.id::text
             order by h.id desc limit 1) = 'change.undo'`.execute(ctx.db)
  const back = rows.flatMap(({ id, record_id, text }) => {
    const head = heads.get(record_id)
    return head ? [{ id, head, text }] : []
  })
  if (back.length === 0) return
  await ctx.db
    .updateTable('comment')
    .set({ binned_at: null })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', sql<string>`any(${back.map(({ id }) => id)}::uuid[])`)
    .execute()
  await tellComments(run, back)
}

/** Makes the links between rows, now that all are there. One whose other end is not in the source is only counted. */
export const bringLinks = async (run: Run): Promise<void> => {
  if (run.links.length === 0) return
  const { ctx } = run
  const kind = `${run.served.kind.name}:link`
  const ends = await loadImported(
    ctx,
    run.served.kind.name,
    run.source,
    run.links.map(({ link }) => link.to),
  )
  const keyOf = (each: Run['links'][number]): string =>
    [each.link.words, ...pairOf(each.link, each.row.key ?? each.recordId, each.link.to)]
      .join(' ')
      .slice(0, LONGEST_KEY)
  const known = await loadImported(ctx, kind, run.source, run.links.map(keyOf))
  const undone = await undoneLinks(run, [...known.values()])
  const heads = await openHeads(run, [
    ...run.links.map(({ recordId }) => recordId),
    ...[...ends.values()].map(({ recordId }) => recordId),
  ])
  const done = new Set<string>()
  for (const each of run.links) {
    const key = keyOf(each)
    const before = known.get(key)
    if (done.has(key) || (before && !undone.has(before.prints))) continue
    done.add(key)
    const here = heads.get(each.recordId)
    const there = heads.get(ends.get(each.link.to)?.recordId ?? '')
    if (!here || !there || here.id === there.id) run.linksLeft++
    else await linkOne(run, each, pairOf(each.link, here, there), { kind, key })
  }
}

const pairOf = <T>({ direction }: SourceLink, here: T, there: T): [T, T] =>
  direction === 'out' ? [here, there] : [there, here]

const linkOne = async (
  run: Run,
  { row, link }: Run['links'][number],
  [from, to]: [Head, Head],
  { kind, key }: { kind: string; key: string },
): Promise<void> => {
  try {
    const [made] = await addLinks(run.ctx, [{ type: typeOf(run, link.words, from, to), from, to }])
    if (!made) return
    run.linked++
    if (row.key !== null)
      await keepImported(run.ctx, kind, run.source, [{ key, recordId: from.id, prints: made.id }])
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    fail(run, errorAt(row, '', link.to, `${error.message} The row was kept without it.`))
  }
}

/** The link type that the source's word means between these two; `relates` for what we have no word for. */
const typeOf = (run: Run, words: string, from: Head, to: Head): string => {
  const fits = (kinds: readonly string[], kind: string) => kinds.includes('*') || kinds.includes(kind)
  const stem = (word: string) => sameWord(word).replace(/(es|s|d)$/, '')
  for (const type of run.ctx.app.links.values())
    if (stem(type.name) === stem(words) && fits(type.from, from.kind) && fits(type.to, to.kind))
      return type.name
  return 'relates'
}

/** Those of the links that an undo took away. */
const undoneLinks = async (
  run: Run,
  known: readonly { recordId: string; prints: string }[],
): Promise<Set<string>> => {
  if (known.length === 0) return new Set()
  const { ctx } = run
  const { rows } = await sql<{ id: string }>`
    select x.id from unnest(${known.map(({ prints }) => prints)}::uuid[], ${known.map(({ recordId }) => recordId)}::uuid[]) as x (id, record_id)
     where not exists (select 1 from link l where l.workspace_id = ${ctx.workspaceId} and l.id = x.id)
       and (select h.operation from change h
             where h.workspace_id = ${ctx.workspaceId} and h.record_id = x.record_id and h.verb = 'unlinked'
               and h.fields -> 'link' -> 0 ->> 'id' = x.id::text
             order by h.id desc limit 1) = 'change.undo'`.execute(ctx.db)
  return new Set(rows.map(({ id }) => id))
}
