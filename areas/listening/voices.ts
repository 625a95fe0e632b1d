import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { countVoices, heardNotes, NO_VOICES, notesOfItems, type VoiceCount } from './counts.ts'

/** `importance` is the sum over the notes linked to the item itself: it equals the hand count (P023). */
export type Voices = VoiceCount & { importance: number }

/**
 * How many asked for each item: distinct notes and people, directly or through a theme that asks for it, narrower
 * themes included. Counts only what the actor may read. Answers for every id.
 */
export const voicesOf = async (ctx: Context, itemIds: readonly string[]): Promise<Map<string, Voices>> => {
  if (itemIds.length === 0) return new Map()
  const counts = await countVoices(ctx, notesOfItems(ctx, itemIds))
  const { rows } = await sql<{ id: string; importance: number }>`
    select l.to_id as id, sum((l.detail ->> 'importance')::int)::int as importance from link l
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.from_id
       and r.binned_at is null and ${readable(ctx, 'r', 'note')}
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'supports' and l.to_id = any(${[...itemIds]}::uuid[])
       and l.detail ? 'importance'
     group by l.to_id`.execute(ctx.db)
  const sums = new Map(rows.map((row) => [row.id, row.importance]))
  return new Map(
    itemIds.map((id) => [id, { ...(counts.get(id) ?? NO_VOICES), importance: sums.get(id) ?? 0 }]),
  )
}

/** One note that asked for one item, and who said it; `firstOn` is its day, or the day on which it was written down. */
export type Asking = {
  itemId: string
  noteId: string
  noteRef: string
  noteTitle: string
  /** Null where nobody knows who said it, or the person lies in the bin. */
  personId: string | null
  saidOn: string
  /** The theme through which it asks, if it does not ask directly. */
  themeId: string | null
}

/** Every note that asked for any of the items, directly or through themes; a note that does both is given once. */
export const askingFor = async (ctx: Context, itemIds: readonly string[]): Promise<Asking[]> => {
  if (itemIds.length === 0) return []
  const { rows } = await sql<Omit<Asking, 'noteRef'> & { number: number }>`
    with recursive ${notesOfItems(ctx, itemIds)}, ${heardNotes(ctx)},
    way as (
      select distinct on (p.key, p.note) p.key, p.note, p.via from pair p order by p.key, p.note, p.via nulls first
    )
    select h.key as "itemId", h.note as "noteId", r.number, r.title as "noteTitle", who.id as "personId",
           w.via as "themeId",
           coalesce(n.said_on, (r.created_at at time zone z.time_zone)::date) as "saidOn"
      from heard h
      join way w on w.key = h.key and w.note = h.note
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = h.note
      join note n on n.workspace_id = ${ctx.workspaceId} and n.id = h.note
      join workspace z on z.id = ${ctx.workspaceId}
      left join record who on who.workspace_id = ${ctx.workspaceId} and who.id = h.said_by and who.binned_at is null
     order by "saidOn", r.number`.execute(ctx.db)
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
    with recursive ${notesOfItems(ctx, items)}, ${heardNotes(ctx)}
    select s.key, who.id as "personId",
           min(coalesce(n.said_on, (r.created_at at time zone z.time_zone)::date)) as "firstOn"
      from unnest(${pairs.map(([key]) => key)}::uuid[], ${pairs.map(([, item]) => item)}::uuid[]) as s (key, item)
      join heard h on h.key = s.item
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = h.note
      join note n on n.workspace_id = ${ctx.workspaceId} and n.id = h.note
      join workspace z on z.id = ${ctx.workspaceId}
      join record who on who.workspace_id = ${ctx.workspaceId} and who.id = h.said_by and who.binned_at is null
     group by s.key, who.id`.execute(ctx.db)
  return rows
}
