import { atLeast } from '../access/levels.ts'
import { newId } from '../ids.ts'
import type { Context } from '../operations/context.ts'
import { notFound, Problem } from '../problems.ts'
import { keepChanges } from '../records/changes.ts'
import type { HistoryLine } from '../records/history.ts'
import { findRecord, type Head, headsById } from '../records/load.ts'

export type Comment = {
  id: string
  recordId: string
  text: string
  createdAt: string
  createdBy: string | null
  authorName: string | null
  editedAt: string | null
}

type Kept = { id: string; text: string } | null

/** The comments of a record, oldest first. */
export const commentsOf = async (ctx: Context, recordId: string): Promise<Comment[]> => {
  const rows = await ctx.db
    .selectFrom('comment as c')
    .leftJoin('record as p', (join) =>
      join.onRef('p.id', '=', 'c.created_by').on('p.workspace_id', '=', ctx.workspaceId),
    )
    .select(['c.id', 'c.record_id', 'c.text', 'c.created_at', 'c.created_by', 'c.edited_at', 'p.title'])
    .where('c.workspace_id', '=', ctx.workspaceId)
    .where('c.record_id', '=', recordId)
    .where('c.binned_at', 'is', null)
    .orderBy('c.id')
    .limit(1000)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    recordId: row.record_id,
    text: row.text,
    createdAt: row.created_at,
    createdBy: row.created_by,
    authorName: row.title,
    editedAt: row.edited_at,
  }))
}

/** Adds a comment. Whoever may read a record may comment on it. */
export const addComment = async (ctx: Context, record: Head, text: string): Promise<Comment> => {
  const id = newId(ctx.now)
  await ctx.db
    .insertInto('comment')
    .values({
      workspace_id: ctx.workspaceId,
      id,
      record_id: record.id,
      text,
      created_at: ctx.now,
      created_by: ctx.actor.personId,
    })
    .execute()
  await keepComment(ctx, record, null, { id, text })
  return {
    id,
    recordId: record.id,
    text,
    createdAt: ctx.now,
    createdBy: ctx.actor.personId,
    authorName: ctx.actor.personName,
    editedAt: null,
  }
}

/** Changes or, with `text` null, removes a comment: one's own, or anybody's where one is admin. */
export const changeComment = async (ctx: Context, id: string, text: string | null): Promise<void> => {
  const row = await ctx.db
    .selectFrom('comment')
    .select(['record_id', 'text', 'created_by'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .where('binned_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('This comment')
  const record = await findRecord(ctx, row.record_id)
  refuseOthers(ctx, row.created_by, text === null)
  await ctx.db
    .updateTable('comment')
    .set(text === null ? { binned_at: ctx.now } : { text, edited_at: ctx.now })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .execute()
  await keepComment(ctx, record, { id, text: row.text }, text === null ? null : { id, text })
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
  await keepComment(ctx, record, after, before)
  return 1
}
