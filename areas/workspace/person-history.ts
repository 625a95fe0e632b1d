import type { Context } from '../../core/operations/context.ts'
import { type Change, keepChanges } from '../../core/records/changes.ts'
import { headsById } from '../../core/records/load.ts'

/**
 * Keeps on a person's record what it may do from now on, or what it set for the workspace. Such lines are read in the
 * history and never undone: a role comes back by being given again, by somebody who may.
 */
export const keepOnPerson = async (
  ctx: Context,
  personId: string,
  verb: Extract<Change['verb'], 'role' | 'settings'>,
  fields: Record<string, [unknown, unknown]>,
): Promise<void> => {
  if (Object.keys(fields).length === 0) return
  const head = (await headsById(ctx, [personId])).get(personId)
  if (!head) return
  await keepChanges(ctx, [
    { recordId: head.id, kind: head.kind, ref: head.ref, productId: null, verb, fields },
  ])
  // Browsers of that person read anew what they may do.
  if (verb === 'role') ctx.announce('member.changed', { ofPersonId: personId })
}
