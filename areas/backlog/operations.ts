import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { createRecords } from '../../core/records/create.ts'
import { personaTemplates } from './persona-templates.ts'
import { policy } from './policy.ts'
import { productIdOf, productParam } from './product-param.ts'
import { summaryOf } from './summary.ts'

const templateName = z.enum(personaTemplates.map((each) => each.name) as [string, ...string[]])

const template = z.object({
  name: templateName,
  title: z.string(),
  circumstances: z.string(),
  needs: z.array(z.string()),
  feels: z.string(),
  added: z.boolean().meta({ description: 'Whether a persona of this title is here already.' }),
})

/** The titles, in small letters, of the personas that are here and not in the bin. */
const titlesHere = async (ctx: Context): Promise<Set<string>> => {
  const { rows } = await sql<{ title: string }>`
    select lower(r.title) as title from record r
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'persona' and r.binned_at is null`.execute(ctx.db)
  return new Set(rows.map((row) => row.title))
}

export const operations: Operation[] = [
  defineOperation({
    name: 'backlog.summary',
    summary: 'Count the open items: how many are ready, asked for by nobody, unestimated or blocked.',
    method: 'GET',
    path: '/backlog/summary',
    may: policy.item.read,
    input: z.strictObject({ product: productParam }),
    output: z.object({
      open: z.int(),
      ready: z.int(),
      readyPoints: z
        .number()
        .meta({ description: 'The likely points of the ready items that are estimated.' }),
      opinion: z.int().meta({ description: 'Open items that no voice asks for and no duty demands.' }),
      unestimated: z.int(),
      withoutPersona: z.int().meta({ description: 'Open stories that name no persona.' }),
      blocked: z.int(),
      waiting: z.int().meta({
        description:
          'Items that are called ready or in progress and still lack a persona, criteria or an estimate.',
      }),
      closed: z.int(),
    }),
    example: () => ({}),
    run: async (ctx, input) => summaryOf(ctx, await productIdOf(ctx, input.product)),
  }),
  defineOperation({
    name: 'backlog.waiting',
    summary: 'Count what waits in the backlog: ready or begun, and still lacking something.',
    method: 'GET',
    path: '/backlog/waiting',
    may: policy.item.read,
    input: z.strictObject({ product: productParam }),
    output: z.object({ count: z.int() }),
    example: () => ({}),
    run: async (ctx, input) => ({
      count: (await summaryOf(ctx, await productIdOf(ctx, input.product))).waiting,
    }),
  }),
  defineOperation({
    name: 'persona.templates',
    summary: 'List the ready-made personas, disabled and low-bandwidth learners first of all.',
    method: 'GET',
    path: '/persona-templates',
    may: policy.persona.read,
    input: z.strictObject({}),
    output: z.object({ templates: z.array(template) }),
    example: () => ({}),
    run: async (ctx) => {
      const here = await titlesHere(ctx)
      return {
        templates: personaTemplates.map((each) => ({
          ...each,
          needs: [...each.needs],
          added: here.has(each.title.toLowerCase()),
        })),
      }
    },
  }),
  defineOperation({
    name: 'persona.adopt',
    summary: 'Take over ready-made personas, as one step; one that is here already is not made twice.',
    method: 'POST',
    path: '/persona-templates/adopt',
    may: policy.persona.write,
    input: z.strictObject({
      names: z.array(templateName).min(1).max(50),
    }),
    output: z.object({ made: z.array(z.string()).meta({ description: 'Their refs.' }), batchId: z.uuid() }),
    example: () => ({ names: ['screen-reader'] }),
    run: async (ctx, input) => {
      const here = await titlesHere(ctx)
      const wanted = personaTemplates.filter(
        (each) => input.names.includes(each.name) && !here.has(each.title.toLowerCase()),
      )
      const rows = await createRecords(
        ctx,
        kindNamed(ctx.app, 'persona'),
        wanted.map(({ title, circumstances, needs, feels }) => ({
          title,
          circumstances,
          needs: [...needs],
          feels,
        })),
      )
      return { made: rows.map((row) => `PERSONA-${row.number}`), batchId: ctx.batchId }
    },
  }),
]
