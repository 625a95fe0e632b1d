import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { todayIn } from '../../core/day.ts'
import { plainText, shapes } from '../../core/fields/schema.ts'
import { contractOf, namesSchema, refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { changeRecords } from '../../core/records/change.ts'
import { createRecords } from '../../core/records/create.ts'
import { findRecord, type Head } from '../../core/records/load.ts'
import { namesOf, presentOne } from '../../core/records/present.ts'
import { titleFrom } from '../../engines/sentences/sentences.ts'
import { decisionsWith } from '../together/public.ts'
import { CADENCES, CONTACT_WAYS, contact, engagement, STANCES } from './contract.ts'
import { byUrgency, type Engaged, engagementsNow, isAsWanted } from './engagements.ts'
import { policy } from './policy.ts'
import { engagementFigures, standingShape, touchSchema } from './standing.ts'
import { touchesOf } from './touches.ts'

const whole = z.object({
  id: z.uuid(),
  ref: z.string(),
  kind: z.enum(['person', 'group']),
  title: z.string(),
})
const engagedSchema = z.object({
  id: z.uuid(),
  ref: z.string(),
  with: whole,
  ofGroupId: z.uuid().nullable().meta({ description: 'The group itself, or the group of the person.' }),
  power: z.int(),
  interest: z.int(),
  now: z.enum(STANCES),
  wanted: z.enum(STANCES),
  cadence: z.enum(CADENCES).nullable(),
  everyWeeks: z.int().nullable(),
  keeperId: z.uuid().nullable(),
  ...standingShape,
})

const withParam = refParam.meta({ description: 'A person or a group: its ref or id.' })
const { personId: _, groupId: __, ...kept } = engagement.fields

export const engagementOperations: Operation[] = [
  defineOperation({
    name: 'engagement.keep',
    summary:
      'Keep how things stand with a person or a group, and how often to be in contact; begins it where there is none.',
    method: 'POST',
    path: '/engagements/keep',
    may: policy.engagement.write,
    input: z.strictObject({ ...shapes(kept).change, with: withParam }),
    output: z.object({
      record: contractOf(engagement, engagementFigures).output,
      names: namesSchema,
      batchId: z.uuid(),
    }),
    example: (sample) => ({
      with: sample.ref('person'),
      power: 4,
      interest: 2,
      cadence: 'weeks',
      everyWeeks: 4,
    }),
    run: async (ctx, { with: who, ...fields }) => {
      const head = await whoIs(ctx, who)
      const served = kindNamed(ctx.app, 'engagement')
      const [there] = await engagementsNow(ctx, { whoId: head.id })
      const id = there
        ? (await changeRecords(ctx, served, [there.id], fields)).rows[0]?.id
        : (
            await createRecords(ctx, served, [
              { title: head.title, [head.kind === 'person' ? 'personId' : 'groupId']: head.id, ...fields },
            ])
          )[0]?.id
      return { ...(await presentOne(ctx, served, id ?? '')), batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'engagement.register',
    summary:
      'List everybody we are engaged with, the longest overdue first, and how many are overdue in each group.',
    method: 'GET',
    path: '/listening/engagement',
    may: policy.engagement.read,
    input: z.strictObject({
      limit: z.coerce.number<number>().int().min(1).max(2000).default(500),
    }),
    output: z.object({
      today: z.iso.date(),
      entries: z.array(engagedSchema),
      total: z.int(),
      overdue: z.int().meta({ description: 'How many are overdue today.' }),
      never: z.int().meta({ description: 'How many were never heard.' }),
      asWanted: z.int().meta({ description: 'How many stand where we want them, or further.' }),
      byGroup: z.array(
        z.object({ groupId: z.uuid().nullable(), engaged: z.int(), overdue: z.int(), longest: z.int() }),
      ),
      names: namesSchema,
    }),
    example: () => ({}),
    run: async (ctx, input) => {
      const all = (await engagementsNow(ctx)).toSorted(byUrgency)
      const entries = all.slice(0, input.limit).map(asEntry)
      const ids = all.flatMap((each) => [each.ofGroupId, each.keeperId].filter((id) => id !== null))
      return {
        today: await todayIn(ctx),
        entries,
        total: all.length,
        overdue: all.filter((each) => each.overdueDays > 0).length,
        never: all.filter((each) => each.last === null).length,
        asWanted: all.filter(isAsWanted).length,
        byGroup: overdueByGroup(all),
        names: await namesOf(ctx, ids),
      }
    },
  }),
  defineOperation({
    name: 'engagement.of',
    summary: 'Read how things stand with one person or group, and every contact with them, the newest first.',
    method: 'GET',
    path: '/records/{ref}/engagement',
    may: policy.engagement.read,
    input: z.strictObject({
      ref: withParam,
      limit: z.coerce.number<number>().int().min(1).max(200).default(20),
    }),
    output: z.object({
      with: whole.extend({ binned: z.boolean() }),
      engagement: engagedSchema.extend({ caresAbout: z.string(), reachBy: z.string() }).nullable(),
      contacts: z.array(touchSchema),
      more: z.boolean(),
      decisions: z
        .array(
          z.object({
            id: z.uuid(),
            ref: z.string(),
            title: z.string(),
            state: z.enum(['open', 'decided', 'published']),
            words: z.string(),
          }),
        )
        .meta({ description: 'The decisions in which they took a position, with what they said last.' }),
      today: z.iso.date(),
      names: namesSchema,
    }),
    example: (sample) => ({ ref: sample.ref('person') }),
    run: async (ctx, input) => {
      const head = await whoIs(ctx, input.ref, true)
      const [now] = await engagementsNow(ctx, { whoId: head.id })
      const { touches, more } = await touchesOf(ctx, head, input.limit)
      const shown = now ? await presentOne(ctx, kindNamed(ctx.app, 'engagement'), now.id) : null
      const words = (shown?.record ?? {}) as { caresAbout?: string; reachBy?: string }
      const ids = [now?.keeperId, ...touches.flatMap((each) => [each.byId, each.withId])]
      const { id, ref, kind, title } = head
      return {
        with: { id, ref, kind: kind as 'person' | 'group', title, binned: head.binned_at !== null },
        engagement: now
          ? { ...asEntry(now), caresAbout: words.caresAbout ?? '', reachBy: words.reachBy ?? '' }
          : null,
        contacts: touches as z.output<typeof touchSchema>[],
        more,
        decisions: await decisionsWith(ctx, head.id, 20),
        today: await todayIn(ctx),
        names: await namesOf(
          ctx,
          ids.filter((id) => typeof id === 'string'),
        ),
      }
    },
  }),
  defineOperation({
    name: 'contact.log',
    summary: 'Log in one line that somebody was met, called, written to or heard in passing.',
    method: 'POST',
    path: '/contacts/log',
    may: policy.contact.write,
    input: z.strictObject({
      with: withParam,
      way: z.enum(CONTACT_WAYS).default('met'),
      words: plainText(20_000).trim().default('').meta({
        description:
          'What it was about. The first line becomes its title; left out, it is called by whom it was with.',
      }),
      on: z.iso.date().optional().meta({ description: 'The day; today where left out.' }),
      satisfied: z
        .int()
        .min(1)
        .max(5)
        .optional()
        .meta({ description: 'How satisfied they said that they are, 1 to 5; left out where they did not.' }),
      by: refParam.optional().meta({ description: 'Who of us was in contact; you where left out.' }),
    }),
    output: z.object({ record: contractOf(contact).output, names: namesSchema, batchId: z.uuid() }),
    example: (sample) => ({
      with: sample.ref('person'),
      way: 'called',
      words: 'Late work, and who sees it.',
    }),
    run: async (ctx, { with: who, way, words, on, satisfied, by }) => {
      const head = await whoIs(ctx, who)
      const served = kindNamed(ctx.app, 'contact')
      const title = words === '' ? head.title : titleFrom(words)
      const [made] = await createRecords(ctx, served, [
        {
          title,
          [head.kind === 'person' ? 'personId' : 'groupId']: head.id,
          way,
          // What the title holds whole is not kept twice.
          note: words === title ? '' : words,
          ...(on === undefined ? {} : { contactOn: on }),
          ...(satisfied === undefined ? {} : { satisfied }),
          ...(by === undefined ? {} : { byId: by }),
        },
      ])
      return { ...(await presentOne(ctx, served, made?.id ?? '')), batchId: ctx.batchId }
    },
  }),
]

/** A person or a group; one in the bin can only be read. */
export const whoIs = async (ctx: Context, ref: string, toRead = false): Promise<Head> => {
  const head = await findRecord(ctx, ref)
  if (head.kind !== 'person' && head.kind !== 'group')
    throw invalid('with', `${head.ref} is neither a person nor a group. Nothing was changed.`)
  if (head.binned_at !== null && !toRead)
    throw new Problem('gone', `${head.ref} lies in the bin. Restore it first; nothing was changed.`)
  return head
}

const asEntry = ({ personId: _p, groupId: _g, createdAt: _c, ...entry }: Engaged) => ({
  ...entry,
  last: entry.last as z.output<typeof touchSchema> | null,
})

const overdueByGroup = (all: readonly Engaged[]) =>
  [...Map.groupBy(all, (each) => each.ofGroupId)]
    .map(([groupId, of]) => ({
      groupId,
      engaged: of.length,
      overdue: of.filter((each) => each.overdueDays > 0).length,
      longest: Math.max(...of.map((each) => each.overdueDays)),
    }))
    .toSorted((a, b) => b.overdue - a.overdue || b.longest - a.longest || b.engaged - a.engaged)
