import { sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../../core/access/check.ts'
import { todayIn } from '../../../core/day.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import type { Skill } from '../../../engines/skill-matrix/matrix.ts'
import { freshSince } from '../../../engines/skill-matrix/standing.ts'
import { itemsBroughtToDone } from '../../backlog/public.ts'
import { meetingsOf } from '../../together/public.ts'
import { inEachInstitution } from '../elsewhere.ts'
import { OWN } from '../policy.ts'
import { skillName } from './shapes.ts'

/** What somebody sets up themselves in a product shows a skill (facts of the growing area, "observable evidence"). */
const SHOWS = {
  experiment: 'learning-evidence',
  metric: 'learning-evidence',
  decision: 'prioritisation',
  objective: 'vision-and-roadmap',
  release: 'launch-and-training',
  engagement: 'stakeholders',
  finding: 'accessibility',
  obligation: 'privacy-and-procurement',
  theme: 'user-research',
  sprint: 'agile-practice',
} as const satisfies Record<string, Skill>
type Shown = keyof typeof SHOWS
const KINDS = Object.keys(SHOWS) as [Shown, ...Shown[]]

/** The events of Scrum that a newcomer takes part in once. */
export const CEREMONIES = ['planning', 'stand-up', 'review', 'retrospective', 'refinement'] as const

type Made = { kind: Shown; count: number; lastId: string; title: string; on: string }

/** What the person set up there since a day, by kind, with the newest of each. Their own work only. */
const madeSince = async (there: Context, since: string): Promise<Made[]> => {
  const { rows } = await sql<Made>`
    select r.kind, count(*)::int as count, (array_agg(r.id order by r.id desc))[1] as "lastId",
           (array_agg(r.title order by r.id desc))[1] as title, (max(r.created_at) at time zone w.time_zone)::date as "on"
      from record r join workspace w on w.id = ${there.workspaceId}
     where r.workspace_id = ${there.workspaceId} and r.kind = any(${KINDS}) and r.binned_at is null
       and r.created_by = ${there.actor.personId} and r.created_at >= ${since}::date and ${readable(there)}
     group by r.kind, w.time_zone order by r.kind`.execute(there.db)
  return rows
}

const takenOver = async (ctx: Context): Promise<Set<string>> => {
  const { rows } = await sql<{ source: string }>`
    select e.source_id as source from skill_evidence e
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = e.id and r.binned_at is null
     where e.workspace_id = ${ctx.workspaceId} and e.source_id <> ''`.execute(ctx.db)
  return new Set(rows.map(({ source }) => source))
}

const step = z.object({
  done: z.boolean(),
  shows: z.array(z.string()).meta({ description: 'What shows it.' }),
})

export const elsewhereOperations: Operation[] = [
  defineOperation({
    name: 'skill.suggestions',
    summary:
      'List what you set up in your institutions in the last 18 months, with the skill that it shows; nothing of this can be seen there.',
    method: 'GET',
    path: '/skills/suggestions',
    may: OWN,
    personal: true,
    input: z.strictObject({}),
    output: z.object({
      suggestions: z.array(
        z.object({
          skill: skillName,
          kind: z.enum(KINDS),
          count: z.int(),
          title: z.string().meta({ description: 'The newest of them.' }),
          on: z.iso.date(),
          place: z.string(),
          sourceId: z
            .string()
            .meta({ description: 'Given to skill-evidence.create, so that it is not said twice.' }),
        }),
      ),
    }),
    example: () => ({}),
    run: async (ctx) => {
      const since = freshSince(await todayIn(ctx))
      const known = await takenOver(ctx)
      const found = await inEachInstitution(ctx, async (there, place) =>
        (await madeSince(there, since)).map(({ lastId, ...made }) => ({
          ...made,
          skill: SHOWS[made.kind],
          place: place.name,
          sourceId: `${made.kind} ${lastId}`,
        })),
      )
      return { suggestions: found.flat().filter(({ sourceId }) => !known.has(sourceId)) }
    },
  }),
  defineOperation({
    name: 'skill.first-steps',
    summary:
      'Read how far the three first steps are: a framework learned, every ceremony once, one item from idea to done.',
    method: 'GET',
    path: '/skills/first-steps',
    may: OWN,
    personal: true,
    input: z.strictObject({}),
    output: z.object({
      framework: step,
      ceremonies: step.extend({
        attended: z.array(z.enum(CEREMONIES)),
        missing: z.array(z.enum(CEREMONIES)),
      }),
      item: step,
      place: z
        .object({ slug: z.string(), name: z.string() })
        .nullable()
        .meta({ description: 'Where it can be practised; null without an institution.' }),
    }),
    example: () => ({}),
    run: async (ctx) => {
      const learned = await frameworkLearned(ctx)
      const seen = await inEachInstitution(ctx, async (there, place) => ({
        place,
        meetings: await meetingsOf(there, there.actor.personId),
        items: await itemsBroughtToDone(there, there.actor.personId),
      }))
      const types = new Set<string>(seen.flatMap(({ meetings }) => meetings.map(({ type }) => type)))
      const attended = CEREMONIES.filter((type) => types.has(type))
      const missing = CEREMONIES.filter((type) => !types.has(type))
      const items = seen.flatMap(({ items: done, place }) =>
        done.map(({ ref, title }) => `${ref} ${title} · ${place.name}`),
      )
      const [first] = seen
      return {
        framework: { done: learned.length > 0, shows: learned },
        ceremonies: { done: missing.length === 0, shows: [], attended, missing },
        item: { done: items.length > 0, shows: items.slice(0, 3) },
        place: first ? { slug: first.place.slug, name: first.place.name } : null,
      }
    },
  }),
]

/** What was learned or proved about a framework: entries of the log on agile practice, and credentials that are held. */
const frameworkLearned = async (ctx: Context): Promise<string[]> => {
  const here = ctx.workspaceId
  const { rows } = await sql<{ title: string }>`
    select r.title from learning_entry e
      join record r on r.workspace_id = ${here} and r.id = e.id and r.binned_at is null
     where e.workspace_id = ${here} and e.state = 'done' and e.skill = 'agile-practice'
    union all
    select r.title from credential c
      join record r on r.workspace_id = ${here} and r.id = c.id and r.binned_at is null
     where c.workspace_id = ${here} and c.state = 'held'
    union all
    select r.title from skill_evidence e
      join record r on r.workspace_id = ${here} and r.id = e.id and r.binned_at is null
     where e.workspace_id = ${here} and e.type = 'quiz' and e.skill = 'agile-practice'
     limit 3`.execute(ctx.db)
  return rows.map(({ title }) => title)
}
