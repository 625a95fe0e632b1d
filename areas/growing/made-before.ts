import type { Context } from '../../core/operations/context.ts'
import { Problem } from '../../core/problems.ts'
import { findRecord, findRecords } from '../../core/records/load.ts'
import { OWN } from './policy.ts'

/**
 * The record that an id of the sender's own made already: a phone that was offline may send a thing twice, and it is
 * made once. Null where it is new, or no id was sent.
 */
export const madeBefore = async (
  ctx: Context,
  kind: string,
  id: string | undefined,
): Promise<{ id: string; ref: string } | null> => {
  const there = id ? (await findRecords(ctx, [id])).get(id) : undefined
  if (!there) return null
  if (there.kind !== kind)
    throw new Problem(
      'conflict',
      'Something else has this id already. Nothing was made; send another id, or none.',
    )
  const head = await findRecord(ctx, there.id, OWN)
  return { id: head.id, ref: head.ref }
}
