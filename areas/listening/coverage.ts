import { sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'

export const coverageSchema = z.object({
  groups: z.array(
    z.object({
      groupId: z.uuid(),
      ref: z.string(),
      name: z.string(),
      parentId: z.uuid().nullable(),
      core: z.boolean().meta({ description: 'One that no product decision should miss.' }),
      size: z.int().nullable().meta({ description: 'How many it really has, where known.' }),
      notes: z.int().meta({ description: 'Notes of this group and of the narrower ones in it.' }),
      people: z.int(),
      lastOn: z.iso.date().nullable().meta({ description: 'The day of the newest of these notes.' }),
    }),
  ),
  notes: z.int().meta({ description: 'All notes that were counted, each once.' }),
  people: z.int(),
  ungrouped: z.int().meta({ description: 'Notes of which nobody knows the group.' }),
})

type Row = {
  group_id: string
  number: number
  name: string
  parent_id: string | null
  core: boolean
  size: number | null
  notes: number
  people: number
  last_on: string | null
}

/** Who was heard, group by group, the core groups first; a group nobody has heard is there with 0. */
export const coverageOf = async (
  ctx: Context,
  productId: string | null,
): Promise<z.output<typeof coverageSchema>> => {
  const heard = sql`
    heard as (
      select n.id, n.group_id, n.said_by, coalesce(n.said_on, (r.created_at at time zone z.time_zone)::date) as day
        from note n
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = n.id
         and r.binned_at is null and ${readable(ctx)} ${productId ? sql`and r.product_id = ${productId}` : sql``}
        join workspace z on z.id = ${ctx.workspaceId}
       where n.workspace_id = ${ctx.workspaceId}
    )`
  const { rows } = await sql<Row>`
    with recursive tree as (
      select g.id as root, g.id from "group" g where g.workspace_id = ${ctx.workspaceId}
      union
      select t.root, c.id from tree t
        join "group" c on c.workspace_id = ${ctx.workspaceId} and c.parent_id = t.id
        join record cr on cr.workspace_id = ${ctx.workspaceId} and cr.id = c.id and cr.binned_at is null
    ), ${heard}
    select g.id as group_id, gr.number, gr.title as name, g.parent_id, g.core, g.size,
           count(h.id)::int as notes, count(distinct h.said_by)::int as people, max(h.day) as last_on
      from "group" g
      join record gr on gr.workspace_id = ${ctx.workspaceId} and gr.id = g.id
       and gr.binned_at is null and ${readable(ctx, 'gr')}
      join tree t on t.root = g.id
      left join heard h on h.group_id = t.id
     where g.workspace_id = ${ctx.workspaceId}
     group by g.id, gr.number, gr.title, g.parent_id, g.core, g.size
     order by g.core desc, notes desc, gr.title limit 500`.execute(ctx.db)
  const { rows: sums } = await sql<{ notes: number; people: number; ungrouped: number }>`
    with ${heard}
    select count(*)::int as notes, count(distinct said_by)::int as people,
           count(*) filter (where group_id is null)::int as ungrouped from heard`.execute(ctx.db)
  return {
    groups: rows.map((row) => ({
      groupId: row.group_id,
      ref: `GROUP-${row.number}`,
      name: row.name,
      parentId: row.parent_id,
      core: row.core,
      size: row.size,
      notes: row.notes,
      people: row.people,
      lastOn: row.last_on,
    })),
    ...(sums[0] ?? { notes: 0, people: 0, ungrouped: 0 }),
  }
}
