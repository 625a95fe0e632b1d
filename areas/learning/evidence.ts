import { sql } from 'kysely'
import { kindNamed } from '../../core/app.ts'
import type { Context } from '../../core/operations/context.ts'
import { type Head, headsById, loadRecords } from '../../core/records/load.ts'
import { fieldValues } from '../../core/records/shape.ts'
import type { Better, Design, Measure, Verdict, Wording } from './contract.ts'
import {
  cellAt,
  type Group,
  groupsOf,
  type MetricRule,
  type PermittedCell,
  permittedCells,
} from './permitted.ts'
import { firstData, type Reading, readingsOfExperiments } from './readings.ts'
import { type Arm, armsOf, type Judged, judge, type Plan } from './verdict.ts'

export type Experiment = {
  id: string
  design: Design
  metricId: string | null
  threshold: number | null
  direction: Better | null
  expected: number | null
  randomised: boolean
  startOn: string | null
  endOn: string | null
}

export type MetricValues = MetricRule & { title: string; ref: string; better: Better; unit: string }

/** Metrics by id with the fields that figures need. */
export const metricsById = async (
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, MetricValues>> => {
  const served = kindNamed(ctx.app, 'metric')
  const rows = await loadRecords(ctx, served, [...new Set(ids)])
  return new Map(
    rows.map((row) => {
      const values = fieldValues(served.kind, row) as Omit<MetricValues, 'id' | 'title' | 'ref'>
      return [
        row.id,
        {
          ...values,
          id: row.id,
          title: row.title,
          ref: `METRIC-${row.number}`,
          hideBelow: values.hideBelow ?? 10,
          better: values.better ?? 'higher',
        },
      ]
    }),
  )
}

export const experimentsById = async (
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, Experiment>> => {
  const served = kindNamed(ctx.app, 'experiment')
  const rows = await loadRecords(ctx, served, [...new Set(ids)])
  return new Map(
    rows.map((row) => [row.id, { ...(fieldValues(served.kind, row) as Experiment), id: row.id }]),
  )
}

/** One experiment judged by its metric, with all cells that may be shown. */
export type Evidence = {
  experimentId: string
  metric: MetricValues
  plan: Plan
  judged: Judged
  cells: ReadonlyMap<string, PermittedCell>
  period: string
  readOn: string
}

/** The evidence of experiments by the measure that judges them; those without a metric or data are absent. */
export const evidenceById = async (ctx: Context, ids: readonly string[]): Promise<Map<string, Evidence>> => {
  const experiments = await experimentsById(ctx, ids)
  const metrics = await metricsById(
    ctx,
    [...experiments.values()].flatMap((each) => each.metricId ?? []),
  )
  const readings = Map.groupBy(await readingsOfExperiments(ctx, ids), (each) => each.experimentId)
  return new Map(
    [...experiments.values()].flatMap((experiment): [string, Evidence][] => {
      const metric = metrics.get(experiment.metricId ?? '')
      const own = readings.get(experiment.id)?.filter((each) => each.metricId === experiment.metricId) ?? []
      return metric && own.length > 0 ? [[experiment.id, evidenceIn(experiment, metric, own)]] : []
    }),
  )
}

const evidenceIn = (experiment: Experiment, metric: MetricValues, readings: readonly Reading[]): Evidence => {
  const plan: Plan = {
    design: experiment.design,
    measure: metric.measure,
    direction: experiment.direction ?? metric.better,
    threshold: experiment.threshold,
    expected: experiment.expected,
    randomised: experiment.randomised,
  }
  const group = wholeOf(readings)
  const cells = permittedCells(metric, group)
  const [judged, against] = armsOf(experiment.design).map((name) => armIn(cells, group, name))
  return {
    experimentId: experiment.id,
    metric,
    plan,
    judged: judge(plan, judged ?? NOBODY, against ?? NOBODY),
    cells,
    period: [...new Set(readings.map((each) => each.period))].join(', '),
    readOn: latest(readings),
  }
}

/** An experiment may have its arms in different terms: before in one, after in the next. They are one group then. */
const wholeOf = (readings: readonly Reading[]): Group => ({
  ...(groupsOf(readings)[0] ?? { metricId: '', experimentId: null, period: '' }),
  readings,
})

const NOBODY: Arm = { name: '', figure: null, isHidden: false, values: [] }

const armIn = (cells: ReadonlyMap<string, PermittedCell>, group: Group, name: string): Arm => {
  const cell = cellAt(cells, { arm: name })
  const values = cell?.figure ? group.readings.filter((each) => each.arm === name) : []
  return { name, figure: cell?.figure ?? null, isHidden: cell?.hidden != null, values }
}

export const latest = (readings: readonly Reading[]): string =>
  readings
    .map((each) => each.readOn)
    .toSorted()
    .at(-1) ?? ''

/** The experiments that measure a release, newest data first. */
export const experimentsOfRelease = async (ctx: Context, releaseId: string): Promise<Head[]> => {
  const { rows } = await sql<{ id: string }>`
    select l.from_id as id from link l
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'measures' and l.to_id = ${releaseId}
     order by l.id`.execute(ctx.db)
  const heads = await headsById(
    ctx,
    rows.map((row) => row.id),
  )
  return rows.flatMap((row) => {
    const head = heads.get(row.id)
    return head && head.binned_at === null ? [head] : []
  })
}

/** How often somebody opened the figures of each experiment after its first datum. */
export const looksAt = async (ctx: Context, ids: readonly string[]): Promise<Map<string, number>> => {
  const { rows } = await sql<{ id: string; looks: number }>`
    select k.experiment_id as id, count(*)::int as looks from experiment_look k
     where k.workspace_id = ${ctx.workspaceId} and k.experiment_id = any(${[...ids]}::uuid[])
     group by k.experiment_id`.execute(ctx.db)
  return new Map(rows.map((row) => [row.id, row.looks]))
}

export type ExperimentState = {
  sealedAt: string | null
  readings: number
  looks: number
  verdict: Verdict
  wording: Wording
  n: number | null
}

/** What an experiment shows in a list: a word, never a figure, so that a list is no look. */
export const statesOf = async (
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, ExperimentState>> => {
  const data = await firstData(ctx, ids)
  const looks = await looksAt(ctx, ids)
  const evidence = await evidenceById(ctx, ids)
  return new Map(
    ids.map((id) => {
      const judged = evidence.get(id)?.judged
      const n = judged ? (judged.judged.figure?.n ?? 0) + (judged.against.figure?.n ?? 0) : null
      return [
        id,
        {
          sealedAt: data.get(id)?.sealedAt ?? null,
          readings: data.get(id)?.readings ?? 0,
          looks: looks.get(id) ?? 0,
          verdict: judged?.verdict ?? 'no-data',
          wording: judged?.wording ?? 'piloted',
          n,
        },
      ]
    }),
  )
}

export const measureName = (measure: Measure): string =>
  ({
    success: 'the success rate',
    completion: 'the completion rate',
    dfw: 'the DFW rate',
    share: 'the share',
    mean: 'the mean',
    gain: 'the normalised gain',
    count: 'the count',
  })[measure]
