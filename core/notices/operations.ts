import { z } from 'zod'
import { refParam } from '../kinds/contract.ts'
import type { Context } from '../operations/context.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { invalid } from '../problems.ts'
import { findRecord, headsById } from '../records/load.ts'
import { markNotices, noticesOf, unreadCount } from './inbox.ts'
import { NOTICE_KINDS, WATCH_STATES } from './kinds.ts'
import { setWatch, WATCH_REASONS, watchersOf } from './watching.ts'

const productInput = {
  product: refParam
    .optional()
    .meta({ description: 'Only about this product. Default: all that you may see.' }),
}
const idOf = async (ctx: Context, ref: string | undefined): Promise<string | undefined> =>
  ref === undefined ? undefined : (await findRecord(ctx, ref)).id

const watchShape = z.object({
  state: z.enum(WATCH_STATES).meta({
    description:
      'watching: you are told of everything. off: only of what names you, answers you or is given to you. muted: of nothing.',
  }),
  why: z.enum(WATCH_REASONS).nullable().meta({ description: 'Why it is so; null where nothing made it so.' }),
  watchers: z
    .array(z.object({ id: z.uuid(), name: z.string() }))
    .meta({ description: 'Everybody who is told of everything here.' }),
})

export const noticeOperations: Operation[] = [
  defineOperation({
    name: 'notice.list',
    summary:
      'List what you were told: mentions, answers, changes of what you watch, what is due; newest first.',
    method: 'GET',
    path: '/notices',
    may: 'guest',
    input: z.strictObject({
      ...productInput,
      unread: z.stringbool().default(false).meta({ description: 'Only what you have not read.' }),
      limit: z.coerce.number<number>().int().min(1).max(200).default(50),
      after: z.uuid().optional().meta({ description: 'The `next` of the page before.' }),
    }),
    output: z.object({
      notices: z.array(
        z.object({
          id: z.uuid(),
          kind: z.enum(NOTICE_KINDS),
          at: z.iso.datetime(),
          readAt: z.iso.datetime().nullable(),
          record: z.object({
            id: z.uuid(),
            ref: z.string(),
            kind: z.string(),
            title: z.string(),
            productId: z.uuid().nullable(),
          }),
          by: z.string().nullable(),
          excerpt: z.string().nullable(),
          verb: z.string().nullable(),
          fields: z.array(z.string()),
          on: z.string().nullable(),
        }),
      ),
      next: z.uuid().nullable(),
      unread: z.int().meta({ description: 'How many you have not read, in all.' }),
    }),
    example: () => ({}),
    run: async (ctx, input) => {
      const productId = await idOf(ctx, input.product)
      return {
        ...(await noticesOf(ctx, { ...input, productId })),
        unread: await unreadCount(ctx, { productId }),
      }
    },
  }),
  defineOperation({
    name: 'notice.count',
    summary: 'Count what you were told and have not read.',
    method: 'GET',
    path: '/notices/count',
    may: 'guest',
    input: z.strictObject(productInput),
    output: z.object({ count: z.int() }),
    example: () => ({}),
    run: async (ctx, input) => ({
      count: await unreadCount(ctx, { productId: await idOf(ctx, input.product) }),
    }),
  }),
  defineOperation({
    name: 'notice.mark',
    summary: 'Mark notices of yours as read or as not read: some, all about one record, or all.',
    method: 'POST',
    path: '/notices/mark',
    may: 'guest',
    input: z.strictObject({
      ids: z.array(z.uuid()).max(500).optional().meta({ description: 'These.' }),
      ref: refParam.optional().meta({ description: 'All about this record.' }),
      all: z.boolean().default(false).meta({ description: 'All there are.' }),
      read: z.boolean().default(true),
    }),
    output: z.object({ marked: z.int() }),
    example: () => ({ all: true }),
    run: async (ctx, input) => {
      if (!input.ids && !input.ref && !input.all)
        throw invalid('ids', 'Nothing was marked: say which notices, which record, or all.')
      const recordId = await idOf(ctx, input.ref)
      return { marked: await markNotices(ctx, { ids: input.ids, recordId }, input.read) }
    },
  }),
  defineOperation({
    name: 'watch.get',
    summary: 'Say whether you watch a record, why, and who else does.',
    method: 'GET',
    path: '/records/{ref}/watch',
    may: 'viewer',
    input: z.strictObject({ ref: refParam }),
    output: watchShape,
    example: (sample) => ({ ref: sample.ref('item') }),
    run: async (ctx, input) => watchOn(ctx, input.ref),
  }),
  defineOperation({
    name: 'watch.set',
    summary: 'Watch a record, stop watching it, or mute it.',
    method: 'PUT',
    path: '/records/{ref}/watch',
    may: 'viewer',
    input: z.strictObject({ ref: refParam, state: z.enum(WATCH_STATES) }),
    output: watchShape,
    example: (sample) => ({ ref: sample.ref('item'), state: 'watching' }),
    run: async (ctx, input) => {
      const head = await findRecord(ctx, input.ref)
      await setWatch(ctx, head.id, ctx.actor.personId, input.state)
      return watchOn(ctx, input.ref)
    },
  }),
]

const watchOn = async (ctx: Context, ref: string) => {
  const head = await findRecord(ctx, ref)
  const all = await watchersOf(ctx, head)
  const mine = all.find((each) => each.personId === ctx.actor.personId)
  const watching = all.filter((each) => each.state === 'watching').map((each) => each.personId)
  const people = await headsById(ctx, watching)
  return {
    state: mine?.state ?? ('off' as const),
    why: mine?.why ?? null,
    watchers: watching.flatMap((id) => {
      const person = people.get(id)
      return person && person.binned_at === null ? [{ id, name: person.title }] : []
    }),
  }
}
