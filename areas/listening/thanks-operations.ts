import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { plainText } from '../../core/fields/schema.ts'
import { newId } from '../../core/ids.ts'
import { namesSchema, refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound } from '../../core/problems.ts'
import { findRecord } from '../../core/records/load.ts'
import { namesOf } from '../../core/records/present.ts'
import { policy } from './policy.ts'

const thanksSchema = z
  .object({
    id: z.uuid(),
    fromId: z.uuid(),
    toId: z.uuid(),
    words: z.string(),
    at: z.iso.datetime(),
    sharedAt: z.iso.datetime().nullable().meta({ description: 'Since when everybody here may read it.' }),
  })
  .meta({ id: 'Thanks' })
export type Thanks = z.output<typeof thanksSchema>

/** What the actor may read: what they gave, what they were given, and what was shared by who was thanked. */
const mine = (ctx: Context) => {
  const me = ctx.actor.personId || null
  return sql<boolean>`(k.from_id = ${me} or k.to_id = ${me} or k.shared_at is not null)`
}

/** The thanks that the actor was given, the newest first: a win may begin with one. */
export const thanksGivenTo = async (ctx: Context, limit: number): Promise<Thanks[]> =>
  readThanks(ctx, sql`k.to_id = ${ctx.actor.personId || null}`, limit)

const readThanks = async (ctx: Context, where: RawBuilder<unknown>, limit: number): Promise<Thanks[]> => {
  const { rows } = await sql<Thanks>`
    select k.id, k.from_id as "fromId", k.to_id as "toId", k.words, k.at, k.shared_at as "sharedAt" from thanks k
     where k.workspace_id = ${ctx.workspaceId} and ${mine(ctx)} and ${where}
     order by k.id desc limit ${limit}`.execute(ctx.db)
  return rows
}

export const thanksOperations: Operation[] = [
  defineOperation({
    name: 'thanks.give',
    summary: 'Thank somebody. Only the two of you read it, unless who is thanked shares it.',
    method: 'POST',
    path: '/thanks',
    may: policy.thanks.write,
    notForAssistants: true,
    input: z.strictObject({
      to: refParam.meta({ description: 'The person: their ref or id.' }),
      words: plainText(2000).trim().min(1, 'Say what for.'),
    }),
    output: z.object({ id: z.uuid() }),
    example: (sample) => ({ to: sample.ref('person'), words: 'For the hour with the screen reader.' }),
    run: async (ctx, input) => {
      const to = await findRecord(ctx, input.to)
      if (to.kind !== 'person' || to.binned_at !== null) throw notFound(`A person ${input.to}`)
      if (to.id === ctx.actor.personId)
        throw invalid(
          'to',
          'Nothing was kept: thank somebody else. What you did yourself is a win of your own.',
        )
      const id = newId(ctx.now)
      await sql`insert into thanks (workspace_id, id, from_id, to_id, words, at)
        values (${ctx.workspaceId}, ${id}, ${ctx.actor.personId}, ${to.id}, ${input.words}, ${ctx.now})`.execute(
        ctx.db,
      )
      // Told without names: everybody's browser hears it, and only two may know.
      ctx.announce('thanks.given', { id })
      return { id }
    },
  }),
  defineOperation({
    name: 'thanks.list',
    summary: 'List the thanks that you gave, that you were given, and that others shared, the newest first.',
    method: 'GET',
    path: '/thanks',
    may: policy.thanks.read,
    input: z.strictObject({
      person: refParam.optional().meta({ description: 'Only to this person.' }),
      limit: z.coerce.number<number>().int().min(1).max(500).default(50),
    }),
    output: z.object({ thanks: z.array(thanksSchema), names: namesSchema }),
    example: () => ({}),
    run: async (ctx, input) => {
      const to = input.person ? (await findRecord(ctx, input.person)).id : null
      const thanks = await readThanks(ctx, to === null ? sql`true` : sql`k.to_id = ${to}`, input.limit)
      return {
        thanks,
        names: await namesOf(
          ctx,
          thanks.flatMap((each) => [each.fromId, each.toId]),
        ),
      }
    },
  }),
  defineOperation({
    name: 'thanks.share',
    summary:
      'Let everybody here read thanks that you were given, or take that back. Of others nothing changes.',
    method: 'POST',
    path: '/thanks/share',
    may: policy.thanks.write,
    notForAssistants: true,
    input: z.strictObject({ ids: z.array(z.uuid()).min(1).max(500), shared: z.boolean().default(true) }),
    output: z.object({ changed: z.int() }),
    example: (sample) => ({ ids: [sample.personId || newId('2026-11-21T09:00:00.000Z')] }),
    run: async (ctx, input) => {
      const { rows } = await sql<{ id: string }>`
        update thanks set shared_at = ${input.shared ? ctx.now : null}
         where workspace_id = ${ctx.workspaceId} and id = any(${input.ids}::uuid[])
           and to_id = ${ctx.actor.personId || null} and (shared_at is null) = ${input.shared}
        returning id`.execute(ctx.db)
      for (const { id } of rows) ctx.announce('thanks.shared', { id })
      return { changed: rows.length }
    },
  }),
]
