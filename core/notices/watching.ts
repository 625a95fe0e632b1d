import { sql } from 'kysely'
import { columnOf } from '../fields/field.ts'
import { type Kind, tableOf } from '../kinds/kind.ts'
import type { Context } from '../operations/context.ts'
import type { Head } from '../records/load.ts'
import type { WatchState } from './kinds.ts'

/** Why somebody is told of a record: they chose so, were named, commented, made it, or look after it. */
export const WATCH_REASONS = ['chosen', 'mentioned', 'commented', 'author', 'owner'] as const
export type WatchReason = (typeof WATCH_REASONS)[number]

export type Watcher = { personId: string; state: WatchState; why: WatchReason }

/** The fields of a kind that name whoever looks after a record. */
export const ownerFields = (kind: Kind): string[] =>
  Object.entries(kind.fields).flatMap(([key, field]) => (field.type === 'record' && field.owner ? [key] : []))

/**
 * Everybody who watches a record or said that they do not. Who made it and who looks after it watch by themselves; what
 * came by an import has no author in this sense.
 */
export const watchersOf = async (ctx: Context, record: Pick<Head, 'id' | 'served'>): Promise<Watcher[]> => {
  const owners = ownerFields(record.served.kind).map(
    (key) => sql`
    union all
    select b.${sql.ref(columnOf(key))}, 'watching', 'owner', 2 from ${sql.table(tableOf(record.served.kind))} b
     where b.workspace_id = ${ctx.workspaceId} and b.id = ${record.id} and b.${sql.ref(columnOf(key))} is not null`,
  )
  const { rows } = await sql<Watcher>`
    select distinct on (x.person_id) x.person_id as "personId", x.state, x.why from (
      select w.person_id, w.state, w.why, 1 as first from watch w
       where w.workspace_id = ${ctx.workspaceId} and w.record_id = ${record.id}
      ${sql.join(owners, sql` `)}
      union all
      select r.created_by, 'watching', 'author', 3 from record r
       where r.workspace_id = ${ctx.workspaceId} and r.id = ${record.id} and r.created_by is not null
         and not exists (select 1 from imported i where i.workspace_id = ${ctx.workspaceId} and i.record_id = ${record.id})
    ) x (person_id, state, why, first)
     order by x.person_id, x.first limit 1000`.execute(ctx.db)
  return rows
}

/** Sets how one person watches a record, by their own choice. */
export const setWatch = async (
  ctx: Context,
  recordId: string,
  personId: string,
  state: WatchState,
): Promise<void> => {
  const row = { state, why: 'chosen', at: ctx.now }
  await ctx.db
    .insertInto('watch')
    .values({ workspace_id: ctx.workspaceId, record_id: recordId, person_id: personId, ...row })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'record_id', 'person_id']).doUpdateSet(row))
    .execute()
}

/** Lets people watch a record because of what happened there; whoever chose something keeps that. */
export const beginWatching = async (
  ctx: Context,
  recordId: string,
  personIds: readonly string[],
  why: 'mentioned' | 'commented',
): Promise<void> => {
  if (personIds.length === 0) return
  await sql`insert into watch as w (workspace_id, record_id, person_id, state, why, at)
    select ${ctx.workspaceId}::uuid, ${recordId}::uuid, x.id, 'watching', ${why}, ${ctx.now}::timestamptz
      from unnest(${[...personIds]}::uuid[]) as x (id)
    on conflict do nothing`.execute(ctx.db)
}
