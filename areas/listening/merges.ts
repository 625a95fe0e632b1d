import { type RawBuilder, sql } from 'kysely'
import { checkRecord, readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { type Change, keepChanges } from '../../core/records/changes.ts'
import type { HistoryLine } from '../../core/records/history.ts'
import { type Head, headsById } from '../../core/records/load.ts'
import { policy } from './policy.ts'

/** Into which note one was merged, as the history keeps it: enough to do it again. */
export type Merge = { into: string; by: string | null; at: string; title: string }

type Row = { note: string; into: string; root: string; by: string | null; at: string }

/** Whether the note at `alias` (such as `r`) was merged into another; lists and search leave it out then. */
export const isMerged = (ctx: Context, alias: string): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from note_merge g where g.workspace_id = ${ctx.workspaceId} and g.note_id = ${sql.ref(`${alias}.id`)})`

const mergesOf = async (ctx: Context, noteIds: readonly string[]): Promise<Map<string, Row>> => {
  const { rows } = await sql<Row>`
    select m.note_id as note, m.into_id as into, m.root_id as root, m.merged_by as by, m.merged_at as at
      from note_merge m where m.workspace_id = ${ctx.workspaceId} and m.note_id = any(${[...noteIds]}::uuid[])`.execute(
    ctx.db,
  )
  return new Map(rows.map((row) => [row.note, row]))
}

/** The notes as which these count: where the chain of merges ends, or themselves. */
export const rootsOf = async (ctx: Context, noteIds: readonly string[]): Promise<Map<string, string>> => {
  const merges = await mergesOf(ctx, noteIds)
  return new Map(noteIds.map((id) => [id, merges.get(id)?.root ?? id]))
}

/** The notes merged into one, at any depth, that the actor may read and that lie in no bin; oldest first. */
export const mergedInto = async (ctx: Context, rootId: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select r.id from note_merge m
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = m.note_id
       and r.binned_at is null and ${readable(ctx, 'r', 'note')}
     where m.workspace_id = ${ctx.workspaceId} and m.root_id = ${rootId} order by r.id`.execute(ctx.db)
  return rows.map((row) => row.id)
}

