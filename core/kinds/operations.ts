import { z } from 'zod'
import type { Context } from '../operations/context.ts'
import { defineOperation, type Operation, type Sample } from '../operations/define.ts'
import { invalid, notFound } from '../problems.ts'
import { binRecords } from '../records/bin.ts'
import { changeRecords } from '../records/change.ts'
import { createRecords, type NewRecord } from '../records/create.ts'
import { listRecords, listShape, MOST_COUNTED } from '../records/list.ts'
import type { ListQuery } from '../records/list-query.ts'
import { findRecords } from '../records/load.ts'
import { madeBefore } from '../records/made-before.ts'
import { idsMatching, meantShape } from '../records/matching.ts'
import { moveRecords } from '../records/move.ts'
import { present, presentOne } from '../records/present.ts'
import { contractOf, namesSchema, refParam } from './contract.ts'
import type { ServedKind } from './served.ts'

/** Everything that every kind can do, made from its description: no kind writes these again. */
export const kindOperations = (served: ServedKind): Operation[] => {
  const { kind, may } = served
  const { name, plural } = kind
  const contract = contractOf(kind, served.derived)
  const one = z.object({ record: contract.output, names: namesSchema })
  const many = z.object({
    records: z.array(contract.output),
    next: z
      .string()
      .nullable()
      .meta({ description: 'Hand it back as `after` for the next page; null at the end.' }),
    total: z
      .int()
      .nullable()
      .meta({
        description: `How many there are in all, where \`count\` was asked for; counted up to ${MOST_COUNTED.toLocaleString('en')}.`,
      }),
    more: z.boolean().meta({ description: 'There are more than `total`; they were not counted.' }),
    names: namesSchema,
  })
  const batch = {
    batchId: z
      .uuid()
      .nullable()
      .meta({ description: 'Undo this to take it back; null where nothing was changed.' }),
  }
  const ref = { ref: refParam }
  const refs = { refs: z.array(refParam).min(1).max(5000) }
  const idOf = async (ctx: Context, text: string) => (await ofKind(ctx, served, [text]))[0] ?? ''
  const operations = [
    defineOperation({
      name: `${name}.list`,
      summary: `List ${plural}, filtered, sorted and paged.`,
      method: 'GET',
      path: `/${plural}`,
      may: may.read,
      input: z.strictObject(listShape(served)),
      output: many,
      example: () => ({}),
      run: async (ctx, input) => {
        const page = await listRecords(ctx, served, input as ListQuery)
        return {
          ...(await present(ctx, served, page.rows)),
          next: page.next,
          total: page.total,
          more: page.more,
        }
      },
    }),
    defineOperation({
      name: `${name}.get`,
      summary: `Read one ${name}.`,
      method: 'GET',
      path: `/${plural}/{ref}`,
      may: may.read,
      input: z.strictObject(ref),
      output: one,
      example: (sample) => ({ ref: sample.ref(name) }),
      run: async (ctx, input) => presentOne(ctx, served, await idOf(ctx, input.ref)),
    }),
    defineOperation({
      name: `${name}.create`,
      summary: `Make ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}: ${kind.about}`,
      method: 'POST',
      path: `/${plural}`,
      may: may.create ?? may.write,
      input: contract.create,
      output: one.extend(batch),
      example: (sample) => sampleOf(served, sample),
      run: async (ctx, input) => {
        const given = input as NewRecord
        const there = await madeBefore(ctx, name, given.id)
        if (there) return { ...(await presentOne(ctx, served, there)), batchId: null }
        const [made] = await createRecords(ctx, served, [given])
        return { ...(await presentOne(ctx, served, made?.id ?? '')), batchId: ctx.batchId }
      },
    }),
    defineOperation({
      name: `${name}.change`,
      summary: `Change fields of one ${name}; what is not named stays.`,
      method: 'PATCH',
      path: `/${plural}/{ref}`,
      may: may.write,
      input: z.strictObject({ ...contract.changed.shape, ...ref, was: contract.was }),
      output: one.extend({ conflicts: contract.conflicts, ...batch }),
      example: (sample) => ({ ref: sample.ref(name), title: 'Changed by its example' }),
      run: async (ctx, input) => {
        const { ref: asked, was, ...patch } = input as { ref: string; was?: Record<string, unknown> }
        const id = await idOf(ctx, asked)
        const { conflicts, changed } = await changeRecords(ctx, served, [id], patch, was)
        return {
          ...(await presentOne(ctx, served, id)),
          conflicts,
          batchId: changed > 0 ? ctx.batchId : null,
        }
      },
    }),
    defineOperation({
      name: `${name}.change-many`,
      summary: `Change the same fields of up to 5,000 ${plural}, named or all that match, as one step, undone as one.`,
      method: 'POST',
      path: `/${plural}/change-many`,
      may: may.write,
      input: z.strictObject({ ...meantShape(served), set: contract.changed }),
      output: z.object({ changed: z.int(), batchId: z.uuid() }),
      example: (sample) => ({ refs: [sample.ref(name)], set: { title: 'Changed with others' } }),
      run: async (ctx, input) => {
        const ids = await idsMeant(ctx, served, input as Meant)
        const { changed } = await changeRecords(ctx, served, ids, input.set)
        return { changed, batchId: ctx.batchId }
      },
    }),
    defineOperation({
      name: `${name}.bin`,
      summary: `Put ${plural} into the bin, named or all that match. Nothing is deleted; they come back with their links.`,
      method: 'POST',
      path: `/${plural}/bin`,
      may: may.bin ?? may.write,
      input: z.strictObject(meantShape(served)),
      output: z.object({ binned: z.int(), batchId: z.uuid() }),
      example: (sample) => ({ refs: [sample.ref(name)] }),
      run: async (ctx, input) => {
        const rows = await binRecords(ctx, served, await idsMeant(ctx, served, input as Meant), 'bin')
        return { binned: rows.length, batchId: ctx.batchId }
      },
    }),
    defineOperation({
      name: `${name}.restore`,
      summary: `Take ${plural} out of the bin.`,
      method: 'POST',
      path: `/${plural}/restore`,
      may: may.bin ?? may.write,
      input: z.strictObject(refs),
      output: z.object({ restored: z.int(), batchId: z.uuid() }),
      example: (sample) => ({ refs: [sample.ref(name)] }),
      run: async (ctx, input) => {
        const rows = await binRecords(ctx, served, await ofKind(ctx, served, input.refs), 'back')
        return { restored: rows.length, batchId: ctx.batchId }
      },
    }),
  ]
  const all = kind.ordered ? [...operations, moveOperation(served)] : operations
  return kind.personal ? all.map((operation) => ({ ...operation, personal: true })) : all
}

