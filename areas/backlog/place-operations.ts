import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { inputSchema, lineOfText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { ofKind } from '../../core/kinds/operations.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { changeRecords } from '../../core/records/change.ts'
import { createRecords } from '../../core/records/create.ts'
import { loadRecords } from '../../core/records/load.ts'
import { moveRecords, type Place } from '../../core/records/move.ts'
import { CLOSED_STATES, item } from './contract.ts'
import { followBlockers } from './order.ts'
import { policy } from './policy.ts'

const refs = z.array(refParam).min(1).max(1000)

/** The open item that stands at `position` once `moving` are taken out, or the end of the order. */
const placeAt = async (ctx: Context, moving: readonly string[], position: number): Promise<Place> => {
  const { rows } = await sql<{ id: string }>`
    select r.id from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id and b.state <> all(${[...CLOSED_STATES]})
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.binned_at is null and r.rank is not null
       and r.id <> all(${[...moving]}::uuid[])
       and r.product_id = (select m.product_id from record m
                            where m.workspace_id = ${ctx.workspaceId} and m.id = ${moving[0] ?? null}::uuid)
     order by r.rank offset ${position - 1} limit 1`.execute(ctx.db)
  return rows[0] ? { before: rows[0].id } : { to: 'bottom' }
}

export const placeOperations: Operation[] = [
  defineOperation({
    name: 'item.place',
    summary: 'Move items to a place of the order, counted from 1 over the open items.',
    method: 'POST',
    path: '/items/place',
    may: policy.item.write,
    input: z.strictObject({
      refs: refs.meta({ description: 'In the order in which they shall stand.' }),
      position: z.int().min(1).max(1_000_000).meta({ description: 'The place of the first of them.' }),
    }),
    output: z.object({
      moved: z.int(),
      batchId: z.uuid(),
      alongside: z
        .array(z.string())
        .meta({ description: 'Refs of what was moved too, since it may not stand before what was moved.' }),
      ahead: z
        .array(z.object({ ref: z.string(), of: z.string() }))
        .meta({ description: 'Moved items that now stand before one that blocks them.' }),
    }),
    example: (sample) => ({ refs: [sample.ref('item')], position: 1 }),
    run: async (ctx, input) => {
      const served = kindNamed(ctx.app, 'item')
      const ids = await ofKind(ctx, served, input.refs)
      const rows = await moveRecords(ctx, served, ids, await placeAt(ctx, ids, input.position))
      return { moved: rows.length, batchId: ctx.batchId, ...(await followBlockers(ctx, ids)) }
    },
  }),
  defineOperation({
    name: 'item.insert',
    summary: 'Make an item at a place of the order, as one step: its title is enough.',
    method: 'POST',
    path: '/items/insert',
    may: policy.item.write,
    input: z.strictObject({
      title: lineOfText(500).trim().min(1, 'This cannot be empty.'),
      product: refParam,
      type: inputSchema(item.fields.type).optional(),
      before: refParam.optional().meta({ description: 'Directly before this item.' }),
      after: refParam.optional().meta({ description: 'Directly after this item.' }),
      to: z.enum(['top', 'bottom']).optional(),
    }),
    output: z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid() }),
    example: (sample) => ({ title: 'A new first item', product: sample.ref('product'), to: 'top' }),
    run: async (ctx, input) => {
      const served = kindNamed(ctx.app, 'item')
      const { title, product, type, ...place } = input
      const [made] = await createRecords(ctx, served, [{ title, product, ...(type ? { type } : {}) }])
      const id = made?.id ?? ''
      await moveRecords(ctx, served, [id], place)
      return { id, ref: `${item.prefix}-${made?.number}`, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'item.tag',
    summary: 'Add tags to items and take tags away, as one step; their other tags stay.',
    method: 'POST',
    path: '/items/tag',
    may: policy.item.write,
    input: z.strictObject({
      refs: z.array(refParam).min(1).max(5000),
      add: z.array(lineOfText(60).trim().min(1)).max(50).default([]),
      remove: z.array(lineOfText(60).trim().min(1)).max(50).default([]),
    }),
    output: z.object({ changed: z.int(), batchId: z.uuid() }),
    example: (sample) => ({ refs: [sample.ref('item')], add: ['phone'] }),
    run: async (ctx, input) => {
      const served = kindNamed(ctx.app, 'item')
      const rows = await loadRecords(ctx, served, await ofKind(ctx, served, input.refs))
      // Items that end up with the same tags are changed together; few differ in a selection made by hand.
      const alike = Map.groupBy(rows, (row) => JSON.stringify(tagsAfter(row['tags'] as string[], input)))
      let changed = 0
      for (const [tags, group] of alike) {
        const ids = group.map((row) => row.id)
        changed += (await changeRecords(ctx, served, ids, { tags: JSON.parse(tags) as string[] })).changed
      }
      return { changed, batchId: ctx.batchId }
    },
  }),
]

const tagsAfter = (tags: readonly string[], change: { add: string[]; remove: string[] }): string[] => [
  ...new Set([...tags, ...change.add].filter((tag) => !change.remove.includes(tag))),
]
