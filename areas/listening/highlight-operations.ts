import { z } from 'zod'
import { checkRecord } from '../../core/access/check.ts'
import type { Level } from '../../core/access/levels.ts'
import { kindNamed } from '../../core/app.ts'
import { lineOfText, plainText } from '../../core/fields/schema.ts'
import { newId } from '../../core/ids.ts'
import { refParam } from '../../core/kinds/contract.ts'
import {
  addLinks,
  insertLinks,
  linkChanges,
  linkEnd,
  linksById,
  removeLinks,
} from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound } from '../../core/problems.ts'
import { keepChanges } from '../../core/records/changes.ts'
import { createRecords } from '../../core/records/create.ts'
import { findRecord, type Head, headsById } from '../../core/records/load.ts'
import { IMPORTANCE } from './contract.ts'
import { endSchema } from './figures.ts'
import { highlightsOf, refuseSpan, textOfNote } from './highlights.ts'
import { anchorAt } from './model.ts'
import { policy } from './policy.ts'

const importanceSchema = z
  .int()
  .min(0)
  .max(IMPORTANCE.dealbreaker)
  .meta({ description: '0 mentioned, 1 nice to have, 2 important, 3 a dealbreaker.' })

const highlightSchema = z
  .object({
    id: z.uuid(),
    quote: z.string(),
    state: z.enum(['there', 'moved', 'lost']).meta({
      description: 'Where the words are now: where they were marked, elsewhere, or gone by an edit.',
    }),
    start: z.int().optional().meta({ description: 'In UTF-16 code units of the text; absent where lost.' }),
    end: z.int().optional(),
    importance: z.int().nullable(),
    to: endSchema,
    createdAt: z.iso.datetime(),
    createdBy: z.uuid().nullable(),
  })
  .meta({ id: 'Highlight' })

export const highlightOperations: Operation[] = [
  defineOperation({
    name: 'note.highlights',
    summary: 'List the highlighted sentences of a note, where each stands now and where it leads.',
    method: 'GET',
    path: '/notes/{ref}/highlights',
    may: policy.note.read,
    input: z.strictObject({ ref: refParam }),
    output: z.object({ highlights: z.array(highlightSchema) }),
    example: (sample) => ({ ref: sample.ref('note') }),
    run: async (ctx, input) => ({ highlights: await highlightsOf(ctx, (await noteHead(ctx, input.ref)).id) }),
  }),
  defineOperation({
    name: 'note.highlight',
    summary:
      'Highlight a sentence of a note and link it to an item or theme, or to a new one made on the spot.',
    method: 'POST',
    path: '/notes/{ref}/highlights',
    may: policy.note.write,
    input: z.strictObject({
      ref: refParam,
      quote: plainText(20_000).min(1).meta({ description: 'The words, exactly as they stand in the text.' }),
      start: z.int().min(0).meta({ description: 'Where they begin, in UTF-16 code units of the text.' }),
      end: z.int().min(1).meta({ description: 'The first code unit behind them.' }),
      to: refParam.optional().meta({ description: 'The item or theme they speak for.' }),
      make: z
        .strictObject({
          kind: z.enum(['item', 'theme']),
          title: lineOfText(500).trim().min(1),
          product: refParam.optional().meta({ description: 'Default: the product of the note.' }),
        })
        .optional()
        .meta({ description: 'Instead of `to`: what to make for them.' }),
      importance: importanceSchema.default(IMPORTANCE['nice-to-have']),
    }),
    output: z.object({ id: z.uuid(), to: endSchema, made: z.boolean(), batchId: z.uuid() }),
    example: (sample) => ({
      ref: sample.ref('note'),
      quote: 'late work',
      start: 7,
      end: 16,
      to: sample.ref('theme'),
    }),
    run: async (ctx, input) => {
      const { ref, quote, start, end, importance } = input
      const from = await noteHead(ctx, ref, policy.note.write)
      const text = await textOfNote(ctx, from.id)
      refuseSpan(from, text, { quote, start, end })
      const to = await target(ctx, from, input.to, input.make)
      const detail = { ...anchorAt(text, start, end), importance }
      const [link] = await addLinks(ctx, [{ type: 'supports', from, to, detail }])
      return {
        id: link?.id ?? '',
        to: { id: to.id, ref: to.ref, kind: to.kind, title: to.title },
        made: input.make !== undefined,
        batchId: ctx.batchId,
      }
    },
  }),
  defineOperation({
    name: 'note.weigh',
    summary: 'Say anew how much one link of a note matters to who said it.',
    method: 'PATCH',
    path: '/highlights/{id}',
    may: policy.note.write,
    input: z.strictObject({ id: z.uuid(), importance: importanceSchema }),
    output: z.object({ id: z.uuid(), batchId: z.uuid() }),
    example: (sample) => ({ id: sample.id('highlight'), importance: IMPORTANCE.dealbreaker }),
    run: async (ctx, input) => {
      const [link] = await linksById(ctx, [input.id])
      const heads = await headsById(ctx, link ? [link.fromId, link.toId] : [])
      const from = heads.get(link?.fromId ?? '')
      const to = heads.get(link?.toId ?? '')
      if (!link || !from || !to || link.type !== 'supports') throw notFound('This highlight')
      checkRecord(ctx, from.served, from, policy.note.write)
      checkRecord(ctx, to.served, to, to.served.may.read)
      if (link.detail['importance'] === input.importance) return { id: link.id, batchId: ctx.batchId }
      // The history keeps a link whole: another weight is another link in the place of the old one.
      await removeLinks(ctx, [link.id])
      const weighed = {
        ...link,
        id: newId(ctx.now),
        detail: { ...link.detail, importance: input.importance },
      }
      await insertLinks(ctx, [weighed])
      await keepChanges(ctx, linkChanges('linked', weighed, from, to))
      return { id: weighed.id, batchId: ctx.batchId }
    },
  }),
]

const noteHead = async (ctx: Context, ref: string, needs?: Level): Promise<Head> => {
  const head = await findRecord(ctx, ref, needs)
  if (head.kind !== 'note') throw notFound(`A note ${ref}`)
  return head
}

type Make = { kind: 'item' | 'theme'; title: string; product?: string | undefined }

/** Where a highlight leads: what was named, or what is made for it now. */
const target = async (
  ctx: Context,
  from: Head,
  to: string | undefined,
  make: Make | undefined,
): Promise<Head> => {
  if (to !== undefined && make === undefined) return linkEnd(ctx, to)
  if (make === undefined || to !== undefined)
    throw invalid(
      'to',
      'Nothing was highlighted: name an item or a theme, or say what to make. One of the two.',
    )
  const { kind, title, product } = make
  const productId = product ?? from.product_id
  if (kind === 'item' && productId === null)
    throw invalid(
      'make.product',
      `Nothing was highlighted: an item needs a product, and ${from.ref} has none. Name one.`,
    )
  const [made] = await createRecords(ctx, kindNamed(ctx.app, kind), [{ title, product: productId }])
  return findRecord(ctx, made?.id ?? '')
}
