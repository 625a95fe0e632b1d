import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../operations/context.ts'
import { defineAccountOperation, type Operation } from '../operations/define.ts'
import { enterWorkspace } from '../operations/run.ts'
import { notFound } from '../problems.ts'

/**
 * One sort of mail that can be stopped by the link in it. `set` finds whom a link's hash belongs to within the workspace
 * and stops or begins such mail for them; false where the link is none of this sort.
 */
export type MailStop = {
  /** What such mail is about, for the page behind the link. */
  about: string
  set: (db: Db, link: { workspaceId: string; hash: string; stop: boolean; now: string }) => Promise<boolean>
}

const noticeStop: MailStop = {
  about: 'notices',
  set: async (db, { workspaceId, hash, stop }) => {
    const { rows } = await sql<{ person_id: string }>`
      select person_id from notice_mail where workspace_id = ${workspaceId} and stop_hash = ${hash}`.execute(
      db,
    )
    const personId = rows[0]?.person_id
    if (!personId) return false
    const mail = stop ? 'off' : 'at-once'
    await sql`insert into notice_setting as s (workspace_id, person_id, mail, digest_at, muted, breaks)
      values (${workspaceId}, ${personId}, ${mail}, '08:00', '{}', true)
      on conflict (workspace_id, person_id) do update set mail = ${mail}`.execute(db)
    return true
  },
}

export const stopOperations: Operation[] = [
  defineAccountOperation({
    name: 'mail.stop',
    summary: 'Stop mail of one sort by the link in one of them, without a sign-in; or have it again.',
    method: 'POST',
    path: '/mail/stop/{token}',
    may: 'anyone',
    input: z.strictObject({
      token: z.string().max(200),
      stop: z.boolean().default(true),
      'List-Unsubscribe': z.string().max(40).optional().meta({ description: 'As mail programs send it.' }),
    }),
    output: z.object({
      stopped: z.boolean(),
      about: z.string().meta({ description: 'What the mail is about: notices, or what went live.' }),
    }),
    run: async ({ app, db, now }, input) => {
      const [workspaceId = ''] = input.token.split('.')
      if (!/^[0-9a-f-]{36}$/.test(workspaceId)) throw notFound('This link')
      await enterWorkspace(db, workspaceId)
      const hash = createHash('sha256').update(input.token).digest('hex')
      for (const sort of [noticeStop, ...app.mailStops])
        if (await sort.set(db, { workspaceId, hash, stop: input.stop, now }))
          return { stopped: input.stop, about: sort.about }
      throw notFound('This link')
    },
  }),
]
