import { sql } from 'kysely'
import type { Context } from '../../../core/operations/context.ts'
import { numberInWords } from '../../../core/words/in-sentences.ts'
import { NO_FILL, type Offer } from './offered.ts'
import type { WinSays } from './says.ts'

/** What may be a win of what lies here: goals that were met, credentials earned, things learned in a sprint. */
export const ownOffers = async (ctx: Context, since: string, says: WinSays): Promise<Offer[]> => [
  ...(await metGoals(ctx, since, says)),
  ...(await earned(ctx, since, says)),
  ...(await learnt(ctx, since, says)),
]

type Met = {
  id: string
  number: number
  title: string
  on: string
  outcome: string
  measure: string | null
  unit: string | null
  baseline: number | null
  value: number | null
}

/** Goals met since a day which no win serves yet, with where their first measure began and ended. */
const metGoals = async (ctx: Context, since: string, { language, say }: WinSays): Promise<Offer[]> => {
  const { rows } = await sql<Met>`
    select r.id, r.number, r.title, b.closed_on as "on", b.outcome, m.title as measure, m.unit, m.baseline, m.value
      from goal b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
      left join lateral (
        select mr.title, mb.unit, mb.baseline,
               (select g.value from measure_reading g
                 where g.workspace_id = ${ctx.workspaceId} and g.measure_id = mb.id
                 order by g.read_on desc, g.id desc limit 1) as value
          from measure mb
          join record mr on mr.workspace_id = ${ctx.workspaceId} and mr.id = mb.id and mr.binned_at is null
         where mb.workspace_id = ${ctx.workspaceId} and mb.goal_id = b.id order by mb.id limit 1) m on true
     where b.workspace_id = ${ctx.workspaceId} and b.state = 'met' and b.closed_on >= ${since}
     order by b.closed_on desc, r.id`.execute(ctx.db)
  return rows.map(({ baseline, value, unit, measure, ...goal }) => {
    const hasFigures = baseline !== null && value !== null
    return {
      ...here('goal', goal.id, goal.on),
      title: say('goalTitle', { title: goal.title }),
      says: hasFigures
        ? say('goalFiguresSays', {
            ref: `GOAL-${goal.number}`,
            measure: measure ?? '',
            from: numberInWords(baseline, language),
            to: numberInWords(value, language),
            unit: unit ?? '',
          })
        : say('goalSays', { ref: `GOAL-${goal.number}`, outcome: goal.outcome }),
      fill: {
        goal: `GOAL-${goal.number}`,
        fromValue: hasFigures ? baseline : null,
        toValue: hasFigures ? value : null,
        unit: hasFigures ? (unit ?? '') : '',
      },
    }
  })
}

const earned = async (ctx: Context, since: string, { say }: WinSays): Promise<Offer[]> => {
  const { rows } = await sql<{ id: string; number: number; title: string; on: string; issuer: string }>`
    select r.id, r.number, r.title, b.earned_on as "on", b.issuer from credential b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.state = 'held' and b.earned_on >= ${since}
     order by b.earned_on desc, r.id`.execute(ctx.db)
  return rows.map((each) => ({
    ...here('credential', each.id, each.on),
    title: say('earnedTitle', { title: each.title }),
    says: say(each.issuer === '' ? 'earnedSays' : 'earnedFromSays', {
      ref: `CRED-${each.number}`,
      issuer: each.issuer,
    }),
  }))
}

type Learnt = {
  id: string
  number: number
  title: string
  on: string
  learned: string
  sprint: string
  goal: number | null
}

/** What somebody wanted to learn in a sprint and did: theirs to say, so no more is said than that. */
const learnt = async (ctx: Context, since: string, { say }: WinSays): Promise<Offer[]> => {
  const { rows } = await sql<Learnt>`
    select r.id, r.number, r.title, b.done_on as "on", b.learned, b.sprint_title as sprint, g.number as goal
      from sprint_goal b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
      left join record g on g.workspace_id = ${ctx.workspaceId} and g.id = b.goal_id and g.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.done_on >= ${since} order by b.done_on desc, r.id`.execute(
    ctx.db,
  )
  return rows.map(({ id, number, title, on, learned, sprint, goal }) => ({
    ...here('sprint-goal', id, on),
    title: say(sprint === '' ? 'learnedTitle' : 'learnedInTitle', { sprint, title }).slice(0, 500),
    says: say('learnedSays', { ref: `SGOAL-${number}`, learned }),
    fill: { ...NO_FILL, goal: goal === null ? null : `GOAL-${goal}` },
  }))
}

const here = (from: Offer['from'], id: string, on: string) => ({
  key: id,
  from,
  on,
  workspace: null,
  record: null,
  product: '',
  carries: 'shipped' as const,
  fill: NO_FILL,
})
