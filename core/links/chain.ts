import { type RawBuilder, sql } from 'kysely'
import { readable } from '../access/check.ts'
import { columnOf } from '../fields/field.ts'
import { tableOf } from '../kinds/kind.ts'
import type { Context } from '../operations/context.ts'
import { headsById } from '../records/load.ts'

export type ChainStep = {
  id: string
  ref: string
  kind: string
  title: string
  /** How many links away from where the walk began; 0 is the record itself. */
  distance: number
  /** Towards the voices it came from, or towards what it led to. */
  side: 'here' | 'voices' | 'outcomes'
  /** The link by which the walk came here. */
  by: string | null
}

/** The chain is read as far as this in each direction; there are nine steps from a voice to a goal. */
const FAR = 9
const MOST = 2000

/**
 * The chain of evidence through one record: everything it rests on, towards the voices, and everything it led to. Two
 * walks that never turn round, so that a note is not shown because it shares a theme. Trees count as part of the
 * chain where a kind says so: a note under a narrower theme supports the wider one.
 */
export const chainOf = async (ctx: Context, recordId: string): Promise<ChainStep[]> => {
  const here = (await headsById(ctx, [recordId])).get(recordId)
  const [voices, outcomes] = [await walk(ctx, recordId, 'voices'), await walk(ctx, recordId, 'outcomes')]
  // What stands beside the chain is found by both walks.
  const later = new Set(outcomes.map((step) => step.id))
  const steps = [...voices.filter((step) => !later.has(step.id)), ...outcomes]
  const self: ChainStep[] = here
    ? [
        {
          id: here.id,
          ref: here.ref,
          kind: here.kind,
          title: here.title,
          distance: 0,
          side: 'here',
          by: null,
        },
      ]
    : []
  return [...self, ...steps]
}

const walk = async (ctx: Context, recordId: string, side: 'voices' | 'outcomes'): Promise<ChainStep[]> => {
  const types = [...ctx.app.links.values()].filter((type) => type.chain === true)
  const beside = [...ctx.app.links.values()].flatMap((type) => (type.chain === 'beside' ? [type.name] : []))
  const forward = types.filter((type) => (type.voiceEnd ?? 'from') === 'from').map((type) => type.name)
  const backward = types.filter((type) => type.voiceEnd === 'to').map((type) => type.name)
  // Towards outcomes one follows forward links as they point and backward ones against; towards voices, the other way.
  const [along, against] = side === 'outcomes' ? [forward, backward] : [backward, forward]
  const { rows } = await sql<{ id: string; distance: number; by: string }>`
    with recursive steps as (
      select ${recordId}::uuid as id, 0 as distance, null::text as by, false as ends
      union
      select n.id, s.distance + 1, n.type, n.ends from steps s
       cross join lateral (
         select l.to_id as id, l.type, false as ends from link l
          where l.workspace_id = ${ctx.workspaceId} and l.from_id = s.id and l.type = any(${along})
         union all
         select l.from_id, l.type, false from link l
          where l.workspace_id = ${ctx.workspaceId} and l.to_id = s.id and l.type = any(${against})
         union all
         select case when l.from_id = s.id then l.to_id else l.from_id end, l.type, l.to_id = s.id from link l
          where l.workspace_id = ${ctx.workspaceId} and (l.from_id = s.id or l.to_id = s.id) and l.type = any(${beside})
         ${treeSteps(ctx, side)}
       ) n
       cross join lateral (
         -- A fence: before statistics exist (a new workspace, an import just now) the planner would begin with all
         -- records and walk the links of each, which takes seconds.
         select r.id from record r
          where r.workspace_id = ${ctx.workspaceId} and r.id = n.id and r.binned_at is null and ${readable(ctx)} offset 0
       ) there
       where s.distance < ${FAR} and not s.ends
    )
    select id, min(distance) as distance, (array_agg(by order by distance))[1] as by
      from steps where id <> ${recordId} group by id order by 2, 1 limit ${MOST}`.execute(ctx.db)
  const heads = await headsById(
    ctx,
    rows.map((row) => row.id),
  )
  return rows.flatMap((row) => {
    const head = heads.get(row.id)
    return head
      ? [
          {
            id: head.id,
            ref: head.ref,
            kind: head.kind,
            title: head.title,
            distance: row.distance,
            side,
            by: row.by,
          },
        ]
      : []
  })
}

/** The steps along the trees that are part of the chain: out to the wider record, or in to the narrower ones. */
const treeSteps = (ctx: Context, side: 'voices' | 'outcomes'): RawBuilder<unknown> => {
  const trees = [...ctx.app.kinds.values()].flatMap(({ kind }) =>
    Object.entries(kind.fields).flatMap(([key, field]) =>
      field.type === 'record' && field.chain
        ? [{ table: sql.table(tableOf(kind)), parent: sql.ref(`b.${columnOf(key)}`) }]
        : [],
    ),
  )
  const steps = trees.map(({ table, parent }) =>
    side === 'outcomes'
      ? sql`union select ${parent}, 'part-of', false from ${table} b
             where b.workspace_id = ${ctx.workspaceId} and b.id = s.id and ${parent} is not null`
      : sql`union select b.id, 'part-of', false from ${table} b
             where b.workspace_id = ${ctx.workspaceId} and ${parent} = s.id`,
  )
  return steps.length > 0 ? sql.join(steps, sql` `) : sql``
}
