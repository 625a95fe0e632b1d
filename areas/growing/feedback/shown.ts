import { sql } from 'kysely'
import type { Context } from '../../../core/operations/context.ts'
import { SKILL_LEVELS, type Skill } from '../../../engines/skill-matrix/matrix.ts'
import { RATERS, type Rater, type Scale, scaleOf } from './model.ts'

export type ShownScale = Scale & { question: string }

/** The questions with a scale and what was answered to them, of requests whose answers are shown. */
export const shownScales = async (
  ctx: Context,
  requestIds: readonly string[],
): Promise<Map<string, ShownScale[]>> => {
  const { rows } = await sql<{ request: string; question: string; score: number }>`
    select request_id as request, question, score from feedback_answer
     where workspace_id = ${ctx.workspaceId} and request_id = any(${[...requestIds]}::uuid[]) and score is not null
     order by request_id, question`.execute(ctx.db)
  return new Map(
    [...Map.groupBy(rows, (row) => row.request)].map(([request, of]) => [
      request,
      [...Map.groupBy(of, (row) => row.question)].map(([question, each]) => ({
        question,
        ...scaleOf(each.map(({ score }) => score)),
      })),
    ]),
  )
}

export type ShownSkill = Scale & { skill: Skill }
const LEVELS = SKILL_LEVELS.map((_, at) => at + 1)

/** What a request whose answers are shown says of skills: how many, the mean, how many saw each of the four levels. */
export const shownSkills = async (ctx: Context, requestId: string): Promise<ShownSkill[]> => {
  const { rows } = await sql<{ skill: Skill; level: number }>`
    select skill, level from feedback_answer
     where workspace_id = ${ctx.workspaceId} and request_id = ${requestId} and skill is not null
     order by skill`.execute(ctx.db)
  return [...Map.groupBy(rows, ({ skill }) => skill)].map(([skill, of]) => ({
    skill,
    ...scaleOf(
      of.map(({ level }) => level),
      LEVELS,
    ),
  }))
}

export type GroupShare = {
  raters: Rater
  requests: number
  /** How many answered in all, those included whose answers are not shown. */
  answered: number
  /** How many of them are shown. */
  shown: number
  /** The mean of all their scores that are shown; null while none is. */
  mean: number | null
  scores: number
}

/** What each group says, over the requests that were made from a day on: each group apart, as they see different work. */
export const groupSplit = async (ctx: Context, from: string): Promise<GroupShare[]> => {
  const { rows } = await sql<GroupShare>`
    select q.raters, count(*)::int as requests,
           coalesce(sum(h.held), 0)::int + coalesce(sum(s.raters), 0)::int as answered,
           coalesce(sum(s.raters), 0)::int as shown,
           sum(a.total)::float / nullif(sum(a.scores), 0) as mean, coalesce(sum(a.scores), 0)::int as scores
      from feedback_request q
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = q.id and r.binned_at is null
      left join lateral (select count(*) as held from feedback_held h
        where h.workspace_id = ${ctx.workspaceId} and h.request_id = q.id) h on true
      left join lateral (select sum(s.raters) as raters from feedback_shown s
        where s.workspace_id = ${ctx.workspaceId} and s.request_id = q.id) s on true
      left join lateral (select sum(a.score) as total, count(a.score) as scores from feedback_answer a
        where a.workspace_id = ${ctx.workspaceId} and a.request_id = q.id) a on true
     where q.workspace_id = ${ctx.workspaceId} and r.created_at >= ${from}::date
     group by q.raters`.execute(ctx.db)
  return rows.toSorted((a, b) => RATERS.indexOf(a.raters) - RATERS.indexOf(b.raters))
}
