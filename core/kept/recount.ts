import { sql } from 'kysely'
import type { App } from '../app.ts'
import { inWorkspace, workspaceIds } from '../jobs/in-workspace.ts'
import { defineJob, type Job } from '../jobs/job.ts'
import type { Context } from '../operations/context.ts'
import type { Kept } from './kept.ts'
import { mark, STALE } from './marks.ts'

/** As many targets are counted in one transaction: others wait for none of it, and a crash costs no more. */
const AT_ONCE = 500

/**
 * Counts anew what is marked, up to a bound, and gives how many targets it kept; `more` says that others wait. One at
 * a time in a workspace: two that wrote the same sums could leave the older ones.
 */
export const recount = async (ctx: Context): Promise<{ kept: number; more: boolean }> => {
  await takeTurn(ctx)
  let [count, more] = [0, false]
  for (const kept of ctx.app.kept) {
    await beWhole(ctx, kept)
    const targets = await markedTargets(ctx, kept)
    if (targets.length === 0) continue
    const ids = targets.map((target) => target.id)
    // The marks were read before the count begins: one that is written meanwhile stays, and is counted again.
    await kept.keep(ctx, ids)
    await forget(ctx, kept, targets)
    count += ids.length
    more ||= ids.length === (kept.atOnce ?? AT_ONCE)
  }
  return { kept: count, more }
}

/** Waits until no other transaction counts in this workspace. Taken first, or two would each wait for what the other holds. */
const takeTurn = (ctx: Context) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`kept ${ctx.workspaceId}`}, 0))`.execute(ctx.db)

type Target = { id: string; batches: string[] }

const markedTargets = async (ctx: Context, kept: Kept): Promise<Target[]> => {
  const { rows } = await sql<Target>`
    select target_id as id, array_agg(batch_id) as batches from kept_mark
     where workspace_id = ${ctx.workspaceId} and figures = ${kept.name}
     group by target_id order by target_id limit ${kept.atOnce ?? AT_ONCE}`.execute(ctx.db)
  return rows
}

const forget = async (ctx: Context, kept: Kept, targets: readonly Target[]): Promise<void> => {
  const pairs = targets.flatMap(({ id, batches }) => batches.map((batch) => [id, batch] as const))
  await sql`delete from kept_mark k
     using unnest(${pairs.map(([id]) => id)}::uuid[], ${pairs.map(([, batch]) => batch)}::uuid[]) as x (id, batch)
     where k.workspace_id = ${ctx.workspaceId} and k.figures = ${kept.name}
       and k.target_id = x.id and k.batch_id = x.batch`.execute(ctx.db)
}

/** After an upgrade or a restore nothing is kept yet: everything is marked, and from then on what is not is right. */
const beWhole = async (ctx: Context, kept: Kept): Promise<void> => {
  const { numAffectedRows } = await sql`
    insert into kept_whole as w (workspace_id, figures, since) values (${ctx.workspaceId}, ${kept.name}, ${ctx.now})
    on conflict do nothing`.execute(ctx.db)
  if (numAffectedRows) await mark(ctx, kept.name, kept.all(ctx))
}

/** The reaction to a mark: counts, and asks to be told again where more waits, so that others get their turn between. */
export const recountSome = async (ctx: Context): Promise<void> => {
  if ((await recount(ctx)).more) ctx.announce(STALE, {})
}

const recountAll = async (app: App, afresh: boolean): Promise<number> => {
  let count = 0
  for (const workspaceId of await workspaceIds(app)) {
    const step = (first: boolean) =>
      inWorkspace(app, workspaceId, 'figures.keep', async (ctx) => {
        if (first && afresh) {
          await takeTurn(ctx)
          await sql`delete from kept_whole where workspace_id = ${workspaceId}`.execute(ctx.db)
        }
        return recount(ctx)
      })
    let done = await step(true)
    count += done.kept
    while (done.more) {
      done = await step(false)
      count += done.kept
    }
  }
  return count
}

export const keptJobs: Job[] = [
  defineJob({
    name: 'figures.keep',
    about:
      'Counts the kept figures that wait: all of them after an upgrade or a restore, else what a crash left.',
    every: '*/5 * * * *',
    atStart: true,
    run: (app) => recountAll(app, false),
  }),
  defineJob({
    name: 'figures.recount',
    about: 'Believes no kept figure and counts every one anew, for when somebody doubts them.',
    run: (app) => recountAll(app, true),
  }),
]
