import { z } from 'zod'
import { checkRecord } from '../../core/access/check.ts'
import { kindNamed } from '../../core/app.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { createRecords } from '../../core/records/create.ts'
import { findRecord } from '../../core/records/load.ts'
import { headsOf, putUnder } from './assign-operations.ts'
import { endSchema, endsById } from './figures.ts'
import { policy } from './policy.ts'
import { LOOKED_AT, suggestedThemes } from './suggested.ts'

export const suggestOperations: Operation[] = [
  defineOperation({
    name: 'theme.suggest',
    summary:
      'Suggest themes: groups of notes under no theme that share rare words, with the words that bind each.',
    method: 'GET',
    path: '/listening/suggested-themes',
    may: policy.theme.write,
    input: z.strictObject({
      product: refParam
        .optional()
        .meta({ description: 'Only notes of this product, and those without one.' }),
    }),
    output: z.object({
      suggestions: z.array(
        z.object({
          words: z.array(z.object({ word: z.string(), inside: z.int(), everywhere: z.int() })).meta({
            description:
              'What binds them; each of the notes holds two of these. How many of them hold the word, and how many of the newest 2,000 notes.',
          }),
          notes: z
            .array(endSchema)
            .meta({ description: 'The one that the others are nearest to comes first.' }),
        }),
      ),
      looked: z
        .int()
        .meta({ description: `How many notes were looked at: the newest, ${LOOKED_AT} at most.` }),
      waiting: z.int().meta({ description: 'How many notes stand under no theme.' }),
    }),
    example: () => ({}),
    run: async (ctx, input) => {
      const product = input.product ? (await findRecord(ctx, input.product)).id : null
      const { clusters, looked, waiting } = await suggestedThemes(ctx, product)
      const ends = await endsById(
        ctx,
        clusters.flatMap((each) => each.members),
      )
      return {
        suggestions: clusters.map(({ words, members }) => ({
          words,
          notes: members.flatMap((id) => ends.get(id) ?? []),
        })),
        looked,
        waiting,
      }
    },
  }),
  defineOperation({
    name: 'theme.accept',
    summary:
      'Make a theme of notes, such as suggested ones: named, and with the notes under it, in one step.',
    method: 'POST',
    path: '/themes/accept',
    may: policy.theme.write,
    input: z.strictObject({
      title: lineOfText(500)
        .trim()
        .min(1)
        .meta({ description: 'The need in the words of those who have it.' }),
      refs: z.array(refParam).min(1).max(500).meta({ description: 'The notes that share it.' }),
      parentId: refParam.optional().meta({ description: 'The wider theme that it is part of.' }),
      product: refParam
        .nullable()
        .optional()
        .meta({ description: 'Default: the product of the notes, where all have the same.' }),
    }),
    output: z.object({ theme: endSchema, linked: z.int(), batchId: z.uuid() }),
    example: (sample) => ({ title: 'Seats that are gone by Sunday', refs: [sample.ref('note')] }),
    run: async (ctx, input) => {
      const notes = await headsOf(ctx, 'note', input.refs)
      for (const head of notes) checkRecord(ctx, head.served, head, policy.note.write)
      const [first] = notes
      const shared = notes.every((head) => head.product_id === first?.product_id)
        ? (first?.product_id ?? null)
        : null
      const [made] = await createRecords(ctx, kindNamed(ctx.app, 'theme'), [
        {
          title: input.title,
          product: input.product === undefined ? shared : input.product,
          ...(input.parentId === undefined ? {} : { parentId: input.parentId }),
        },
      ])
      const theme = await findRecord(ctx, made?.id ?? '')
      const linked = await putUnder(ctx, notes, [theme])
      const { id, ref, kind, title } = theme
      return { theme: { id, ref, kind, title }, linked, batchId: ctx.batchId }
    },
  }),
]
