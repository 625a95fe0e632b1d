import { sql } from 'kysely'
import { z } from 'zod'
import { loadActor } from '../../../core/access/load-actor.ts'
import { systemActor } from '../../../core/access/system-actor.ts'
import { hashOf, newSecret } from '../../../core/access/tokens.ts'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { lineOfText, plainText } from '../../../core/fields/schema.ts'
import { newId } from '../../../core/ids.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import type { AccountContext, Context } from '../../../core/operations/context.ts'
import { defineAccountOperation, defineOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid, Problem } from '../../../core/problems.ts'
import { changeRecords } from '../../../core/records/change.ts'
import { createRecords } from '../../../core/records/create.ts'
import { addMonths } from '../../../engines/renewal/renewal.ts'
import { personalWorkspaceOf } from '../../workspace/public.ts'
import { OWN } from '../policy.ts'
import {
  type Coaching,
  closed,
  coachingHead,
  type Pair,
  pairBySecret,
  pairOf,
  throughTheDoor,
} from './pairs.ts'
import { ungrant } from './shared.ts'

const token = z.string().min(10).max(200).meta({ description: 'The secret of the link.' })

const noInvitation = (): Problem =>
  new Problem(
    'gone',
    'This invitation has ended, was accepted already, or never was. Ask whoever sent it for a new one.',
  )

/** The invitation behind a secret, while it can be accepted, with the coachee's side of it. */
const invitationBy = async (account: AccountContext, secret: string) => {
  const pair = await pairBySecret(account.db, hashOf(secret))
  if (!pair || pair.coachAccount !== null) throw noInvitation()
  const there = await account.enter(pair.workspaceId, systemActor)
  const of = await coachingHead(there, pair.coachingId)
  const isOver = of.binned_at !== null || (of.endsOn !== null && of.endsOn < (await todayIn(there)))
  if (of.state !== 'planned' || isOver) throw noInvitation()
  return { pair, there, of, from: await ownerName(there) }
}

const ownerName = async (there: Context): Promise<string> => {
  const { rows } = await sql<{ title: string }>`
    select r.title from member m join record r on r.workspace_id = ${there.workspaceId} and r.id = m.person_id
     where m.workspace_id = ${there.workspaceId} order by m.person_id limit 1`.execute(there.db)
  return rows[0]?.title ?? ''
}

/** Closes the door on both sides at once: no grant is left, and both records say so. */
const endPair = async (
  there: Context,
  of: Pick<Coaching, 'id' | 'served'>,
  pair: Pair | null,
): Promise<void> => {
  if (pair) {
    await sql`update directory.coaching set ended_at = ${there.now} where id = ${pair.id}`.execute(there.db)
    await ungrant(there, pair.personId, 'all')
  }
  await changeRecords(there, of.served, [of.id], { state: 'ended' })
}

