import { sql } from 'kysely'
import type { Context } from '../../core/operations/context.ts'
import { type Effect, equityOf } from '../../engines/scores/equity.ts'
import type { Factors, Moscow, Timing } from '../../engines/scores/sums.ts'
import type { OpenItem } from '../backlog/public.ts'

/** What one item does to one group. */
export type Touch = Effect & { linkId: string; groupId: string; title: string }

export type Weighed = {
  item: OpenItem
  /** The ref of the score that counts; null where nobody has weighed it. */
  scoreRef: string | null
  factors: Factors
  given: number | null
  touches: Touch[]
}

type ScoreRow = {
  item_id: string
  number: number
  reach: number | null
  impact: number | null
  confidence: number | null
  effort: number | null
  adoption_effort: number | null
  timing: Timing | null
  user_value: number | null
  time_criticality: number | null
  risk_reduction: number | null
  moscow: Moscow | null
  value: number | null
}

/** Items with all that they are weighed with, in the order given. */
export const weighedItems = async (ctx: Context, items: readonly OpenItem[]): Promise<Weighed[]> => {
  const ids = items.map((item) => item.id)
  const scores = await scoresOf(ctx, ids)
  const touches = await touchesOf(ctx, ids)
  return items.map((item) => weighed(item, scores.get(item.id), touches.get(item.id) ?? []))
}

const weighed = (item: OpenItem, score: ScoreRow | undefined, touches: Touch[]): Weighed => ({
  item,
  scoreRef: score ? `SCORE-${score.number}` : null,
  given: score?.value ?? null,
  touches,
  factors: {
    reach: score?.reach ?? null,
    impact: score?.impact ?? null,
    confidence: score?.confidence ?? null,
    effort: score?.effort ?? item.estimate,
    adoptionEffort: score?.adoption_effort ?? null,
    timing: score?.timing ?? null,
    equity: equityOf(touches),
    userValue: score?.user_value ?? null,
    timeCriticality: score?.time_criticality ?? null,
    riskReduction: score?.risk_reduction ?? null,
    moscow: score?.moscow ?? null,
    learningValue: item.learningValue,
    institutionValue: item.institutionValue,
    duty: item.duty,
  },
})

/** The newest score of each item that lies in no bin. One of another product does not count: its writers are others. */
const scoresOf = async (ctx: Context, ids: readonly string[]): Promise<Map<string, ScoreRow>> => {
  const { rows } = await sql<ScoreRow>`
    select distinct on (s.item_id) s.item_id, r.number, s.reach, s.impact, s.confidence, s.effort,
           s.adoption_effort, s.timing, s.user_value, s.time_criticality, s.risk_reduction, s.moscow, s.value
      from score s
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = s.id and r.binned_at is null
      join record i on i.workspace_id = ${ctx.workspaceId} and i.id = s.item_id and i.product_id = r.product_id
     where s.workspace_id = ${ctx.workspaceId} and s.item_id = any(${[...ids]}::uuid[])
     order by s.item_id, s.id desc`.execute(ctx.db)
  return new Map(rows.map((row) => [row.item_id, row]))
}

/** The groups that items touch, the largest first. */
export const touchesOf = async (ctx: Context, ids: readonly string[]): Promise<Map<string, Touch[]>> => {
  const { rows } = await sql<Touch & { itemId: string }>`
    select l.from_id as "itemId", l.id as "linkId", r.id as "groupId", r.title, g.size,
           (l.detail->>'effect')::int as effect
      from link l
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.to_id and r.binned_at is null
      join "group" g on g.workspace_id = ${ctx.workspaceId} and g.id = r.id
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'touches' and l.from_id = any(${[...ids]}::uuid[])
     order by g.size desc nulls last, l.id`.execute(ctx.db)
  const found = new Map<string, Touch[]>()
  for (const { itemId, ...touch } of rows) found.set(itemId, [...(found.get(itemId) ?? []), touch])
  return found
}
