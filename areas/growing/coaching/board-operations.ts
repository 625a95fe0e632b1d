import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { lineOfText, plainText } from '../../../core/fields/schema.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid, notFound, Problem } from '../../../core/problems.ts'
import { changeRecords } from '../../../core/records/change.ts'
import { createRecords } from '../../../core/records/create.ts'
import { findRecord } from '../../../core/records/load.ts'
import { keepOnPerson } from '../../workspace/public.ts'
import { OWN } from '../policy.ts'
import { COACHING_SIDES, COACHING_STATES, SHARED_KINDS } from './contract.ts'
import { type Coaching, closed, coachingHead, pairOf, throughTheDoor } from './pairs.ts'
import { grant, keepReading, sharedWith, ungrant } from './shared.ts'

const ref = { ref: refParam }
const sharedShape = z.object({
  id: z.uuid(),
  ref: z.string(),
  kind: z.enum(SHARED_KINDS),
  title: z.string(),
  text: z.string(),
  on: z.iso.date().nullable(),
  state: z.string().nullable(),
  progress: z.number().nullable(),
  doneAt: z.iso.datetime().nullable(),
  owner: z.enum(COACHING_SIDES).nullable().meta({ description: 'Whose an action is.' }),
  readOn: z.array(z.iso.date()).meta({ description: 'The days on which the coach read it, the last first.' }),
})

type Within = { coachingId: string; personId: string; endsOn: string | null }

/** Does something where the shared things lie, which is the coachee's workspace, from either side. */
const whereShared = async <T>(
  ctx: Context,
  of: Coaching,
  work: (there: Context, within: Within) => Promise<T>,
): Promise<T> => {
  if (of.state === 'ended') throw closed()
  if (of.side === 'coached')
    return work(ctx, { coachingId: of.id, personId: await coachPerson(ctx, of), endsOn: of.endsOn })
  const pair = await pairOf(ctx, of)
  const done =
    pair && (await throughTheDoor(ctx, pair, async (there, within) => ({ of: await work(there, within) })))
  if (!done) throw closed()
  return done.of
}

/** The coach as a person of the coachee's workspace; made when something is first shared before an invitation. */
const coachPerson = async (ctx: Context, of: Coaching): Promise<string> => {
  if (of.personId !== null) return of.personId
  const [person] = await createRecords(ctx, kindNamed(ctx.app, 'person'), [{ title: of.partner || of.title }])
  const personId = person?.id ?? ''
  await changeRecords(ctx, of.served, [of.id], { personId })
  return personId
}

