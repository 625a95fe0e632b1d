import { type RawBuilder, sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import { isMarked, isWhole } from '../../core/kept/marks.ts'
import type { Context } from '../../core/operations/context.ts'
import { rootCounts } from './counts.ts'
import { inSight, VOICES, voicesBehind } from './kept.ts'

/** A note that counts: in no bin, and one that the actor may read. `id` is where its id stands. */
const heardAt = (ctx: Context, id: string): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from link s
    join record n on n.workspace_id = ${ctx.workspaceId} and n.id = s.from_id and n.kind = 'note'
     and n.binned_at is null and ${readable(ctx, 'n', 'note')}
    left join note_merge m on m.workspace_id = ${ctx.workspaceId} and m.note_id = n.id
    left join record o on o.workspace_id = ${ctx.workspaceId} and o.id = m.root_id
   where s.workspace_id = ${ctx.workspaceId} and s.type = 'supports' and s.to_id = ${sql.ref(id)}
     and ${rootCounts(ctx, 'm', 'o')})`

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

/** Looked for among the links themselves, where no kept sum holds. */
const askedLive = (ctx: Context, id: string): RawBuilder<boolean> => sql<boolean>`(
  ${heardAt(ctx, id)} or exists (
    select 1 from link a
     where a.workspace_id = ${ctx.workspaceId} and a.type = 'asks-for' and a.to_id = ${sql.ref(id)}
       and a.from_id in ${heardThemes(ctx)}))`

/**
 * Whether anybody asked for the item at `id` (such as `r.id`), as a condition for lists and counts: true exactly where
 * `voicesOf` counts a note. A kept sum says yes or no, and no where there never was one; where it does not hold it
 * says nothing, and the links themselves are looked through. They stand in the text once: planning them is what such
 * a condition costs.
 */
export const isAskedFor = (ctx: Context, id: string): RawBuilder<boolean> => sql<boolean>`(
  case (case when ${isWhole(ctx, VOICES)} and not ${isMarked(ctx, VOICES, id)} then coalesce(
         (select case when k.notes = 0 then 'no' when ${inSight(ctx, 'k')} then 'yes' else 'unknown' end
            from voice_sum k where k.workspace_id = ${ctx.workspaceId} and k.target_id = ${sql.ref(id)}),
         'no') else 'unknown' end)
  when 'yes' then true when 'no' then false else ${askedLive(ctx, id)} end)`

export type Heard = { notes: number; people: number; importance: number }

/** The sums of `voicesOf` without their breakdown by group, for whole pages of items. */
export const sumsOf = async (ctx: Context, itemIds: readonly string[]): Promise<Map<string, Heard>> =>
  voicesBehind(ctx, 'item', itemIds)
