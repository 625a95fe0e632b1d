import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { lineOfText } from '../../../core/fields/schema.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import type { RecordOf } from '../../../core/kinds/kind.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { notFound, Problem } from '../../../core/problems.ts'
import { changeRecords } from '../../../core/records/change.ts'
import { createRecords } from '../../../core/records/create.ts'
import { findRecord, type Head, headsById, loadRecords } from '../../../core/records/load.ts'
import { madeBefore } from '../../../core/records/made-before.ts'
import { toWire } from '../../../core/records/shape.ts'
import { goalHead } from '../goals/goal-operations.ts'
import { OWN } from '../policy.ts'
import { sprintGoal } from './contract.ts'
import { type StandingSprintGoal, slugsOf, standingSprintGoals } from './sprint-goals.ts'
import { readSprint } from './sprint-read.ts'

const sprintShape = z.strictObject({
  workspace: z.uuid().meta({ description: 'The id of the workspace that the sprint lies in.' }),
  record: refParam.meta({ description: 'The sprint there.' }),
})

const nextShape = z.object({
  id: z.uuid(),
  ref: z.string(),
  title: z.string(),
  endsOn: z.iso.date().nullable(),
})

const openShape = z.object({
  id: z.uuid(),
  ref: z.string(),
  title: z.string(),
  carried: z.int(),
  sprint: z.string().meta({ description: 'What the sprint was called.' }),
  sprintRef: z.string(),
  place: z.string().meta({ description: 'Its product and workspace.' }),
  workspace: z.object({ id: z.string(), slug: z.string() }).nullable(),
  endsOn: z.iso.date().nullable(),
  isOver: z.boolean(),
  next: nextShape.nullable().meta({ description: 'The sprint that it can be carried over into.' }),
})

const sprintGoalHead = async (ctx: Context, ref: string): Promise<Head> => {
  const head = await findRecord(ctx, ref, OWN)
  if (head.kind !== 'sprint-goal') throw notFound(`A learning goal ${ref}`)
  return head
}

/** What it goes on as, if that is not in the bin. */
const aliveHead = async (ctx: Context, id: string | null): Promise<Head | null> => {
  const head = id === null ? undefined : (await headsById(ctx, [id])).get(id)
  return head && head.binned_at === null ? head : null
}

const loadOne = async (ctx: Context, id: string): Promise<RecordOf<typeof sprintGoal>> => {
  const [row] = await loadRecords(ctx, kindNamed(ctx.app, 'sprint-goal'), [id])
  if (!row) throw notFound('A learning goal')
  return toWire(sprintGoal, row) as unknown as RecordOf<typeof sprintGoal>
}

const made = z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid().nullable() })