const moveOperation = (served: ServedKind): Operation => {
  const { kind, may } = served
  return defineOperation({
    name: `${kind.name}.move`,
    summary: `Move ${kind.plural} to another place of their product's order.`,
    method: 'POST',
    path: `/${kind.plural}/move`,
    may: may.write,
    input: z.strictObject({
      refs: z
        .array(refParam)
        .min(1)
        .max(1000)
        .meta({ description: 'In the order in which they shall stand.' }),
      before: refParam.optional().meta({ description: 'Directly before this one.' }),
      after: refParam.optional().meta({ description: 'Directly after this one.' }),
      to: z.enum(['top', 'bottom']).optional(),
    }),
    output: z.object({
      moved: z.int(),
      batchId: z.uuid(),
      alongside: z
        .array(z.string())
        .meta({ description: 'Refs of what was moved too, since it may not stand before what was moved.' }),
      ahead: z
        .array(z.object({ ref: z.string(), of: z.string() }))
        .meta({ description: 'Moved records that now stand before one that they wait for.' }),
    }),
    example: (sample) => ({ refs: [sample.ref(kind.name)], to: 'top' }),
    run: async (ctx, input) => {
      const rows = await moveRecords(ctx, served, await ofKind(ctx, served, input.refs), input)
      const told = await served.moved?.(
        ctx,
        rows.map((row) => row.id),
      )
      return {
        moved: rows.length,
        batchId: ctx.batchId,
        alongside: told?.alongside ?? [],
        ahead: told?.ahead ?? [],
      }
    },
  })
}

/** The ids of records of one kind, in the order asked. Refuses what is missing, of another kind, or hidden. */
export const ofKind = async (
  ctx: Context,
  served: ServedKind,
  asked: readonly string[],
): Promise<string[]> => {
  const found = await findRecords(ctx, asked)
  const ids = asked.map((text) => {
    const head = found.get(text)
    if (!head || head.kind !== served.kind.name) throw notFound(text)
    return head.id
  })
  return [...new Set(ids)]
}

type Meant = { refs?: string[] | undefined; matching?: Record<string, unknown> | undefined }

/** The ids of what is meant, by refs or by a query; one of the two, and not both. */
const idsMeant = async (ctx: Context, served: ServedKind, { refs, matching }: Meant): Promise<string[]> => {
  if ((refs === undefined) === (matching === undefined))
    throw invalid('refs', 'Nothing was changed: say which are meant, either by refs or by matching.')
  return matching ? idsMatching(ctx, served, matching) : ofKind(ctx, served, refs ?? [])
}

/** Sample input for the tests of every door and role: the required fields, and what the area adds. */
const sampleOf = (served: ServedKind, sample: Sample): Record<string, unknown> => ({
  title: `A ${served.kind.name} made by its example`,
  ...(served.kind.product === 'required' ? { product: sample.ref('product') } : {}),
  ...(typeof served.sample === 'function' ? served.sample(sample) : served.sample),
})
