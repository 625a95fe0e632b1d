import { z } from 'zod'
import { todayIn } from '../../core/day.ts'
import { plainText } from '../../core/fields/schema.ts'
import { namesSchema, refParam } from '../../core/kinds/contract.ts'
import { addLinks, linkEnd } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound, Problem } from '../../core/problems.ts'
import { findRecord, type Head } from '../../core/records/load.ts'
import { namesOf } from '../../core/records/present.ts'
import { alignedShare, unalignedItems } from './alignment.ts'
import { checkInsOf, keepCheckIn } from './check-ins.ts'
import { policy } from './policy.ts'

const ofProduct = refParam.optional().meta({ description: 'Only of this product: its ref or id.' })

const productIdOf = async (ctx: Context, text: string | undefined): Promise<string | null> => {
  if (text === undefined) return null
  const head = await findRecord(ctx, text)
  if (head.kind !== 'product') throw invalid('product', `${text} is no product.`)
  return head.id
}

const keyResultHead = async (ctx: Context, ref: string, needs?: 'contributor'): Promise<Head> => {
  const head = await findRecord(ctx, ref, needs)
  if (head.kind !== 'key-result') throw notFound(`A key result ${ref}`)
  return head
}

const checkInSchema = z.object({
  id: z.uuid(),
  day: z.iso.date(),
  value: z.number(),
  confidence: z.int().nullable().meta({ description: 'How sure of reaching the target, in percent.' }),
  note: z.string(),
  at: z.iso.datetime(),
  byId: z.uuid().nullable(),
})

export const strategyOperations: Operation[] = [
  defineOperation({
    name: 'strategy.unaligned',
    summary:
      'List the open items of the roadmap that serve no objective, with how many serve one of how many.',
    method: 'GET',
    path: '/strategy/unaligned',
    may: policy.objective.read,
    input: z.strictObject({
      product: ofProduct,
      limit: z.coerce.number<number>().int().min(1).max(500).default(100),
    }),
    output: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          ref: z.string(),
          title: z.string(),
          productId: z.uuid(),
          state: z.string(),
          type: z.string(),
        }),
      ),
      aligned: z.int(),
      total: z.int().meta({ description: 'Open items that are part of nothing larger.' }),
      names: namesSchema,
    }),
    example: () => ({}),
    run: async (ctx, input) => {
      const productId = await productIdOf(ctx, input.product)
      const items = await unalignedItems(ctx, productId, input.limit)
      const names = await namesOf(ctx, [...new Set(items.map((each) => each.productId))])
      return { items, ...(await alignedShare(ctx, productId)), names }
    },
  }),
  defineOperation({
    name: 'strategy.waiting',
    summary: 'Count the open items of the roadmap that serve no objective.',
    method: 'GET',
    path: '/strategy/waiting',
    may: policy.objective.read,
    input: z.strictObject({ product: ofProduct }),
    output: z.object({ count: z.int() }),
    example: () => ({}),
    run: async (ctx, input) => {
      const { aligned, total } = await alignedShare(ctx, await productIdOf(ctx, input.product))
      return { count: total - aligned }
    },
  }),
  defineOperation({
    name: 'strategy.align',
    summary: 'Say that items serve an objective, as one step, undone as one.',
    method: 'POST',
    path: '/strategy/align',
    may: policy.objective.write,
    input: z.strictObject({ items: z.array(refParam).min(1).max(500), objective: refParam }),
    output: z.object({ aligned: z.int(), batchId: z.uuid() }),
    example: (sample) => ({ items: [sample.ref('item')], objective: sample.ref('objective') }),
    run: async (ctx, input) => {
      const to = await linkEnd(ctx, input.objective)
      if (to.kind !== 'objective') throw invalid('objective', `${input.objective} is no objective.`)
      const links = []
      for (const ref of new Set(input.items))
        links.push({ type: 'serves', from: await linkEnd(ctx, ref), to })
      return { aligned: (await addLinks(ctx, links)).length, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'key-result.check-in',
    summary:
      'Write down where a key result stands and how sure its reaching is. Kept as it is: the next corrects it.',
    method: 'POST',
    path: '/key-results/{ref}/check-ins',
    may: policy.keyResult.write,
    input: z.strictObject({
      ref: refParam,
      value: z.number(),
      confidence: z.int().min(0).max(100).nullable().default(null),
      day: z.iso.date().optional().meta({ description: 'Default is today.' }),
      note: plainText(2000).default(''),
    }),
    output: z.object({ checkIn: checkInSchema }),
    example: (sample) => ({ ref: sample.ref('key-result'), value: 34, confidence: 60 }),
    run: async (ctx, input) => {
      const head = await keyResultHead(ctx, input.ref, policy.keyResult.write)
      if (head.binned_at !== null)
        throw new Problem('gone', `${head.ref} lies in the bin. Restore it first; nothing was written down.`)
      const today = await todayIn(ctx)
      const day = input.day ?? today
      // A day on which it is tomorrow here and today there is let through; a week to come is not.
      if (Date.parse(day) > Date.parse(today) + 86_400_000)
        throw invalid('day', 'Nothing was written down: this day is still to come.')
      const { value, confidence, note } = input
      const checkIn = await keepCheckIn(ctx, head.id, { day, value, confidence, note })
      ctx.announce('record.changed', {
        kind: head.kind,
        id: head.id,
        ref: head.ref,
        productId: null,
        verb: 'changed',
        fields: ['current'],
      })
      return { checkIn }
    },
  }),
  defineOperation({
    name: 'key-result.check-ins',
    summary: 'List where a key result stood, the newest day first.',
    method: 'GET',
    path: '/key-results/{ref}/check-ins',
    may: policy.keyResult.read,
    input: z.strictObject({ ref: refParam }),
    output: z.object({ checkIns: z.array(checkInSchema), names: namesSchema }),
    example: (sample) => ({ ref: sample.ref('key-result') }),
    run: async (ctx, input) => {
      const checkIns = await checkInsOf(ctx, (await keyResultHead(ctx, input.ref)).id)
      return {
        checkIns,
        names: await namesOf(ctx, [...new Set(checkIns.flatMap((each) => each.byId ?? []))]),
      }
    },
  }),
]
