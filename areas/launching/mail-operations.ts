import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { newSecret } from '../../core/access/tokens.ts'
import { newId } from '../../core/ids.ts'
import { refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { Problem } from '../../core/problems.ts'
import { findRecord, loadRecords } from '../../core/records/load.ts'
import { stopLine } from './mails.ts'
import { policy } from './policy.ts'
import { releaseHead } from './release-head.ts'
import { peopleOf, tellingOf } from './telling.ts'

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

export const mailOperations: Operation[] = [
  defineOperation({
    name: 'release.mail',
    summary:
      'Mail those who asked for what is live: "you asked, we did", each once, with a way to stop such mail.',
    method: 'POST',
    path: '/releases/{ref}/mail',
    may: policy.release.write,
    notForAssistants: true,
    input: z.strictObject({
      ref: refParam,
      people: z.array(refParam).max(2000).optional().meta({
        description: 'Of those who asked. Default: all who were neither told nor mailed.',
      }),
    }),
    output: z.object({
      queued: z.int().meta({ description: 'Mails that go out now, one after the other.' }),
      already: z.int().meta({ description: 'People who were told or mailed before.' }),
      withoutAddress: z.int(),
      stopped: z.int().meta({ description: 'People who want no such mail.' }),
    }),
    example: (sample) => ({ ref: sample.ref('shipped') }),
    run: async (ctx, input) => {
      const head = await releaseHead(ctx, input.ref, policy.release.write)
      const [row] = await loadRecords(ctx, head.served, [head.id])
      if (row?.['state'] !== 'released')
        throw new Problem('conflict', `${head.ref} is not live yet. Ship it first; nobody was mailed.`)
      const asked = await peopleOf(ctx, head.id)
      const wanted = input.people && new Set(await idsOf(ctx, input.people))
      const chosen = asked.people.filter((each) => !wanted || wanted.has(each.person.id))
      const fresh = chosen.filter(
        (each) => each.told === null && (each.mail === null || each.mail.state === 'failed' || wanted),
      )
      const reached = fresh.filter((each) => each.email !== '' && !each.stopped)
      if (reached.length > 0 && !ctx.app.mailer.ready)
        throw new Problem(
          'conflict',
          'No mail server is set, so nobody was mailed. Set LINCHPIN_SMTP_URL, or copy each text and mark who was told.',
        )
      const telling = await tellingOf(ctx, row)
      for (const each of reached) await queue(ctx, head.id, each, telling.of(each))
      if (reached.length > 0) ctx.announce('mail.queued', {})
      return {
        queued: reached.length,
        already: chosen.length - fresh.length,
        withoutAddress: fresh.filter((each) => each.email === '').length,
        stopped: fresh.filter((each) => each.email !== '' && each.stopped).length,
      }
    },
  }),
]

const idsOf = async (ctx: Context, refs: readonly string[]): Promise<string[]> => {
  const ids: string[] = []
  for (const ref of refs) ids.push((await findRecord(ctx, ref)).id)
  return ids
}

/** One mail that waits. Whoever has one already keeps it; one that failed is tried again. */
const queue = async (
  ctx: Context,
  releaseId: string,
  to: { person: { id: string }; email: string },
  words: { subject: string; text: string },
): Promise<void> => {
  const token = `${ctx.workspaceId}.${newSecret()}`
  const text = `${words.text}\n\n-- \n${stopLine(`${ctx.app.url}/stop-mail?token=${token}`)}\n`
  await sql`
    insert into release_mail (workspace_id, id, release_id, person_id, address, subject, text, state, fault,
                              queued_at, queued_by, stop_hash)
    values (${ctx.workspaceId}, ${newId(ctx.now)}, ${releaseId}, ${to.person.id}, ${to.email}, ${words.subject},
            ${text}, 'queued', '', ${ctx.now}, ${ctx.actor.personId || null}, ${hashOf(token)})
    on conflict (workspace_id, release_id, person_id) do update
       set state = 'queued', fault = '', address = excluded.address, subject = excluded.subject, text = excluded.text,
           queued_at = excluded.queued_at, queued_by = excluded.queued_by, stop_hash = excluded.stop_hash
     where release_mail.state <> 'sent'`.execute(ctx.db)
}
