import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { voicesOfSets } from '../listening/public.ts'
import type { ItemState, ItemType } from './contract.ts'

/** What an item's parts come to, over all that is below it, however deep. What was declined counts nowhere. */
export type Rollup = {
  /** Items below it. */
  count: number
  done: number
  /** Points of what counts: of an item with estimated parts, its parts count and not itself. */
  points: number
  donePoints: number
  /** Items without parts that nobody has estimated. */
  unestimated: number
  /** The first and last of the days on which any of it began, was done, or is due. */
  earliest: string | null
  latest: string | null
  /** Distinct notes and people who ask for it or for anything below it. */
  voices: number
  people: number
  /** 0 to 1, by points where every part has some, else by count; null where it has no parts. */
  progress: number | null
  progressBy: 'points' | 'count' | null
}

/** What a roll-up holds but its voices. */
export const sumShape = {
  count: z.int().meta({ description: 'Items below it, however deep; what was declined counts nowhere.' }),
  done: z.int(),
  points: z.number().meta({
    description: 'Points below it. Where parts of an item are estimated, they count and not the item.',
  }),
  donePoints: z.number(),
  unestimated: z.int().meta({ description: 'Items without parts below it that nobody has estimated.' }),
  earliest: z.iso
    .date()
    .nullable()
    .meta({ description: 'The first day on which any of it began, was done or is due.' }),
  latest: z.iso.date().nullable(),
  progress: z.number().nullable().meta({ description: '0 to 1; null where it has no parts.' }),
  progressBy: z
    .enum(['points', 'count'])
    .nullable()
    .meta({ description: 'By points where all below it is estimated, else by how many are done.' }),
}

export const rollupShape = {
  ...sumShape,
  voices: z.int().meta({ description: 'Distinct notes that ask for it or for anything below it.' }),
  people: z.int().meta({ description: 'Distinct people who said them.' }),
}

/**
 * `below(root, id, path)`: everything below each of the ids that is in no bin and that the actor may read; what hangs
 * below something hidden is cut off with it. The path is kept by hand, so that a circle would end.
 */
const below = (ctx: Context, ids: readonly string[]): RawBuilder<unknown> => sql`
  below as (
    select b.parent_id as root, b.id, array[b.parent_id, b.id] as path from item b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id
       and r.binned_at is null and ${readable(ctx, 'r', 'item')}
     where b.workspace_id = ${ctx.workspaceId} and b.parent_id = any(${[...ids]}::uuid[])
    union all
    select w.root, b.id, w.path || b.id from below w
      join item b on b.workspace_id = ${ctx.workspaceId} and b.parent_id = w.id and b.id <> all(w.path)
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id
       and r.binned_at is null and ${readable(ctx, 'r', 'item')}
  ),
  each as materialized (
    select w.root, w.id, w.path, b.state, b.estimate,
           least(b.started_on, b.done_on, b.due_on) as first_day, greatest(b.started_on, b.done_on, b.due_on) as last_day
      from below w
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = w.id and b.state <> 'declined'
  ),
  covered as (
    select distinct e.root, a.id from each e
     cross join unnest(e.path[2:cardinality(e.path) - 1]) as a (id) where e.estimate is not null
  ),
  parent as (select distinct e.root, e.path[cardinality(e.path) - 1] as id from each e)`

type Sums = Omit<Rollup, 'voices' | 'people' | 'progress' | 'progressBy'>

/** A roll-up without its voices: what a page of many items shows. */
export type Sum = Omit<Rollup, 'voices' | 'people'>

/** The sums below each of these items in one statement, whatever is below them. Items without parts have zeros. */
export const sumsBelow = async (ctx: Context, ids: readonly string[]): Promise<Map<string, Sum>> => {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Sums & { root: string }>`
    with recursive ${below(ctx, ids)}
    select e.root, count(*)::int as count, count(*) filter (where e.state = 'done')::int as done,
           coalesce(sum(e.estimate) filter (where c.id is null), 0) as points,
           coalesce(sum(e.estimate) filter (where c.id is null and e.state = 'done'), 0) as "donePoints",
           count(*) filter (where e.estimate is null and p.id is null)::int as unestimated,
           min(e.first_day)::text as earliest, max(e.last_day)::text as latest
      from each e
      left join covered c on c.root = e.root and c.id = e.id
      left join parent p on p.root = e.root and p.id = e.id
     group by e.root`.execute(ctx.db)
  const sums = new Map(rows.map((row) => [row.root, row]))
  return new Map(
    ids.map((id) => {
      const { root: _, ...sum } = sums.get(id) ?? NOTHING
      return [id, { ...sum, ...progressOf(sum) }]
    }),
  )
}

/** The whole roll-up of one item: its sums, and who asked for it or for anything below it. */
export const rollupOf = async (ctx: Context, id: string): Promise<Rollup> => {
  const { rows } = await sql<{ id: string }>`
    with recursive ${below(ctx, [id])} select e.id from each e`.execute(ctx.db)
  const members = [id, ...rows.map((row) => row.id)].map((each) => ({ key: id, id: each }))
  const heard = (await voicesOfSets(ctx, members)).get(id)
  const { root: _, ...nothing } = NOTHING
  const sum = (await sumsBelow(ctx, [id])).get(id) ?? { ...nothing, ...progressOf(nothing) }
  return { ...sum, voices: heard?.notes ?? 0, people: heard?.people ?? 0 }
}

const NOTHING: Sums & { root: string } = {
  root: '',
  count: 0,
  done: 0,
  points: 0,
  donePoints: 0,
  unestimated: 0,
  earliest: null,
  latest: null,
}

/** How far it has come: by points where all of it is estimated, else by how many are done. */
export const progressOf = (
  sum: Pick<Rollup, 'count' | 'done' | 'points' | 'donePoints' | 'unestimated'>,
): Pick<Rollup, 'progress' | 'progressBy'> => {
  if (sum.count === 0) return { progress: null, progressBy: null }
  if (sum.unestimated === 0 && sum.points > 0)
    return { progress: sum.donePoints / sum.points, progressBy: 'points' }
  return { progress: sum.done / sum.count, progressBy: 'count' }
}

/** One item below another, with what it adds to the sums above it. */
export type RollupLine = {
  id: string
  ref: string
  title: string
  type: ItemType
  state: ItemState
  depth: number
  estimate: number | null
  /** Whether its estimate is in the points. */
  counts: boolean
  firstDay: string | null
  lastDay: string | null
}

/** What a roll-up is added up from, in the order of the backlog below each parent; at most `limit` lines. */
export const rollupLines = async (ctx: Context, id: string, limit: number): Promise<RollupLine[]> => {
  const { rows } = await sql<Omit<RollupLine, 'ref'> & { number: number }>`
    with recursive ${below(ctx, [id])},
    placed as (
      select e.id, array_agg(coalesce(pr.rank, '') || ' ' || a.id::text order by a.at) as place from each e
        cross join unnest(e.path[2:]) with ordinality as a (id, at)
        join record pr on pr.workspace_id = ${ctx.workspaceId} and pr.id = a.id
       group by e.id
    )
    select r.id, r.number, r.title, b.type, b.state, cardinality(e.path) - 1 as depth, e.estimate,
           (c.id is null and e.estimate is not null) as counts,
           e.first_day::text as "firstDay", e.last_day::text as "lastDay"
      from each e
      join placed o on o.id = e.id
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = e.id
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = e.id
      left join covered c on c.root = e.root and c.id = e.id
     order by o.place limit ${limit}`.execute(ctx.db)
  return rows.map(({ number, ...row }) => ({ ...row, ref: `ITEM-${number}` }))
}
