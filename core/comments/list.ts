import { type Attachment, attachmentsOn } from '../attachments/rows.ts'
import type { Context } from '../operations/context.ts'
import { type Mentioned, showMentions } from './mentions.ts'
import { type Reaction, reactionsOf } from './reactions.ts'

export type Comment = {
  id: string
  recordId: string
  /** The comment that its thread began with; null for one that begins one. */
  threadId: string | null
  /** Markdown. People are named by their refs: `@PERSON-3`. Empty where it was removed. */
  text: string
  createdAt: string
  createdBy: string | null
  authorName: string | null
  editedAt: string | null
  /** Removed, and shown only because others answered it. */
  isRemoved: boolean
  mentions: Mentioned[]
  reactions: Reaction[]
  attachments: Attachment[]
}

const MOST = 1000

/** The comments of a record, oldest first; one that was removed stays as a gap where others answered it. `only` asks for one of them. */
export const commentsOf = async (ctx: Context, recordId: string, only?: string): Promise<Comment[]> => {
  const query = ctx.db
    .selectFrom('comment as c')
    .leftJoin('record as p', (join) =>
      join.onRef('p.id', '=', 'c.created_by').on('p.workspace_id', '=', ctx.workspaceId),
    )
    .select([
      'c.id',
      'c.record_id',
      'c.thread_id',
      'c.text',
      'c.created_at',
      'c.created_by',
      'c.edited_at',
      'c.binned_at',
      'p.title',
    ])
    .where('c.workspace_id', '=', ctx.workspaceId)
    .where('c.record_id', '=', recordId)
  const rows = await (only === undefined ? query : query.where('c.id', '=', only))
    .orderBy('c.id')
    .limit(MOST)
    .execute()
  const answered = new Set(
    rows.flatMap((row) => (row.binned_at === null && row.thread_id ? [row.thread_id] : [])),
  )
  const shown = rows.filter((row) => row.binned_at === null || answered.has(row.id))
  const ids = shown.map((row) => row.id)
  const [reactions, attachments] = [await reactionsOf(ctx, ids), await attachmentsOn(ctx, recordId)]
  const { show, people } = await showMentions(
    ctx,
    shown.map((row) => row.text),
  )
  return shown.map((row) => {
    const isRemoved = row.binned_at !== null
    const text = isRemoved ? '' : row.text
    return {
      id: row.id,
      recordId: row.record_id,
      threadId: row.thread_id,
      text: show(text),
      createdAt: row.created_at,
      createdBy: isRemoved ? null : row.created_by,
      authorName: isRemoved ? null : row.title,
      editedAt: isRemoved ? null : row.edited_at,
      isRemoved,
      mentions: [...people.values()].filter((person) => text.includes(`@{${person.id}}`)),
      reactions: isRemoved ? [] : (reactions.get(row.id) ?? []),
      attachments: isRemoved ? [] : attachments.filter((each) => each.commentId === row.id),
    }
  })
}
