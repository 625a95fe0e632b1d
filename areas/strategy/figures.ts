import { sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import type { Derived } from '../../core/kinds/served.ts'
import type { Context } from '../../core/operations/context.ts'
import { servingOf } from './alignment.ts'
import { latestCheckIns } from './check-ins.ts'
import { meanOf, progressOf } from './model.ts'

const share = z.number().nullable()

/** Where a key result stands. */
export const keyResultFigures: Derived = {
  shape: {
    current: z.number().nullable().meta({ description: 'By its newest check-in; the baseline before any.' }),
    progress: share.meta({
      description:
        '(current − baseline) ÷ (target − baseline): 48 → 20 at 34 is 0.5. May be below 0 or above 1.',
    }),
    confidence: z.int().nullable().meta({ description: 'How sure somebody was of reaching it, in percent.' }),
    checkedOn: z.iso.date().nullable(),
    checkIns: z.int(),
  },
  load: async (ctx, ids, records) => {
    const latest = await latestCheckIns(ctx, ids)
    return new Map(
      records.map((record) => {
        const { baseline, target } = record as unknown as { baseline: number | null; target: number | null }
        const last = latest.get(record.id)
        const current = last?.value ?? baseline
        return [
          record.id,
          {
            current,
            progress:
              baseline === null || target === null || current === null
                ? null
                : progressOf(baseline, target, current),
            confidence: last?.confidence ?? null,
            checkedOn: last?.day ?? null,
            checkIns: last?.count ?? 0,
          },
        ]
      }),
    )
  },
}

type Result = { id: string; objectiveId: string; baseline: number; target: number }

export type Progress = { progress: number | null; keyResults: number }

/** The mean progress of each objective's key results, each held between 0 and 1, and how many there are. */
export const objectiveProgress = async (
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, Progress>> => {
  const { rows } = await sql<Result>`
    select k.id, k.objective_id as "objectiveId", k.baseline, k.target from key_result k
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = k.id and r.binned_at is null and ${readable(ctx)}
     where k.workspace_id = ${ctx.workspaceId} and k.objective_id = any(${[...ids]}::uuid[])`.execute(ctx.db)
  const latest = await latestCheckIns(
    ctx,
    rows.map((row) => row.id),
  )
  const byObjective = Map.groupBy(rows, (row) => row.objectiveId)
  return new Map(
    ids.map((id) => {
      const list = byObjective.get(id) ?? []
      const shares = list.map((each) =>
        progressOf(each.baseline, each.target, latest.get(each.id)?.value ?? each.baseline),
      )
      return [id, { progress: meanOf(shares), keyResults: list.length }]
    }),
  )
}

/** What an objective shows beside its fields. */
export const objectiveFigures: Derived = {
  shape: {
    progress: share.meta({ description: 'The mean over its key results, each held between 0 and 1.' }),
    keyResults: z.int(),
    items: z.int().meta({ description: 'Items that serve it; declined ones are not counted.' }),
    done: z.int().meta({ description: 'How many of them are done.' }),
  },
  load: async (ctx, ids) => {
    const progress = await objectiveProgress(ctx, ids)
    const serving = await servingOf(ctx, ids)
    return new Map(
      ids.map((id) => [
        id,
        {
          progress: progress.get(id)?.progress ?? null,
          keyResults: progress.get(id)?.keyResults ?? 0,
          items: serving.get(id)?.items ?? 0,
          done: serving.get(id)?.done ?? 0,
        },
      ]),
    )
  },
}

/** The objectives under each aim: by their own aim, by a link, and through narrower aims; none twice. */
const objectivesUnder = async (ctx: Context, ids: readonly string[]): Promise<Map<string, string[]>> => {
  const { rows } = await sql<{ id: string; objectives: string[] }>`
    with recursive below as (
      select unnest(${[...ids]}::uuid[]) as top, unnest(${[...ids]}::uuid[]) as id
      union
      select w.top, a.id from below w
        join aim a on a.workspace_id = ${ctx.workspaceId} and a.parent_id = w.id
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = a.id and r.binned_at is null
    )
    select w.top as id, array_agg(distinct r.id) as objectives
      from below w
      join objective o on o.workspace_id = ${ctx.workspaceId} and (o.aim_id = w.id or exists (
           select 1 from link l where l.workspace_id = ${ctx.workspaceId} and l.type = 'serves'
              and l.from_id = o.id and l.to_id = w.id))
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = o.id and r.binned_at is null and ${readable(ctx)}
     where o.state <> 'dropped'
     group by 1`.execute(ctx.db)
  return new Map(rows.map((row) => [row.id, row.objectives]))
}

/** What an aim shows beside its fields. */
export const aimFigures: Derived = {
  shape: {
    objectives: z
      .int()
      .meta({ description: 'Objectives that serve it or a narrower aim; dropped ones are not counted.' }),
    progress: share.meta({ description: 'The mean over those of them that have key results.' }),
    items: z.int().meta({ description: 'Items that serve these objectives.' }),
  },
  load: async (ctx, ids) => {
    const under = await objectivesUnder(ctx, ids)
    const all = [...new Set([...under.values()].flat())]
    const progress = await objectiveProgress(ctx, all)
    const serving = await servingOf(ctx, all)
    return new Map(
      ids.map((id) => {
        const list = under.get(id) ?? []
        return [
          id,
          {
            objectives: list.length,
            progress: meanOf(list.map((each) => progress.get(each)?.progress ?? null)),
            items: list.reduce((sum, each) => sum + (serving.get(each)?.items ?? 0), 0),
          },
        ]
      }),
    )
  },
}
