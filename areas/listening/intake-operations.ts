import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { addLinks } from '../../core/links/links.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound } from '../../core/problems.ts'
import { createRecords } from '../../core/records/create.ts'
import { findRecord } from '../../core/records/load.ts'
import { createDecision } from '../together/public.ts'
import { IMPORTANCE } from './contract.ts'
import { endSchema } from './figures.ts'
import { highlightsOf, textOfNote } from './highlights.ts'
import { criteriaFrom } from './intake.ts'
import { policy } from './policy.ts'

const criteria = z
  .array(lineOfText(1000).trim().min(1))
  .max(200)
  .meta({ description: 'How everybody will see that it is done, one line each.' })

export const intakeOperations: Operation[] = [
  defineOperation({
    name: 'note.draft-item',
    summary: 'Draft an item from a note: a title and acceptance criteria in the words of who said it.',
    method: 'GET',
    path: '/notes/{ref}/item',
    may: policy.note.read,
    input: z.strictObject({ ref: refParam }),
    output: z.object({ title: z.string(), criteria: z.array(z.string()) }),
    example: (sample) => ({ ref: sample.ref('note') }),
    run: async (ctx, input) => {
      const note = await findRecord(ctx, input.ref)
      if (note.kind !== 'note') throw notFound(`A note ${input.ref}`)
      const quotes = (await highlightsOf(ctx, note.id)).map((highlight) => highlight.quote)
      return { title: note.title, criteria: criteriaFrom(await textOfNote(ctx, note.id), quotes) }
    },
  }),
  defineOperation({
    name: 'note.make-item',
    summary: 'Make an item with acceptance criteria from a note, and link the note to it, in one step.',
    method: 'POST',
    path: '/notes/{ref}/item',
    may: policy.note.write,
    input: z.strictObject({
      ref: refParam,
      title: lineOfText(500).trim().min(1, 'Say in a few words what will be different.'),
      criteria: criteria.default([]),
      product: refParam.optional().meta({ description: 'Default: the product of the note.' }),
      importance: z.int().min(0).max(IMPORTANCE.dealbreaker).default(IMPORTANCE.important),
    }),
    output: z.object({ item: endSchema, batchId: z.uuid() }),
    example: (sample) => ({
      ref: sample.ref('note'),
      title: 'One list of late work',
      criteria: ['All sections stand on one list'],
      product: sample.ref('product'),
    }),
    run: async (ctx, input) => {
      const note = await findRecord(ctx, input.ref, policy.note.write)
      if (note.kind !== 'note') throw notFound(`A note ${input.ref}`)
      const product = input.product ?? note.product_id
      if (product === null)
        throw invalid(
          'product',
          `Nothing was made: an item needs a product, and ${note.ref} has none. Name one.`,
        )
      const [made] = await createRecords(ctx, kindNamed(ctx.app, 'item'), [
        { title: input.title, product, criteria: input.criteria.map((text) => ({ text, done: false })) },
      ])
      const item = await findRecord(ctx, made?.id ?? '')
      await addLinks(ctx, [
        { type: 'supports', from: note, to: item, detail: { importance: input.importance } },
      ])
      const { id, ref, kind, title } = item
      return { item: { id, ref, kind, title }, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'conflict.record',
    summary:
      'Record that people or groups want different things: an open decision with an option and a position for each.',
    method: 'POST',
    path: '/conflicts',
    may: 'contributor',
    input: z.strictObject({
      title: lineOfText(500).trim().min(1, 'Say in one line what it is about.'),
      about: lineOfText(20_000).trim().default(''),
      product: refParam.optional(),
      sides: z
        .array(
          z.strictObject({
            who: refParam.meta({ description: 'A person or a group.' }),
            wants: lineOfText(300).trim().min(1, 'Say what they want.'),
          }),
        )
        .min(2, 'A conflict has two sides at least.')
        .max(10),
    }),
    output: z.object({ decision: endSchema, batchId: z.uuid() }),
    example: (sample) => ({
      title: 'Who sees a grade first?',
      sides: [
        { who: sample.ref('group'), wants: 'Students see it at once' },
        { who: sample.ref('person'), wants: 'It waits until it was moderated' },
      ],
    }),
    run: async (ctx, input) => {
      const sides = []
      for (const [at, { who, wants }] of input.sides.entries()) {
        const head = await findRecord(ctx, who)
        if (head.kind !== 'person' && head.kind !== 'group')
          throw invalid(`sides.${at}.who`, `${head.ref} is neither a person nor a group. Nothing was kept.`)
        sides.push({ head, wants })
      }
      const head = await createDecision(ctx, {
        title: input.title,
        question: input.about,
        product: input.product ?? null,
        options: sides.map(({ wants, head: who }) => ({
          title: wants,
          // Whoever wants it stands for it whole; where the others stand to it is asked of them.
          positions: [{ who, fist: 5, words: wants }],
        })),
      })
      const { id, ref, kind, title } = head
      return { decision: { id, ref, kind, title }, batchId: ctx.batchId }
    },
  }),
]
