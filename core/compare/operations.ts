import { z } from 'zod'
import { exchangedKind } from '../exchange/access.ts'
import { namesSchema, refParam } from '../kinds/contract.ts'
import type { Context } from '../operations/context.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { invalid } from '../problems.ts'
import { findRecord, headsById, loadRecords } from '../records/load.ts'
import { namesOf } from '../records/present.ts'
import { toWire } from '../records/shape.ts'
import { comparedSince, fieldsSince, lastDone, momentOf, stateThen } from './since.ts'

const sinceParam = z.string().min(10).max(40).meta({
  description:
    'A day (2026-11-21: its beginning, where the workspace is) or a moment (2026-11-21T09:00:00Z).',
})
const fieldSchema = z
  .object({
    field: z.string(),
    before: z.unknown(),
    after: z.unknown(),
    by: z.string().nullable().meta({ description: 'Who changed it last.' }),
    at: z.iso.datetime(),
  })
  .meta({ id: 'FieldSince' })

/** What changed since an earlier day, rebuilt from the history. */
export const compareOperations: Operation[] = [
  defineOperation({
    name: 'compare.since',
    summary:
      'Compare the records of a kind with an earlier day: what was added, what is gone, what was moved or changed, before and after, by whom.',
    method: 'GET',
    path: '/compare/{kind}',
    may: 'viewer',
    input: z.strictObject({
      kind: z.string().max(60).meta({ description: 'item, note, theme …' }),
      since: sinceParam,
      product: refParam
        .optional()
        .meta({ description: 'Only what belongs to it now, or belonged to it then.' }),
      limit: z.coerce.number<number>().int().min(1).max(500).default(50),
      after: z.uuid().optional().meta({ description: 'The `next` of the page before.' }),
    }),
    output: z.object({
      since: z.iso.datetime().meta({ description: 'The moment that was compared with.' }),
      counts: z.object({ added: z.int(), gone: z.int(), moved: z.int(), changed: z.int() }),
      entries: z.array(
        z.object({
          id: z.uuid(),
          ref: z.string(),
          title: z.string(),
          became: z.enum(['added', 'gone', 'changed']),
          moved: z
            .enum(['up', 'down'])
            .nullable()
            .meta({ description: 'Nearer to the top of its order, or to its end.' }),
          fields: z.array(fieldSchema),
          by: z.string().nullable().meta({ description: 'Who did the last of it.' }),
          at: z.iso.datetime(),
        }),
      ),
      names: namesSchema,
      next: z.uuid().nullable(),
    }),
    example: () => ({ kind: 'item', since: '2026-01-01' }),
    run: async (ctx, { kind, since, product, limit, after }) => {
      const served = exchangedKind(ctx, kind, 'read')
      const moment = await momentOf(ctx, since)
      const productId = product === undefined ? null : await productOf(ctx, product)
      const all = await comparedSince(ctx, served, moment, productId)
      const count = (is: (one: (typeof all)[number]) => boolean) => all.filter(is).length
      const left = after === undefined ? all : all.filter(({ last }) => last < after)
      const page = left.slice(0, limit)
      const ids = page.map(({ id }) => id)
      const heads = await headsById(ctx, ids)
      const fields = await fieldsSince(ctx, moment, ids)
      const done = await lastDone(
        ctx,
        page.map(({ last }) => last),
      )
      const entries = page.map(({ id, became, moved, fields: keys }) => ({
        id,
        ref: heads.get(id)?.ref ?? '',
        title: heads.get(id)?.title ?? '',
        became,
        moved,
        fields: (fields.get(id) ?? []).filter(({ field }) => keys.includes(field)),
        by: done.get(id)?.by ?? null,
        at: done.get(id)?.at ?? moment,
      }))
      return {
        since: moment,
        counts: {
          added: count(({ became }) => became === 'added'),
          gone: count(({ became }) => became === 'gone'),
          moved: count(({ moved }) => moved !== null),
          changed: count(({ became, fields: keys }) => became === 'changed' && keys.length > 0),
        },
        entries: entries.map((entry) => ({ ...entry, fields: entry.fields.map(asWire) })),
        names: await namesOf(
          ctx,
          entries.flatMap((entry) => entry.fields.flatMap(idsOf)),
        ),
        next: left.length > limit ? (page.at(-1)?.last ?? null) : null,
      }
    },
  }),
  defineOperation({
    name: 'record.as-of',
    summary: 'Show a record as it was at an earlier day, and what changed since, field by field, by whom.',
    method: 'GET',
    path: '/records/{ref}/as-of',
    may: 'viewer',
    input: z.strictObject({ ref: refParam, since: sinceParam }),
    output: z.object({
      since: z.iso.datetime(),
      state: z
        .enum(['open', 'binned', 'not-yet'])
        .meta({ description: 'Whether it was there then, lay in the bin, or was not made yet.' }),
      record: z
        .record(z.string(), z.unknown())
        .nullable()
        .meta({ description: 'Its title, product and fields as they were; null where it was not made yet.' }),
      fields: z.array(fieldSchema),
      names: namesSchema,
    }),
    example: (sample) => ({ ref: sample.ref('item'), since: '2026-01-01' }),
    run: async (ctx, { ref, since }) => {
      const moment = await momentOf(ctx, since)
      const head = await findRecord(ctx, ref)
      const [row] = await loadRecords(ctx, head.served, [head.id])
      const state = await stateThen(ctx, moment, { id: head.id, binned: head.binned_at !== null })
      const fields = ((await fieldsSince(ctx, moment, [head.id])).get(head.id) ?? []).filter(
        ({ field }) => field !== 'rank' && state !== 'not-yet',
      )
      const { kind } = head.served
      const now = row ? toWire(kind, row) : {}
      const then = Object.fromEntries(fields.map(({ field, before }) => [field, before]))
      const shown = ['title', 'productId', ...Object.keys(kind.fields)]
      const record = Object.fromEntries(
        shown.map((key) => [key, key in then ? then[key] : (now as Record<string, unknown>)[key]]),
      )
      return {
        since: moment,
        state,
        record: state === 'not-yet' ? null : record,
        fields: fields.map(asWire),
        names: await namesOf(ctx, [...fields.flatMap(idsOf), ...Object.values(record).filter(isText)]),
      }
    },
  }),
]

const productOf = async (ctx: Context, text: string): Promise<string> => {
  const head = await findRecord(ctx, text)
  if (head.kind !== 'product') throw invalid('product', `${text} is no product.`)
  return head.id
}

type Field = { field: string; before: unknown; after: unknown; by: string | null; at: string }

const asWire = ({ field, before, after, by, at }: Field): Field => ({ field, before, after, by, at })

const isText = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)

/** Ids among values, so that names can be shown instead. */
const idsOf = ({ before, after }: Field): string[] => [before, after].filter(isText)
