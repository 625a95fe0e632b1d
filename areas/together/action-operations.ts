import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { lineOfText, plainText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { ofKind } from '../../core/kinds/operations.ts'
import { addLinks, linkEnd } from '../../core/links/links.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { notFound } from '../../core/problems.ts'
import { changeRecords } from '../../core/records/change.ts'
import { createRecords } from '../../core/records/create.ts'
import { findRecord } from '../../core/records/load.ts'
import { policy } from './policy.ts'

export const actionOperations: Operation[] = [
  defineOperation({
    name: 'action.finish',
    summary: 'Tick actions as done now, or open them again. Undone as one.',
    method: 'POST',
    path: '/actions/finish',
    may: policy.action.write,
    input: z.strictObject({
      refs: z.array(refParam).min(1).max(5000),
      done: z.boolean().default(true).meta({ description: 'False opens them again.' }),
    }),
    output: z.object({ changed: z.int(), batchId: z.uuid().nullable() }),
    example: (sample) => ({ refs: [sample.ref('action')] }),
    run: async (ctx, input) => {
      const served = kindNamed(ctx.app, 'action')
      const ids = await ofKind(ctx, served, input.refs)
      const { changed } = await changeRecords(ctx, served, ids, { doneAt: input.done ? ctx.now : null })
      return { changed, batchId: changed > 0 ? ctx.batchId : null }
    },
  }),
  defineOperation({
    name: 'action.follow-up',
    summary: 'Make an action that follows up on a record, in its product; both as one step.',
    method: 'POST',
    path: '/records/{ref}/actions',
    may: policy.action.write,
    input: z.strictObject({
      ref: refParam.meta({ description: 'What it came from: a meeting, a decision, a release, anything.' }),
      title: lineOfText(500).trim().min(1, 'Say what will be done.'),
      owner: refParam.optional().meta({ description: 'The person who does it.' }),
      dueOn: z.iso.date().nullable().default(null),
      about: plainText(200_000).default(''),
    }),
    output: z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('meeting'), title: 'Ask the registrar for the dates' }),
    run: async (ctx, { ref, owner, ...values }) => {
      const to = await linkEnd(ctx, ref)
      const product = to.kind === 'product' ? to.id : to.product_id
      const [made] = await createRecords(ctx, kindNamed(ctx.app, 'action'), [
        { ...values, product, ...(owner ? { ownerId: owner } : {}) },
      ])
      const from = await findRecord(ctx, made?.id ?? '')
      await addLinks(ctx, [{ type: 'follows-up', from, to }])
      return { id: from.id, ref: from.ref, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'decision.raise',
    summary: 'Begin a decision in a meeting, in its product; both as one step.',
    method: 'POST',
    path: '/meetings/{ref}/decisions',
    may: policy.decision.write,
    input: z.strictObject({
      ref: refParam,
      title: lineOfText(500).trim().min(1, 'Say what is to be decided.'),
    }),
    output: z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('meeting'), title: 'Which tool for late work?' }),
    run: async (ctx, { ref, title }) => {
      const to = await linkEnd(ctx, ref)
      if (to.kind !== 'meeting') throw notFound(`A meeting ${ref}`)
      const [made] = await createRecords(ctx, kindNamed(ctx.app, 'decision'), [
        { title, product: to.product_id },
      ])
      const from = await findRecord(ctx, made?.id ?? '')
      await addLinks(ctx, [{ type: 'decided-in', from, to }])
      return { id: from.id, ref: from.ref, batchId: ctx.batchId }
    },
  }),
]
