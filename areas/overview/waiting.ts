import { type Actor, doorLevel, scopeCovers } from '../../core/access/actor.ts'
import { atLeast } from '../../core/access/levels.ts'
import type { Context } from '../../core/operations/context.ts'
import type { Operation, WorkspaceOperation } from '../../core/operations/define.ts'

/** What waits in each area, by the name of the operation that counts it there. */
export type Waiting = Record<string, number>

/** The operations that answer a `count` of what waits: one of each area, and what somebody has not read yet. */
const COUNTS = /\.waiting$|^notice\.count$/

/**
 * Counts what waits for the actor in every area, by the operations of the areas: the rail costs a page one call then,
 * not one for each of its entries. What the actor may not ask of an area is left out.
 */
export const waitingOf = async (ctx: Context, product: string | undefined): Promise<Waiting> => {
  const input = product === undefined ? {} : { product }
  const counts = await Promise.all(
    [...ctx.app.operations.values()].filter(isCount(ctx.actor)).map(async ({ name, run }) => {
      const { count } = (await run(ctx, input)) as { count: number }
      return [name, count] as const
    }),
  )
  return Object.fromEntries(counts)
}

const isCount =
  (actor: Actor) =>
  (each: Operation): each is WorkspaceOperation =>
    each.scope === 'workspace' &&
    each.area !== 'overview' &&
    COUNTS.test(each.name) &&
    atLeast(doorLevel(actor), each.may) &&
    scopeCovers(actor.caller.scopes, each.area ?? 'core', 'read')
