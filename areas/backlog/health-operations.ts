import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { namesSchema, refParam } from '../../core/kinds/contract.ts'
import { ofKind } from '../../core/kinds/operations.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { notFound } from '../../core/problems.ts'
import { findRecord, loadRecords } from '../../core/records/load.ts'
import { namesOf } from '../../core/records/present.ts'
import type { ItemState } from './contract.ts'
import { DAYS, SIZES } from './contract.ts'
import { HEALTH_FIGURES, healthOf, listOf, PACE_WEEKS } from './health.ts'
import { journeyOf, momentsOf, STAGES } from './journey.ts'
import { policy } from './policy.ts'
import { productIdOf, productParam } from './product-param.ts'

export const healthOperations: Operation[] = [
  defineOperation({
    name: 'backlog.health',
    summary:
      'Say how the open backlog is: its age, how much is ready, and what is missing, stale, large or blocked.',
    method: 'GET',
    path: '/backlog/health',
    may: policy.item.read,
    input: z.strictObject({
      product: productParam,
      stale: z
        .enum(DAYS)
        .default('60')
        .meta({ description: 'Days without a touch after which an item is stale.' }),
      old: z.enum(DAYS).default('180').meta({ description: 'Days after which an item is old.' }),
      large: z.enum(SIZES).default('13').meta({ description: 'Points above which an item is too large.' }),
    }),
    output: z.object({
      open: z.int(),
      figures: z.array(
        z.object({
          key: z.enum(HEALTH_FIGURES),
          count: z.int(),
          share: z
            .number()
            .nullable()
            .meta({ description: 'Of the open items, 0 to 1; null where none is open.' }),
          list: z
            .record(z.string(), z.string())
            .meta({ description: 'What `item.list` is asked for to show exactly these.' }),
        }),
      ),
      age: z.object({
        median: z
          .int()
          .nullable()
          .meta({ description: 'Whole days since half of the open items were written down.' }),
        oldest: z.object({ ref: z.string(), title: z.string(), days: z.int() }).nullable(),
      }),
      depth: z.object({
        items: z.int().meta({ description: 'Items that are ready.' }),
        points: z.number(),
        unestimated: z.int().meta({ description: 'Ready items without an estimate: not in the points.' }),
        perWeek: z
          .number()
          .nullable()
          .meta({
            description: `Points done a week over the last ${PACE_WEEKS} weeks; null where too little was done.`,
          }),
        weeks: z.number().nullable().meta({ description: 'Weeks of work that are ready, at that pace.' }),
      }),
    }),
    example: () => ({}),
    run: async (ctx, input) => {
      const asked = {
        productId: await productIdOf(ctx, input.product),
        stale: Number(input.stale),
        old: Number(input.old),
        large: Number(input.large),
      }
      const { open, counts, age, depth } = await healthOf(ctx, asked)
      const figures = HEALTH_FIGURES.map((key) => ({
        key,
        count: counts[key],
        share: open === 0 ? null : counts[key] / open,
        list: { ...listOf(key, asked), ...(input.product ? { product: input.product } : {}) },
      }))
      return { open, figures, age, depth }
    },
  }),
  defineOperation({
    name: 'item.journey',
    summary:
      'Tell the way of an item from the first voice to being told, with the days between and what of it was work.',
    method: 'GET',
    path: '/items/{ref}/journey',
    may: policy.item.read,
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      steps: z.array(
        z.object({
          stage: z.enum(STAGES),
          at: z.string().meta({ description: 'A moment, or a day where only that is known.' }),
          refId: z
            .uuid()
            .nullable()
            .meta({ description: 'The note, decision, sprint or release it happened with.' }),
          by: z.string().nullable(),
          days: z.int().meta({ description: 'Whole days since the step before.' }),
        }),
      ),
      missing: z.array(z.enum(STAGES)).meta({ description: 'Stages that it has not come to.' }),
      days: z.int().meta({ description: 'Since it was written down, while it was open.' }),
      working: z.number().meta({ description: 'Days in progress.' }),
      waiting: z.number().meta({ description: 'Days new, in refining or ready.' }),
      names: namesSchema,
    }),
    example: (sample) => ({ ref: sample.ref('item') }),
    run: async (ctx, input) => {
      const served = kindNamed(ctx.app, 'item')
      const [id = ''] = await ofKind(ctx, served, [input.ref])
      await findRecord(ctx, id)
      const [row] = await loadRecords(ctx, served, [id])
      if (!row) throw notFound(input.ref)
      const { moments, stretches } = await momentsOf(ctx, {
        id,
        createdAt: row.created_at,
        createdBy: row.created_by,
        state: row['state'] as ItemState,
      })
      const journey = journeyOf(moments, stretches)
      return {
        ...journey,
        names: await namesOf(
          ctx,
          journey.steps.flatMap((step) => step.refId ?? []),
        ),
      }
    },
  }),
]
