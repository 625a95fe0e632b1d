import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../../core/operations/context.ts'
import { heardNotes, notesOfItems, type VoiceCount, withGroups } from './counts.ts'
import { voicesBehind } from './kept.ts'

/** `importance` is the sum over the notes linked to the item itself: it equals the hand count (P023). */
export type Voices = VoiceCount & { importance: number }

/**
 * How many asked for each item: distinct notes and people, directly or through a theme that asks for it, narrower
 * themes included. Counts only what the actor may read. Answers for every id.
 */
export const voicesOf = async (ctx: Context, itemIds: readonly string[]): Promise<Map<string, Voices>> =>
  withGroups(ctx, await voicesBehind(ctx, 'item', itemIds))

/** One note that asked for one item, and somebody who said it or stands behind it. */
export type Asking = {
  itemId: string
  noteId: string
  noteRef: string
  noteTitle: string
  /** Null where nobody knows who said it, or the person lies in the bin. */
  personId: string | null
  /** The day of the note, or on which it was written down, or on which somebody stood behind it. */
  saidOn: string
  /** The theme through which it asks, if it does not ask directly. */
  themeId: string | null
}

/** `standing(root, note, id, day)`: who is behind each note, since when; id is null where nobody knows who said it. */
const standing = (ctx: Context): RawBuilder<unknown> => sql`
  standing as (
    select s.root, s.note, who.id, coalesce(s.said_on, (r.created_at at time zone z.time_zone)::date) as day
      from spoken s
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = s.note
      join workspace z on z.id = ${ctx.workspaceId}
      left join record who on who.workspace_id = ${ctx.workspaceId} and who.id = s.said_by and who.binned_at is null
    union all
    select p.root, p.note, who.id, (p.voted_at at time zone z.time_zone)::date
      from speaker p
      join workspace z on z.id = ${ctx.workspaceId}
      join record who on who.workspace_id = ${ctx.workspaceId} and who.id = p.id and who.binned_at is null
     where p.voted_at is not null
  )`

/**
 * Every note that asked for any of the items, directly or through themes, with each who is behind it; a note that asks
 * both ways is given once. What was merged into a note asks with it. Of whom nobody knows, a merged note is not one more.
 */
export const askingFor = async (ctx: Context, itemIds: readonly string[]): Promise<Asking[]> => {
  if (itemIds.length === 0) return []
  const { rows } = await sql<Omit<Asking, 'noteRef'> & { number: number }>`
    with recursive ${notesOfItems(ctx, itemIds)}, ${heardNotes(ctx)}, ${standing(ctx)},
    way as (
      select distinct on (p.key, h.root) p.key, h.root, p.via from pair p join heard h on h.note = p.note
       order by p.key, h.root, p.via nulls first
    ),
    asking as (
      select w.key, w.via, s.id, coalesce(case when s.id is null then s.root end, s.note) as note, min(s.day) as day
        from way w join standing s on s.root = w.root
       group by w.key, w.via, s.id, 4
    )
    select a.key as "itemId", r.id as "noteId", r.number, r.title as "noteTitle", a.id as "personId",
           a.via as "themeId", a.day as "saidOn"
      from asking a
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = a.note
     order by a.day, r.number`.execute(ctx.db)
  return rows.map(({ number, ...row }) => ({ ...row, noteRef: `NOTE-${number}` }))
}

/** One person among those who asked for any of a set of items, and the day of their first note for it. */
export type Asker = { key: string; personId: string; firstOn: string }

/**
 * Who asked for any item of each set, each person once: for figures, where `askingFor` would bring every note. `sets`
 * says by key which items belong together. Whoever lies in the bin is left out.
 */
export const askersOf = async (
  ctx: Context,
  sets: ReadonlyMap<string, readonly string[]>,
): Promise<Asker[]> => {
  const pairs = [...sets].flatMap(([key, items]) => items.map((item) => [key, item] as const))
  if (pairs.length === 0) return []
  const items = [...new Set(pairs.map(([, item]) => item))]
  const { rows } = await sql<Asker>`
    with recursive ${notesOfItems(ctx, items)}, ${heardNotes(ctx)}, ${standing(ctx)}
    select s.key, w.id as "personId", min(w.day) as "firstOn"
      from unnest(${pairs.map(([key]) => key)}::uuid[], ${pairs.map(([, item]) => item)}::uuid[]) as s (key, item)
      join counted c on c.key = s.item
      join standing w on w.root = c.root and w.id is not null
     group by s.key, w.id`.execute(ctx.db)
  return rows
}
