import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import { todayIn } from '../../core/day.ts'
import type { Context } from '../../core/operations/context.ts'
import { daysFrom } from '../../engines/calendar/days.ts'
import { listeningSettings } from './settings.ts'
import { spreadOf } from './spread.ts'

export const coverageSchema = z.object({
  groups: z.array(
    z.object({
      groupId: z.uuid(),
      ref: z.string(),
      name: z.string(),
      parentId: z.uuid().nullable(),
      core: z.boolean().meta({ description: 'One that no product decision should miss.' }),
      size: z.int().nullable().meta({ description: 'How many it really has, where known.' }),
      notes: z
        .int()
        .meta({ description: 'Notes of this group and of the narrower ones in it, in the period.' }),
      people: z.int().meta({ description: 'Distinct people who said them.' }),
      voices: z.int().meta({ description: 'These people, and one for each note of nobody known.' }),
      lastOn: z.iso.date().nullable().meta({ description: 'The day of the newest note of all time.' }),
      silentDays: z.int().meta({
        description: 'Days since then; where there is none, since the group was written down here.',
      }),
      silent: z.boolean().meta({ description: 'Silent for as long as the setting says, or longer.' }),
      share: z.number().nullable().meta({ description: 'Voices ÷ size, where the size is known.' }),
      spread: z
        .object({
          within: z
            .uuid()
            .nullable()
            .meta({ description: 'The wider group; null for all groups at the top.' }),
          ofVoices: z.int(),
          ofPeople: z.int(),
          expected: z.number().meta({ description: 'ofVoices × size ÷ ofPeople.' }),
          ratio: z.number().nullable().meta({ description: 'Voices ÷ expected.' }),
          under: z.boolean().meta({
            description:
              'Under-represented: the 95 % interval of its share (Wilson) lies below size ÷ ofPeople.',
          }),
        })
        .nullable()
        .meta({ description: 'What would be expected if voices were spread as the people are.' }),
    }),
  ),
  notes: z.int().meta({ description: 'All notes that were counted, each once.' }),
  people: z.int(),
  ungrouped: z.int().meta({ description: 'Notes of which nobody knows the group.' }),
  today: z.iso.date(),
  silentAfter: z.int().meta({ description: 'After how many days a group counts as silent.' }),
})

/** Which notes are counted. Days are the first and the last one, both included. */
export type Period = { productId?: string | null; since?: string | undefined; until?: string | undefined }

/**
 * `heard(id, group_id, said_by, day)`: every note of the product that the actor may read. Its day is the one on which it
 * was said, else on which it was written down.
 */
export const heardTable = (ctx: Context, productId: string | null): RawBuilder<unknown> => sql`
  heard as (
    select n.id, n.group_id, n.said_by, coalesce(n.said_on, (r.created_at at time zone z.time_zone)::date) as day
      from note n
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = n.id and r.kind = 'note'
       and r.binned_at is null and ${readable(ctx, 'r', 'note')} ${productId ? sql`and r.product_id = ${productId}` : sql``}
      join workspace z on z.id = ${ctx.workspaceId}
     where n.workspace_id = ${ctx.workspaceId}
  )`

/** `tree(root, id)`: every group with itself and all that is narrower and lies in no bin. */
export const groupTree = (ctx: Context): RawBuilder<unknown> => sql`
  tree as (
    select g.id as root, g.id from "group" g where g.workspace_id = ${ctx.workspaceId}
    union
    select t.root, c.id from tree t
      join "group" c on c.workspace_id = ${ctx.workspaceId} and c.parent_id = t.id
      join record cr on cr.workspace_id = ${ctx.workspaceId} and cr.id = c.id and cr.binned_at is null
  )`

/** Whether a day of `heard h` lies in the period. */
export const inPeriod = ({ since, until }: Period): RawBuilder<unknown> =>
  sql`(${since ? sql`h.day >= ${since}::date` : sql`true`} and ${until ? sql`h.day <= ${until}::date` : sql`true`})`

type Row = {
  group_id: string
  number: number
  name: string
  parent_id: string | null
  core: boolean
  size: number | null
  made_on: string
  notes: number
  people: number
  unsigned: number
  last_on: string | null
}

