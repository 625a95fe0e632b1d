import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { ofKind } from '../../core/kinds/operations.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid } from '../../core/problems.ts'
import { arrangeRecords } from '../../core/records/arrange.ts'
import { newKeys } from '../../core/records/rank-keys.ts'
import { DIRECTIONS, ITEM_STATES, ITEM_TYPES, ORDER_BY } from './contract.ts'
import { planOrder } from './order-plan.ts'
import { policy } from './policy.ts'
import { productIdOf } from './product-param.ts'

/** Moves that a preview names; how many there are in all is said. */
const SHOWN = 200

const asked = {
  product: refParam.meta({ description: 'The product whose order it is: its ref or id.' }),
  rules: z
    .array(z.strictObject({ by: z.enum(ORDER_BY), direction: z.enum(DIRECTIONS) }))
    .min(1)
    .max(6)
    .meta({ description: 'The first decides; the next decides among those that are alike.' }),
  refs: z
    .array(refParam)
    .min(1)
    .max(5000)
    .optional()
    .meta({ description: 'Only these; they take the places that they hold together.' }),
  type: z
    .array(z.enum(ITEM_TYPES))
    .min(1)
    .max(10)
    .optional()
    .meta({ description: 'Only items of these types.' }),
  state: z
    .array(z.enum(ITEM_STATES))
    .min(1)
    .max(10)
    .optional()
    .meta({ description: 'Only items in these states.' }),
  tags: z
    .array(lineOfText(60).min(1))
    .min(1)
    .max(20)
    .optional()
    .meta({ description: 'Only items with any of these.' }),
}

const planOf = async (ctx: Context, input: z.output<z.ZodObject<typeof asked>>) => {
  const productId = await productIdOf(ctx, input.product)
  if (productId === null) throw invalid('product', 'Name the product whose order it is.')
  const plan = await planOrder(ctx, {
    productId,
    rules: input.rules,
    ids: input.refs ? await ofKind(ctx, kindNamed(ctx.app, 'item'), input.refs) : null,
    types: input.type ?? null,
    states: input.state ?? null,
    tags: input.tags ?? null,
  })
  return { productId, ...plan }
}

const refOf = (row: { number: number } | undefined): string => `ITEM-${row?.number ?? ''}`

export const orderOperations: Operation[] = [
  defineOperation({
    name: 'order.preview',
    summary: 'Show the order that rules would give, with what would move; nothing is written.',
    method: 'POST',
    path: '/backlog/order/preview',
    may: policy.item.read,
    reads: true,
    input: z.strictObject(asked),
    output: z.object({
      open: z.int(),
      chosen: z.int().meta({ description: 'How many items are put in order.' }),
      moved: z.int().meta({ description: 'How many would stand at another place.' }),
      written: z.int().meta({ description: 'How many keys would be written for it: the fewest that do.' }),
      moves: z
        .array(z.object({ id: z.uuid(), ref: z.string(), title: z.string(), from: z.int(), to: z.int() }))
        .meta({ description: `In the order that they would have; at most ${SHOWN}.` }),
      behind: z.array(z.string()).meta({
        description: 'Refs of what would stand before its blocker by the rules, and was put behind it.',
      }),
    }),
    example: (sample) => ({
      product: sample.ref('product'),
      rules: [{ by: 'learningValue', direction: 'descending' }],
    }),
    run: async (ctx, input) => {
      const { before, after, chosen, behind } = await planOf(ctx, input)
      const byId = new Map(before.map((row, at) => [row.id, { ...row, place: at + 1 }]))
      const moves = after.flatMap((id, at) => {
        const row = byId.get(id)
        return row && row.place !== at + 1
          ? [{ id, ref: refOf(row), title: row.title, from: row.place, to: at + 1 }]
          : []
      })
      // Ranks of their own: what is counted is how many of them do not stand in a rising run.
      const ranked = before.map(({ id }, at) => ({ id, rank: `a${String(at).padStart(9, '0')}V` }))
      return {
        open: before.length,
        chosen,
        moved: moves.length,
        written: newKeys(ranked, after).length,
        moves: moves.slice(0, SHOWN),
        behind: behind.map((id) => refOf(byId.get(id))),
      }
    },
  }),
  defineOperation({
    name: 'order.apply',
    summary:
      'Put items in order by rules, as one step that one undo takes back; what waits stays behind what blocks it.',
    method: 'POST',
    path: '/backlog/order/apply',
    may: policy.item.write,
    input: z.strictObject(asked),
    output: z.object({
      moved: z.int().meta({ description: 'How many stand at another place now.' }),
      written: z.int(),
      behind: z.array(z.string()),
      batchId: z.uuid().nullable().meta({ description: 'Undo this; null where all stood right already.' }),
    }),
    example: (sample) => ({
      product: sample.ref('product'),
      rules: [{ by: 'age', direction: 'descending' }],
    }),
    run: async (ctx, input) => {
      const { productId, before, after, behind } = await planOf(ctx, input)
      const written = await arrangeRecords(ctx, kindNamed(ctx.app, 'item'), productId, after)
      const byId = new Map(before.map((row) => [row.id, row]))
      return {
        moved: before.filter((row, at) => after[at] !== row.id).length,
        written: written.length,
        behind: behind.map((id) => refOf(byId.get(id))),
        batchId: written.length > 0 ? ctx.batchId : null,
      }
    },
  }),
]
