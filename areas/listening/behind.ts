import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { readableHeads } from '../../core/records/load.ts'

export const behindShape = {
  votes: z.int().meta({ description: 'Different people who stand behind it without having said it first.' }),
  people: z.int().meta({ description: 'Different people who said it or stand behind it.' }),
  voted: z.boolean().meta({ description: 'Whether you stand behind it.' }),
  merged: z.int().meta({ description: 'How many notes were merged into it; they count with it.' }),
  mergedInto: z
    .object({ id: z.uuid(), ref: z.string(), kind: z.string(), title: z.string() })
    .nullable()
    .meta({ description: 'The note that this one was merged into, at the end of all merges.' }),
}

/**
 * `family(root, note)`: each of these notes with itself and with what was merged into it, at any depth, of what the
 * actor may read and what lies in no bin.
 */
export const familyOf = (ctx: Context, noteIds: readonly string[]): RawBuilder<unknown> => sql`
  chain as (
    select n.id as root, n.id as note from note n
     where n.workspace_id = ${ctx.workspaceId} and n.id = any(${[...noteIds]}::uuid[])
    union all
    select c.root, m.note_id from chain c
      join note_merge m on m.workspace_id = ${ctx.workspaceId} and m.into_id = c.note
  ),
  family as (
    select c.root, c.note from chain c
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = c.note
     where c.root = c.note or (r.binned_at is null and ${readable(ctx, 'r', 'note')})
  )`

/** The ids of one note and of all that was merged into it, itself first. */
export const familyIds = async (ctx: Context, noteId: string): Promise<string[]> => {
  const { rows } = await sql<{ note: string }>`
    with recursive ${familyOf(ctx, [noteId])}
    select note from family order by note <> root, note`.execute(ctx.db)
  return rows.map((row) => row.note)
}

type Row = { id: string; votes: number; people: number; voted: boolean; merged: number; into: string | null }
export type Behind = Omit<Row, 'id' | 'into'> & {
  mergedInto: { id: string; ref: string; kind: string; title: string } | null
}

/** Who stands behind each note, what was merged into it, and what it was merged into. */
export const behindNotes = async (ctx: Context, ids: readonly string[]): Promise<Map<string, Behind>> => {
  const { rows } = await sql<Row>`
    with recursive ${familyOf(ctx, ids)},
    behind as (
      select f.root, n.said_by as id, false as voted from family f
        join note n on n.workspace_id = ${ctx.workspaceId} and n.id = f.note and n.said_by is not null
      union all
      select f.root, v.person_id, true from family f
        join note_vote v on v.workspace_id = ${ctx.workspaceId} and v.note_id = f.note
    ),
    counted as (
      select root, count(distinct id) filter (where voted)::int as votes, count(distinct id)::int as people,
             coalesce(bool_or(voted and id = ${ctx.actor.personId || null}::uuid), false) as voted
        from behind group by root
    ),
    size as (select root, count(*)::int - 1 as merged from family group by root)
    select s.root as id, coalesce(c.votes, 0) as votes, coalesce(c.people, 0) as people,
           coalesce(c.voted, false) as voted, s.merged, m.root_id as into
      from size s
      left join counted c on c.root = s.root
      left join note_merge m on m.workspace_id = ${ctx.workspaceId} and m.note_id = s.root`.execute(ctx.db)
  const ends = await readableHeads(
    ctx,
    rows.flatMap((row) => row.into ?? []),
  )
  return new Map(
    rows.map(({ id, into, ...counts }) => {
      const end = ends.get(into ?? '')
      const mergedInto = end ? { id: end.id, ref: end.ref, kind: end.kind, title: end.title } : null
      return [id, { ...counts, mergedInto }]
    }),
  )
}
