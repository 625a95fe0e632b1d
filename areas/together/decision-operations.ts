import { z } from 'zod'
import { todayIn } from '../../core/day.ts'
import { plainText } from '../../core/fields/schema.ts'
import { contractOf, namesSchema, refParam } from '../../core/kinds/contract.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { changeRecords } from '../../core/records/change.ts'
import { loadRecords } from '../../core/records/load.ts'
import { presentOne } from '../../core/records/present.ts'
import { fieldValues } from '../../core/records/shape.ts'
import { decision } from './contract.ts'
import { missingFor, type Publishable } from './model.ts'
import { decisionHead } from './option-operations.ts'
import { chooseOption, optionsOf } from './parts.ts'
import { DECIDES, policy } from './policy.ts'
import { sealed } from './rules.ts'
import { succeed } from './succeed.ts'
import { decisionFigures } from './whole.ts'

const one = z.object({ record: contractOf(decision, decisionFigures).output, names: namesSchema })

export const decisionOperations: Operation[] = [
  defineOperation({
    name: 'decision.decide',
    summary: 'Write down what was decided: which option, why, and who did not agree.',
    method: 'POST',
    path: '/decisions/{ref}/decide',
    may: DECIDES,
    input: z.strictObject({
      ref: refParam,
      option: z.uuid().nullable().meta({ description: 'The option that was chosen; null for none of them.' }),
      outcome: plainText(200_000).trim().min(1, 'Say what was decided and why.'),
      dissent: plainText(200_000).optional(),
      on: z.iso.date().optional().meta({ description: 'The day of it; today where left out.' }),
    }),
    output: one.extend({ batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('decision'), option: null, outcome: 'We wait a term.' }),
    run: async (ctx, input) => {
      const head = await decisionHead(ctx, input.ref, DECIDES)
      const options = await optionsOf(ctx, [head.id])
      if (input.option !== null && !options.some((option) => option.id === input.option))
        throw invalid('option', `Nothing was decided: ${head.ref} has no such option.`)
      const { outcome, dissent } = input
      await changeRecords(ctx, head.served, [head.id], {
        state: 'decided',
        outcome,
        decidedOn: input.on ?? (await todayIn(ctx)),
        ...(dissent === undefined ? {} : { dissent }),
      })
      await chooseOption(ctx, head, input.option)
      return { ...(await presentOne(ctx, head.served, head.id)), batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'decision.publish',
    summary: 'Publish a decision in both wordings and seal it. From then on only a successor corrects it.',
    method: 'POST',
    path: '/decisions/{ref}/publish',
    may: DECIDES,
    notForAssistants: true,
    input: z.strictObject({ ref: refParam }),
    output: one,
    example: (sample) => ({ ref: sample.ref('decision') }),
    run: async (ctx, input) => {
      const head = await decisionHead(ctx, input.ref, DECIDES)
      const [row] = await loadRecords(ctx, head.served, [head.id], true)
      const values = row ? fieldValues(decision, row) : {}
      if (values['state'] === 'published') throw sealed(head.ref)
      if (values['state'] === 'open')
        throw new Problem('conflict', `${head.ref} is still open. Decide it first; nothing was published.`)
      const errors = missingFor(values as Publishable).map(({ field, message }) => ({ path: field, message }))
      if (errors.length > 0)
        throw new Problem(
          'invalid-input',
          `${head.ref} was not published. ${errors.map((each) => each.message).join(' ')}`,
          { errors },
        )
      await changeRecords(ctx, head.served, [head.id], { state: 'published', publishedAt: ctx.now })
      return presentOne(ctx, head.served, head.id)
    },
  }),
  defineOperation({
    name: 'decision.succeed',
    summary:
      'Begin the decision that corrects a published one: open, with its words and options, pointing to it.',
    method: 'POST',
    path: '/decisions/{ref}/succeed',
    may: policy.decision.write,
    input: z.strictObject({ ref: refParam }),
    output: z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.id('published') }),
    run: async (ctx, input) => {
      const head = await decisionHead(ctx, input.ref, policy.decision.write)
      const made = await succeed(ctx, head)
      return { id: made.id, ref: made.ref, batchId: ctx.batchId }
    },
  }),
]
