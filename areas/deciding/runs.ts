import { sql } from 'kysely'
import { newId } from '../../core/ids.ts'
import type { Context } from '../../core/operations/context.ts'
import { notFound } from '../../core/problems.ts'
import type { Asked, Found, Run } from './shapes.ts'

type Row = { id: string; at: string; by_id: string | null; asked: Asked; found: Found }

const asRun = ({ id, at, by_id, asked, found }: Row): Run => ({ id, at, byId: by_id, asked, found })

/** Keeps a working out, sealed: there is no statement that changes one. */
export const keepRun = async (ctx: Context, scenarioId: string, asked: Asked, found: Found): Promise<Run> => {
  const id = newId(ctx.now)
  await sql`insert into scenario_run (workspace_id, id, scenario_id, at, by_id, status, objective, asked, found)
    values (${ctx.workspaceId}, ${id}, ${scenarioId}, ${ctx.now}, ${ctx.actor.personId || null}, ${found.status},
            ${found.objective}, ${JSON.stringify(asked)}, ${JSON.stringify(found)})`.execute(ctx.db)
  return { id, at: ctx.now, byId: ctx.actor.personId || null, asked, found }
}

/** The workings out of a scenario, the newest first. */
export const runsOf = async (ctx: Context, scenarioId: string, limit: number): Promise<Run[]> => {
  const { rows } = await sql<Row>`
    select id, at, by_id, asked, found from scenario_run
     where workspace_id = ${ctx.workspaceId} and scenario_id = ${scenarioId}
     order by id desc limit ${limit}`.execute(ctx.db)
  return rows.map(asRun)
}

/** One working out of a scenario: the newest, or the one named. */
export const runOf = async (ctx: Context, scenarioId: string, runId: string | undefined): Promise<Run> => {
  const runs = await runsOf(ctx, scenarioId, runId === undefined ? 1 : 1000)
  const run = runId === undefined ? runs[0] : runs.find((each) => each.id === runId)
  if (!run) throw notFound('This working out')
  return run
}

export type Latest = { status: string; objective: number | null; at: string; items: number }

/** What the newest working out of each scenario came to. */
export const latestOf = async (ctx: Context, ids: readonly string[]): Promise<Map<string, Latest>> => {
  const { rows } = await sql<Latest & { scenario_id: string }>`
    select distinct on (scenario_id) scenario_id, status, objective, at,
           jsonb_array_length(found->'chosen') as items
      from scenario_run
     where workspace_id = ${ctx.workspaceId} and scenario_id = any(${[...ids]}::uuid[])
     order by scenario_id, id desc`.execute(ctx.db)
  return new Map(rows.map(({ scenario_id, ...latest }) => [scenario_id, latest]))
}
