import type { Level } from '../../core/access/levels.ts'
import type { Context } from '../../core/operations/context.ts'
import { notFound } from '../../core/problems.ts'
import { findRecord, type Head } from '../../core/records/load.ts'

/** The head of a release. Refuses what is none, or what the actor may not read, in the same words. */
export const releaseHead = async (ctx: Context, ref: string, needs?: Level): Promise<Head> => {
  const head = await findRecord(ctx, ref, needs)
  if (head.kind !== 'release') throw notFound(`A release ${ref}`)
  return head
}