/**
 * Who was heard in a period, group by group: whoever was never heard first, then the longest silent, then the most
 * under-represented. Silence is measured over all time, whatever the period.
 */
export const coverageOf = async (ctx: Context, period: Period): Promise<z.output<typeof coverageSchema>> => {
  const heard = heardTable(ctx, period.productId ?? null)
  const counted = inPeriod(period)
  const { rows } = await sql<Row>`
    with recursive ${groupTree(ctx)}, ${heard},
    -- Counted by group before the tree is walked: there are few groups and many notes.
    each as materialized (
      select h.group_id, h.said_by, count(*) filter (where ${counted})::int as notes, max(h.day) as last_on
        from heard h where h.group_id is not null group by h.group_id, h.said_by
    )
    select g.id as group_id, gr.number, gr.title as name, g.parent_id, g.core, g.size,
           (gr.created_at at time zone z.time_zone)::date as made_on,
           coalesce(sum(e.notes), 0)::int as notes,
           count(distinct e.said_by) filter (where e.notes > 0)::int as people,
           coalesce(sum(e.notes) filter (where e.said_by is null), 0)::int as unsigned, max(e.last_on) as last_on
      from "group" g
      join record gr on gr.workspace_id = ${ctx.workspaceId} and gr.id = g.id
       and gr.binned_at is null and ${readable(ctx, 'gr', 'group')}
      join workspace z on z.id = ${ctx.workspaceId}
      join tree t on t.root = g.id
      left join each e on e.group_id = t.id
     where g.workspace_id = ${ctx.workspaceId}
     group by g.id, gr.number, gr.title, g.parent_id, g.core, g.size, made_on
     order by gr.title limit 500`.execute(ctx.db)
  const { rows: sums } = await sql<{ notes: number; people: number; ungrouped: number }>`
    with ${heard}
    select count(*)::int as notes, count(distinct h.said_by)::int as people,
           count(*) filter (where h.group_id is null)::int as ungrouped from heard h where ${counted}`.execute(
    ctx.db,
  )
  const { silentAfter } = await listeningSettings(ctx)
  const today = await todayIn(ctx)
  const weighed = rows.map((row) => ({
    groupId: row.group_id,
    parentId: row.parent_id,
    size: row.size,
    voices: row.people + row.unsigned,
  }))
  const spreads = spreadOf(weighed)
  const groups = rows.map((row, at) => {
    const silentDays = Math.max(0, daysFrom(row.last_on ?? row.made_on, today))
    const voices = weighed[at]?.voices ?? 0
    return {
      groupId: row.group_id,
      ref: `GROUP-${row.number}`,
      name: row.name,
      parentId: row.parent_id,
      core: row.core,
      size: row.size,
      notes: row.notes,
      people: row.people,
      voices,
      lastOn: row.last_on,
      silentDays,
      silent: silentDays >= silentAfter,
      share: row.size ? voices / row.size : null,
      spread: spreads.get(row.group_id) ?? null,
    }
  })
  return {
    groups: groups.toSorted(quietestFirst),
    ...(sums[0] ?? { notes: 0, people: 0, ungrouped: 0 }),
    today,
    silentAfter,
  }
}

type Quiet = z.output<typeof coverageSchema>['groups'][number]

const quietestFirst = (a: Quiet, b: Quiet): number =>
  Number(a.lastOn !== null) - Number(b.lastOn !== null) ||
  Number(b.silent) - Number(a.silent) ||
  (a.silent ? b.silentDays - a.silentDays : 0) ||
  (a.spread?.ratio ?? NOT_WEIGHED) - (b.spread?.ratio ?? NOT_WEIGHED) ||
  Number(b.core) - Number(a.core)

/** Behind every ratio: nothing can be said of a group whose size nobody knows. */
const NOT_WEIGHED = Number.MAX_VALUE

/** Of the groups that no decision should miss, how many are not silent, of how many: by a product's notes. */
export const coreGroupsHeard = async (
  ctx: Context,
  productId: string,
): Promise<{ heard: number; groups: number }> => {
  const core = (await coverageOf(ctx, { productId })).groups.filter((each) => each.core)
  return { heard: core.filter((each) => !each.silent).length, groups: core.length }
}
