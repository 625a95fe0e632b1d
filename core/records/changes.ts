import { sql } from 'kysely'
import { inParts, overlapping } from '../database/at-once.ts'
import { newId } from '../ids.ts'
import { markStale } from '../kept/marks.ts'
import type { Context } from '../operations/context.ts'

/** What one write did to one record: each field with its value before and after. */
export type Change = {
  recordId: string
  kind: string
  ref: string
  productId: string | null
  verb:
    | 'created'
    | 'changed'
    | 'moved'
    | 'binned'
    | 'restored'
    | 'linked'
    | 'unlinked'
    | 'commented'
    // One word under a comment, and a file on a record: each with its own way back.
    | 'reacted'
    | 'attached'
    | 'told'
    // Rows that hang on a record: an option of a decision. Their kind takes them back.
    | 'part'
    // An exception of a gate: sealed, for as long as it stands.
    | 'signed'
    // Something was counted about it: what was read stands, and is corrected by a successor.
    | 'measured'
    // What somebody may do, and what holds for the workspace: changed where it was set, never by an undo.
    | 'role'
    | 'settings'
  fields: Record<string, [before: unknown, after: unknown]>
  undoes?: string
}

/** Above this many records in one call, one announcement stands for all: readers then look anew. */
const TOLD_SINGLY = 100

/**
 * Writes the history of a call, in the transaction that did it: who, when, through which door, and every field before
 * and after. Announces each change, so that other browsers and areas hear of it after commit.
 */
export const keepChanges = async (ctx: Context, changes: readonly Change[]): Promise<void> => {
  if (changes.length === 0) return
  await overlapping(inParts(changes, 1000), async (part) => {
    const rows = part.map((change) => ({
      workspace_id: ctx.workspaceId,
      id: newId(ctx.now),
      batch_id: ctx.batchId,
      at: ctx.now,
      record_id: change.recordId,
      kind: change.kind,
      verb: change.verb,
      fields: change.fields,
      person_id: ctx.actor.personId || null,
      door: ctx.door,
      operation: ctx.operation,
      undoes: change.undoes ?? null,
    }))
    await sql`insert into change (workspace_id, id, batch_id, at, record_id, kind, verb, fields, person_id, door, operation, undoes)
      select workspace_id, id, batch_id, at, record_id, kind, verb, fields, person_id, door, operation, undoes
        from json_populate_recordset(null::change, ${JSON.stringify(rows)})`.execute(ctx.db)
  })
  await markStale(ctx, changes)
  if (changes.length > TOLD_SINGLY) {
    for (const kind of new Set(changes.map((change) => change.kind)))
      ctx.announce('records.changed', { kind })
    return
  }
  for (const change of changes)
    ctx.announce('record.changed', {
      kind: change.kind,
      id: change.recordId,
      ref: change.ref,
      productId: change.productId,
      verb: change.verb,
      fields: Object.keys(change.fields),
    })
}
