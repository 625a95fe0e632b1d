import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { lineOfText, plainText } from '../../../core/fields/schema.ts'
import { newId } from '../../../core/ids.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid, notFound, Problem } from '../../../core/problems.ts'
import { changeRecords } from '../../../core/records/change.ts'
import { createRecords } from '../../../core/records/create.ts'
import { findRecord, loadRecords } from '../../../core/records/load.ts'
import { present } from '../../../core/records/present.ts'
import { goalHead } from '../goals/goal-operations.ts'
import { OWN } from '../policy.ts'
import { BESIDES } from './contract.ts'
import { reviewDue, termEnds } from './due.ts'
import { endOf, latestNext, VERDICTS } from './model.ts'

const lineInput = z.strictObject({
  goal: refParam,
  verdict: z.enum(VERDICTS),
  reason: lineOfText(1000).default('').meta({ description: 'Why; needed to adjust or to drop.' }),
  endsOn: z.iso.date().optional().meta({ description: 'For adjust: the new day by which it is reached.' }),
  statement: plainText(2000).optional().meta({ description: 'For adjust: the sentence anew.' }),
})
type Line = z.output<typeof lineInput>

/** Changes a goal as the review says, and keeps what was said of it beside how far it was. */
const reviewGoal = async (ctx: Context, reviewId: string, line: Line, today: string): Promise<void> => {
  const head = await goalHead(ctx, line.goal)
  const [row] = await loadRecords(ctx, head.served, [head.id], true)
  if (row?.['state'] !== 'open')
    throw new Problem(
      'conflict',
      `Nothing was changed: ${head.ref} has ended already. Leave it out of the review.`,
    )
  if (line.reason.trim() === '' && (line.verdict === 'adjust' || line.verdict === 'drop'))
    throw invalid(
      'goals',
      `Nothing was changed: say why ${head.ref} is ${line.verdict === 'drop' ? 'dropped' : 'adjusted'}.`,
    )
  const { records } = await present(ctx, head.served, [row])
  const progress = (records[0]?.['progress'] as number | null | undefined) ?? null
  const ended = { closedOn: today, outcome: line.reason }
  const patch = {
    keep: {},
    adjust: {
      ...(line.endsOn === undefined ? {} : { endsOn: line.endsOn }),
      ...(line.statement === undefined ? {} : { statement: line.statement }),
    },
    drop: { state: 'dropped', ...ended },
    done: { state: endOf(progress, row['is_stretch'] === true), ...ended },
  }[line.verdict]
  if (Object.keys(patch).length > 0) await changeRecords(ctx, head.served, [head.id], patch)
  await sql`insert into review_goal (workspace_id, id, review_id, goal_id, verdict, reason, progress)
    values (${ctx.workspaceId}, ${newId(ctx.now)}, ${reviewId}, ${head.id}, ${line.verdict}, ${line.reason},
            ${progress})`.execute(ctx.db)
}

export const reviewOperations: Operation[] = [
  defineOperation({
    name: 'review.due',
    summary:
      'Say when your goals are to be reviewed next, which are open, and which ends of terms would fit.',
    method: 'GET',
    path: '/reviews/due',
    may: OWN,
    personal: true,
    input: z.strictObject({}),
    output: z.object({
      dueOn: z.iso.date().nullable().meta({ description: 'Null while no goal was ever set.' }),
      lastOn: z.iso.date().nullable(),
      isOverdue: z.boolean(),
      latestNext: z.iso.date().meta({ description: 'The last day that the one after today may be set to.' }),
      termEnds: z.array(z.object({ on: z.iso.date(), term: z.string(), place: z.string() })),
    }),
    example: () => ({}),
    run: async (ctx) => {
      const today = await todayIn(ctx)
      return {
        ...(await reviewDue(ctx)),
        latestNext: latestNext(today),
        termEnds: await termEnds(ctx, today),
      }
    },
  }),
  defineOperation({
    name: 'review.complete',
    summary:
      'Review goals: keep, adjust, drop or call each done, with the reason, as one step with one undo.',
    method: 'POST',
    path: '/reviews/complete',
    may: OWN,
    personal: true,
    input: z.strictObject({
      title: lineOfText(500).trim().min(1),
      beside: z.enum(BESIDES).default('alone'),
      isLight: z.boolean().default(false),
      goals: z.array(lineInput).min(1).max(100),
      notes: plainText(20_000).default(''),
      nextOn: z.iso.date().optional().meta({ description: 'The next review; six months on unless said.' }),
    }),
    output: z.object({ id: z.uuid(), ref: z.string(), nextOn: z.iso.date().nullable(), batchId: z.uuid() }),
    example: (sample) => ({
      title: 'End of the fall term',
      goals: [{ goal: sample.ref('goal'), verdict: 'keep' }],
    }),
    run: async (ctx, { title, beside, isLight, goals, notes, nextOn: asked }) => {
      const today = await todayIn(ctx)
      if (new Set(goals.map(({ goal }) => goal)).size < goals.length)
        throw invalid('goals', 'Nothing was changed: a goal stands there twice.')
      const nextOn = isLight ? null : (asked ?? latestNext(today))
      const [row] = await createRecords(ctx, kindNamed(ctx.app, 'review'), [
        { title, heldOn: today, beside, isLight, notes, nextOn },
      ])
      for (const line of goals) await reviewGoal(ctx, row?.id ?? '', line, today)
      return { id: row?.id ?? '', ref: `REV-${row?.number}`, nextOn, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'review.goals',
    summary: 'List what a review said of each goal, and how far the goal was then.',
    method: 'GET',
    path: '/reviews/{ref}/goals',
    may: OWN,
    personal: true,
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      goals: z.array(
        z.object({
          id: z.uuid(),
          goal: z.object({ id: z.uuid(), ref: z.string(), title: z.string() }),
          verdict: z.enum(VERDICTS),
          reason: z.string(),
          progress: z.number().nullable(),
        }),
      ),
    }),
    example: (sample) => ({ ref: sample.ref('review') }),
    run: async (ctx, { ref }) => {
      const head = await findRecord(ctx, ref, OWN)
      if (head.kind !== 'review') throw notFound(`A review ${ref}`)
      type Row = {
        id: string
        goalId: string
        number: number
        title: string
        verdict: (typeof VERDICTS)[number]
        reason: string
        progress: number | null
      }
      const { rows } = await sql<Row>`
        select g.id, g.goal_id as "goalId", r.number, r.title, g.verdict, g.reason, g.progress from review_goal g
          join record r on r.workspace_id = ${ctx.workspaceId} and r.id = g.goal_id
         where g.workspace_id = ${ctx.workspaceId} and g.review_id = ${head.id} order by g.id`.execute(ctx.db)
      return {
        goals: rows.map(({ goalId, number, title, ...each }) => ({
          ...each,
          goal: { id: goalId, ref: `GOAL-${number}`, title },
        })),
      }
    },
  }),
]