export const boardOperations: Operation[] = [
  defineOperation({
    name: 'coaching.board',
    summary:
      'Show what is shared in a coaching, of either side. What the coach reads is written down for the coachee.',
    method: 'POST',
    path: '/coachings/{ref}/board',
    may: OWN,
    personal: true,
    input: z.strictObject(ref),
    output: z.object({
      side: z.enum(COACHING_SIDES),
      state: z.enum(COACHING_STATES),
      isOpen: z.boolean().meta({ description: 'Whether the coach can reach what is shared now.' }),
      shared: z.array(sharedShape),
    }),
    example: (sample) => ({ ref: sample.ref('coaching') }),
    run: async (ctx, input) => {
      const of = await coachingHead(ctx, input.ref)
      const { side, state } = of
      const nothing = { side, state, isOpen: false, shared: [] }
      const pair = await pairOf(ctx, of)
      if (side === 'coached') {
        const shared = of.personId === null ? [] : await sharedWith(ctx, of.id, of.personId)
        return { ...nothing, shared, isOpen: state === 'running' && pair !== null }
      }
      if (state === 'ended' || !pair) return nothing
      const shared = await throughTheDoor(ctx, pair, async (there, { coachingId, personId }) => {
        const all = await sharedWith(there, coachingId, personId)
        await keepReading(
          there,
          coachingId,
          all.map(({ id }) => id),
        )
        return all
      })
      return shared ? { ...nothing, shared, isOpen: true } : nothing
    },
  }),
  defineOperation({
    name: 'coaching.share',
    summary: 'Let your coach read these records of yours until the coaching ends; or no longer.',
    method: 'POST',
    path: '/coachings/{ref}/share',
    may: OWN,
    personal: true,
    notForAssistants: true,
    input: z.strictObject({
      ...ref,
      records: z.array(refParam).min(1).max(100),
      isShared: z.boolean().default(true),
    }),
    output: z.object({ shared: z.int().meta({ description: 'How many were named.' }) }),
    example: (sample) => ({ ref: sample.ref('coaching'), records: [sample.ref('goal')] }),
    run: async (ctx, { records, isShared, ...input }) => {
      const of = await coachingHead(ctx, input.ref)
      if (of.side !== 'coached')
        throw new Problem('not-allowed', 'Nothing was shared: what is shared is for the coached to say.')
      if (of.state === 'ended') throw closed()
      const personId = await coachPerson(ctx, of)
      for (const each of records) {
        const head = await findRecord(ctx, each, OWN)
        if (!(SHARED_KINDS as readonly string[]).includes(head.kind))
          throw invalid(
            'records',
            `Nothing was shared: a coach reads ${SHARED_KINDS.join(', ')}; ${head.ref} is none.`,
          )
        if (isShared) await grant(ctx, personId, head.id, 'viewer', of.endsOn)
        else await ungrant(ctx, personId, [head.id])
        const now = { level: 'viewer', endsAt: of.endsOn }
        await keepOnPerson(ctx, personId, 'role', {
          [`grant.${head.ref}`]: isShared ? [null, now] : [now, null],
        })
      }
      return { shared: records.length }
    },
  }),
  defineOperation({
    name: 'coaching.add-action',
    summary: 'Write down what one of the two will do by a day. Both see it, and both may tick it.',
    method: 'POST',
    path: '/coachings/{ref}/actions',
    may: OWN,
    personal: true,
    input: z.strictObject({
      ...ref,
      title: lineOfText(500).trim().min(1),
      owner: z.enum(COACHING_SIDES).default('coached'),
      dueOn: z.iso.date().nullable().default(null),
    }),
    output: z.object({ id: z.uuid() }),
    example: (sample) => ({
      ref: sample.ref('coaching'),
      title: 'Send the three drafts',
      dueOn: '2026-12-01',
    }),
    run: async (ctx, { title, owner, dueOn, ...input }) =>
      whereShared(ctx, await coachingHead(ctx, input.ref), async (there, { personId, endsOn }) => {
        const ownerId = owner === 'coach' ? personId : await coacheePerson(there)
        const [row] = await createRecords(there, kindNamed(there.app, 'action'), [{ title, dueOn, ownerId }])
        const id = row?.id ?? ''
        await grant(there, personId, id, 'contributor', endsOn)
        return { id }
      }),
  }),
  defineOperation({
    name: 'coaching.tick-action',
    summary: 'Say that a shared action is done, or open again.',
    method: 'POST',
    path: '/coachings/{ref}/tick',
    may: OWN,
    personal: true,
    input: z.strictObject({
      ...ref,
      ids: z.array(z.uuid()).max(100).meta({ description: 'The ids of shared actions.' }),
      isDone: z.boolean().default(true),
    }),
    output: z.object({ ticked: z.int() }),
    example: (sample) => ({ ref: sample.ref('coaching'), ids: [] }),
    run: async (ctx, { ids, isDone, ...input }) =>
      whereShared(ctx, await coachingHead(ctx, input.ref), async (there, { coachingId, personId }) => {
        const shared = new Map((await sharedWith(there, coachingId, personId)).map((each) => [each.id, each]))
        if (ids.some((id) => shared.get(id)?.kind !== 'action')) throw notFound('This action')
        if (ids.length > 0)
          await changeRecords(there, kindNamed(there.app, 'action'), ids, {
            doneAt: isDone ? there.now : null,
          })
        return { ticked: ids.length }
      }),
  }),
  defineOperation({
    name: 'coaching.add-talk',
    summary: 'Write down a coaching talk: when, and what both take from it. Both see it.',
    method: 'POST',
    path: '/coachings/{ref}/talks',
    may: OWN,
    personal: true,
    input: z.strictObject({
      ...ref,
      title: lineOfText(500).trim().min(1),
      startsAt: z.iso.datetime({ offset: true }).nullable().default(null),
      notes: plainText(20_000)
        .default('')
        .meta({ description: 'Shared notes; your own go into your record.' }),
    }),
    output: z.object({ id: z.uuid() }),
    example: (sample) => ({
      ref: sample.ref('coaching'),
      title: 'First talk',
      notes: 'Two goals for the term.',
    }),
    run: async (ctx, { title, startsAt, notes, ...input }) =>
      whereShared(ctx, await coachingHead(ctx, input.ref), async (there, { personId, endsOn }) => {
        const [row] = await createRecords(there, kindNamed(there.app, 'meeting'), [
          { title, type: 'coaching', startsAt: startsAt ?? there.now, notes },
        ])
        const id = row?.id ?? ''
        await grant(there, personId, id, 'contributor', endsOn)
        return { id }
      }),
  }),
]

/** A person's own workspace has one member, who is coached. */
const coacheePerson = async (there: Context): Promise<string | null> => {
  const row = await there.db
    .selectFrom('member')
    .select('person_id')
    .where('workspace_id', '=', there.workspaceId)
    .orderBy('person_id')
    .executeTakeFirst()
  return row?.person_id ?? null
}
