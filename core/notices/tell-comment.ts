import { sql } from 'kysely'
import type { Context } from '../operations/context.ts'
import type { Head } from '../records/load.ts'
import { makeNotices, type NewNotice } from './make.ts'
import { beginWatching, watchersOf } from './watching.ts'

/** What was said: by the actor, on a record. `mentioned` names who is named now and was not before. */
export type Said = { id: string; threadId: string | null; mentioned: readonly string[]; isNew: boolean }

/**
 * Tells of a comment, each person once and for the nearest reason: named in it, answered by it, or watching the record.
 * Who commented or was named watches from then on.
 */
export const tellOfComment = async (ctx: Context, record: Head, said: Said): Promise<void> => {
  const byId = ctx.actor.personId || null
  if (byId) await beginWatching(ctx, record.id, [byId], 'commented')
  await beginWatching(ctx, record.id, said.mentioned, 'mentioned')
  const told = new Set(said.mentioned)
  const notices: NewNotice[] = said.mentioned.map((personId) => ({
    personId,
    kind: 'mention',
    record,
    commentId: said.id,
    byId,
    key: `mention:${said.id}`,
  }))
  const tell = (kind: 'reply' | 'comment', people: readonly string[]): void => {
    for (const personId of people) {
      if (told.has(personId)) continue
      told.add(personId)
      notices.push({ personId, kind, record, commentId: said.id, byId, key: `comment:${said.id}` })
    }
  }
  if (said.isNew) {
    if (said.threadId) tell('reply', await peopleOfThread(ctx, said.threadId))
    const watchers = await watchersOf(ctx, record)
    tell(
      'comment',
      watchers.filter((each) => each.state === 'watching').map((each) => each.personId),
    )
  }
  await makeNotices(ctx, notices)
}

const peopleOfThread = async (ctx: Context, threadId: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct created_by as id from comment
     where workspace_id = ${ctx.workspaceId} and (id = ${threadId} or thread_id = ${threadId})
       and created_by is not null and binned_at is null`.execute(ctx.db)
  return rows.map((row) => row.id)
}
