import { sql } from 'kysely'
import { atLeast } from '../access/levels.ts'
import { newId } from '../ids.ts'
import { tellOfComment } from '../notices/tell-comment.ts'
import type { Context } from '../operations/context.ts'
import { notFound, Problem } from '../problems.ts'
import { keepChanges } from '../records/changes.ts'
import type { HistoryLine } from '../records/history.ts'
import { findRecord, type Head, headsById } from '../records/load.ts'
import { idsInText, keepMentions, refuseUnreached, storeMentions } from './mentions.ts'

export type CommentRow = {
  id: string
  record_id: string
  thread_id: string | null
  text: string
  created_by: string | null
}
/** A comment as a line of history keeps it. */
type Kept = { id: string; text: string } | null

/** One comment that is not removed, with its record; refused where that may not be read. */
export const commentById = async (
  ctx: Context,
  id: string,
): Promise<{ comment: CommentRow; record: Head }> => {
  const comment = await ctx.db
    .selectFrom('comment')
    .select(['id', 'record_id', 'thread_id', 'text', 'created_by'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .where('binned_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!comment) throw notFound('This comment')
  return { comment, record: await findRecord(ctx, comment.record_id) }
}

/**
 * Adds a comment and gives its id. Whoever may read a record may comment on it. An answer joins the thread of what it
 * answers: threads have one level.
 */
export const addComment = async (
  ctx: Context,
  record: Head,
  written: string,
  answers?: string,
): Promise<string> => {
  const id = newId(ctx.now)
  const before = answers === undefined ? null : (await commentById(ctx, answers)).comment
  if (before && before.record_id !== record.id) throw notFound('The comment that this answers')
  const { text, people } = await storeMentions(ctx, written)
  await refuseUnreached(ctx, record, people)
  await ctx.db
    .insertInto('comment')
    .values({
      workspace_id: ctx.workspaceId,
      id,
      record_id: record.id,
      thread_id: before ? (before.thread_id ?? before.id) : null,
      text,
      created_at: ctx.now,
      created_by: ctx.actor.personId || null,
    })
    .execute()
  await keepMentions(ctx, id, [...people.keys()])
  await keepComment(ctx, record, null, { id, text })
  await tellOfComment(ctx, record, {
    id,
    threadId: before ? (before.thread_id ?? before.id) : null,
    mentioned: [...people.keys()],
    isNew: true,
  })
  return id
}

/** Changes or, with `written` null, removes a comment: one's own, or anybody's where one is admin. */
export const changeComment = async (ctx: Context, id: string, written: string | null): Promise<void> => {
  const { comment, record } = await commentById(ctx, id)
  refuseOthers(ctx, comment.created_by, written === null)
  if (written === null) {
    await writeComment(ctx, id, { binned_at: ctx.now })
    await keepComment(ctx, record, { id, text: comment.text }, null)
    return
  }
  const { text, people } = await storeMentions(ctx, written)
  if (text === comment.text) return
  const known = new Set(idsInText(comment.text))
  const added = new Map([...people].filter(([personId]) => !known.has(personId)))
  await refuseUnreached(ctx, record, added)
  await writeComment(ctx, id, { text, edited_at: ctx.now })
  await keepMentions(ctx, id, [...people.keys()])
  await keepComment(ctx, record, { id, text: comment.text }, { id, text })
  await tellOfComment(ctx, record, {
    id,
    threadId: comment.thread_id,
    mentioned: [...added.keys()],
    isNew: false,
  })
}

const writeComment = async (
  ctx: Context,
  id: string,
  set: { text?: string; edited_at?: string; binned_at?: string | null },
): Promise<void> => {
  await ctx.db
    .updateTable('comment')
    .set(set)
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .execute()
}

/** A comment is its author's. Others may take it away, and bring it back, as admins only. */
const refuseOthers = (ctx: Context, author: string | null, whole: boolean): void => {
  const admin = atLeast(ctx.actor.workspaceLevel, 'admin')
  if (author !== ctx.actor.personId && !(admin && whole))
    throw new Problem('not-allowed', 'This comment is somebody else’s. It was left as it is.')
}

const keepComment = (ctx: Context, record: Head, before: Kept, after: Kept): Promise<void> =>
  keepChanges(ctx, [
    {
      recordId: record.id,
      kind: record.kind,
      ref: record.ref,
      productId: record.product_id,
      verb: 'commented',
      fields: { comment: [before, after] },
    },
  ])

/** Takes back one line of history about a comment, where the comment still says what that line left. */
export const undoComment = async (ctx: Context, line: HistoryLine): Promise<number> => {
  const [before, after] = (line.fields['comment'] ?? [null, null]) as [Kept, Kept]
  const id = (before ?? after)?.id
  const record = (await headsById(ctx, [line.recordId])).get(line.recordId)
  if (!id || !record) return 0
  const comment = await ctx.db
    .selectFrom('comment')
    .select('created_by')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  refuseOthers(ctx, comment?.created_by ?? null, before === null || after === null)
  const { numUpdatedRows } = await ctx.db
    .updateTable('comment')
    .set({ binned_at: before ? null : ctx.now, ...(before ? { text: before.text } : {}) })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .where('binned_at', after ? 'is' : 'is not', null)
    .where('text', '=', (after ?? before)?.text ?? '')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return 0
  if (before) await keepMentions(ctx, id, idsInText(before.text))
  await keepComment(ctx, record, after, before)
  return 1
}

export type Version = { text: string; at: string; by: string | null }

/** All that a comment has said, the oldest first, out of the record's history. */
export const versionsOf = async (ctx: Context, comment: CommentRow): Promise<Version[]> => {
  const { rows } = await sql<Version>`
    select c.fields -> 'comment' -> 1 ->> 'text' as text, c.at, p.title as by from change c
      left join record p on p.workspace_id = ${ctx.workspaceId} and p.id = c.person_id
     where c.workspace_id = ${ctx.workspaceId} and c.record_id = ${comment.record_id} and c.verb = 'commented'
       and c.fields -> 'comment' -> 1 ->> 'id' = ${comment.id}
     order by c.id limit 200`.execute(ctx.db)
  return rows
}