export const pairOperations: Operation[] = [
  defineOperation({
    name: 'coaching.invite',
    summary:
      'Invite somebody to coach you until a day, by a link that is shown this once. Nothing is shared by it yet.',
    method: 'POST',
    path: '/coachings/invite',
    may: OWN,
    personal: true,
    notForAssistants: true,
    input: z.strictObject({
      title: lineOfText(500).trim().min(1),
      partner: lineOfText(200).trim().min(1).meta({ description: 'The name of the coach.' }),
      aim: plainText(2000).default(''),
      endsOn: z.iso.date().meta({ description: 'The last day; a year from now at the latest.' }),
    }),
    output: z.object({ id: z.uuid(), ref: z.string(), link: z.string() }),
    example: () => ({ title: 'First year as a product owner', partner: 'Ines Duarte', endsOn: '2027-05-31' }),
    run: async (ctx, { endsOn, ...given }) => {
      const today = await todayIn(ctx)
      if (endsOn < today || endsOn > addMonths(today, 12))
        throw invalid('endsOn', 'Nobody was invited: the last day lies between today and a year from now.')
      const [person] = await createRecords(ctx, kindNamed(ctx.app, 'person'), [{ title: given.partner }])
      const [row] = await createRecords(ctx, kindNamed(ctx.app, 'coaching'), [
        { ...given, endsOn, personId: person?.id },
      ])
      const secret = newSecret()
      await sql`insert into directory.coaching (id, hash, workspace_id, coaching_id, person_id, created_at)
        values (${newId(ctx.now)}, ${hashOf(secret)}, ${ctx.workspaceId}, ${row?.id}, ${person?.id}, ${ctx.now})`.execute(
        ctx.db,
      )
      return { id: row?.id ?? '', ref: `COACH-${row?.number}`, link: `${ctx.app.url}/coach/${secret}` }
    },
  }),
  defineAccountOperation({
    name: 'coaching.invited',
    summary: 'Say who asks to be coached by a link, for what and until when.',
    method: 'POST',
    path: '/coachings/invited',
    may: 'anyone',
    reads: true,
    notForAssistants: true,
    input: z.strictObject({ token }),
    output: z.object({ from: z.string(), aim: z.string(), endsOn: z.iso.date().nullable() }),
    example: () => ({ token: 'a-secret-that-is-unknown' }),
    run: async (account, input) => {
      const { of, from } = await invitationBy(account, input.token)
      return { from, aim: of.aim, endsOn: of.endsOn }
    },
  }),
  defineAccountOperation({
    name: 'coaching.accept',
    summary: 'Accept to coach somebody, signed in. Each side then has a record of it in their own workspace.',
    method: 'POST',
    path: '/coachings/accept',
    may: 'account',
    notForAssistants: true,
    input: z.strictObject({ token }),
    output: z.object({ ref: z.string().meta({ description: 'Your own record of it.' }) }),
    example: () => ({ token: 'a-secret-that-is-unknown' }),
    run: async (account, input) => {
      const { caller } = account
      if (!caller || caller.tokenWorkspaceId !== null) throw noInvitation()
      const { pair, there, of, from } = await invitationBy(account, input.token)
      const mine = await personalWorkspaceOf(account.app.db, caller.accountId)
      if (!mine || mine === pair.workspaceId)
        throw new Problem(
          'conflict',
          'Nothing was changed: nobody coaches themselves. Send the link to your coach.',
        )
      await changeRecords(there, of.served, [of.id], { state: 'running' })
      const here = await account.enter(mine, systemActor)
      const actor = await loadActor(account.db, mine, caller, new Date(account.now))
      if (!actor) throw noInvitation()
      here.actor = actor
      const [row] = await createRecords(here, kindNamed(account.app, 'coaching'), [
        { title: from, side: 'coach', partner: from, state: 'running', aim: of.aim, endsOn: of.endsOn },
      ])
      await sql`update directory.coaching
         set coach_account = ${caller.accountId}, coach_workspace = ${mine}, coach_coaching_id = ${row?.id}
       where id = ${pair.id}`.execute(account.db)
      return { ref: `COACH-${row?.number}` }
    },
  }),
  defineOperation({
    name: 'coaching.end',
    summary:
      'End a coaching, from either side: what was shared is closed to the coach at once. Notes stay with each.',
    method: 'POST',
    path: '/coachings/{ref}/end',
    may: OWN,
    personal: true,
    input: z.strictObject({ ref: refParam }),
    output: z.object({ ended: z.boolean() }),
    example: (sample) => ({ ref: sample.ref('coaching') }),
    run: async (ctx, { ref }) => {
      const of = await coachingHead(ctx, ref)
      if (of.state === 'ended') throw closed()
      const pair = await pairOf(ctx, of)
      if (of.side === 'coached') {
        await endPair(ctx, of, pair)
        return { ended: true }
      }
      if (pair)
        await throughTheDoor(ctx, pair, async (there, { coachingId }) =>
          endPair(there, await coachingHead(there, coachingId), pair),
        )
      await changeRecords(ctx, of.served, [of.id], { state: 'ended' })
      return { ended: true }
    },
  }),
]