export const sprintGoalOperations: Operation[] = [
  defineOperation({
    name: 'sprint-goal.write',
    summary: 'Write down the one thing that you want to learn in a sprint. Nobody there can see it.',
    method: 'POST',
    path: '/sprint-goals/write',
    may: OWN,
    personal: true,
    input: z.strictObject({
      id: z.uuid().optional(),
      title: lineOfText(500),
      sprint: sprintShape,
      goal: refParam.optional().meta({ description: 'The goal of yours that it serves.' }),
    }),
    output: made,
    example: (sample) => ({
      title: 'Read a funnel without help',
      sprint: { workspace: sample.id('workspace'), record: sample.id('running') },
    }),
    run: async (ctx, { id, title, sprint, goal }) => {
      const there = await madeBefore(ctx, 'sprint-goal', id)
      if (there) return { ...named(await sprintGoalHead(ctx, there)), batchId: null }
      const { kept } = await readSprint(ctx, sprint)
      const goalId = goal ? (await goalHead(ctx, goal)).id : null
      const [row] = await createRecords(ctx, kindNamed(ctx.app, 'sprint-goal'), [
        { ...(id ? { id } : {}), title, goalId, ...kept },
      ])
      return { ...named(await sprintGoalHead(ctx, row?.id ?? '')), batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'sprint-goal.carry',
    summary:
      'Carry a learning goal that is still open over into another sprint; the old one says where it went.',
    method: 'POST',
    path: '/sprint-goals/{ref}/carry',
    may: OWN,
    personal: true,
    input: z.strictObject({ ref: refParam, to: sprintShape }),
    output: made,
    example: (sample) => ({
      ref: sample.ref('sprint-goal'),
      to: { workspace: sample.id('workspace'), record: sample.ref('sprint') },
    }),
    run: async (ctx, { ref, to }) => {
      const head = await sprintGoalHead(ctx, ref)
      const before = await loadOne(ctx, head.id)
      const { sprint, kept } = await readSprint(ctx, to)
      if (before.doneOn !== null)
        throw new Problem('conflict', `Nothing was carried over: ${head.ref} is learned already.`)
      if (await aliveHead(ctx, before.carriedToId))
        throw new Problem('conflict', `Nothing was carried over: ${head.ref} was carried over already.`)
      if (sprint.state === 'closed')
        throw new Problem(
          'conflict',
          `Nothing was carried over: ${sprint.ref} is closed. Take one that is to come.`,
        )
      const [row] = await createRecords(ctx, head.served, [
        { title: before.title, goalId: before.goalId, ...kept, carried: (before.carried ?? 0) + 1 },
      ])
      const next = await sprintGoalHead(ctx, row?.id ?? '')
      const carriedOn = await todayIn(ctx)
      await changeRecords(ctx, head.served, [head.id], { carriedOn, carriedToId: next.id })
      return { ...named(next), batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'sprint-goal.of-sprint',
    summary:
      'Read your learning goal for a sprint, and one of an earlier sprint that could be carried over into it.',
    method: 'GET',
    path: '/sprint-goals/of-sprint',
    may: OWN,
    personal: true,
    input: z.strictObject({ workspace: z.uuid(), record: refParam }),
    output: z.object({
      state: z.enum(['planned', 'running', 'closed']),
      goal: z
        .object({
          ref: z.string(),
          title: z.string(),
          doneOn: z.iso.date().nullable(),
          learned: z.string(),
          carried: z.int(),
          carriedTo: z.object({ ref: z.string(), sprint: z.string() }).nullable(),
        })
        .nullable(),
      offered: openShape.nullable(),
    }),
    example: (sample) => ({ workspace: sample.id('workspace'), record: sample.ref('sprint') }),
    run: async (ctx, named) => {
      const { sprint } = await readSprint(ctx, named)
      const { rows } = await sql<{ id: string }>`
        select b.id from sprint_goal b
          join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
         where b.workspace_id = ${ctx.workspaceId} and b.sprint_id = ${sprint.id} order by b.id limit 1`.execute(
        ctx.db,
      )
      const [row] = rows
      const goal = row ? await shown(ctx, row.id) : null
      const before =
        goal || sprint.state === 'closed'
          ? undefined
          : (await standingSprintGoals(ctx)).findLast(
              (each) => each.isOver && each.sprintProduct === sprint.productId,
            )
      return { state: sprint.state, goal, offered: before ? ((await open(ctx, [before]))[0] ?? null) : null }
    },
  }),
  defineOperation({
    name: 'sprint-goal.now',
    summary:
      'List the learning goals that are open: of the sprints that run, and those that can be carried over.',
    method: 'GET',
    path: '/sprint-goals/now',
    may: OWN,
    personal: true,
    input: z.strictObject({}),
    output: z.object({ goals: z.array(openShape) }),
    example: () => ({}),
    run: async (ctx) => ({ goals: await open(ctx, await standingSprintGoals(ctx)) }),
  }),
]

const named = ({ id, ref }: Head) => ({ id, ref })

const open = async (
  ctx: Context,
  goals: readonly StandingSprintGoal[],
): Promise<z.input<typeof openShape>[]> => {
  const slugs = await slugsOf(ctx, goals)
  return goals.map(({ id, ref, title, carried, endsOn, isOver, next, ...of }) => {
    const slug = slugs.get(of.sprintWorkspace)
    return {
      ...{ id, ref, title, carried, endsOn, isOver },
      sprint: of.sprintTitle,
      sprintRef: of.sprintRef,
      place: of.sprintPlace,
      workspace: slug ? { id: of.sprintWorkspace, slug } : null,
      next: next && { id: next.id, ref: next.ref, title: next.title, endsOn: next.endsOn },
    }
  })
}

const shown = async (ctx: Context, id: string) => {
  const { ref, title, doneOn, learned, carried, carriedToId } = await loadOne(ctx, id)
  const to = await aliveHead(ctx, carriedToId)
  const carriedTo = to ? { ref: to.ref, sprint: (await loadOne(ctx, to.id)).sprintTitle } : null
  return { ref, title, doneOn, learned, carried: carried ?? 0, carriedTo }
}
