import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import type { Derived } from '../../../core/kinds/served.ts'
import type { Context } from '../../../core/operations/context.ts'
import { loadRecords } from '../../../core/records/load.ts'
import { progressOf } from '../model.ts'
import { milestonesOf } from './milestones.ts'
import { nextStep, weightedMean } from './model.ts'
import { readingsOf } from './readings.ts'

type MeasureFigures = {
  current: number | null
  readOn: string | null
  n: number | null
  readings: number
  progress: number | null
}

const figuresOfMeasures = async (
  ctx: Context,
  measures: readonly { id: string; baseline: number | null; target: number | null }[],
): Promise<Map<string, MeasureFigures>> => {
  const readings = await readingsOf(
    ctx,
    measures.map(({ id }) => id),
  )
  return new Map(
    measures.map(({ id, baseline, target }) => {
      const own = readings.get(id) ?? []
      const last = own.at(-1)
      const current = last?.value ?? null
      return [
        id,
        {
          current,
          readOn: last?.readOn ?? null,
          n: last?.n ?? null,
          readings: own.length,
          progress: progressOf(baseline, target, current),
        },
      ]
    }),
  )
}

export const measureFigures: Derived = {
  shape: {
    current: z.number().nullable().meta({ description: 'What it read last; null before the first reading.' }),
    readOn: z.iso.date().nullable().meta({ description: 'The day of it.' }),
    n: z.int().nullable().meta({ description: 'Over how many that figure is, where it says.' }),
    readings: z.int(),
    progress: z
      .number()
      .nullable()
      .meta({ description: '0 to 1: (current − baseline) ÷ (target − baseline), whichever way is better.' }),
  },
  load: async (ctx, _ids, records) =>
    figuresOfMeasures(
      ctx,
      records.map(({ id, baseline, target }) => ({
        id,
        baseline: baseline as number | null,
        target: target as number | null,
      })),
    ),
}

/** The measures of goals, in the order in which they were made. */
export const measuresOf = async (
  ctx: Context,
  goalIds: readonly string[],
): Promise<Map<string, string[]>> => {
  const { rows } = await sql<{ id: string; goal: string }>`
    select b.id, b.goal_id as goal from measure b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.goal_id = any(${[...goalIds]}::uuid[])
     order by b.id`.execute(ctx.db)
  return new Map(
    [...Map.groupBy(rows, (row) => row.goal)].map(([goal, of]) => [goal, of.map(({ id }) => id)]),
  )
}

type Aside = { rule: string; reason: string }

/** The rules of the checker that are set aside for goals now, with the reason: the last word for each rule counts. */
export const asideOf = async (ctx: Context, goalIds: readonly string[]): Promise<Map<string, Aside[]>> => {
  const { rows } = await sql<Aside & { goal: string; is_aside: boolean }>`
    select distinct on (goal_id, rule) goal_id as goal, rule, is_aside, reason from goal_rule
     where workspace_id = ${ctx.workspaceId} and goal_id = any(${[...goalIds]}::uuid[])
     order by goal_id, rule, id desc`.execute(ctx.db)
  const now = rows.filter((row) => row.is_aside)
  return new Map(
    [...Map.groupBy(now, (row) => row.goal)].map(([goal, of]) => [
      goal,
      of.map(({ rule, reason }) => ({ rule, reason })),
    ]),
  )
}

const measureRows = async (ctx: Context, ids: readonly string[]) =>
  (await loadRecords(ctx, kindNamed(ctx.app, 'measure'), ids)).map((row) => ({
    id: row.id,
    baseline: row['baseline'] as number | null,
    target: row['target'] as number | null,
    weight: (row['weight'] as number | null) ?? 1,
  }))

export const goalFigures: Derived = {
  shape: {
    measures: z.int().meta({ description: 'How many measures it has.' }),
    progress: z.number().nullable().meta({
      description:
        '0 to 1: the mean over its measures that have a reading, each by its weight; null where none has.',
    }),
    milestones: z.int().meta({ description: 'How many steps it has.' }),
    milestonesDone: z.int(),
    next: z
      .object({ words: z.string(), on: z.iso.date().nullable(), milestone: z.string().nullable() })
      .nullable()
      .meta({
        description:
          'The next step: the earliest open milestone, or the first step while its day has not passed; `milestone` is its ref.',
      }),
    aside: z
      .array(z.object({ rule: z.string(), reason: z.string() }))
      .meta({ description: 'Rules of the checker that were set aside for it, each with the reason.' }),
  },
  load: async (ctx, ids, records) => {
    const measures = await measuresOf(ctx, ids)
    const rows = await measureRows(ctx, [...measures.values()].flat())
    const figures = await figuresOfMeasures(ctx, rows)
    const weights = new Map(rows.map(({ id, weight }) => [id, weight]))
    const aside = await asideOf(ctx, ids)
    const steps = await milestonesOf(ctx, ids)
    const today = await todayIn(ctx)
    return new Map(
      records.map((record) => {
        const own = measures.get(record.id) ?? []
        const known = own.map((each) => ({
          progress: figures.get(each)?.progress ?? null,
          weight: weights.get(each) ?? 1,
        }))
        const milestones = steps.get(record.id) ?? []
        const { firstStep = '', firstStepOn = null } = record as { firstStep?: string; firstStepOn?: string }
        return [
          record.id,
          {
            measures: own.length,
            progress: weightedMean(known),
            milestones: milestones.length,
            milestonesDone: milestones.filter(({ doneOn }) => doneOn !== null).length,
            next: nextStep({ words: firstStep, on: firstStepOn }, milestones, today),
            aside: aside.get(record.id) ?? [],
          },
        ]
      }),
    )
  },
}
