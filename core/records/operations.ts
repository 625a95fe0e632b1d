import { z } from 'zod'
import { namesSchema, refParam } from '../kinds/contract.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { listBin } from './bin-list.ts'
import { historyOf } from './history.ts'
import { findRecord } from './load.ts'
import { namesOf } from './present.ts'
import { undoBatch } from './undo.ts'

const lineSchema = z.object({
  id: z.uuid(),
  batchId: z.uuid(),
  at: z.iso.datetime(),
  recordId: z.uuid(),
  kind: z.string(),
  verb: z.string(),
  fields: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])),
  personId: z.uuid().nullable(),
  personName: z.string().nullable(),
  door: z.string().meta({ description: 'site, api, cli, mcp (an assistant), import or system.' }),
  operation: z.string(),
  undoes: z.uuid().nullable(),
})

const headSchema = z.object({ id: z.uuid(), ref: z.string(), kind: z.string(), title: z.string() })

export const recordOperations: Operation[] = [
  defineOperation({
    name: 'history.list',
    summary:
      'Read the history of a record, newest first: who, when, through which door, each field before and after.',
    method: 'GET',
    path: '/records/{ref}/history',
    may: 'viewer',
    input: z.strictObject({
      ref: refParam,
      limit: z.coerce.number<number>().int().min(1).max(200).default(50),
      before: z.uuid().optional().meta({ description: 'The id of the last line of the page before.' }),
    }),
    output: z.object({ lines: z.array(lineSchema), names: namesSchema }),
    example: (sample) => ({ ref: sample.ref('item') }),
    run: async (ctx, input) => {
      const head = await findRecord(ctx, input.ref)
      const lines = await historyOf(ctx, head.id, input.limit, input.before)
      const ids = lines.flatMap((line) => idsIn(line.fields))
      return { lines, names: await namesOf(ctx, ids) }
    },
  }),
  defineOperation({
    name: 'change.undo',
    summary:
      'Undo all that one call changed, where it still holds; what was changed since is named and left.',
    method: 'POST',
    path: '/changes/{batch}/undo',
    may: 'viewer',
    input: z.strictObject({ batch: z.uuid() }),
    output: z.object({
      batchId: z.uuid().meta({ description: 'Undo this to do it again.' }),
      undone: z.int(),
      changedSince: z.array(
        z.object({
          ref: z.string(),
          field: z.string(),
          by: z.string().nullable(),
          at: z.string().nullable(),
        }),
      ),
    }),
    example: (sample) => ({ batch: sample.id('batch') }),
    run: async (ctx, input) => undoBatch(ctx, input.batch),
  }),
  defineOperation({
    name: 'record.find',
    summary: 'Say what a ref or id stands for.',
    method: 'GET',
    path: '/records/{ref}',
    may: 'viewer',
    input: z.strictObject({ ref: refParam }),
    output: headSchema.extend({ productId: z.uuid().nullable(), binnedAt: z.string().nullable() }),
    example: (sample) => ({ ref: sample.ref('item') }),
    run: async (ctx, input) => {
      const head = await findRecord(ctx, input.ref)
      return {
        id: head.id,
        ref: head.ref,
        kind: head.kind,
        title: head.title,
        productId: head.product_id,
        binnedAt: head.binned_at,
      }
    },
  }),
  defineOperation({
    name: 'bin.list',
    summary: 'List what lies in the bin, latest first.',
    method: 'GET',
    path: '/bin',
    may: 'viewer',
    input: z.strictObject({
      kind: z.string().max(60).optional().meta({ description: 'Only of this kind.' }),
      limit: z.coerce.number<number>().int().min(1).max(500).default(100),
      after: z.string().max(100).optional().meta({ description: 'The `next` of the page before.' }),
    }),
    output: z.object({
      records: z.array(headSchema.extend({ binnedAt: z.iso.datetime(), binnedBy: z.string().nullable() })),
      next: z.string().nullable(),
      counts: z
        .array(z.object({ kind: z.string(), count: z.int() }))
        .meta({ description: 'How many of each kind lie in the bin.' }),
    }),
    example: () => ({}),
    run: async (ctx, input) => listBin(ctx, input),
  }),
]

/** Ids among field values, so that the history can show names instead. */
const idsIn = (fields: Record<string, [unknown, unknown]>): string[] =>
  Object.values(fields).flatMap((pair) =>
    pair.flatMap((value) => {
      if (typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)) return [value]
      const link = value as { fromId?: string; toId?: string } | null
      return link && typeof link === 'object' && link.fromId && link.toId ? [link.fromId, link.toId] : []
    }),
  )
