import { randomInt, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { newId } from '../../../core/ids.ts'
import type { Derived } from '../../../core/kinds/served.ts'
import type { Context } from '../../../core/operations/context.ts'
import { createRecords } from '../../../core/records/create.ts'
import { titleFrom } from '../../../engines/sentences/sentences.ts'
import type { Skill } from '../../../engines/skill-matrix/matrix.ts'
import { enoughOf, leastOf, type Rater, sideOf } from './model.ts'

/** What one rater answers: a score or words for each question that they did not leave out, and levels of skills. */
export type Answer = {
  question: string
  score: number | null
  words: string
  skill?: Skill
  /** 1 awareness to 4 expert. */
  level?: number
}

/** Takes the answers of one rater in, where nobody sees them yet. */
export const holdAnswers = async (ctx: Context, requestId: string, answers: readonly Answer[]) => {
  await sql`insert into feedback_held (workspace_id, id, request_id, answers)
    values (${ctx.workspaceId}, ${randomUUID()}, ${requestId}, ${JSON.stringify(answers)}::jsonb)`.execute(
    ctx.db,
  )
}

type Counts = { answered: number; isShown: boolean }

/** How many answered, and whether their answers are shown. */
export const countsOf = async (ctx: Context, ids: readonly string[]): Promise<Map<string, Counts>> => {
  const { rows } = await sql<{ id: string; held: number; shown: number; times: number }>`
    select q.id,
           (select count(*)::int from feedback_held h
             where h.workspace_id = ${ctx.workspaceId} and h.request_id = q.id) as held,
           coalesce(s.raters, 0)::int as shown, coalesce(s.times, 0)::int as times
      from unnest(${[...ids]}::uuid[]) q (id)
      left join (select request_id, sum(raters) as raters, count(*) as times from feedback_shown
                  where workspace_id = ${ctx.workspaceId} group by request_id) s on s.request_id = q.id`.execute(
    ctx.db,
  )
  return new Map(
    rows.map(({ id, held, shown, times }) => [id, { answered: held + shown, isShown: times > 0 }]),
  )
}

export const requestFigures: Derived = {
  shape: {
    answered: z.int().meta({ description: 'How many have answered.' }),
    least: z.int().meta({ description: 'From how many on answers are shown.' }),
    isShown: z.boolean().meta({
      description: 'Whether they are shown: closed, and answered by enough. For manager and self at once.',
    }),
  },
  load: async (ctx, ids, records) => {
    const counts = await countsOf(ctx, ids)
    return new Map(
      records.map(({ id, raters }) => [
        id,
        { ...(counts.get(id) ?? { answered: 0, isShown: false }), least: leastOf(raters as Rater) },
      ]),
    )
  },
}

/** In an order that says nothing, by the system's own chance. */
const shuffled = <T>(list: readonly T[]): T[] => {
  const all = [...list]
  for (let at = all.length - 1; at > 0; at--) {
    const other = randomInt(at + 1)
    const [one, two] = [all[at], all[other]]
    if (one !== undefined && two !== undefined) {
      all[at] = two
      all[other] = one
    }
  }
  return all
}

/**
 * Shows what is held, where enough have answered: cut into single answers, shuffled, so that neither order nor time nor
 * neighbourhood says whose they are. Words become remarks. What fewer than enough said of a skill is not kept: a level
 * that two gave would be theirs. Gives whether anything is shown now.
 */
export const showHeld = async (ctx: Context, request: { id: string; raters: Rater }): Promise<boolean> => {
  const { rows } = await sql<{ answers: Answer[] }>`
    select answers from feedback_held
     where workspace_id = ${ctx.workspaceId} and request_id = ${request.id} for update`.execute(ctx.db)
  if (rows.length < leastOf(request.raters)) return false
  const all = rows.flatMap((row) => row.answers)
  const isEnough = enoughOf(all, request.raters)
  const answers = shuffled(all.filter(({ skill }) => !skill || isEnough(skill)))
  const today = await todayIn(ctx)
  for (const { question, score, words, skill = null, level = null } of answers)
    await sql`insert into feedback_answer (workspace_id, id, request_id, question, score, words, skill, level)
      values (${ctx.workspaceId}, ${newId(ctx.now)}, ${request.id}, ${question}, ${score}, ${words}, ${skill}, ${level})`.execute(
      ctx.db,
    )
  await createRecords(
    ctx,
    kindNamed(ctx.app, 'remark'),
    answers.flatMap(({ question, words }) =>
      words === ''
        ? []
        : [
            {
              title: titleFrom(words),
              words,
              question,
              side: sideOf(question),
              source: 'request',
              raters: request.raters,
              requestId: request.id,
              heardOn: today,
            },
          ],
    ),
  )
  await sql`insert into feedback_shown (workspace_id, id, request_id, raters, shown_on)
    values (${ctx.workspaceId}, ${newId(ctx.now)}, ${request.id}, ${rows.length}, ${today})`.execute(ctx.db)
  await sql`delete from feedback_held where workspace_id = ${ctx.workspaceId} and request_id = ${request.id}`.execute(
    ctx.db,
  )
  return true
}
