import type { Context } from '../operations/context.ts'
import { Problem } from '../problems.ts'
import { findRecord, findRecords } from './load.ts'

/**
 * The id of the record of this kind that was made already under an id of the sender's own: a phone that was offline may
 * send a creation twice, and it is made once. Null where it is new, or no id was sent. Refuses an id that something
 * else has, or that the actor may not read.
 */
export const madeBefore = async (
  ctx: Context,
  kind: string,
  id: string | undefined,
): Promise<string | null> => {
  const there = id ? (await findRecords(ctx, [id])).get(id) : undefined
  if (!there) return null
  if (there.kind !== kind)
    throw new Problem(
      'conflict',
      'Something else has this id already. Nothing was made; send another id, or none.',
    )
  return (await findRecord(ctx, there.id)).id
}
