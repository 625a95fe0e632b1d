import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { askingFor } from '../listening/public.ts'
import type { ItemState } from './contract.ts'

/** The stages from a voice to being told, in the order in which they are hoped for. */
export const STAGES = [
  'heard',
  'created',
  'refining',
  'ready',
  'chosen',
  'sprint',
  'in-progress',
  'done',
  'declined',
  'released',
  'told',
] as const
export type Stage = (typeof STAGES)[number]

export type Step = {
  stage: Stage
  /** ISO 8601, or a day where only that is known. */
  at: string
  /** What it happened with: the first note, the sprint, the release. */
  refId: string | null
  by: string | null
  /** Whole days since the step before. */
  days: number
}

export type Journey = {
  steps: Step[]
  /** Stages that it has not come to. */
  missing: Stage[]
  /** Days from being written down until it was closed, or until now. */
  days: number
  /** Of these: days in progress, and all others. */
  working: number
  waiting: number
}

export type Moment = Pick<Step, 'stage' | 'at' | 'refId' | 'by'>

const DAY = 86_400_000
const timeOf = (at: string): number => Date.parse(at.length === 10 ? `${at}T00:00:00Z` : at)
const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((timeOf(to) - timeOf(from)) / DAY))

/** A stretch in one state. */
export type Stretch = { state: ItemState; from: string; to: string }

/**
 * The steps in the order of their moments with the days between, and how much of the way was work. What closed is
 * counted until it was closed; time in a closed state is neither.
 */
export const journeyOf = (moments: readonly Moment[], stretches: readonly Stretch[]): Journey => {
  const inOrder = moments.toSorted(
    (a, b) => timeOf(a.at) - timeOf(b.at) || STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage),
  )
  const steps = inOrder.map((moment, at) => ({
    ...moment,
    days: at === 0 ? 0 : daysBetween(inOrder[at - 1]?.at ?? moment.at, moment.at),
  }))
  const spent = (which: (state: ItemState) => boolean) =>
    stretches.reduce((sum, { state, from, to }) => sum + (which(state) ? timeOf(to) - timeOf(from) : 0), 0) /
    DAY
  const working = spent((state) => state === 'in-progress')
  const waiting = spent((state) => state === 'new' || state === 'refining' || state === 'ready')
  const reached = new Set(steps.map((step) => step.stage))
  const isDeclined = reached.has('declined')
  return {
    steps,
    missing: STAGES.filter((stage) => !reached.has(stage) && (stage === 'declined' ? false : !isDeclined)),
    days: Math.floor(working + waiting),
    working: Math.round(working * 10) / 10,
    waiting: Math.round(waiting * 10) / 10,
  }
}

type Item = { id: string; createdAt: string; createdBy: string | null; state: ItemState }

/** The moments of an item as its history, its links and its release tell them. */
export const momentsOf = async (
  ctx: Context,
  item: Item,
): Promise<{ moments: Moment[]; stretches: Stretch[] }> => {
  const { rows: changes } = await sql<{ at: string; by: string | null; from: ItemState; to: ItemState }>`
    select c.at, p.title as by, c.fields -> 'state' ->> 0 as "from", c.fields -> 'state' ->> 1 as "to" from change c
      left join record p on p.workspace_id = ${ctx.workspaceId} and p.id = c.person_id
     where c.workspace_id = ${ctx.workspaceId} and c.record_id = ${item.id} and c.fields ? 'state' and c.verb = 'changed'
     order by c.id`.execute(ctx.db)
  const { rows: maker } = await sql<{ by: string }>`
    select p.title as by from record p where p.workspace_id = ${ctx.workspaceId} and p.id = ${item.createdBy}`.execute(
    ctx.db,
  )
  const created: Moment = { stage: 'created', at: item.createdAt, refId: null, by: maker[0]?.by ?? null }
  const states: Moment[] = []
  for (const { to, at, by } of changes) {
    const known = states.findIndex((each) => each.stage === to)
    const isEnd = to === 'done' || to === 'declined'
    // The first time counts, but for an end that was taken back: there the last.
    if (known >= 0 && isEnd) states.splice(known, 1)
    if ((known < 0 || isEnd) && to !== 'new') states.push({ stage: to, at, refId: null, by })
  }
  const isStill = (stage: Stage) => (stage !== 'done' && stage !== 'declined') || stage === item.state
  const stretches = [created.at, ...changes.map((change) => change.at)].map(
    (from, at): Stretch => ({
      state: (at === 0 ? (changes[0]?.from ?? item.state) : changes[at - 1]?.to) ?? item.state,
      from,
      to: changes[at]?.at ?? ctx.now,
    }),
  )
  const [first] = await askingFor(ctx, [item.id])
  const heard: Moment[] = first ? [{ stage: 'heard', at: first.saidOn, refId: first.noteId, by: null }] : []
  return {
    moments: [
      ...heard,
      created,
      ...states.filter((each) => isStill(each.stage)),
      ...(await besides(ctx, item.id)),
    ],
    stretches,
  }
}

/** When it was chosen, came into a sprint, went live, and when the first of those who asked was told. */
const besides = async (ctx: Context, itemId: string): Promise<Moment[]> => {
  const { rows } = await sql<Moment>`
    with reached as (
      select l.type, l.created_at, o.id, o.kind from link l
        join record o on o.workspace_id = ${ctx.workspaceId} and o.binned_at is null and ${readable(ctx, 'o')}
         and o.id = case when l.from_id = ${itemId} then l.to_id else l.from_id end
       where l.workspace_id = ${ctx.workspaceId} and (l.from_id = ${itemId} or l.to_id = ${itemId})
         and l.type in ('chose', 'worked-in', 'shipped-in')
    ),
    moment as (
      select case r.type when 'chose' then 'chosen' else 'sprint' end as stage, r.created_at as at, r.id as ref
        from reached r where r.type in ('chose', 'worked-in')
      union all
      select 'released', max(c.at), r.id from reached r
        join change c on c.workspace_id = ${ctx.workspaceId} and c.record_id = r.id
         and c.fields -> 'state' ->> 1 = 'released'
       where r.type = 'shipped-in' group by r.id
      union all
      select 'told', min(coalesce((t.detail ->> 'at')::timestamptz, t.created_at)), r.id from reached r
        join link t on t.workspace_id = ${ctx.workspaceId} and t.from_id = r.id and t.type = 'told'
       where r.type = 'shipped-in' group by r.id
    )
    select distinct on (m.stage) m.stage, m.at, m.ref as "refId", null as by from moment m
     order by m.stage, m.at`.execute(ctx.db)
  return rows
}
