import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import type { ChecklistLine } from '../../core/fields/field.ts'
import { inputSchema, lineOfText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { ofKind } from '../../core/kinds/operations.ts'
import { addLinks, linksOf } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound, Problem } from '../../core/problems.ts'
import { changeRecords } from '../../core/records/change.ts'
import { createRecords } from '../../core/records/create.ts'
import { type Head, headsById, loadRecords } from '../../core/records/load.ts'
import { moveRecords } from '../../core/records/move.ts'
import { fieldValues } from '../../core/records/shape.ts'
import { COPIED, type ItemState, item } from './contract.ts'
import { isClosed } from './model.ts'
import { policy } from './policy.ts'

const part = z.strictObject({
  title: lineOfText(500).trim().min(1, 'This cannot be empty.'),
  estimate: inputSchema(item.fields.estimate).optional(),
  criteria: z
    .array(z.int().min(0).max(199))
    .max(200)
    .default([])
    .meta({ description: 'Criteria of the original that move here, counted from 0.' }),
})

/** Work that has begun has begun in its parts too; what was called ready is looked at anew. */
const STATE_OF_PART: Partial<Record<ItemState, ItemState>> = {
  new: 'new',
  refining: 'refining',
  ready: 'refining',
  'in-progress': 'in-progress',
}

export const splitOperations: Operation[] = [
  defineOperation({
    name: 'item.split',
    summary:
      'Split an item into parts or siblings, as one step: fields are copied, criteria move, estimates are entered anew, its voices and its history stay.',
    method: 'POST',
    path: '/items/{ref}/split',
    may: policy.item.write,
    input: z.strictObject({
      ref: refParam,
      as: z
        .enum(['parts', 'siblings'])
        .meta({ description: 'Parts of the original, or items beside it under the same larger one.' }),
      into: z.array(part).min(1).max(50),
      copy: z
        .array(z.enum(COPIED))
        .default(['type', 'personaId', 'learningValue', 'institutionValue', 'tags']),
      estimate: inputSchema(item.fields.estimate)
        .optional()
        .meta({ description: 'What is left of the original, in points; left out, its estimate stays.' }),
    }),
    output: z.object({
      refs: z.array(z.string()).meta({ description: 'The new items, directly after the original.' }),
      batchId: z.uuid(),
    }),
    example: (sample) => ({
      ref: sample.ref('item'),
      as: 'parts',
      into: [{ title: 'The first half' }, { title: 'The second half', estimate: 3 }],
    }),
    run: async (ctx, input) => {
      const served = kindNamed(ctx.app, 'item')
      const [id = ''] = await ofKind(ctx, served, [input.ref])
      const [row] = await loadRecords(ctx, served, [id], true)
      if (!row) throw notFound(input.ref)
      const original = fieldValues(served.kind, row)
      if (isClosed(original['state'] as ItemState))
        throw new Problem('conflict', `Nothing was split: ${input.ref} is closed. Take it up again first.`)
      const criteria = original['criteria'] as ChecklistLine[]
      checkMoved(
        criteria,
        input.into.flatMap((each) => each.criteria),
      )
      // Changed first: it asks whether the original may be written at all.
      const moved = new Set(input.into.flatMap((each) => each.criteria))
      await changeRecords(ctx, served, [id], {
        criteria: criteria.filter((_, at) => !moved.has(at)),
        ...(input.estimate === undefined
          ? {}
          : { estimate: input.estimate, estimateLow: null, estimateHigh: null }),
      })
      const common = {
        ...Object.fromEntries(input.copy.map((key) => [key, original[key]])),
        product: row.product_id,
        parentId: input.as === 'parts' ? id : original['parentId'],
        state: STATE_OF_PART[original['state'] as ItemState],
        // The time that it has taken so far is not forgotten by cutting it in two.
        startedOn: original['state'] === 'in-progress' ? original['startedOn'] : null,
      }
      const made = await createRecords(
        ctx,
        served,
        input.into.map(({ title, estimate = null, criteria: lines }) => ({
          ...common,
          title,
          estimate,
          criteria: lines.map((at) => criteria[at]),
        })),
      )
      const ids = made.map((each) => each.id)
      await moveRecords(ctx, served, ids, { after: id })
      await linkParts(ctx, id, ids, input.as === 'siblings')
      return { refs: made.map((each) => `${item.prefix}-${each.number}`), batchId: ctx.batchId }
    },
  }),
]

const checkMoved = (criteria: readonly ChecklistLine[], moved: readonly number[]): void => {
  if (new Set(moved).size < moved.length)
    throw invalid('into', 'Nothing was split: a criterion moves to one part only.')
  if (moved.some((at) => at >= criteria.length))
    throw invalid('into', `Nothing was split: the item has ${criteria.length} criteria. Read it again.`)
}

/** Each part says what it was split from; a sibling serves what the original serves, as nothing above it says so. */
const linkParts = async (
  ctx: Context,
  originalId: string,
  ids: readonly string[],
  isSibling: boolean,
): Promise<void> => {
  const heads = await headsById(ctx, [originalId, ...ids])
  const original = heads.get(originalId)
  const parts = ids.flatMap((id) => heads.get(id) ?? [])
  if (!original) return
  const served: Head[] = isSibling
    ? (await linksOf(ctx, originalId)).flatMap((link) =>
        link.type === 'serves' && link.direction === 'out' ? [link.other] : [],
      )
    : []
  await addLinks(ctx, [
    ...parts.map((from) => ({ type: 'split-from', from, to: original })),
    ...parts.flatMap((from) => served.map((to) => ({ type: 'serves', from, to }))),
  ])
}
