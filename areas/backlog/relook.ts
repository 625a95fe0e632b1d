import { type RawBuilder, sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'

/** The ends of an item's links that it rests on: the need that asks for it, and what it serves. */
const below = (ctx: Context): RawBuilder<unknown> => sql`(
  select l.from_id as other, l.created_at from link l
   where l.workspace_id = ${ctx.workspaceId} and l.type = 'asks-for' and l.to_id = b.id
  union all
  select l.to_id, l.created_at from link l
   where l.workspace_id = ${ctx.workspaceId} and l.type = 'serves' and l.from_id = b.id)`

/** The moment after which a change counts: the link was made, or the item was looked at since. */
const since = sql`greatest(w.created_at, b.looked_at)`

/**
 * Whether what an item `b` rests on was changed, or put into the bin, since somebody said that they looked at it.
 * Each item's own links are walked, so that a list pays for what it shows.
 */
export const isChangedSince = (ctx: Context): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from ${below(ctx)} w
    join record o on o.workspace_id = ${ctx.workspaceId} and o.id = w.other and ${readable(ctx, 'o')}
   where o.updated_at > ${since} or o.binned_at > ${since})`

export type ChangedBelow = {
  id: string
  /** Of the latest change since. */
  at: string
  by: string | null
  verb: string
  fields: string[]
}

/** What behind one item changed since it was looked at, latest first, each record with its latest change. */
export const changesBelow = async (ctx: Context, itemId: string): Promise<ChangedBelow[]> => {
  const { rows } = await sql<ChangedBelow>`
    select distinct on (c.record_id) c.record_id as id, c.at, p.title as by, c.verb,
           array(select jsonb_object_keys(c.fields)) as fields
      from item b
      cross join lateral ${below(ctx)} w
      join record o on o.workspace_id = ${ctx.workspaceId} and o.id = w.other and ${readable(ctx, 'o')}
      join change c on c.workspace_id = ${ctx.workspaceId} and c.record_id = w.other and c.at > ${since}
       and c.verb in ('changed', 'binned', 'restored', 'moved')
      left join record p on p.workspace_id = ${ctx.workspaceId} and p.id = c.person_id
     where b.workspace_id = ${ctx.workspaceId} and b.id = ${itemId}
     order by c.record_id, c.id desc`.execute(ctx.db)
  return rows.toSorted((one, other) => (one.at < other.at ? 1 : -1))
}
