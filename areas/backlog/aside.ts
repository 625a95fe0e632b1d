import { sql } from 'kysely'
import type { Context } from '../../core/operations/context.ts'
import { keepChanges } from '../../core/records/changes.ts'
import type { HistoryLine } from '../../core/records/history.ts'
import { type Head, headsById } from '../../core/records/load.ts'

export type Aside = { rule: string; reason: string; by: string | null; at: string }

/** The advice that was set aside for an item, with who said why. */
export const asidesOf = async (ctx: Context, itemId: string): Promise<Aside[]> => {
  const { rows } = await sql<Aside>`
    select a.rule, a.reason, p.title as by, a.set_at as at from story_aside a
      left join record p on p.workspace_id = ${ctx.workspaceId} and p.id = a.set_by
     where a.workspace_id = ${ctx.workspaceId} and a.item_id = ${itemId} order by a.rule`.execute(ctx.db)
  return rows
}

const reasonOf = async (ctx: Context, itemId: string, rule: string): Promise<string | null> => {
  const { rows } = await sql<{ reason: string }>`
    select a.reason from story_aside a
     where a.workspace_id = ${ctx.workspaceId} and a.item_id = ${itemId} and a.rule = ${rule} for update`.execute(
    ctx.db,
  )
  return rows[0]?.reason ?? null
}

/** Sets advice aside with a reason, or takes it up again with null; gives whether anything was written. */
export const setAside = async (
  ctx: Context,
  item: Head,
  rule: string,
  reason: string | null,
): Promise<boolean> => {
  const before = await reasonOf(ctx, item.id, rule)
  if (before === reason) return false
  if (reason === null)
    await sql`delete from story_aside a
       where a.workspace_id = ${ctx.workspaceId} and a.item_id = ${item.id} and a.rule = ${rule}`.execute(
      ctx.db,
    )
  else
    await sql`insert into story_aside (workspace_id, item_id, rule, reason, set_by, set_at)
      values (${ctx.workspaceId}, ${item.id}, ${rule}, ${reason}, ${ctx.actor.personId || null}, ${ctx.now})
      on conflict (workspace_id, item_id, rule) do update
         set reason = excluded.reason, set_by = excluded.set_by, set_at = excluded.set_at`.execute(ctx.db)
  const part = (text: string | null) => (text === null ? null : { rule, title: text })
  await keepChanges(ctx, [
    {
      recordId: item.id,
      kind: item.kind,
      ref: item.ref,
      productId: item.product_id,
      verb: 'part',
      fields: { aside: [part(before), part(reason)] },
    },
  ])
  return true
}

/** Takes one such step back where it still holds. */
export const undoAside = async (ctx: Context, line: HistoryLine): Promise<number> => {
  type Part = { rule: string; title: string } | null
  const [before, after] = (line.fields['aside'] ?? [null, null]) as [Part, Part]
  const rule = before?.rule ?? after?.rule
  const item = (await headsById(ctx, [line.recordId])).get(line.recordId)
  if (!rule || !item || (await reasonOf(ctx, item.id, rule)) !== (after?.title ?? null)) return 0
  return (await setAside(ctx, item, rule, before?.title ?? null)) ? 1 : 0
}
