import { sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import type { Level } from '../../core/access/levels.ts'
import { refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineLongOperation, defineOperation, type Operation } from '../../core/operations/define.ts'
import { notFound, Problem } from '../../core/problems.ts'
import { findRecord, type Head, loadRecords } from '../../core/records/load.ts'
import type { Axis } from './contract.ts'
import { planOf } from './plan.ts'
import { policy } from './policy.ts'
import { keepRun, runOf, runsOf } from './runs.ts'
import { runSchema } from './shapes.ts'
import { theSolver } from './solver/solver.ts'
import { whyOf, workOut } from './solving.ts'

export const scenarioHead = async (ctx: Context, ref: string, needs?: Level): Promise<Head> => {
  const head = await findRecord(ctx, ref, needs)
  if (head.kind !== 'scenario') throw notFound(`A scenario ${ref}`)
  return head
}

export const scenarioOperations: Operation[] = [
  defineLongOperation({
    name: 'scenario.solve',
    summary: 'Work out the best set of open items for its capacity, and what each limit costs. Kept, sealed.',
    method: 'POST',
    path: '/scenarios/{ref}/solve',
    may: policy.scenario.write,
    input: z.strictObject({ ref: refParam }),
    output: runSchema,
    example: (sample) => ({ ref: sample.ref('scenario') }),
    load: async (ctx, input) => {
      const head = await scenarioHead(ctx, input.ref, policy.scenario.write)
      if (head.binned_at !== null)
        throw new Problem('gone', `${head.ref} lies in the bin. Restore it first; nothing was worked out.`)
      const [row] = await loadRecords(ctx, head.served, [head.id])
      const capacity = (row?.['capacity'] as number | null) ?? 0
      return planOf(ctx, head.product_id ?? '', capacity, (row?.['axis'] as Axis | null) ?? 'education')
    },
    work: (_app, plan) => workOut(plan, theSolver().run),
    save: async (ctx, input, { asked }, found) => {
      const head = await scenarioHead(ctx, input.ref, policy.scenario.write)
      return keepRun(ctx, head.id, asked, found)
    },
  }),
  defineOperation({
    name: 'scenario.runs',
    summary:
      'List the workings out of a scenario, the newest first: what was asked, what came out, how sure.',
    method: 'GET',
    path: '/scenarios/{ref}/runs',
    may: policy.scenario.read,
    input: z.strictObject({
      ref: refParam,
      limit: z.coerce.number<number>().int().min(1).max(50).default(5),
    }),
    output: z.object({ runs: z.array(runSchema) }),
    example: (sample) => ({ ref: sample.ref('scenario') }),
    run: async (ctx, input) => {
      const head = await scenarioHead(ctx, input.ref)
      return { runs: await runsOf(ctx, head.id, input.limit) }
    },
  }),
  defineLongOperation({
    name: 'scenario.why',
    summary:
      'Say why an item is in the best set or not: what the set would be worth less the other way round.',
    method: 'GET',
    path: '/scenarios/{ref}/why/{item}',
    may: policy.scenario.read,
    input: z.strictObject({
      ref: refParam,
      item: refParam,
      run: z
        .uuid()
        .optional()
        .meta({ description: 'The working out that is asked about; the newest by default.' }),
    }),
    output: z.object({
      isIn: z.boolean(),
      costs: z.number().nullable(),
      enters: z.array(z.string()).meta({ description: 'Ids of items that would be in then.' }),
      leaves: z.array(z.string()).meta({ description: 'Ids of items that would be out then.' }),
      isProven: z.boolean(),
      tooLarge: z.object({ cost: z.number(), brings: z.array(z.string()) }).nullable(),
      leftOut: z.string().nullable().meta({ description: 'Why it could not be weighed at all.' }),
    }),
    example: (sample) => ({
      ref: sample.ref('scenario'),
      item: sample.ref('item'),
      run: sample.id('solve'),
    }),
    load: async (ctx, input) => {
      const head = await scenarioHead(ctx, input.ref)
      const item = await findRecord(ctx, input.item)
      return { run: await runOf(ctx, head.id, input.run), itemId: item.id, ref: item.ref }
    },
    work: async (_app, { run: { asked, found }, itemId, ref }) => {
      const out = asked.leftOut.find((each) => each.id === itemId)
      const none = { isIn: false, costs: null, enters: [], leaves: [], isProven: true, tooLarge: null }
      if (out) return { ...none, leftOut: out.reason }
      if (!asked.options.some((each) => each.id === itemId)) throw notFound(`${ref} in this working out`)
      return { ...(await whyOf(asked, found, itemId, theSolver().run)), leftOut: null }
    },
    save: async (_ctx, _input, _loaded, why) => why,
  }),
  defineOperation({
    name: 'decide.waiting',
    summary: 'Count the scenarios that were worked out and that nobody has decided on.',
    method: 'GET',
    path: '/decide/waiting',
    may: policy.scenario.read,
    input: z.strictObject({ product: refParam.optional() }),
    output: z.object({ count: z.int() }),
    example: () => ({}),
    run: async (ctx, input) => {
      const product = input.product ? await findRecord(ctx, input.product) : null
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from record r
         where r.workspace_id = ${ctx.workspaceId} and r.kind = 'scenario' and r.binned_at is null and ${readable(ctx)}
           ${product ? sql`and r.product_id = ${product.id}` : sql``}
           and exists (select 1 from scenario_run s where s.workspace_id = ${ctx.workspaceId} and s.scenario_id = r.id)
           and not exists (select 1 from link l where l.workspace_id = ${ctx.workspaceId} and l.type = 'settles'
                            and l.to_id = r.id)`.execute(ctx.db)
      return { count: rows[0]?.count ?? 0 }
    },
  }),
]
