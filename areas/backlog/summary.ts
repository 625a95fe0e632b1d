import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { closed, isOpinion, lacking, lackingAny, openBlocker } from './reads.ts'

export type Summary = {
  open: number
  ready: number
  readyPoints: number
  opinion: number
  unestimated: number
  withoutPersona: number
  blocked: number
  waiting: number
  closed: number
}

/**
 * The figures at the head of the list, over one product or all that the actor may read. Counted once for everybody
 * who sees the same, until anything changes in the workspace.
 */
export const summaryOf = async (ctx: Context, productId: string | null): Promise<Summary> => {
  const state = await stateOf(ctx)
  const key = JSON.stringify([ctx.workspaceId, productId, sightOf(ctx)])
  const known = counted.get(key)
  if (known && known.state === state) return known.summary
  const summary = await count(ctx, productId)
  counted.delete(key)
  counted.set(key, { state, summary })
  const [oldest] = counted.keys()
  if (counted.size > MOST && oldest !== undefined) counted.delete(oldest)
  return summary
}

/** As many products and kinds of readers as are remembered, over all workspaces of this server. */
const MOST = 500
const counted = new Map<string, { state: string; summary: Summary }>()

/** A step that began before the newest one and is kept after it; none takes longer than this, in ms. */
const LONGEST = 600_000

/**
 * Says whether anything was written since: whatever is leaves a line in the history. The newest line alone would not
 * do, since a step that began earlier may be kept later and its lines then stand before; so the latest are counted.
 */
const stateOf = async (ctx: Context): Promise<string> => {
  const newest = await ctx.db
    .selectFrom('change')
    .select('id')
    .where('workspace_id', '=', ctx.workspaceId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!newest) return ''
  const { n } = await ctx.db
    .selectFrom('change')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '>=', idAt(momentOf(newest.id) - LONGEST))
    .executeTakeFirstOrThrow()
  return `${newest.id} ${n}`
}

/** The moment in an id, in ms: its first 48 bits. */
const momentOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)

/** Below every id of that moment. */
const idAt = (moment: number): string => {
  const time = Math.max(0, moment).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`
}

/** What decides how much of the workspace somebody sees; two with the same see the same figures. */
const sightOf = ({ actor }: Context): unknown => [
  actor.workspaceLevel,
  [...actor.productLevels].toSorted(),
  [...actor.granted].toSorted(),
]

/** In three statements: in one, the planner asks for the evidence of each item by itself. */
const count = async (ctx: Context, productId: string | null): Promise<Summary> => {
  const items = sql`from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.binned_at is null and ${readable(ctx, 'r', 'item')}
       ${productId === null ? sql`` : sql`and r.product_id = ${productId}`}`
  const open = sql`b.state <> all(${closed})`
  const fields = await sql<Omit<Summary, 'opinion' | 'blocked'>>`
    select count(*) filter (where ${open})::int as open,
           count(*) filter (where b.state = 'ready')::int as ready,
           coalesce(sum(b.estimate) filter (where b.state = 'ready'), 0) as "readyPoints",
           count(*) filter (where ${open} and b.estimate is null)::int as unestimated,
           count(*) filter (where ${open} and ${lacking('persona')})::int as "withoutPersona",
           count(*) filter (where b.state in ('ready', 'in-progress') and ${lackingAny})::int as waiting,
           count(*) filter (where not (${open}))::int as closed ${items}`.execute(ctx.db)
  const one = async (condition: ReturnType<typeof isOpinion>): Promise<number> => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n ${items} and ${open} and ${condition}`.execute(ctx.db)
    return rows[0]?.n ?? 0
  }
  const [figures] = fields.rows
  if (!figures) throw new Error('A count without groups always gives one row.')
  return { ...figures, opinion: await one(isOpinion(ctx)), blocked: await one(openBlocker(ctx)) }
}
