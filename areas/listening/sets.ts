import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { notesOfItems } from './counts.ts'

/** One item that belongs to the set of that key; an item may belong to many sets. */
export type Member = { key: string; id: string }

/**
 * Distinct notes and people behind whole sets of items, by the key of the set: who asked for two items of one set
 * counts once. A set that nobody asked for is absent.
 */
export const voicesOfSets = async (
  ctx: Context,
  members: readonly Member[],
): Promise<Map<string, { notes: number; people: number }>> => {
  if (members.length === 0) return new Map()
  const ids = [...new Set(members.map((member) => member.id))]
  const { rows } = await sql<{ key: string; notes: number; people: number }>`
    with recursive ${notesOfItems(ctx, ids)},
    heard as materialized (
      select n.id, n.said_by from (select distinct note from pair) p
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = p.note
         and r.binned_at is null and ${readable(ctx, 'r', 'note')}
        join note n on n.workspace_id = ${ctx.workspaceId} and n.id = p.note
    ),
    member as (
      select m.key, m.id from unnest(${members.map((member) => member.key)}::uuid[],
        ${members.map((member) => member.id)}::uuid[]) as m (key, id)
    )
    select m.key, count(distinct h.id)::int as notes, count(distinct h.said_by)::int as people
      from member m join pair p on p.key = m.id join heard h on h.id = p.note
     group by m.key`.execute(ctx.db)
  return new Map(rows.map(({ key, ...counts }) => [key, counts]))
}
