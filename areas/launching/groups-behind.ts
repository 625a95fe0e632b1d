import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { voicesOf } from '../listening/public.ts'
import { itemsOf } from './askers.ts'

/** A group for which somebody asked for what a release brought, with the wider groups that it is part of. */
export type GroupBehind = { id: string; name: string; size: number | null; within: string[] }

/** The groups behind what these releases brought, each once; those that the actor may read. */
export const groupsBehind = async (ctx: Context, releaseIds: readonly string[]): Promise<GroupBehind[]> => {
  const items = [...(await itemsOf(ctx, releaseIds)).values()].flat()
  const voices = await voicesOf(ctx, [...new Set(items)])
  const ids = [...voices.values()].flatMap(({ byGroup }) => byGroup.flatMap(({ groupId }) => groupId ?? []))
  const { rows } = await sql<GroupBehind>`
    with recursive up as (
      select g.id, g.parent_id from "group" g
       where g.workspace_id = ${ctx.workspaceId} and g.id = any(${[...new Set(ids)]}::uuid[])
      union
      select up.id, g.parent_id from up
        join "group" g on g.workspace_id = ${ctx.workspaceId} and g.id = up.parent_id)
    select r.id, r.title as name, b.size,
           coalesce(array_agg(up.parent_id) filter (where up.parent_id is not null), '{}') as within
      from up
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = up.id and r.binned_at is null
       and ${readable(ctx, 'r', 'group')}
      join "group" b on b.workspace_id = ${ctx.workspaceId} and b.id = up.id
     group by r.id, r.title, b.size order by r.id`.execute(ctx.db)
  return rows
}
