import { z } from 'zod'
import type { Level } from '../../core/access/levels.ts'
import { lineOfText, plainText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound, Problem } from '../../core/problems.ts'
import { findRecord, type Head } from '../../core/records/load.ts'
import { addFigures, addOptions, optionById, optionsOf, writeOption } from './parts.ts'
import { policy } from './policy.ts'
import { addPosition } from './positions.ts'
import { figureSchema, optionSchema, partsOf, positionSchema } from './whole.ts'

/** The decision of that ref, where the actor may do `needs` with it and it lies in no bin. */
export const decisionHead = async (ctx: Context, ref: string, needs?: Level): Promise<Head> => {
  const head = await findRecord(ctx, ref, needs)
  if (head.kind !== 'decision') throw notFound(`A decision ${ref}`)
  if (needs && head.binned_at !== null)
    throw new Problem('gone', `${head.ref} lies in the bin. Restore it first; nothing was changed.`)
  return head
}

const write = policy.decision.write
const title = lineOfText(300).trim().min(1, 'Say what the option is.')
const words = plainText(20_000)
const batchId = z.uuid()

export const optionOperations: Operation[] = [
  defineOperation({
    name: 'decision.parts',
    summary: 'Read the options of a decision, where everybody stands, and the figures it rests on.',
    method: 'GET',
    path: '/decisions/{ref}/parts',
    may: policy.decision.read,
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      options: z.array(optionSchema),
      positions: z.array(positionSchema),
      figures: z.array(figureSchema),
    }),
    example: (sample) => ({ ref: sample.ref('decision') }),
    run: async (ctx, input) => partsOf(ctx, (await decisionHead(ctx, input.ref)).id),
  }),
  defineOperation({
    name: 'option.add',
    summary: 'Add an option to a decision, with what speaks for and against it.',
    method: 'POST',
    path: '/decisions/{ref}/options',
    may: write,
    input: z.strictObject({ ref: refParam, title, pros: words.default(''), cons: words.default('') }),
    output: z.object({ id: z.uuid(), batchId }),
    example: (sample) => ({ ref: sample.ref('decision'), title: 'Leave it as it is' }),
    run: async (ctx, { ref, ...option }) => {
      const [made] = await addOptions(ctx, await decisionHead(ctx, ref, write), [option])
      return { id: made?.id ?? '', batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'option.change',
    summary: 'Change the words of an option.',
    method: 'PATCH',
    path: '/options/{id}',
    may: write,
    input: z.strictObject({
      id: z.uuid(),
      title: title.optional(),
      pros: words.optional(),
      cons: words.optional(),
    }),
    output: z.object({ batchId }),
    example: (sample) => ({ id: sample.id('option'), pros: 'It costs nothing.' }),
    run: async (ctx, { id, ...change }) => {
      const before = await optionById(ctx, id)
      const after = {
        ...before,
        title: change.title ?? before.title,
        pros: change.pros ?? before.pros,
        cons: change.cons ?? before.cons,
      }
      await writeOption(ctx, await decisionHead(ctx, before.decisionId, write), before, after)
      return { batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'option.remove',
    summary: 'Take an option away. The history keeps it, with who stood where; an undo brings it back.',
    method: 'DELETE',
    path: '/options/{id}',
    may: write,
    input: z.strictObject({ id: z.uuid() }),
    output: z.object({ batchId }),
    example: (sample) => ({ id: sample.id('option') }),
    run: async (ctx, { id }) => {
      const before = await optionById(ctx, id)
      const decision = await decisionHead(ctx, before.decisionId, write)
      if (before.chosen)
        throw new Problem(
          'in-use',
          'This option was chosen, so it stays. Decide for another one first; nothing was changed.',
        )
      await writeOption(ctx, decision, before, { ...before, gone: true })
      return { batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'position.set',
    summary: 'Say where a person or a group stands to an option. What they said before is kept.',
    method: 'POST',
    path: '/options/{option}/positions',
    may: write,
    input: z.strictObject({
      option: z.uuid(),
      who: refParam.optional().meta({ description: 'A person or a group; left out, it is you.' }),
      fist: z.int().min(0).max(5).nullable().default(null).meta({
        description: 'Fist of five: 5 for it with all my heart, 3 I can live with it, 0 never.',
      }),
      words: plainText(2000).trim().default(''),
    }),
    output: z.object({ id: z.uuid(), batchId }),
    example: (sample) => ({ option: sample.id('option'), who: sample.ref('group'), fist: 3 }),
    run: async (ctx, input) => {
      const option = await optionById(ctx, input.option)
      const decision = await decisionHead(ctx, option.decisionId, write)
      const who = await findRecord(ctx, input.who ?? ctx.actor.personId)
      if (who.kind !== 'person' && who.kind !== 'group')
        throw invalid('who', `${who.ref} is neither a person nor a group. Nothing was kept.`)
      if (input.fist === null && input.words === '')
        throw invalid('fist', 'Show a fist from 0 to 5, or say it in words. Nothing was kept.')
      return { id: await addPosition(ctx, decision, option, who, input), batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'decision.figures',
    summary:
      'Keep the figures that a scoring or an optimiser worked out, each with its sum. They are frozen.',
    method: 'POST',
    path: '/decisions/{ref}/figures',
    may: write,
    input: z.strictObject({
      ref: refParam,
      source: lineOfText(300).trim().min(1).meta({ description: 'What worked them out, and when.' }),
      figures: z
        .array(
          z.strictObject({
            option: z.uuid().nullable().default(null),
            label: lineOfText(300).trim().min(1),
            value: z.number().nullable(),
            sum: plainText(20_000),
          }),
        )
        .min(1)
        .max(500),
    }),
    output: z.object({ kept: z.int(), batchId }),
    example: (sample) => ({
      ref: sample.ref('decision'),
      source: 'By hand',
      figures: [{ label: 'Yearly cost', value: 84_000, sum: '12 × 7,000' }],
    }),
    run: async (ctx, input) => {
      const decision = await decisionHead(ctx, input.ref, write)
      const there = new Set((await optionsOf(ctx, [decision.id])).map((option) => option.id))
      const stray = input.figures.find((each) => each.option !== null && !there.has(each.option))
      if (stray)
        throw invalid('figures', `Nothing was kept: ${stray.label} names no option of this decision.`)
      const figures = input.figures.map(({ option, ...rest }) => ({
        ...rest,
        optionId: option,
        source: input.source,
      }))
      await addFigures(ctx, decision, figures)
      return { kept: figures.length, batchId: ctx.batchId }
    },
  }),
]