/** One at a time in a workspace: two merges at once could close a circle together, or leave a chain without its end. */
const lockMerges = (ctx: Context) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`merge ${ctx.workspaceId}`}, 0))`.execute(ctx.db)

/**
 * Merges notes into another. Nothing is deleted or moved: what hangs on them counts for that one from now on. Refuses
 * all together where one is that note itself, was merged already, or would close a circle; each is named.
 */
export const mergeNotes = async (ctx: Context, notes: readonly Head[], named: Head): Promise<Head> => {
  await lockMerges(ctx)
  for (const note of [...notes, named]) mayMerge(ctx, note)
  const itself = notes.find((note) => note.id === named.id)
  if (itself)
    throw invalid(
      'into',
      `Nothing was merged: ${itself.ref} cannot be merged into itself. Choose another note.`,
    )
  const merges = await mergesOf(ctx, [...notes.map((note) => note.id), named.id])
  const intoId = merges.get(named.id)?.root ?? named.id
  await refuseMerged(ctx, notes, merges)
  await refuseCircle(ctx, notes, named)
  // Who names a note that was merged itself means the one that stands for it.
  const into = (await headsById(ctx, [intoId])).get(intoId) ?? named
  if (into.id !== named.id) mayMerge(ctx, into)
  for (const note of notes) await writeMerge(ctx, note, into, { by: ctx.actor.personId || null, at: ctx.now })
  return into
}

const mayMerge = (ctx: Context, note: Head): void => {
  checkRecord(ctx, note.served, note, policy.note.write)
  if (note.binned_at !== null)
    throw new Problem('gone', `Nothing was merged: ${note.ref} lies in the bin. Restore it first.`)
}

const refuseMerged = async (
  ctx: Context,
  notes: readonly Head[],
  merges: ReadonlyMap<string, Row>,
): Promise<void> => {
  const done = notes.flatMap((note) => merges.get(note.id) ?? [])
  if (done.length === 0) return
  const heads = await headsById(
    ctx,
    done.flatMap((row) => [row.note, row.into]),
  )
  const words = done.map((row) => `${heads.get(row.note)?.ref} into ${heads.get(row.into)?.ref}`).join(', ')
  throw new Problem(
    'in-use',
    `Nothing was merged: already merged are ${words}. Unmerge first what shall move.`,
  )
}

/** The way from the note that was named to its end, where one of the others stands on it. */
const refuseCircle = async (ctx: Context, notes: readonly Head[], named: Head): Promise<void> => {
  const { rows } = await sql<{ path: string[] }>`
    with recursive walk as (
      select ${named.id}::uuid as id, array[${named.id}::uuid] as path
      union all
      select m.into_id, w.path || m.into_id from walk w
        join note_merge m on m.workspace_id = ${ctx.workspaceId} and m.note_id = w.id
       where m.into_id <> all(w.path)
    )
    select path from walk where id = any(${notes.map((note) => note.id)}::uuid[]) limit 1`.execute(ctx.db)
  const path = rows[0]?.path
  if (!path) return
  const heads = await headsById(ctx, path)
  const names = [path.at(-1) ?? '', ...path].map((id) => heads.get(id)?.ref ?? '?').join(' → ')
  throw new Problem('circle', `Nothing was merged: ${names} would be a circle. Unmerge ${named.ref} first.`)
}

const writeMerge = async (
  ctx: Context,
  note: Head,
  into: Head,
  { by, at }: Pick<Merge, 'by' | 'at'>,
): Promise<void> => {
  const root = (await rootsOf(ctx, [into.id])).get(into.id) ?? into.id
  await sql`insert into note_merge (workspace_id, note_id, into_id, root_id, merged_by, merged_at)
    values (${ctx.workspaceId}, ${note.id}, ${into.id}, ${root}, ${by}, ${at})`.execute(ctx.db)
  await sql`update note_merge m set root_id = ${root}
     where m.workspace_id = ${ctx.workspaceId} and m.root_id = ${note.id}`.execute(ctx.db)
  await keepChanges(ctx, mergeLines(note, into, null, { into: into.id, by, at, title: named(into) }))
}

const named = (head: Head): string => `${head.ref} ${head.title}`

/** One line for the note that was merged, from which an undo is made, and one for the note that it now stands behind. */
const mergeLines = (note: Head, into: Head, before: Merge | null, after: Merge | null): Change[] => {
  const part = (head: Head, fields: Change['fields']): Change => ({
    recordId: head.id,
    kind: head.kind,
    ref: head.ref,
    productId: head.product_id,
    verb: 'part',
    fields,
  })
  const there = { note: note.id, title: named(note) }
  return [part(note, { merge: [before, after] }), part(into, { merged: [before && there, after && there] })]
}

/** Takes notes out of what they were merged into, each with all that it was and with what was merged into it. */
export const unmergeNotes = async (ctx: Context, notes: readonly Head[]): Promise<number> => {
  await lockMerges(ctx)
  const merges = await mergesOf(
    ctx,
    notes.map((note) => note.id),
  )
  const heads = await headsById(
    ctx,
    [...merges.values()].map((row) => row.into),
  )
  let count = 0
  for (const note of notes) {
    checkRecord(ctx, note.served, note, policy.note.write)
    const row = merges.get(note.id)
    const into = heads.get(row?.into ?? '')
    if (!row || !into) continue
    await takeOut(ctx, note.id)
    const { by, at } = row
    await keepChanges(ctx, mergeLines(note, into, { into: into.id, by, at, title: named(into) }, null))
    count++
  }
  return count
}

/** Everything below the note ends its chain there again. */
const takeOut = async (ctx: Context, noteId: string): Promise<void> => {
  await sql`delete from note_merge where workspace_id = ${ctx.workspaceId} and note_id = ${noteId}`.execute(
    ctx.db,
  )
  await sql`
    with recursive below as (
      select m.note_id from note_merge m where m.workspace_id = ${ctx.workspaceId} and m.into_id = ${noteId}
      union
      select m.note_id from below b
        join note_merge m on m.workspace_id = ${ctx.workspaceId} and m.into_id = b.note_id
    )
    update note_merge m set root_id = ${noteId}
      from below b where m.workspace_id = ${ctx.workspaceId} and m.note_id = b.note_id`.execute(ctx.db)
}

/** Takes back one line of history about a merge, where it still stands as that line left it. */
export const undoMerge = async (ctx: Context, line: HistoryLine): Promise<number> => {
  const [before, after] = (line.fields['merge'] ?? [null, null]) as [Merge | null, Merge | null]
  const heads = await headsById(ctx, [line.recordId, ...(before ? [before.into] : [])])
  const note = heads.get(line.recordId)
  if (!note) return 0
  await lockMerges(ctx)
  const now = (await mergesOf(ctx, [note.id])).get(note.id)
  if (after) return now?.into === after.into ? unmergeNotes(ctx, [note]) : 0
  const into = heads.get(before?.into ?? '')
  if (!before || !into || now) return 0
  // It comes back as it was, also where one of the two lies in the bin by now.
  for (const each of [note, into]) checkRecord(ctx, each.served, each, policy.note.write)
  await refuseCircle(ctx, [note], into)
  await writeMerge(ctx, note, into, before)
  return 1
}
