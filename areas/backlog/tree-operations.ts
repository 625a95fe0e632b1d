import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { ofKind } from '../../core/kinds/operations.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { findRecord } from '../../core/records/load.ts'
import { ITEM_STATES, ITEM_TYPES } from './contract.ts'
import { policy } from './policy.ts'
import { productIdOf, productParam } from './product-param.ts'
import { rollupLines, rollupOf, rollupShape, sumShape } from './rollup.ts'
import { treeOf } from './tree.ts'

const row = z.object({
  id: z.uuid(),
  ref: z.string(),
  title: z.string(),
  type: z.enum(ITEM_TYPES),
  state: z.enum(ITEM_STATES),
})

export const treeOperations: Operation[] = [
  defineOperation({
    name: 'backlog.tree',
    summary:
      'Show the backlog on several levels, in the one order: what is part of nothing, and the parts of what is unfolded.',
    method: 'POST',
    path: '/backlog/tree',
    may: policy.item.read,
    reads: true,
    input: z.strictObject({
      product: productParam,
      unfolded: z.array(refParam).max(500).default([]).meta({ description: 'Items whose parts are shown.' }),
      closed: z
        .boolean()
        .default(false)
        .meta({ description: 'Also what is done or declined on the first level.' }),
      limit: z.int().min(1).max(500).default(100).meta({ description: 'How many of the first level.' }),
    }),
    output: z.object({
      rows: z.array(
        row.extend({
          productId: z.uuid().nullable(),
          parentId: z.uuid().nullable(),
          depth: z.int(),
          estimate: z.number().nullable(),
          parts: z.int().meta({ description: 'Items that are directly part of it.' }),
          rollup: z.object(sumShape),
        }),
      ),
      total: z.int().meta({ description: 'How many there are on the first level.' }),
      cut: z
        .array(z.object({ id: z.uuid(), more: z.int() }))
        .meta({ description: 'Items that have more parts than are shown.' }),
    }),
    example: () => ({ closed: true }),
    run: async (ctx, input) => {
      const served = kindNamed(ctx.app, 'item')
      return treeOf(ctx, {
        productId: await productIdOf(ctx, input.product),
        unfolded: await ofKind(ctx, served, input.unfolded),
        closed: input.closed,
        limit: input.limit,
      })
    },
  }),
  defineOperation({
    name: 'item.rollup',
    summary: 'Add up all that is below an item, and show what each figure is added up from.',
    method: 'GET',
    path: '/items/{ref}/rollup',
    may: policy.item.read,
    input: z.strictObject({
      ref: refParam,
      limit: z.coerce.number<number>().int().min(1).max(2000).default(500),
    }),
    output: z.object({
      rollup: z.object(rollupShape),
      lines: z.array(
        row.extend({
          depth: z.int().meta({ description: '1 for its own parts, 2 for theirs.' }),
          estimate: z.number().nullable(),
          counts: z.boolean().meta({ description: 'Whether its estimate is in the points.' }),
          firstDay: z.iso.date().nullable(),
          lastDay: z.iso.date().nullable(),
        }),
      ),
    }),
    example: (sample) => ({ ref: sample.ref('item') }),
    run: async (ctx, input) => {
      const [id = ''] = await ofKind(ctx, kindNamed(ctx.app, 'item'), [input.ref])
      // Refuses what the actor may not read: `ofKind` only says that it is there.
      await findRecord(ctx, id)
      return { rollup: await rollupOf(ctx, id), lines: await rollupLines(ctx, id, input.limit) }
    },
  }),
]
