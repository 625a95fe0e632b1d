import { z } from 'zod'
import { todayIn } from '../../core/day.ts'
import type { ChecklistLine } from '../../core/fields/field.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound } from '../../core/problems.ts'
import { changeRecords } from '../../core/records/change.ts'
import { findRecord, type Head, loadRecords } from '../../core/records/load.ts'
import { addDays } from '../../engines/calendar/days.ts'
import { agreementOf } from '../backlog/public.ts'
import { COLUMNS } from './contract.ts'
import { policy } from './policy.ts'
import { boardItems, limitsOf } from './reads.ts'
import { sprintHead, sprintsIn } from './sprint-operations.ts'

/** How long a board without a sprint keeps showing what is done, in days. */
const DONE_DAYS = 14

const productHead = async (ctx: Context, ref: string): Promise<Head> => {
  const head = await findRecord(ctx, ref)
  if (head.kind !== 'product') throw notFound(`A product ${ref}`)
  return head
}

export const boardOperations: Operation[] = [
  defineOperation({
    name: 'board.show',
    summary:
      'Show the board of a product, or of one sprint: columns with their limits, items in the order of the backlog.',
    method: 'GET',
    path: '/board',
    may: policy.sprint.read,
    input: z.strictObject({
      product: refParam,
      sprint: refParam
        .optional()
        .meta({ description: '`running` for the one that runs; left out, all work.' }),
    }),
    output: z.object({
      sprint: z.string().nullable(),
      agreement: z.object({ id: z.uuid(), doneWhen: z.array(z.string()) }).nullable(),
      columns: z.array(
        z.object({
          state: z.enum(COLUMNS),
          limit: z.int().nullable(),
          count: z.int(),
          isOver: z.boolean(),
          items: z.array(
            z.object({
              id: z.uuid(),
              ref: z.string(),
              title: z.string(),
              state: z.enum(COLUMNS),
              estimate: z.number().nullable(),
              criteria: z.int(),
              criteriaOpen: z.int(),
              isBlocked: z.boolean(),
              since: z.iso.datetime(),
            }),
          ),
        }),
      ),
    }),
    example: (sample) => ({ product: sample.ref('product') }),
    run: async (ctx, input) => {
      const product = await productHead(ctx, input.product)
      const sprint =
        input.sprint === 'running'
          ? ((await sprintsIn(ctx, product.id, 'running'))[0] ?? null)
          : input.sprint
            ? await sprintHead(ctx, input.sprint)
            : null
      const agreed = await agreementOf(ctx, product.id)
      const doneSince = addDays(await todayIn(ctx), -DONE_DAYS)
      const columns = []
      for (const state of COLUMNS) {
        const asked = { productId: product.id, sprintId: sprint?.id ?? null, state, doneSince }
        const limit = agreed ? limitsOf(agreed)[state] : null
        const { items, count } = await boardItems(ctx, asked)
        columns.push({ state, limit, count, isOver: limit !== null && count > limit, items })
      }
      return {
        sprint: sprint?.ref ?? null,
        agreement: agreed && { id: agreed.id, doneWhen: agreed.doneWhen },
        columns,
      }
    },
  }),
  defineOperation({
    name: 'board.move',
    summary: 'Move an item to another column. Closing it with something open takes a reason, which is kept.',
    method: 'POST',
    path: '/board/move',
    may: 'contributor',
    input: z.strictObject({
      item: refParam,
      to: z.enum(COLUMNS),
      unmet: z
        .array(lineOfText(1000))
        .max(200)
        .default([])
        .meta({ description: 'Lines of the definition of done that do not hold for it.' }),
      reason: lineOfText(900).default('').meta({ description: 'Why it is done all the same.' }),
    }),
    output: z.object({
      changed: z.int(),
      passed: z
        .object({ state: z.enum(COLUMNS), limit: z.int(), count: z.int() })
        .nullable()
        .meta({ description: 'The limit of its new column that is passed now; it warns and stops nothing.' }),
      batchId: z.uuid(),
    }),
    example: (sample) => ({ item: sample.ref('item'), to: 'in-progress' }),
    run: async (ctx, input) => {
      const head = await findRecord(ctx, input.item, 'contributor')
      if (head.kind !== 'item') throw notFound(`An item ${input.item}`)
      const { to, unmet, reason } = input
      const patch =
        to === 'done'
          ? {
              state: to,
              ...(await closing(ctx, head, unmet, reason)),
              ...(await checkedDone(ctx, head, unmet)),
            }
          : { state: to }
      const { changed } = await changeRecords(ctx, head.served, [head.id], patch)
      return { changed, passed: await passedLimit(ctx, head, to), batchId: ctx.batchId }
    },
  }),
]

/** The reason with what was left open, to be kept with the item; refused where something is open and none is given. */
const closing = async (
  ctx: Context,
  head: Head,
  unmet: readonly string[],
  reason: string,
): Promise<{ closingReason?: string }> => {
  const [row] = await loadRecords(ctx, head.served, [head.id], true)
  if (!row || row['state'] === 'done') return {}
  const open = (row['criteria'] as ChecklistLine[]).filter((line) => !line.done).length
  if (open === 0 && unmet.length === 0) return {}
  const left = [
    ...(open > 0 ? [`${open} ${open === 1 ? 'criterion' : 'criteria'} open`] : []),
    ...(unmet.length > 0 ? [`not met: ${unmet.join('; ')}`] : []),
  ].join(', ')
  if (reason.trim() === '')
    throw invalid('reason', `Nothing was changed: ${head.ref} has ${left}. Say why it is done all the same.`)
  return { closingReason: `${reason.trim()} (${left})`.slice(0, 1000) }
}

/** The definition of done as it was gone through: kept on the item, line by line, as the item's own page keeps it. */
const checkedDone = async (ctx: Context, head: Head, unmet: readonly string[]) => {
  const agreed = head.product_id ? await agreementOf(ctx, head.product_id) : null
  if (!agreed || agreed.doneWhen.length === 0) return {}
  return { doneChecks: agreed.doneWhen.map((text) => ({ text, done: !unmet.includes(text) })) }
}

const passedLimit = async (ctx: Context, head: Head, state: (typeof COLUMNS)[number]) => {
  const agreed = head.product_id ? await agreementOf(ctx, head.product_id) : null
  const limit = agreed && limitsOf(agreed)[state]
  if (!limit || !head.product_id) return null
  const { count } = await boardItems(ctx, {
    productId: head.product_id,
    sprintId: null,
    state,
    doneSince: await todayIn(ctx),
  })
  return count > limit ? { state, limit, count } : null
}
