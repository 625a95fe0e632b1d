import { z } from 'zod'
import { lineOfText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { defineAccountOperation, defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid } from '../../core/problems.ts'
import { DECISION_STATES } from './contract.ts'
import { decisionHead } from './option-operations.ts'
import { DECIDES } from './policy.ts'
import { endShare, readShared, share, shareById, sharesOf } from './sharing.ts'

const shareSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  createdAt: z.iso.datetime(),
  endsAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  reads: z.int(),
  readAt: z.iso.datetime().nullable(),
})

const handsSchema = z.object({
  n: z.int(),
  mean: z.number().nullable(),
  spread: z.number().nullable(),
  low: z.number().nullable(),
})

export const shareOperations: Operation[] = [
  defineOperation({
    name: 'decision.shares',
    summary: 'List the links by which a decision was opened to the world, and how often each was read.',
    method: 'GET',
    path: '/decisions/{ref}/shares',
    may: DECIDES,
    input: z.strictObject({ ref: refParam }),
    output: z.object({ shares: z.array(shareSchema) }),
    example: (sample) => ({ ref: sample.ref('decision') }),
    run: async (ctx, input) => ({
      shares: await sharesOf(ctx, (await decisionHead(ctx, input.ref, DECIDES)).id),
    }),
  }),
  defineOperation({
    name: 'decision.share',
    summary: 'Make a link by which anybody may read this decision, without an account. Shown this once.',
    method: 'POST',
    path: '/decisions/{ref}/share',
    may: DECIDES,
    notForAssistants: true,
    input: z.strictObject({
      ref: refParam,
      name: lineOfText(200).trim().min(1).meta({ description: 'For whom: "Academic senate".' }),
      endsAt: z.iso.datetime({ offset: true }).nullable().default(null),
    }),
    output: z.object({ id: z.uuid(), link: z.string() }),
    example: (sample) => ({ ref: sample.ref('decision'), name: 'Academic senate' }),
    run: async (ctx, input) => {
      const head = await decisionHead(ctx, input.ref, DECIDES)
      const endsAt = input.endsAt === null ? null : new Date(input.endsAt).toISOString()
      if (endsAt !== null && endsAt <= ctx.now)
        throw invalid('endsAt', 'No link was made: it would have ended already.')
      return share(ctx, head, input.name, endsAt)
    },
  }),
  defineOperation({
    name: 'decision.unshare',
    summary: 'End a link to a decision at once. How often it was read stays.',
    method: 'DELETE',
    path: '/decision-shares/{id}',
    may: DECIDES,
    notForAssistants: true,
    input: z.strictObject({ id: z.uuid() }),
    output: z.object({ ended: z.boolean() }),
    example: (sample) => ({ id: sample.id('share') }),
    run: async (ctx, input) => {
      const { decisionId, name } = await shareById(ctx, input.id)
      await endShare(ctx, await decisionHead(ctx, decisionId, DECIDES), input.id, name)
      return { ended: true }
    },
  }),
  defineAccountOperation({
    name: 'decision.shared',
    summary: 'Read a decision by the secret of its link: both wordings, nobody named. Counted as a read.',
    method: 'POST',
    path: '/decisions/shared',
    may: 'anyone',
    input: z.strictObject({ token: z.string().min(10).max(200) }),
    output: z.object({
      ref: z.string(),
      title: z.string(),
      state: z.enum(DECISION_STATES),
      question: z.string(),
      outcome: z.string(),
      decidedOn: z.iso.date().nullable(),
      publishedAt: z.iso.datetime().nullable(),
      dissent: z.string(),
      shutOut: z.string(),
      shutOutAnswer: z.string(),
      technical: z.string(),
      educational: z.string(),
      options: z.array(
        z.object({
          id: z.uuid(),
          title: z.string(),
          pros: z.string(),
          cons: z.string(),
          chosen: z.boolean(),
          hands: handsSchema.nullable().meta({ description: 'Fists of five; null below ten hands.' }),
        }),
      ),
      groups: z.array(
        z.object({
          optionId: z.uuid(),
          group: z.string(),
          fist: z.int().nullable(),
          words: z.string(),
        }),
      ),
      figures: z.array(
        z.object({
          optionId: z.uuid().nullable(),
          label: z.string(),
          value: z.number().nullable(),
          sum: z.string(),
          source: z.string(),
        }),
      ),
      institution: z.object({ name: z.string(), timeZone: z.string(), demo: z.boolean() }),
    }),
    example: () => ({ token: 'a-secret-that-is-unknown' }),
    run: (account, input) => readShared(account, input.token),
  }),
]
