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

/** `importance` is the sum over the links to the target itself: it equals the hand count (P023). */
export type Sums = {
  notes: number
  people: number
  importance: number
  byGroup: Pick<GroupCount, 'groupId' | 'notes' | 'people'>[]
}

export const NO_VOICES: VoiceCount = { notes: 0, people: 0, byGroup: [] }
export const NO_SUMS: Sums = { ...NO_VOICES, importance: 0, byGroup: [] }

export const countShape = {
  notes: z.int().meta({
    description:
      'Distinct notes, narrower themes included; notes that were merged count as the one they are.',
  }),
  people: z.int().meta({
    description:
      'Distinct people who said them or stand behind them; a note of nobody known adds a note only.',
  }),
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
    .meta({
      description:
        'The same by the group they spoke for, a voter by the own group. Who is of two groups is in both.',
    }),
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
    select t.root as key, l.from_id as note, nullif(t.id, t.root) as via, l.id as link, l.detail from tree t
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

/** What was merged into another note counts as that one, and only where that one may be read and lies in no bin. */
export const rootCounts = (ctx: Context, merge: string, root: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${merge}.root_id`)} is null
     or (${sql.ref(`${root}.binned_at`)} is null and ${readable(ctx, root, 'note')}))`

/**
 * The voices of the `pair`s before it, of what the actor may read and what lies in no bin:
 * `heard(note, root)`, each note once with the one that it counts as; `counted(key, root)`, each key with its distinct
 * notes; `voice(root, note)`, the note itself and what was merged into it; `speaker(root, note, id, group_id)`, who
 * said these, and who stands behind them.
 */
export const heardNotes = (ctx: Context): RawBuilder<unknown> => sql`
  heard as materialized (
    select p.note, coalesce(m.root_id, p.note) as root from (select distinct note from pair) p
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = p.note
       and r.binned_at is null and ${readable(ctx, 'r', 'note')}
      left join note_merge m on m.workspace_id = ${ctx.workspaceId} and m.note_id = p.note
      left join record o on o.workspace_id = ${ctx.workspaceId} and o.id = m.root_id
     where ${rootCounts(ctx, 'm', 'o')}
  ),
  counted as materialized (
    select distinct p.key, h.root from pair p join heard h on h.note = p.note
  ),
  voice as materialized (
    select distinct h.root, h.root as note from heard h
    union all
    select m.root_id, m.note_id from note_merge m
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = m.note_id
       and r.binned_at is null and ${readable(ctx, 'r', 'note')}
     where m.workspace_id = ${ctx.workspaceId} and m.root_id in (select root from heard)
  ),
  spoken as (
    select v.root, n.id as note, n.said_by, n.group_id, n.said_on from voice v
      join note n on n.workspace_id = ${ctx.workspaceId} and n.id = v.note
  ),
  speaker as (
    select s.root, s.note, s.said_by as id, s.group_id, s.said_on, null::timestamptz as voted_at from spoken s
     where s.said_by is not null
    union all
    select v.root, v.note, e.person_id, w.group_id, null, e.recorded_at from voice v
      join note_vote e on e.workspace_id = ${ctx.workspaceId} and e.note_id = v.note
      join person w on w.workspace_id = ${ctx.workspaceId} and w.id = e.person_id
  )`

type Row = {
  key: string
  in_all: boolean
  group_id: string | null
  notes: number
  people: number
  importance: number
}

/** Counts over `pairs` (see above), whole and by group, in one statement. Keys without a note are absent. */
export const countSums = async (ctx: Context, pairs: RawBuilder<unknown>): Promise<Map<string, Sums>> => {
  const { rows } = await sql<Row>`
    with recursive ${pairs}, ${heardNotes(ctx)},
    -- First each person of each group once: people are then told apart among few rows instead of many.
    behind as materialized (
      select distinct c.key, p.id, p.group_id from counted c join speaker p on p.root = c.root
    ),
    speaking as (
      select c.key, s.group_id, count(distinct c.root)::int as notes from counted c
        join spoken s on s.root = c.root group by c.key, s.group_id
    ),
    standing as (
      select key, group_id, count(distinct id)::int as people from behind group by key, group_id
    ),
    -- Each of these once for all keys: asked for one key after the other, they would be read whole for each.
    crowd as (
      select key, count(distinct id)::int as people from behind group by key
    ),
    weight as materialized (
      select p.key, sum((p.detail ->> 'importance')::int)::int as importance from pair p
        join heard h on h.note = p.note where p.via is null group by p.key
    )
    select c.key, true as in_all, null::uuid as group_id, c.notes, coalesce(b.people, 0) as people,
           coalesce(w.importance, 0) as importance
      from (select key, count(*)::int as notes from counted group by key) c
      left join crowd b on b.key = c.key
      left join weight w on w.key = c.key
    union all
    select coalesce(a.key, b.key), false, coalesce(a.group_id, b.group_id), coalesce(a.notes, 0), coalesce(b.people, 0), 0
      from speaking a
      full join standing b on b.key = a.key
       and coalesce(b.group_id, ${NO_GROUP}::uuid) = coalesce(a.group_id, ${NO_GROUP}::uuid)
     order by notes desc, people desc, group_id`.execute(ctx.db)
  const sums = new Map<string, Sums>()
  for (const { key, in_all, notes, people, importance } of rows)
    if (in_all) sums.set(key, { notes, people, importance, byGroup: [] })
  for (const { key, in_all, group_id, notes, people } of rows)
    if (!in_all) sums.get(key)?.byGroup.push({ groupId: group_id, notes, people })
  return sums
}

/** Stands for no group where two columns are compared; no record has it. */
const NO_GROUP = '00000000-0000-0000-0000-000000000000'

/** The sums with the names and sizes of their groups, where the actor may read these. */
export const withGroups = async (
  ctx: Context,
  sums: ReadonlyMap<string, Sums>,
): Promise<Map<string, VoiceCount & { importance: number }>> => {
  const ids = [
    ...new Set([...sums.values()].flatMap((each) => each.byGroup.flatMap((one) => one.groupId ?? []))),
  ]
  const { rows } =
    ids.length === 0
      ? { rows: [] }
      : await sql<{ id: string; name: string; size: number | null }>`
          select gr.id, gr.title as name, g.size from record gr
            join "group" g on g.workspace_id = ${ctx.workspaceId} and g.id = gr.id
           where gr.workspace_id = ${ctx.workspaceId} and gr.id = any(${ids}::uuid[])
             and ${readable(ctx, 'gr', 'group')}`.execute(ctx.db)
  const groups = new Map(rows.map((row) => [row.id, row]))
  const named = ({ groupId, notes, people }: Sums['byGroup'][number]): GroupCount => {
    const group = groupId === null ? undefined : groups.get(groupId)
    return { groupId, name: group?.name ?? null, size: group?.size ?? null, notes, people }
  }
  return new Map(
    [...sums].map(([key, each]) => [key, { ...each, byGroup: each.byGroup.map(named).toSorted(inSize) }]),
  )
}

/** Most notes first; equal ones by name, who has none last. */
const inSize = (a: GroupCount, b: GroupCount): number =>
  b.notes - a.notes || compareNames(a.name, b.name) || ((a.groupId ?? '') < (b.groupId ?? '') ? -1 : 1)

const compareNames = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1
