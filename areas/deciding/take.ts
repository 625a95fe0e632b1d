import { z } from 'zod'
import { lineOfText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { addLinks } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { Problem } from '../../core/problems.ts'
import { readableHeads } from '../../core/records/load.ts'
import { createDecision } from '../together/public.ts'
import { policy } from './policy.ts'
import { runOf } from './runs.ts'
import { scenarioHead } from './scenario-operations.ts'
import type { Run } from './shapes.ts'

/** So many of the items that were left out are linked as declined, the most valuable first; the sum names how many. */
const DECLINED = 100

const number = (value: number | null): string =>
  value === null ? '–' : String(Math.round(value * 1000) / 1000)

/** The two ways that a scenario sets side by side, and their figures with their sums, as a decision keeps them. */
const arithmeticOf = ({ asked, found }: Run) => {
  const costs = new Map(asked.options.map((each) => [each.id, each.cost]))
  const costOf = (ids: readonly string[]) => ids.map((id) => number(costs.get(id) ?? 0)).join(' + ')
  return [
    {
      option: 0,
      label: `Worth (${asked.axis})`,
      value: found.objective,
      sum: `${found.chosen.length} items; status ${found.status}, bound ${number(found.bound)}, gap ${number(found.gap)}`,
    },
    {
      option: 0,
      label: 'Points',
      value: found.cost,
      sum: `${costOf(found.chosen)} = ${number(found.cost)} of ${number(asked.capacity)}`.slice(0, 4000),
    },
    {
      option: 1,
      label: `Worth (${asked.axis})`,
      value: found.today.value,
      sum: `${found.today.chosen.length} items from the top of the order while they fit`,
    },
    { option: 1, label: 'Points', value: found.today.cost, sum: `of ${number(asked.capacity)}` },
  ]
}

/** The ids of items that are still there and may be read, in the order given. */
const still = async (ctx: Context, ids: readonly string[]): Promise<string[]> => {
  const heads = await readableHeads(ctx, ids)
  return ids.filter((id) => heads.get(id)?.binned_at === null)
}

export const takeOperations: Operation[] = [
  defineOperation({
    name: 'scenario.take',
    summary:
      'Make an open decision of a working out: the best set against the order of today, with the sums.',
    method: 'POST',
    path: '/scenarios/{ref}/take',
    may: policy.scenario.write,
    input: z.strictObject({
      ref: refParam,
      run: z.uuid().optional().meta({ description: 'Which working out; the newest by default.' }),
      title: lineOfText(500).trim().min(1).optional(),
    }),
    output: z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('scenario'), run: sample.id('solve') }),
    run: async (ctx, input) => {
      const head = await scenarioHead(ctx, input.ref, policy.scenario.write)
      const run = await runOf(ctx, head.id, input.run)
      const { asked, found } = run
      if (found.objective === null)
        throw new Problem('conflict', `Nothing was decided: ${head.ref} found no set that keeps the limits.`)
      const chosen = new Set(found.chosen)
      const rest = asked.options.filter((each) => !chosen.has(each.id)).toSorted((a, b) => b.value - a.value)
      const decision = await createDecision(ctx, {
        title: input.title ?? head.title,
        question: `From ${head.ref}: ${asked.options.length} items were weighed by "${asked.axis}" for ${number(asked.capacity)} points; ${asked.leftOut.length} could not be weighed.`,
        product: head.product_id,
        options: [
          { title: 'The best set', pros: `Worth ${number(found.objective)}` },
          { title: 'The order of today', pros: `Worth ${number(found.today.value)}` },
        ],
        figures: arithmeticOf(run),
        source: `${head.ref}, worked out on ${run.at.slice(0, 10)}`,
        chose: await still(ctx, found.chosen),
        declined: await still(
          ctx,
          rest.slice(0, DECLINED).map((each) => each.id),
        ),
      })
      await addLinks(ctx, [{ type: 'settles', from: decision, to: head }])
      return { id: decision.id, ref: decision.ref, batchId: ctx.batchId }
    },
  }),
]
