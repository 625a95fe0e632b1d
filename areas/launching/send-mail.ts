import { sql } from 'kysely'
import type { App } from '../../core/app.ts'
import { inWorkspace, workspaceIds } from '../../core/jobs/in-workspace.ts'
import { defineJob, type Job } from '../../core/jobs/job.ts'
import { addLinks, linkEnd } from '../../core/links/links.ts'

type Waiting = {
  id: string
  release_id: string
  person_id: string
  address: string
  subject: string
  text: string
}

/** Sends what waits, one mail after the other, and marks each person as told once the mail server took it. */
const sendWaiting = async (app: App): Promise<number> => {
  let sent = 0
  for (const workspaceId of await workspaceIds(app)) {
    for (;;) {
      const mail = await claim(app, workspaceId)
      if (!mail) break
      if (await sendOne(app, workspaceId, mail)) sent++
    }
  }
  return sent
}

/**
 * Takes the next one, in a transaction of its own that ends before anything is sent: a server that dies in between
 * leaves it as `sending`, and nobody gets it twice.
 */
const claim = (app: App, workspaceId: string): Promise<Waiting | undefined> =>
  inWorkspace(app, workspaceId, 'mail.send', async ({ db }) => {
    const { rows } = await sql<Waiting>`
      update release_mail m set state = 'sending'
       where m.workspace_id = ${workspaceId}
         and m.id = (select w.id from release_mail w where w.workspace_id = ${workspaceId} and w.state = 'queued'
                      order by w.queued_at, w.id limit 1 for update skip locked)
      returning m.id, m.release_id, m.person_id, m.address, m.subject, m.text`.execute(db)
    return rows[0]
  })

const sendOne = async (app: App, workspaceId: string, mail: Waiting): Promise<boolean> => {
  const stop = /https?:\S+\/stop-mail\?token=(\S+)/.exec(mail.text)
  try {
    await app.mailer.send({
      to: mail.address,
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.id}@linchpin>`,
      headers: stop
        ? {
            'List-Unsubscribe': `<${app.url}/api/v1/mail/stop/${stop[1]}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }
        : {},
    })
  } catch (error) {
    await inWorkspace(app, workspaceId, 'mail.send', async ({ db }) => {
      await sql`update release_mail set state = 'failed', fault = ${faultOf(error)}
         where workspace_id = ${workspaceId} and id = ${mail.id}`.execute(db)
    })
    return false
  }
  await inWorkspace(app, workspaceId, 'mail.send', async (ctx) => {
    await sql`update release_mail set state = 'sent', sent_at = ${ctx.now}, fault = ''
       where workspace_id = ${workspaceId} and id = ${mail.id}`.execute(ctx.db)
    const [from, to] = [await linkEnd(ctx, mail.release_id), await linkEnd(ctx, mail.person_id)]
    await addLinks(ctx, [{ type: 'told', from, to, detail: { how: 'mail', at: ctx.now } }])
  })
  return true
}

const faultOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 500)

export const launchingJobs: Job[] = [
  defineJob({
    name: 'mail.send',
    about:
      'Sends the mails to those who asked for what went live. Sent at once; the clock finds what was left.',
    every: '*/5 * * * *',
    run: sendWaiting,
  }),
]
