import { z } from 'zod'
import { pascal, refParam } from '../kinds/contract.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { findRecord } from '../records/load.ts'
import { chainOf } from './chain.ts'
import { defineLink } from './link-type.ts'
import { addLinks, type LinkLine, linkEnd, linksOf, removeLinks } from './links.ts'

/** Links that fit any two records; everything else is declared by the area it belongs to. */
export const coreLinks = [
  defineLink({ name: 'relates', from: ['*'], to: ['*'] }),
  defineLink({ name: 'duplicates', from: ['*'], to: ['*'] }),
]

const endSchema = z.object({ id: z.uuid(), ref: z.string(), kind: z.string(), title: z.string() })
const linkSchema = z
  .object({
    id: z.uuid(),
    type: z.string(),
    direction: z.enum(['out', 'in']),
    other: endSchema,
    slot: z.string(),
    detail: z.record(z.string(), z.unknown()),
    createdAt: z.iso.datetime(),
    createdBy: z.uuid().nullable(),
  })
  .meta({ id: pascal('link') })

const lineOf = (line: LinkLine) => ({
  id: line.id,
  type: line.type,
  direction: line.direction,
  other: { id: line.other.id, ref: line.other.ref, kind: line.other.kind, title: line.other.title },
  slot: line.slot,
  detail: line.detail,
  createdAt: line.createdAt,
  createdBy: line.createdBy,
})

export const linkOperations: Operation[] = [
  defineOperation({
    name: 'link.list',
    summary: 'List the links of a record, both ways.',
    method: 'GET',
    path: '/records/{ref}/links',
    may: 'viewer',
    input: z.strictObject({ ref: refParam }),
    output: z.object({ links: z.array(linkSchema) }),
    example: (sample) => ({ ref: sample.ref('item') }),
    run: async (ctx, input) => {
      const head = await findRecord(ctx, input.ref)
      return { links: (await linksOf(ctx, head.id)).map(lineOf) }
    },
  }),
  defineOperation({
    name: 'link.add',
    summary: 'Link a record to another by one of the closed list of link types.',
    method: 'POST',
    path: '/records/{ref}/links',
    may: 'contributor',
    input: z.strictObject({
      ref: refParam,
      type: z.string().max(40),
      to: refParam.meta({ description: 'The record that the link points at.' }),
      detail: z
        .record(z.string().max(40), z.union([z.string().max(20_000), z.number(), z.null()]))
        .optional(),
    }),
    output: z.object({ id: z.uuid(), batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('item'), type: 'relates', to: sample.ref('theme') }),
    run: async (ctx, input) => {
      const from = await linkEnd(ctx, input.ref)
      const to = await linkEnd(ctx, input.to)
      const [link] = await addLinks(ctx, [{ type: input.type, from, to, detail: input.detail ?? {} }])
      return { id: link?.id ?? '', batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'link.remove',
    summary: 'Remove a link. The history keeps it; an undo brings it back.',
    method: 'DELETE',
    path: '/links/{id}',
    may: 'contributor',
    input: z.strictObject({ id: z.uuid() }),
    output: z.object({ removed: z.int(), batchId: z.uuid() }),
    example: (sample) => ({ id: sample.id('link') }),
    run: async (ctx, input) => ({
      removed: (await removeLinks(ctx, [input.id])).length,
      batchId: ctx.batchId,
    }),
  }),
  defineOperation({
    name: 'chain.walk',
    summary: 'Walk the chain of evidence from a record: what it rests on, and what it led to.',
    method: 'GET',
    path: '/records/{ref}/chain',
    may: 'viewer',
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      steps: z.array(
        endSchema.extend({
          distance: z.int(),
          side: z.enum(['here', 'voices', 'outcomes']),
          by: z.string().nullable(),
        }),
      ),
    }),
    example: (sample) => ({ ref: sample.ref('item') }),
    run: async (ctx, input) => {
      const head = await findRecord(ctx, input.ref)
      return { steps: await chainOf(ctx, head.id) }
    },
  }),
]
