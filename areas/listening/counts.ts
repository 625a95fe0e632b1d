import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'

/** Voices of one group: distinct notes and distinct people. `size` is how many the group really has, where known. */
export type GroupCount = {
  groupId: string | null
  name: string | null
  size: number | null
  notes: number
  people: number
}
/** Distinct notes and people; who said several things counts once. Groups with most notes first. */
export type VoiceCount = { notes: number; people: number; byGroup: GroupCount[] }

export const NO_VOICES: VoiceCount = { notes: 0, people: 0, byGroup: [] }

export const countShape = {
  notes: z.int().meta({ description: 'Distinct notes, narrower themes included.' }),
  people: z
    .int()
    .meta({ description: 'Distinct people who said them; a note of nobody known adds a note only.' }),
  byGroup: z
    .array(
      z.object({
        groupId: z.uuid().nullable(),
        name: z.string().nullable(),
        size: z.int().nullable(),
        notes: z.int(),
        people: z.int(),
      }),
    )
    .meta({ description: 'The same by the group they spoke for. Who spoke for two groups is in both.' }),
}

/**
 * `tree(root, id)`: themes with all that is narrower. A narrower theme that lies in the bin, or that the actor may
 * not read, is cut off with what hangs below it, as the page shows it.
 */
export const themeTree = (ctx: Context, ids: readonly string[]): RawBuilder<unknown> => sql`
  tree as (
    select b.id as root, b.id from theme b
     where b.workspace_id = ${ctx.workspaceId} and b.id = any(${[...ids]}::uuid[])
    union
    select t.root, c.id from tree t
      join theme c on c.workspace_id = ${ctx.workspaceId} and c.parent_id = t.id
      join record tr on tr.workspace_id = ${ctx.workspaceId} and tr.id = c.id
       and tr.binned_at is null and ${readable(ctx, 'tr', 'theme')}
  )`

/** `pair(key, note, via)`: each theme with the notes that support it or a narrower one. */
export const notesOfThemes = (ctx: Context, ids: readonly string[]): RawBuilder<unknown> => sql`
  ${themeTree(ctx, ids)},
  pair as (
    select t.root as key, l.from_id as note, t.id as via, l.id as link, l.detail from tree t
      join link l on l.workspace_id = ${ctx.workspaceId} and l.to_id = t.id and l.type = 'supports'
  )`

/** `pair(key, note, via)`: each item with the notes that support it, or a theme that asks for it, or a narrower one. */
export const notesOfItems = (ctx: Context, ids: readonly string[]): RawBuilder<unknown> => sql`
  tree as (
    select l.to_id as root, l.from_id as id from link l
      join record tr on tr.workspace_id = ${ctx.workspaceId} and tr.id = l.from_id
       and tr.binned_at is null and ${readable(ctx, 'tr', 'theme')}
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'asks-for' and l.to_id = any(${[...ids]}::uuid[])
    union
    select t.root, c.id from tree t
      join theme c on c.workspace_id = ${ctx.workspaceId} and c.parent_id = t.id
      join record tr on tr.workspace_id = ${ctx.workspaceId} and tr.id = c.id
       and tr.binned_at is null and ${readable(ctx, 'tr', 'theme')}
  ),
  pair as (
    select l.to_id as key, l.from_id as note, null::uuid as via, l.id as link, l.detail from link l
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'supports' and l.to_id = any(${[...ids]}::uuid[])
    union all
    select t.root, l.from_id, t.id, l.id, l.detail from tree t
      join link l on l.workspace_id = ${ctx.workspaceId} and l.to_id = t.id and l.type = 'supports'
  )`

/** `heard`: each key with its distinct notes, of those that the actor may read and that lie in no bin. */
export const heardNotes = (ctx: Context): RawBuilder<unknown> => sql`
  heard as (
    select distinct p.key, p.note, n.said_by, n.group_id from pair p
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = p.note
       and r.binned_at is null and ${readable(ctx, 'r', 'note')}
      join note n on n.workspace_id = ${ctx.workspaceId} and n.id = p.note
  )`

type Row = {
  key: string
  in_all: number
  group_id: string | null
  name: string | null
  size: number | null
  notes: number
  people: number
}

/** Counts over `pairs` (see above), whole and by group, in one statement. Keys without a note are absent. */
export const countVoices = async (
  ctx: Context,
  pairs: RawBuilder<unknown>,
): Promise<Map<string, VoiceCount>> => {
  const { rows } = await sql<Row>`
    with recursive ${pairs}, ${heardNotes(ctx)},
    -- First by person, then by group and in all: people are told apart among few rows instead of many.
    each as materialized (
      select key, said_by, group_id, count(*)::int as notes from heard group by key, said_by, group_id
    ),
    counted as (
      select key, 1 as in_all, null::uuid as group_id, sum(notes)::int as notes, count(distinct said_by)::int as people
        from each group by key
      union all
      select key, 0, group_id, sum(notes)::int, count(distinct said_by)::int from each group by key, group_id
    )
    select c.key, c.in_all, c.group_id, gr.title as name, g.size, c.notes, c.people from counted c
      left join record gr on gr.workspace_id = ${ctx.workspaceId} and gr.id = c.group_id and ${readable(ctx, 'gr', 'group')}
      left join "group" g on g.workspace_id = ${ctx.workspaceId} and g.id = gr.id
     order by c.notes desc, gr.title, c.group_id`.execute(ctx.db)
  const counts = new Map<string, VoiceCount>()
  for (const row of rows)
    if (row.in_all === 1) counts.set(row.key, { notes: row.notes, people: row.people, byGroup: [] })
  for (const { key, in_all, group_id, name, size, notes, people } of rows)
    if (in_all === 0) counts.get(key)?.byGroup.push({ groupId: group_id, name, size, notes, people })
  return counts
}
