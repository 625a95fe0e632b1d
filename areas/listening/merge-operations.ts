import { z } from 'zod'
import { checkRecord } from '../../core/access/check.ts'
import { refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { notFound } from '../../core/problems.ts'
import { findRecords, type Head } from '../../core/records/load.ts'
import { endSchema } from './figures.ts'
import { mergeNotes, unmergeNotes } from './merges.ts'
import { policy } from './policy.ts'

const refs = z.array(refParam).min(1).max(500)

export const mergeOperations: Operation[] = [
  defineOperation({
    name: 'note.merge',
    summary:
      'Merge notes that say the same into one. Nothing is deleted: they count with it, and can be unmerged.',
    method: 'POST',
    path: '/notes/merge',
    may: policy.note.write,
    input: z.strictObject({
      refs,
      into: refParam.meta({
        description: 'The note that stays. One that was merged itself stands for the end of its chain.',
      }),
    }),
    output: z.object({ merged: z.int(), into: endSchema, batchId: z.uuid() }),
    example: (sample) => ({ refs: [sample.ref('note')], into: sample.ref('capture') }),
    run: async (ctx, input) => {
      const [into] = await notesNamed(ctx, [input.into])
      if (!into) throw notFound(input.into)
      const notes = await notesNamed(ctx, input.refs)
      const { id, ref, kind, title } = await mergeNotes(ctx, notes, into)
      return { merged: notes.length, into: { id, ref, kind, title }, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'note.unmerge',
    summary: 'Take notes out of what they were merged into, each with all that was its own.',
    method: 'POST',
    path: '/notes/unmerge',
    may: policy.note.write,
    input: z.strictObject({ refs }),
    output: z.object({
      unmerged: z.int().meta({ description: 'How many were merged; others are left as they are.' }),
      batchId: z.uuid(),
    }),
    example: (sample) => ({ refs: [sample.ref('note')] }),
    run: async (ctx, input) => ({
      unmerged: await unmergeNotes(ctx, await notesNamed(ctx, input.refs)),
      batchId: ctx.batchId,
    }),
  }),
]

/** The heads of notes by ref, each once. Refuses what is no note, or hidden. */
const notesNamed = async (ctx: Context, named: readonly string[]): Promise<Head[]> => {
  const found = await findRecords(ctx, named)
  const heads = named.map((ref) => {
    const head = found.get(ref)
    if (head?.kind !== 'note') throw notFound(`A note ${ref}`)
    checkRecord(ctx, head.served, head, policy.note.read)
    return head
  })
  return [...new Map(heads.map((head) => [head.id, head])).values()]
}
