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
 * The items behind which something was changed, or put into the bin, since somebody said that they looked at it, as a
 * select of their ids: once for a whole statement, since far fewer items rest on something than there are.
 */
const changedItems = (ctx: Context, ids?: readonly string[]): RawBuilder<unknown> => {
  const resting = (type: string, item: string, other: string) => sql`
    select ${sql.ref(item)} as id from link l
      join item i on i.workspace_id = ${ctx.workspaceId} and i.id = ${sql.ref(item)}
      join record o on o.workspace_id = ${ctx.workspaceId} and o.id = ${sql.ref(other)} and ${readable(ctx, 'o')}
     where l.workspace_id = ${ctx.workspaceId} and l.type = ${type}
       ${ids ? sql`and ${sql.ref(item)} = any(${[...ids]}::uuid[])` : sql``}
       and (o.updated_at > greatest(l.created_at, i.looked_at) or o.binned_at > greatest(l.created_at, i.looked_at))`
  return sql`${resting('asks-for', 'l.to_id', 'l.from_id')} union all ${resting('serves', 'l.from_id', 'l.to_id')}`
}

/** Whether the item `r` needs another look, as a condition for lists and counts. */
export const isChangedSince = (ctx: Context): RawBuilder<boolean> =>
  sql<boolean>`r.id in (${changedItems(ctx)})`

/** Which of these items need another look. */
export const changedAmong = async (ctx: Context, ids: readonly string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`${changedItems(ctx, ids)}`.execute(ctx.db)
  return new Set(rows.map((row) => row.id))
}

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
