import { sql } from 'kysely'
import type { Context } from '../operations/context.ts'

export type MailState = 'sending' | 'sent' | 'failed' | 'unknown'
export type SentMail = {
  id: string
  subject: string
  address: string
  at: string
  state: MailState
  fault: string
}

/** The actor's own mails, newest first, and what still waits to go out. */
export const mailsOf = async (
  ctx: Context,
  limit: number,
): Promise<{ mails: SentMail[]; waiting: number; nextAt: string | null }> => {
  const { personId } = ctx.actor
  const { rows: mails } = await sql<SentMail>`
    select id, subject, address, made_at as at, state, fault from notice_mail
     where workspace_id = ${ctx.workspaceId} and person_id = ${personId || null}
     order by id desc limit ${limit}`.execute(ctx.db)
  const { rows } = await sql<{ waiting: number; next: string | null }>`
    select count(*)::int as waiting, min(due_at) as next from notice_delivery
     where workspace_id = ${ctx.workspaceId} and person_id = ${personId || null} and state = 'waiting'`.execute(
    ctx.db,
  )
  return { mails, waiting: rows[0]?.waiting ?? 0, nextAt: rows[0]?.next ?? null }
}
