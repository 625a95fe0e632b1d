import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { actorsOf, addressOf } from '../access/reach.ts'
import { newSecret } from '../access/tokens.ts'
import type { App } from '../app.ts'
import { newId } from '../ids.ts'
import { inWorkspace, workspaceIds } from '../jobs/in-workspace.ts'
import { defineJob, type Job } from '../jobs/job.ts'
import { type MailFault, mailFaultOf } from '../mail.ts'
import type { Context } from '../operations/context.ts'
import { letterOf } from './letter.ts'
import { linesFor, placesOf, type Unsent } from './letter-lines.ts'
import { hoursOf, settingsOf } from './settings.ts'
import { freeFrom } from './when.ts'

/** Mail about something older than this is no news any more; it stays in the inbox. In days. */
const STALE = 7
/** Tries at a mail server that does not take mail, and the wait before the second; each next wait is doubled. */
const TRIES = 10
const FIRST_WAIT = 60_000

type Claimed = { id: string; to: string; subject: string; text: string; stop: string }

/** Sends what is due, one mail to each person with all that waits for them. Stops at a server that takes none. */
const sendNotices = async (app: App): Promise<number> => {
  let sent = 0
  if (!app.mailer.ready) return sent
  for (const workspaceId of await workspaceIds(app))
    for (;;) {
      const claimed = await inWorkspace(app, workspaceId, 'notices.send', claim)
      if (claimed === 'nothing') break
      if (claimed === 'none-wanted') continue
      const fault = await sendOne(app, claimed)
      await inWorkspace(app, workspaceId, 'notices.send', (ctx) => settle(ctx, claimed.id, fault))
      if (fault === null) sent++
      // Everybody else's mail would wait as long for the same server: the next run looks again.
      else if (fault.fault === 'later') return sent
    }
  return sent
}

/**
 * Takes all that is due for one person, in a transaction of its own that ends before anything is sent: a server that
 * dies in between leaves it as `sending`, and nobody gets it twice. What they may no longer read, have read already or
 * want no more is dropped here, at the last moment.
 */
const claim = async (ctx: Context): Promise<Claimed | 'nothing' | 'none-wanted'> => {
  const { rows: next } = await sql<{ person_id: string }>`
    select person_id from notice_delivery
     where workspace_id = ${ctx.workspaceId} and state = 'waiting' and due_at <= ${ctx.now}
     order by due_at, notice_id limit 1 for update skip locked`.execute(ctx.db)
  const personId = next[0]?.person_id
  if (!personId) return 'nothing'
  const { rows } = await sql<Unsent>`
    select n.id, n.kind, n.record_id, n.comment_id, n.by_id, n.detail, n.at, n.read_at, d.due_at
      from notice_delivery d
      join notice n on n.workspace_id = ${ctx.workspaceId} and n.id = d.notice_id
     where d.workspace_id = ${ctx.workspaceId} and d.person_id = ${personId} and d.state = 'waiting'
       and d.due_at <= ${ctx.now}
     order by n.id for update of d skip locked`.execute(ctx.db)
  const settings = (await settingsOf(ctx, [personId]))(personId)
  const free = freeFrom(ctx.now, hoursOf(settings))
  const ids = rows.map((row) => row.id)
  if (settings.mail !== 'off' && free > ctx.now) {
    await sql`update notice_delivery set due_at = ${free}
       where workspace_id = ${ctx.workspaceId} and notice_id = any(${ids}::uuid[])`.execute(ctx.db)
    return 'none-wanted'
  }
  const actor = (await actorsOf(ctx, [personId])).get(personId)
  const to = actor ? await addressOf(ctx.app, actor) : null
  const since = new Date(Date.parse(ctx.now) - STALE * 86_400_000).toISOString()
  const fresh = rows.filter((row) => row.read_at === null && row.at >= since)
  const wanted =
    actor && to && settings.mail !== 'off' ? await linesFor(ctx, actor, fresh, settings.muted) : []
  await markDropped(ctx, ids)
  if (!actor || !to || wanted.length === 0) return 'none-wanted'
  return write(ctx, actor, to, wanted)
}

/** All are dropped at first; those that the letter tells of are then marked as mailed. */
const markDropped = async (ctx: Context, ids: readonly string[]): Promise<void> => {
  await sql`update notice_delivery set state = 'dropped'
     where workspace_id = ${ctx.workspaceId} and notice_id = any(${[...ids]}::uuid[])`.execute(ctx.db)
}

const write = async (
  ctx: Context,
  actor: Actor,
  to: string,
  wanted: Awaited<ReturnType<typeof linesFor>>,
): Promise<Claimed> => {
  const token = `${ctx.workspaceId}.${newSecret()}`
  const places = await placesOf(ctx)
  const words = letterOf(
    wanted.map((each) => each.line),
    { name: actor.personName, ...places, stop: `${ctx.app.url}/stop-mail?token=${token}` },
  )
  const id = newId(ctx.now)
  await ctx.db
    .insertInto('notice_mail')
    .values({
      workspace_id: ctx.workspaceId,
      id,
      person_id: actor.personId,
      address: to,
      ...words,
      state: 'sending',
      fault: '',
      made_at: ctx.now,
      sent_at: null,
      stop_hash: createHash('sha256').update(token).digest('hex'),
    })
    .execute()
  await sql`update notice_delivery set state = 'mailed', mail_id = ${id}, tries = tries + 1
     where workspace_id = ${ctx.workspaceId} and notice_id = any(${wanted.map((each) => each.id)}::uuid[])`.execute(
    ctx.db,
  )
  return { id, to, ...words, stop: `${ctx.app.url}/api/v1/mail/stop/${token}` }
}

type Fault = { fault: MailFault; says: string }

const sendOne = async (app: App, mail: Claimed): Promise<Fault | null> => {
  try {
    await app.mailer.send({
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.id}@linchpin>`,
      headers: {
        'List-Unsubscribe': `<${mail.stop}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated',
      },
    })
    return null
  } catch (error) {
    return {
      fault: mailFaultOf(error),
      says: (error instanceof Error ? error.message : String(error)).slice(0, 500),
    }
  }
}

/** Keeps what became of a mail. What a server may take later waits longer each time; the rest is not tried again. */
const settle = async (ctx: Context, id: string, fault: Fault | null): Promise<void> => {
  const state = fault === null ? 'sent' : fault.fault === 'unknown' ? 'unknown' : 'failed'
  await sql`update notice_mail set state = ${state}, fault = ${fault?.says ?? ''}, sent_at = ${fault === null ? ctx.now : null}
     where workspace_id = ${ctx.workspaceId} and id = ${id}`.execute(ctx.db)
  if (fault === null || fault.fault === 'unknown') return
  const again = fault.fault === 'later'
  await sql`update notice_delivery
      set state = case when ${again} and tries < ${TRIES} then 'waiting' else 'failed' end,
          due_at = ${ctx.now}::timestamptz + make_interval(secs => ${FIRST_WAIT / 1000} * power(2, tries - 1))
    where workspace_id = ${ctx.workspaceId} and mail_id = ${id} and state = 'mailed'`.execute(ctx.db)
}

export const sendJobs: Job[] = [
  defineJob({
    name: 'notices.send',
    about:
      'Mails people what waits for them and is due. Started at once by what happens; the clock finds the rest.',
    every: '* * * * *',
    run: sendNotices,
  }),
]
