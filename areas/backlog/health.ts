import { type RawBuilder, sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { OPEN_STATES } from './contract.ts'
import { dayHere } from './done-on.ts'
import { opinionCondition } from './opinion.ts'
import { isOpen, isOrphan, olderThan, untouchedFor } from './own-figures.ts'
import { lacking, openBlocker } from './reads.ts'
import { isChangedSince } from './relook.ts'

export type HealthAsked = {
  productId: string | null
  /** Days without a touch after which an item is called stale. */
  stale: number
  /** Days after which an item is called old. */
  old: number
  /** Points above which an item is called too large. */
  large: number
}

/** The figures of the page, in the order in which they are shown. Each is the count of one list. */
export const HEALTH_FIGURES = [
  'unestimated',
  'large',
  'persona',
  'opinion',
  'orphan',
  'blocked',
  'stale',
  'old',
  'relook',
] as const
export type HealthFigure = (typeof HEALTH_FIGURES)[number]

/** Figures that an item answers by its own fields: all are counted in one walk. */
const PLAIN: readonly HealthFigure[] = ['unestimated', 'large', 'persona', 'stale', 'old']

const OPEN = OPEN_STATES.join()

/** What `item.list` is asked for so that it shows exactly what a figure counts. */
export const listOf = (figure: HealthFigure, asked: HealthAsked): Record<string, string> => ({
  state: OPEN,
  ...{
    unestimated: { lacks: 'estimate' },
    large: { large: String(asked.large) },
    persona: { lacks: 'persona' },
    opinion: { opinion: 'true' },
    orphan: { orphan: 'true' },
    blocked: { blocked: 'true' },
    stale: { stale: String(asked.stale) },
    old: { older: String(asked.old) },
    relook: { relook: 'true' },
  }[figure],
})

const conditionOf = async (
  ctx: Context,
  figure: HealthFigure,
  asked: HealthAsked,
): Promise<RawBuilder<unknown>> =>
  ({
    unestimated: () => lacking('estimate'),
    large: () => sql`b.estimate > ${asked.large}`,
    persona: () => lacking('persona'),
    opinion: () => opinionCondition(ctx, false),
    orphan: () => isOrphan(ctx),
    blocked: () => openBlocker(ctx),
    stale: () => untouchedFor(ctx, asked.stale),
    old: () => olderThan(ctx, asked.old),
    relook: () => isChangedSince(ctx),
  })[figure]()

/** Weeks of which the pace is the average; the running one is not among them. */
export const PACE_WEEKS = 12
/** Fewer items with points than this say nothing about a pace. */
const PACE_LEAST = 4

type Depth = {
  items: number
  points: number
  unestimated: number
  perWeek: number | null
  weeks: number | null
}
type Age = { median: number | null; oldest: { ref: string; title: string; days: number } | null }
export type Health = { open: number; counts: Record<HealthFigure, number>; depth: Depth; age: Age }

/** How the open backlog is: every figure is the length of a list that can be opened. */
export const healthOf = async (ctx: Context, asked: HealthAsked): Promise<Health> => {
  const items = sql`from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.binned_at is null and ${readable(ctx, 'r', 'item')}
       ${asked.productId === null ? sql`` : sql`and r.product_id = ${asked.productId}`}`
  const counts = {} as Record<HealthFigure, number>
  // One after the other: in one statement, the planner asks for the evidence of each item by itself.
  for (const figure of HEALTH_FIGURES.filter((each) => !PLAIN.includes(each))) {
    const condition = await conditionOf(ctx, figure, asked)
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n ${items} and ${isOpen} and ${condition}`.execute(ctx.db)
    counts[figure] = rows[0]?.n ?? 0
  }
  const plain: RawBuilder<unknown>[] = []
  for (const figure of PLAIN)
    plain.push(
      sql`count(*) filter (where ${await conditionOf(ctx, figure, asked)})::int as ${sql.ref(figure)}`,
    )
  const { rows: ages } = await sql<{ open: number; median: number | null } & Record<HealthFigure, number>>`
    select ${sql.join(plain)}, count(*)::int as open,
           percentile_cont(0.5) within group (order by extract(epoch from ${ctx.now}::timestamptz - r.created_at) / 86400) as median
      ${items} and ${isOpen}`.execute(ctx.db)
  for (const figure of PLAIN) counts[figure] = ages[0]?.[figure] ?? 0
  const { rows: oldest } = await sql<{ number: number; title: string; days: number }>`
    select r.number, r.title, floor(extract(epoch from ${ctx.now}::timestamptz - r.created_at) / 86400)::int as days
      ${items} and ${isOpen} order by r.created_at, r.id limit 1`.execute(ctx.db)
  const { rows: depth } = await sql<Omit<Depth, 'perWeek' | 'weeks'>>`
    select count(*)::int as items, coalesce(sum(b.estimate), 0) as points,
           count(*) filter (where b.estimate is null)::int as unestimated ${items} and b.state = 'ready'`.execute(
    ctx.db,
  )
  const [ready] = depth
  const [first] = oldest
  const perWeek = await paceOf(ctx, items)
  return {
    open: ages[0]?.open ?? 0,
    counts,
    age: {
      median: ages[0]?.median == null ? null : Math.floor(ages[0].median),
      oldest: first ? { ref: `ITEM-${first.number}`, title: first.title, days: first.days } : null,
    },
    depth: {
      items: ready?.items ?? 0,
      points: ready?.points ?? 0,
      unestimated: ready?.unestimated ?? 0,
      perWeek,
      weeks: perWeek === null ? null : Math.round(((ready?.points ?? 0) / perWeek) * 10) / 10,
    },
  }
}

/** Points done a week over the last twelve weeks, or null where too little was done to say so. */
const paceOf = async (ctx: Context, items: RawBuilder<unknown>): Promise<number | null> => {
  const today = await dayHere(ctx)
  const { rows } = await sql<{ items: number; points: number }>`
    select count(*)::int as items, coalesce(sum(b.estimate), 0) as points ${items}
       and b.state = 'done' and b.estimate > 0
       and b.done_on > ${today}::date - ${PACE_WEEKS * 7}::int and b.done_on <= ${today}::date`.execute(
    ctx.db,
  )
  const [done] = rows
  return done && done.items >= PACE_LEAST ? Math.round((done.points / PACE_WEEKS) * 100) / 100 : null
}
