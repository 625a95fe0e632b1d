import { sql } from 'kysely'
import { kindNamed } from '../../../core/app.ts'
import type { Context } from '../../../core/operations/context.ts'
import { saysIn } from '../taking/words.ts'
import { listedRecords } from './listed.ts'

/** The days that a packet covers, both included. */
export type Stretch = { from: string; to: string }

/** One part of a packet as lines of Markdown; none where there is nothing to say. */
export type Lines = readonly string[]

const share = (value: number | null): string =>
  value === null ? 'no reading yet' : `${Math.round(value * 100)} %`
const within = (day: unknown, { from, to }: Stretch): boolean =>
  typeof day === 'string' && day >= from && day <= to
// A packet is written in English, as its headings are.
const { t, day } = saysIn('en')
const words = (key: unknown): string => String(key).replaceAll('-', ' ')

/** Goals that are open, and those that ended in the stretch, with how far each came. */
export const goalLines = async (ctx: Context, stretch: Stretch): Promise<Lines> => {
  const goals = await listedRecords(ctx, kindNamed(ctx.app, 'goal'))
  return goals
    .filter((goal) => goal['state'] === 'open' || within(goal['closedOn'], stretch))
    .map((goal) => {
      const stands =
        goal['state'] === 'open'
          ? `${share(goal['progress'] as number | null)}${goal['endsOn'] ? `, due ${day(String(goal['endsOn']))}` : ''}`
          : `${words(goal['state'])} on ${day(String(goal['closedOn']))}${goal['isStretch'] ? ' (stretch: 70 % counts)' : ''}`
      return `- **${goal.title}** (${goal.ref}): ${stands}`
    })
}

/** Wins of the stretch, newest first; confidential ones are counted rather than told, unless they were asked for. */
export const winLines = async (
  ctx: Context,
  stretch: Stretch,
  withConfidential: boolean,
): Promise<{ lines: Lines; leftOut: number }> => {
  const wins = (await listedRecords(ctx, kindNamed(ctx.app, 'win')))
    .filter((win) => within(win['wonOn'], stretch))
    .toSorted((a, b) => (String(a['wonOn']) < String(b['wonOn']) ? 1 : -1))
  const told = wins.filter((win) => withConfidential || win['isConfidential'] !== true)
  return {
    leftOut: wins.length - told.length,
    lines: told.map((win) => {
      const figure =
        win['fromValue'] === null || win['toValue'] === null
          ? ''
          : ` From ${win['fromValue']} to ${win['toValue']} ${win['unit']}.`
      const rests = win['restsSays'] === '' ? '' : ` ${win['restsSays']}`
      return `- ${day(String(win['wonOn']))}: **${win.title}**.${figure}${rests}`
    }),
  }
}

/** What happened for each skill: goals, remarks that were applied, hours of learning. */
export const skillLines = async (ctx: Context, { from, to }: Stretch): Promise<Lines> => {
  const { rows } = await sql<{ skill: string; goals: number; applied: number; hours: number }>`
    select skill, sum(goals)::int as goals, sum(applied)::int as applied, sum(hours)::float as hours from (
      select g.skill, 1 as goals, 0 as applied, 0 as hours from goal g
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = g.id and r.binned_at is null
       where g.workspace_id = ${ctx.workspaceId} and g.state = 'met' and g.closed_on between ${from}::date and ${to}::date
      union all
      select m.skill, 0, 1, 0 from remark m
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = m.id and r.binned_at is null
       where m.workspace_id = ${ctx.workspaceId} and m.state = 'applied' and m.heard_on between ${from}::date and ${to}::date
      union all
      select e.skill, 0, 0, e.hours from learning_entry e
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = e.id and r.binned_at is null
       where e.workspace_id = ${ctx.workspaceId} and e.state = 'done' and e.hours > 0
         and e.happened_on between ${from}::date and ${to}::date) x
     where skill is not null group by skill order by skill`.execute(ctx.db)
  return rows.map(({ skill, goals, applied, hours }) => {
    const parts = [
      ...(goals > 0 ? [`${goals} ${goals === 1 ? 'goal' : 'goals'} reached`] : []),
      ...(applied > 0 ? [`${applied} ${applied === 1 ? 'remark' : 'remarks'} applied`] : []),
      ...(hours > 0 ? [`${hours} h of learning`] : []),
    ]
    return `- ${t(`goal.skill.${skill}`)}: ${parts.join(', ')}`
  })
}

/**
 * What groups say whose answers came to be shown in the stretch: figures only. Whoever answered was told that one person
 * reads their words.
 */
export const feedbackLines = async (ctx: Context, { from, to }: Stretch): Promise<Lines> => {
  const { rows } = await sql<{ raters: string; answered: number; scores: number; mean: number | null }>`
    select q.raters, sum(s.raters)::int as answered, sum(a.scores)::int as scores,
           sum(a.total)::float / nullif(sum(a.scores), 0) as mean
      from feedback_request q
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = q.id and r.binned_at is null
      join (select request_id, sum(raters) as raters from feedback_shown
             where workspace_id = ${ctx.workspaceId} and shown_on between ${from}::date and ${to}::date
             group by request_id) s on s.request_id = q.id
      cross join lateral (select count(score) as scores, sum(score) as total from feedback_answer a
        where a.workspace_id = ${ctx.workspaceId} and a.request_id = q.id) a
     where q.workspace_id = ${ctx.workspaceId} group by q.raters order by q.raters`.execute(ctx.db)
  return rows.map(({ raters, answered, scores, mean }) =>
    mean === null
      ? `- ${t(`feedback-request.raters.${raters}`)}: ${answered} answered in words`
      : `- ${t(`feedback-request.raters.${raters}`)}: ${answered} answered, on average ${mean.toFixed(1)} of 5 over ${scores} scores`,
  )
}

/** Hours that were learned or given on in the stretch, by sort, and their sum. */
export const learningLines = async (ctx: Context, { from, to }: Stretch): Promise<Lines> => {
  const { rows } = await sql<{ type: string; hours: number }>`
    select e.type, sum(e.hours)::float as hours from learning_entry e
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = e.id and r.binned_at is null
     where e.workspace_id = ${ctx.workspaceId} and e.state = 'done' and e.hours > 0
       and e.happened_on between ${from}::date and ${to}::date
     group by e.type order by hours desc, e.type`.execute(ctx.db)
  if (rows.length === 0) return []
  const sum = rows.reduce((total, { hours }) => total + hours, 0)
  return [
    `- ${sum} h in all: ${rows.map(({ type, hours }) => `${t(`learning-entry.type.${type}`)} ${hours} h`).join(', ')}`,
  ]
}

/** Credentials that are held, and when each is due. */
export const credentialLines = async (ctx: Context): Promise<Lines> => {
  const held = await listedRecords(ctx, kindNamed(ctx.app, 'credential'))
  return held
    .filter((each) => each['state'] === 'held')
    .map((each) => {
      const standing = each['standing'] as { dueOn: string | null } | null
      return `- ${each.title}, earned on ${day(String(each['earnedOn']))}${standing?.dueOn ? `, holds until ${day(standing.dueOn)}` : ', for good'}`
    })
}
