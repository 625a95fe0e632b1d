import { sql } from 'kysely'
import { actorsOf, mayRead } from '../access/reach.ts'
import { newId } from '../ids.ts'
import type { Context } from '../operations/context.ts'
import type { Head } from '../records/load.ts'
import type { NoticeKind } from './kinds.ts'
import { hoursOf, settingsOf } from './settings.ts'
import { mailDue } from './when.ts'

export type NewNotice = {
  personId: string
  kind: NoticeKind
  record: Head
  commentId?: string
  /** Who did it; null where nobody did, as when a day comes near. */
  byId: string | null
  /** Names what happened: the same thing told twice has the same key, and is told once. */
  key: string
  /** What the inbox says beside the kind: which fields changed, which day is due. */
  detail?: Record<string, unknown>
}

/**
 * Tells people: a line in their inbox, and a mail when their settings say so. Nobody is told of what they did
 * themselves, of what they may not read, of what they muted, or of one thing twice. Gives how many were told.
 */
export const makeNotices = async (ctx: Context, list: readonly NewNotice[]): Promise<number> => {
  const wanted = await wantedOf(
    ctx,
    list.filter((each) => each.personId !== each.byId),
  )
  if (wanted.length === 0) return 0
  const rows = wanted.map((each) => ({
    workspace_id: ctx.workspaceId,
    id: newId(ctx.now),
    person_id: each.personId,
    kind: each.kind,
    record_id: each.record.id,
    comment_id: each.commentId ?? null,
    by_id: each.byId,
    key: each.key,
    detail: JSON.stringify(each.detail ?? {}),
    at: ctx.now,
    read_at: null,
  }))
  const made = await ctx.db
    .insertInto('notice')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'person_id', 'kind'])
    .execute()
  if (made.length === 0) return 0
  await planMail(ctx, made)
  ctx.announce('notice.made', {})
  return made.length
}

const wantedOf = async (ctx: Context, list: readonly NewNotice[]): Promise<NewNotice[]> => {
  if (list.length === 0) return []
  const people = [...new Set(list.map((each) => each.personId))]
  const [actors, settings] = [await actorsOf(ctx, people), await settingsOf(ctx, people)]
  const { rows: muted } = await sql<{ record_id: string; person_id: string }>`
    select record_id, person_id from watch
     where workspace_id = ${ctx.workspaceId} and state = 'muted' and person_id = any(${people}::uuid[])
       and record_id = any(${[...new Set(list.map((each) => each.record.id))]}::uuid[])`.execute(ctx.db)
  const silent = new Set(muted.map((row) => `${row.record_id} ${row.person_id}`))
  return list.filter((each) => {
    const actor = actors.get(each.personId)
    return (
      actor !== undefined &&
      mayRead(actor, each.record) &&
      !settings(each.personId).muted.includes(each.kind) &&
      !silent.has(`${each.record.id} ${each.personId}`)
    )
  })
}

type Made = { id: string; person_id: string; kind: string }

/**
 * Gives each notice that is to be mailed its row. What happens in a person's own workspace stays there, but for the
 * prompts that they set themselves; the invented people of the demo get no mail, and with no mail server nothing waits
 * for one.
 */
const planMail = async (ctx: Context, made: readonly Made[]): Promise<void> => {
  if (!ctx.app.mailer.ready) return
  const { personal, demo } = await ctx.db
    .selectFrom('workspace')
    .select(['personal', 'demo'])
    .where('id', '=', ctx.workspaceId)
    .executeTakeFirstOrThrow()
  if (demo) return
  const mailed = made.filter(({ kind }) => !personal || kind === 'prompt')
  if (mailed.length === 0) return
  const settings = await settingsOf(
    ctx,
    mailed.map((each) => each.person_id),
  )
  const rows = mailed.flatMap((each) => {
    const due = mailDue(ctx.now, hoursOf(settings(each.person_id)))
    return due === null
      ? []
      : [
          {
            workspace_id: ctx.workspaceId,
            notice_id: each.id,
            person_id: each.person_id,
            state: 'waiting',
            tries: 0,
            due_at: due,
            mail_id: null,
          },
        ]
  })
  if (rows.length > 0) await ctx.db.insertInto('notice_delivery').values(rows).execute()
}
