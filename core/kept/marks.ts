import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../operations/context.ts'
import type { Change } from '../records/changes.ts'

/** Told after commit where a mark was written. */
export const STALE = 'figures.stale'

const told = new WeakSet<Context>()

/** Marks what these changes may have altered. Called with every line of the history, in its transaction. */
export const markStale = async (ctx: Context, changes: readonly Change[]): Promise<void> => {
  for (const kept of ctx.app.kept) {
    const touched = kept.touched(ctx, changes)
    if (touched) await mark(ctx, kept.name, touched)
  }
}

/** Marks the targets that a select of one column `id` gives. What is marked by this call already is left alone. */
export const mark = async (ctx: Context, name: string, ids: RawBuilder<unknown>): Promise<void> => {
  const { numAffectedRows } = await sql`
    insert into kept_mark as k (workspace_id, figures, target_id, batch_id)
    select ${ctx.workspaceId}::uuid, ${name}, r.id, ${ctx.batchId}::uuid from (${ids}) s
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = s.id
    on conflict do nothing`.execute(ctx.db)
  if (!numAffectedRows || told.has(ctx)) return
  told.add(ctx)
  ctx.announce(STALE, {})
}

/** Whether every figure of that name is kept or marked; as a condition that is asked once for a whole statement. */
export const isWhole = (ctx: Context, name: string): RawBuilder<boolean> => sql<boolean>`(select exists (
  select 1 from kept_whole w where w.workspace_id = ${ctx.workspaceId} and w.figures = ${name}))`

/** Whether a mark stands at `id` (such as `r.id`), so that its kept figure may not be believed. */
export const isMarked = (ctx: Context, name: string, id: string): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from kept_mark k
    where k.workspace_id = ${ctx.workspaceId} and k.figures = ${name} and k.target_id = ${sql.ref(id)})`
