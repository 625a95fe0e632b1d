import { sql } from 'kysely'
import type { Caller } from '../../core/access/actor.ts'
import { loadActor } from '../../core/access/load-actor.ts'
import type { Context } from '../../core/operations/context.ts'
import { enterWorkspace, makeContext } from '../../core/operations/run.ts'
import { Problem } from '../../core/problems.ts'

/**
 * Reads in another workspace as the person themselves, with the rights that they have there now, and comes back. Null
 * where they have none: they left, were shut out, or came with a token, which is good for one workspace. Reading
 * leaves no trace there (decisions.md 2), so `work` must not write.
 */
export const asMyselfIn = async <T>(
  ctx: Context,
  workspaceId: string,
  work: (there: Context) => Promise<T>,
  caller: Caller = ctx.actor.caller,
): Promise<T | null> => {
  if (caller.tokenWorkspaceId && caller.tokenWorkspaceId !== workspaceId) return null
  if (!(await isMember(ctx, caller.accountId, workspaceId))) return null
  await enterWorkspace(ctx.db, workspaceId)
  try {
    const actor = await loadActor(ctx.db, workspaceId, caller, new Date(ctx.now))
    return actor && !actor.own
      ? await work(makeContext(ctx.app, ctx.db, workspaceId, actor, ctx.operation))
      : null
  } catch (error) {
    if (error instanceof Problem && (error.code === 'not-found' || error.code === 'not-allowed')) return null
    throw error
  } finally {
    await enterWorkspace(ctx.db, ctx.workspaceId).catch(() => {
      // The transaction has failed already; what made it fail is what is told.
    })
  }
}

const isMember = async (ctx: Context, accountId: string, workspaceId: string): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from directory.membership where account_id = ${accountId}
       and workspace_id::text = ${workspaceId}`.execute(ctx.db)
  return rows.length > 0
}

export type Place = { id: string; slug: string; name: string }

/** The institutions that the person belongs to now, with what reading there gives. */
export const inEachInstitution = async <T>(
  ctx: Context,
  work: (there: Context, place: Place) => Promise<T>,
): Promise<T[]> => {
  const { rows } = await sql<{ id: string; slug: string | null }>`
    select m.workspace_id as id, s.slug from directory.membership m
      left join directory.slug s on s.workspace_id = m.workspace_id
     where m.account_id = ${ctx.actor.caller.accountId} and m.workspace_id <> ${ctx.workspaceId}
     order by m.workspace_id`.execute(ctx.db)
  const found: T[] = []
  for (const { id, slug } of rows) {
    const here = await asMyselfIn(ctx, id, async (there) => work(there, await placeIn(there, slug)))
    if (here !== null) found.push(here)
  }
  return found
}

const placeIn = async (there: Context, slug: string | null): Promise<Place> => {
  const row = await there.db
    .selectFrom('workspace')
    .select('name')
    .where('id', '=', there.workspaceId)
    .executeTakeFirst()
  return { id: there.workspaceId, slug: slug ?? there.workspaceId, name: row?.name ?? '' }
}

/** The short name of a workspace in addresses, or null where the person has no way to it any more. */
export const placeOf = async (ctx: Context, workspaceId: string): Promise<Place | null> => {
  const { rows } = await sql<{ slug: string }>`
    select slug from directory.slug where workspace_id::text = ${workspaceId} order by slug limit 1`.execute(
    ctx.db,
  )
  return asMyselfIn(ctx, workspaceId, (there) => placeIn(there, rows[0]?.slug ?? null))
}

/** The person's own workspace, as a place beside those of institutions. */
export const ownPlace = async (ctx: Context): Promise<Place> => placeIn(ctx, null)
