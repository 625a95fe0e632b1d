import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { shapes } from '../../core/fields/schema.ts'
import { contractOf, namesSchema, refParam } from '../../core/kinds/contract.ts'
import { addLinks, linkEnd, removeLinks } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound } from '../../core/problems.ts'
import { changeRecords } from '../../core/records/change.ts'
import { createRecords } from '../../core/records/create.ts'
import { findRecord, type Head } from '../../core/records/load.ts'
import { presentOne } from '../../core/records/present.ts'
import { LEAST_EFFECT, MOST_EFFECT } from '../../engines/scores/equity.ts'
import { METHODS } from '../../engines/scores/sums.ts'
import { openItems } from '../backlog/public.ts'
import { compared } from './compare.ts'
import { score } from './contract.ts'
import { touchesOf, weighedItems } from './factors.ts'
import { MOST_ITEMS } from './plan.ts'
import { policy } from './policy.ts'
import { factorsSchema, itemEnd, sumSchema, touchSchema } from './shapes.ts'

const { itemId: _itemId, ...given } = shapes(score.fields).change

/** The item that is weighed: what it is weighed with is written by whoever may write the item itself. */
const itemHead = async (ctx: Context, ref: string): Promise<Head> => {
  const head = await findRecord(ctx, ref, policy.score.write)
  if (head.binned_at !== null) throw notFound(ref)
  if (head.kind !== 'item') throw invalid('item', `${ref} is no item. Nothing was changed.`)
  return head
}

/** The id of the score that counts for an item, wherever it lies; null where nobody has weighed it. */
const newestScore = async (ctx: Context, item: Head): Promise<string | null> => {
  const { rows } = await sql<{ id: string }>`
    select s.id from score s
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = s.id and r.binned_at is null
     where s.workspace_id = ${ctx.workspaceId} and s.item_id = ${item.id} and r.product_id = ${item.product_id}
     order by s.id desc limit 1`.execute(ctx.db)
  return rows[0]?.id ?? null
}

export const scoreOperations: Operation[] = [
  defineOperation({
    name: 'decide.table',
    summary: 'Set the open items of a product side by side under every method, each figure with its sum.',
    method: 'GET',
    path: '/decide/table',
    may: policy.score.read,
    input: z.strictObject({
      product: refParam,
      limit: z.coerce.number<number>().int().min(1).max(500).default(100),
    }),
    output: z.object({
      rows: z.array(
        z.object({
          item: itemEnd.extend({ state: z.string(), estimate: z.number().nullable() }),
          scoreRef: z.string().nullable(),
          factors: factorsSchema,
          given: z.number().nullable(),
          touches: z.array(touchSchema),
          standings: z.object(
            Object.fromEntries(METHODS.map((method) => [method, sumSchema])) as Record<
              (typeof METHODS)[number],
              typeof sumSchema
            >,
          ),
          spread: z.int().nullable().meta({
            description:
              'How far apart two methods place it at most, over the items that both place; MoSCoW aside.',
          }),
        }),
      ),
      total: z.int().meta({ description: 'How many open items there are; places are among them all.' }),
    }),
    example: (sample) => ({ product: sample.ref('product') }),
    run: async (ctx, input) => {
      const product = await findRecord(ctx, input.product)
      if (product.kind !== 'product') throw invalid('product', `${input.product} is no product.`)
      const list = await weighedItems(ctx, await openItems(ctx, product.id, MOST_ITEMS))
      return {
        rows: compared(list, input.limit).map(({ item: { id, ref, title, state, estimate }, ...rest }) => ({
          item: { id, ref, title, state, estimate },
          ...rest,
        })),
        total: list.length,
      }
    },
  }),
  defineOperation({
    name: 'score.set',
    summary:
      'Say what an item is weighed with; what is not named stays. Makes its score where there is none.',
    method: 'POST',
    path: '/scores/set',
    may: policy.score.write,
    input: z.strictObject({ item: refParam, set: z.strictObject(given) }),
    output: z.object({
      record: contractOf(score).output,
      names: namesSchema,
      batchId: z.uuid().nullable(),
    }),
    example: (sample) => ({ item: sample.ref('item'), set: { reach: 120, impact: 2, confidence: 0.8 } }),
    run: async (ctx, input) => {
      const item = await itemHead(ctx, input.item)
      const served = kindNamed(ctx.app, 'score')
      const there = await newestScore(ctx, item)
      if (there !== null) {
        const { changed } = await changeRecords(ctx, served, [there], input.set)
        return { ...(await presentOne(ctx, served, there)), batchId: changed > 0 ? ctx.batchId : null }
      }
      const [made] = await createRecords(ctx, served, [
        { ...input.set, title: item.title, itemId: item.id, product: item.product_id },
      ])
      return { ...(await presentOne(ctx, served, made?.id ?? '')), batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'score.touch',
    summary: 'Say what an item does to a group, from −2 (shuts it out) to 3; null takes it back.',
    method: 'POST',
    path: '/scores/touch',
    may: policy.score.write,
    input: z.strictObject({
      item: refParam,
      group: refParam,
      effect: z.int().min(LEAST_EFFECT).max(MOST_EFFECT).nullable(),
    }),
    output: z.object({ touches: z.array(touchSchema), batchId: z.uuid() }),
    example: (sample) => ({ item: sample.ref('item'), group: sample.ref('group'), effect: 2 }),
    run: async (ctx, input) => {
      const from = await itemHead(ctx, input.item)
      const to = await linkEnd(ctx, input.group)
      if (to.kind !== 'group') throw invalid('group', `${input.group} is no group. Nothing was changed.`)
      const { rows } = await sql<{ id: string }>`
        select id from link where workspace_id = ${ctx.workspaceId} and type = 'touches'
           and from_id = ${from.id} and to_id = ${to.id}`.execute(ctx.db)
      await removeLinks(
        ctx,
        rows.map((row) => row.id),
      )
      if (input.effect !== null)
        await addLinks(ctx, [{ type: 'touches', from, to, detail: { effect: input.effect } }])
      return { touches: (await touchesOf(ctx, [from.id])).get(from.id) ?? [], batchId: ctx.batchId }
    },
  }),
]
