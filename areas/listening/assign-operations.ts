import { sql } from 'kysely'
import { z } from 'zod'
import { checkRecord } from '../../core/access/check.ts'
import { newId } from '../../core/ids.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { insertLinks, linkChanges, removeLinks, type StoredLink } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { notFound, Problem } from '../../core/problems.ts'
import { keepChanges } from '../../core/records/changes.ts'
import { findRecords, type Head } from '../../core/records/load.ts'
import { policy } from './policy.ts'

const themeRefs = z.array(refParam).max(20)

export const assignOperations: Operation[] = [
  defineOperation({
    name: 'note.assign-themes',
    summary:
      'Put up to 5,000 notes under themes, or take them from under themes, as one step, undone as one.',
    method: 'POST',
    path: '/notes/assign-themes',
    may: policy.note.write,
    input: z.strictObject({
      refs: z.array(refParam).min(1).max(5000),
      add: themeRefs.default([]),
      remove: themeRefs.default([]).meta({ description: 'Their highlights for these themes go with them.' }),
    }),
    output: z.object({ linked: z.int(), unlinked: z.int(), batchId: z.uuid() }),
    example: (sample) => ({ refs: [sample.ref('note')], add: [sample.ref('theme')] }),
    run: async (ctx, input) => {
      const notes = await headsOf(ctx, 'note', input.refs)
      for (const head of notes) checkRecord(ctx, head.served, head, policy.note.write)
      const themes = await headsOf(ctx, 'theme', input.add)
      const leaving = await headsOf(ctx, 'theme', input.remove)
      const linked = await putUnder(ctx, notes, themes)
      const unlinked = await unlink(ctx, notes, leaving)
      return { linked, unlinked, batchId: ctx.batchId }
    },
  }),
]

/** The heads of one kind, each once, that the actor may read and that lie in no bin. */
export const headsOf = async (ctx: Context, kind: string, refs: readonly string[]): Promise<Head[]> => {
  const found = await findRecords(ctx, refs)
  const heads = refs.map((ref) => {
    const head = found.get(ref)
    if (!head || head.kind !== kind) throw notFound(`A ${kind} ${ref}`)
    checkRecord(ctx, head.served, head, head.served.may.read)
    if (head.binned_at !== null)
      throw new Problem('gone', `Nothing was changed: ${head.ref} lies in the bin. Restore it first.`)
    return head
  })
  return [...new Map(heads.map((head) => [head.id, head])).values()]
}

/** Plain links, without a sentence. A note that is under the theme already, by whatever link, is left alone. */
export const putUnder = async (ctx: Context, notes: Head[], themes: Head[]): Promise<number> => {
  const there = new Set((await between(ctx, notes, themes)).map((row) => `${row.from_id} ${row.to_id}`))
  const pairs = themes.flatMap((theme) => notes.map((note) => [note, theme] as const))
  const missing = pairs.filter(([note, theme]) => !there.has(`${note.id} ${theme.id}`))
  const made = missing.map(([note, theme]) => {
    const stored: StoredLink = {
      id: newId(ctx.now),
      type: 'supports',
      fromId: note.id,
      toId: theme.id,
      // One slot for links without a sentence, so that the same note is never put under a theme twice.
      slot: '',
      detail: {},
      createdAt: ctx.now,
      createdBy: ctx.actor.personId || null,
    }
    return { stored, note, theme }
  })
  await insertLinks(
    ctx,
    made.map((each) => each.stored),
  )
  await keepChanges(
    ctx,
    made.flatMap((each) => linkChanges('linked', each.stored, each.note, each.theme)),
  )
  return made.length
}

const unlink = async (ctx: Context, notes: Head[], themes: Head[]): Promise<number> => {
  const rows = await between(ctx, notes, themes)
  if (rows.length === 0) return 0
  await removeLinks(
    ctx,
    rows.map((row) => row.id),
  )
  return new Set(rows.map((row) => `${row.from_id} ${row.to_id}`)).size
}

const between = async (ctx: Context, notes: Head[], themes: Head[]) => {
  if (notes.length === 0 || themes.length === 0) return []
  const { rows } = await sql<{ id: string; from_id: string; to_id: string }>`
    select l.id, l.from_id, l.to_id from link l
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'supports'
       and l.from_id = any(${notes.map((head) => head.id)}::uuid[])
       and l.to_id = any(${themes.map((head) => head.id)}::uuid[])`.execute(ctx.db)
  return rows
}
