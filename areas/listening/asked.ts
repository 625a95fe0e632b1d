import { type RawBuilder, sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { notesOfItems } from './counts.ts'

/** A note that counts: in no bin, and one that the actor may read. `id` is where its id stands. */
const heardAt = (ctx: Context, id: string): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from link s
    join record n on n.workspace_id = ${ctx.workspaceId} and n.id = s.from_id and n.kind = 'note'
     and n.binned_at is null and ${readable(ctx, 'n', 'note')}
   where s.workspace_id = ${ctx.workspaceId} and s.type = 'supports' and s.to_id = ${sql.ref(id)})`

const openTheme = (ctx: Context, alias: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${alias}.binned_at`)} is null and ${readable(ctx, alias, 'theme')}`

/** Every theme with a voice of its own or below it; worked out once for a whole statement. */
const heardThemes = (ctx: Context): RawBuilder<unknown> => sql`(
  with recursive up as (
    select t.id, t.parent_id from theme t
      join record tr on tr.workspace_id = ${ctx.workspaceId} and tr.id = t.id and ${openTheme(ctx, 'tr')}
     where t.workspace_id = ${ctx.workspaceId} and ${heardAt(ctx, 't.id')}
    union
    select t.id, t.parent_id from up u
      join theme t on t.workspace_id = ${ctx.workspaceId} and t.id = u.parent_id
      join record tr on tr.workspace_id = ${ctx.workspaceId} and tr.id = t.id and ${openTheme(ctx, 'tr')}
  )
  select up.id from up)`

/**
 * Whether anybody asked for the item at `id` (such as `r.id`), as a condition for lists and counts: true exactly where
 * `voicesOf` counts a note.
 */
export const isAskedFor = (ctx: Context, id: string): RawBuilder<boolean> => sql<boolean>`(
  ${heardAt(ctx, id)} or exists (
    select 1 from link a
     where a.workspace_id = ${ctx.workspaceId} and a.type = 'asks-for' and a.to_id = ${sql.ref(id)}
       and a.from_id in ${heardThemes(ctx)}))`

export type Heard = { notes: number; people: number; importance: number }

/**
 * The sums of `voicesOf` without their breakdown by group, for lists: whole pages of items in one statement. An item
 * that nobody asked for is absent.
 */
export const sumsOf = async (ctx: Context, itemIds: readonly string[]): Promise<Map<string, Heard>> => {
  if (itemIds.length === 0) return new Map()
  const { rows } = await sql<Heard & { key: string }>`
    with recursive ${notesOfItems(ctx, itemIds)},
    -- Each note is looked at once, however many items it speaks for: a theme's notes speak for all that it asks for.
    heard as materialized (
      select n.id, n.said_by from (select distinct note from pair) p
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = p.note
         and r.binned_at is null and ${readable(ctx, 'r', 'note')}
        join note n on n.workspace_id = ${ctx.workspaceId} and n.id = p.note
    ),
    voiced as (
      select p.key, p.note, h.said_by,
             sum((p.detail ->> 'importance')::int) filter (where p.via is null) as weight
        from pair p join heard h on h.id = p.note
       group by p.key, p.note, h.said_by
    )
    select key, count(*)::int as notes, count(distinct said_by)::int as people,
           coalesce(sum(weight), 0)::int as importance
      from voiced group by key`.execute(ctx.db)
  return new Map(rows.map(({ key, ...sums }) => [key, sums]))
}
