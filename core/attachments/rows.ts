import { z } from 'zod'
import { atLeast } from '../access/levels.ts'
import { newId } from '../ids.ts'
import type { Context } from '../operations/context.ts'
import { notFound, Problem } from '../problems.ts'
import { keepChanges } from '../records/changes.ts'
import type { HistoryLine } from '../records/history.ts'
import { findRecord, type Head, headsById } from '../records/load.ts'
import { isCalledWrong, sentAs } from './file-kind.ts'

export const attachmentShape = z.object({
  id: z.uuid(),
  commentId: z.uuid().nullable(),
  name: z.string(),
  type: z.string().meta({ description: 'Its media type, found in its content.' }),
  size: z.int().meta({ description: 'In bytes.' }),
  hash: z.string().meta({ description: 'SHA-256 of what is stored, in hexadecimal.' }),
  isImage: z.boolean().meta({ description: 'A page may draw it.' }),
  isCalledWrong: z.boolean().meta({ description: 'Its name promises something else than it is.' }),
  createdAt: z.iso.datetime(),
  createdBy: z.uuid().nullable(),
  authorName: z.string().nullable(),
})
export type Attachment = z.output<typeof attachmentShape>

const COLUMNS = ['id', 'comment_id', 'name', 'type', 'size', 'hash', 'created_at', 'created_by'] as const

/** What is attached to a record and to its comments, in the order in which it came. */
export const attachmentsOn = async (ctx: Context, recordId: string): Promise<Attachment[]> => {
  const rows = await ctx.db
    .selectFrom('attachment as a')
    .leftJoin('record as p', (join) =>
      join.onRef('p.id', '=', 'a.created_by').on('p.workspace_id', '=', ctx.workspaceId),
    )
    .select([...COLUMNS.map((column) => `a.${column}` as const), 'p.title'])
    .where('a.workspace_id', '=', ctx.workspaceId)
    .where('a.record_id', '=', recordId)
    .where('a.binned_at', 'is', null)
    .orderBy('a.id')
    .limit(1000)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    commentId: row.comment_id,
    name: row.name,
    type: row.type,
    size: Number(row.size),
    hash: row.hash,
    isImage: sentAs(row.type).inline,
    isCalledWrong: isCalledWrong(row.name, row.type),
    createdAt: row.created_at,
    createdBy: row.created_by,
    authorName: row.title,
  }))
}

export type AttachmentRow = {
  id: string
  record_id: string
  comment_id: string | null
  name: string
  type: string
  size: number
  hash: string
  created_by: string | null
}

/** One attachment with its record; refused where that may not be read. One that was removed is not there. */
export const attachmentById = async (
  ctx: Context,
  id: string,
): Promise<{ attachment: AttachmentRow; record: Head }> => {
  const attachment = await ctx.db
    .selectFrom('attachment')
    .select(['id', 'record_id', 'comment_id', 'name', 'type', 'size', 'hash', 'created_by'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .where('binned_at', 'is', null)
    .executeTakeFirst()
  if (!attachment) throw notFound('This attachment')
  return { attachment, record: await findRecord(ctx, attachment.record_id) }
}

export type NewAttachment = {
  commentId: string | null
  name: string
  type: string
  size: number
  hash: string
}

/** Attaches a content that the store holds already, and gives the attachment's id. */
export const attach = async (ctx: Context, record: Head, file: NewAttachment): Promise<string> => {
  const id = newId(ctx.now)
  await ctx.db
    .insertInto('attachment')
    .values({
      workspace_id: ctx.workspaceId,
      id,
      record_id: record.id,
      comment_id: file.commentId,
      name: file.name,
      type: file.type,
      size: file.size,
      hash: file.hash,
      created_at: ctx.now,
      created_by: ctx.actor.personId || null,
    })
    .execute()
  await keepAttachment(ctx, record, null, { id, ...file })
  return id
}

/** Takes an attachment away: one's own, or anybody's for whoever may change the record. */
export const detach = async (ctx: Context, id: string): Promise<void> => {
  const { attachment, record } = await attachmentById(ctx, id)
  await refuseOthers(ctx, record, attachment.created_by)
  await setBinned(ctx, id, ctx.now)
  await keepAttachment(ctx, record, attachment, null)
}

const refuseOthers = async (ctx: Context, record: Head, author: string | null): Promise<void> => {
  if (author === ctx.actor.personId || atLeast(ctx.actor.workspaceLevel, 'admin')) return
  try {
    await findRecord(ctx, record.id, record.served.may.write)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem('not-allowed', 'Somebody else attached this. It was left where it is.')
  }
}

const setBinned = async (ctx: Context, id: string, at: string | null): Promise<boolean> => {
  const { numUpdatedRows } = await ctx.db
    .updateTable('attachment')
    .set({ binned_at: at })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .where('binned_at', at === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

type Kept = { id: string; name: string; type: string; size: number; hash: string } | null

const keepAttachment = (ctx: Context, record: Head, before: Kept, after: Kept): Promise<void> =>
  keepChanges(ctx, [
    {
      recordId: record.id,
      kind: record.kind,
      ref: record.ref,
      productId: record.product_id,
      verb: 'attached',
      fields: { attachment: [keptOf(before), keptOf(after)] },
    },
  ])

const keptOf = (kept: Kept): Kept =>
  kept && { id: kept.id, name: kept.name, type: kept.type, size: Number(kept.size), hash: kept.hash }

/** Takes back one line of history about an attachment: the file itself was never thrown away. */
export const undoAttachment = async (ctx: Context, line: HistoryLine): Promise<number> => {
  const [before, after] = (line.fields['attachment'] ?? [null, null]) as [Kept, Kept]
  const kept = before ?? after
  const record = (await headsById(ctx, [line.recordId])).get(line.recordId)
  if (!kept || !record) return 0
  const author = await ctx.db
    .selectFrom('attachment')
    .select('created_by')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', kept.id)
    .executeTakeFirst()
  await refuseOthers(ctx, record, author?.created_by ?? null)
  if (!(await setBinned(ctx, kept.id, before ? null : ctx.now))) return 0
  await keepAttachment(ctx, record, after, before)
  return 1
}
