import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../../core/operations/context.ts'
import type { Grades } from './grades.ts'

/** What was counted or measured for one group of learners, as it stands: not corrected by another. */
export type Reading = {
  id: string
  metricId: string
  experimentId: string | null
  period: string
  arm: string
  section: string
  /** Declared dimensions with their values, two at most. */
  parts: Readonly<Record<string, string>>
  x: number | null
  n: number | null
  mean: number | null
  sd: number | null
  meanBefore: number | null
  grades: Grades | null
  source: string
  externalId: string
  readOn: string
  replaces: string | null
  createdAt: string
  createdBy: string | null
}

const columns = sql`q.id, q.metric_id as "metricId", q.experiment_id as "experimentId", q.period, q.arm, q.section, q.parts,
  q.x, q.n, q.mean, q.sd, q.mean_before as "meanBefore", q.grades, q.source, q.external_id as "externalId",
  q.read_on as "readOn", q.replaces, q.created_at as "createdAt", q.created_by as "createdBy"`

const load = async (ctx: Context, where: RawBuilder<unknown>): Promise<Reading[]> => {
  const { rows } = await sql<Reading>`
    select ${columns} from reading q
     where q.workspace_id = ${ctx.workspaceId} and ${where}
       and not exists (select 1 from reading s where s.workspace_id = ${ctx.workspaceId} and s.replaces = q.id)
     order by q.id`.execute(ctx.db)
  return rows
}

export const readingsOfMetrics = (ctx: Context, ids: readonly string[]): Promise<Reading[]> =>
  load(ctx, sql`q.metric_id = any(${[...ids]}::uuid[])`)

export const readingsOfExperiments = (ctx: Context, ids: readonly string[]): Promise<Reading[]> =>
  load(ctx, sql`q.experiment_id = any(${[...ids]}::uuid[])`)

export const readingById = async (ctx: Context, id: string): Promise<Reading | null> =>
  (await load(ctx, sql`q.id = ${id}`))[0] ?? null

/** When the first datum of each experiment came in, and how many readings it has, corrected ones too. */
export const firstData = async (
  ctx: Context,
  experimentIds: readonly string[],
): Promise<Map<string, { sealedAt: string; readings: number }>> => {
  const { rows } = await sql<{ id: string; sealedAt: string; readings: number }>`
    select q.experiment_id as id, min(q.created_at) as "sealedAt", count(*)::int as readings from reading q
     where q.workspace_id = ${ctx.workspaceId} and q.experiment_id = any(${[...experimentIds]}::uuid[])
     group by q.experiment_id`.execute(ctx.db)
  return new Map(rows.map(({ id, ...rest }) => [id, rest]))
}

/** Whether anything was read for a metric: its rule then stands. */
export const hasReadings = async (ctx: Context, metricId: string): Promise<boolean> => {
  const { rows } = await sql`select 1 from reading q
    where q.workspace_id = ${ctx.workspaceId} and q.metric_id = ${metricId} limit 1`.execute(ctx.db)
  return rows.length > 0
}

/** Keeps new readings. They are never changed afterwards. */
export const keepReadings = async (ctx: Context, readings: readonly Reading[]): Promise<void> => {
  const json = JSON.stringify(readings)
  await sql`insert into reading (workspace_id, id, metric_id, experiment_id, period, arm, section, parts, x, n, mean, sd,
      mean_before, grades, source, external_id, read_on, replaces, created_at, created_by)
    select ${ctx.workspaceId}, q.id, q."metricId", q."experimentId", q.period, q.arm, q.section, q.parts, q.x, q.n, q.mean, q.sd,
           q."meanBefore", q.grades, q.source, q."externalId", q."readOn", q.replaces, q."createdAt", q."createdBy"
      from json_to_recordset(${json}) as q (id uuid, "metricId" uuid, "experimentId" uuid, period text, arm text, section text,
           parts jsonb, x int, n int, mean float8, sd float8, "meanBefore" float8, grades jsonb, source text, "externalId" text,
           "readOn" date, replaces uuid, "createdAt" timestamptz, "createdBy" uuid)`.execute(ctx.db)
}
