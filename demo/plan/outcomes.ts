import { addLinks } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { changeRecords } from '../../core/records/change.ts'
import type { ExperimentContent, MetricContent, OutcomesContent } from '../content/outcome-shapes.ts'
import type { Content, Key } from '../content/shapes.ts'
import type { Moments } from '../moments.ts'
import type { Desk, Event } from '../timeline.ts'
import { make } from './people.ts'
import { perform } from './releases.ts'

/** Metrics as they were defined and read, experiments as they were planned, filled and looked at. */
export const planOutcomes = (content: Content, moments: Moments, owner: Key): Event[] =>
  content.outcomes
    ? [
        ...measuring(content.outcomes, moments, owner),
        ...content.outcomes.experiments.flatMap((experiment) => trying(experiment, moments)),
      ]
    : []

const measuring = ({ metrics, metricsOn }: OutcomesContent, moments: Moments, by: Key): Event[] => [
  {
    at: moments.at(metricsOn, '', 10 * 60, 10 * 60 + 1),
    by,
    operation: 'metric.create',
    run: (ctx, desk) =>
      make(
        ctx,
        desk,
        'metric',
        metrics.map(({ key, product, readings: _, dimensions = [], ...values }) => ({
          key,
          values: { ...values, dimensions: [...dimensions], product: desk.head(product).id },
        })),
      ),
  },
  ...metrics.flatMap((metric) => readingOf(metric, moments, by)),
]

const readingOf = (metric: MetricContent, moments: Moments, by: Key): Event[] =>
  (metric.readings ?? []).map(({ on, ...reading }, at) => ({
    at: moments.at(on, `${metric.key} ${at}`, 11 * 60 + at, 11 * 60 + at + 1),
    by,
    operation: 'metric.add-reading',
    run: (ctx: Context, desk: Desk) =>
      perform(ctx, { ref: desk.head(metric.key).id, readOn: on, ...reading }),
  }))

const trying = (experiment: ExperimentContent, moments: Moments): Event[] => {
  const { key, by } = experiment
  const change = (day: string, set: Record<string, unknown>): Event => ({
    at: moments.at(day, `${key} ${Object.keys(set).join()}`),
    by,
    operation: 'experiment.change',
    run: async (ctx, desk) => {
      await changeRecords(ctx, desk.served('experiment'), [desk.head(key).id], set)
    },
  })
  const { begunOn, measures, data, looked = [], ended } = experiment
  return [
    planned(experiment, moments),
    ...(begunOn ? [change(begunOn, { state: 'running' })] : []),
    ...(begunOn && measures ? [measuredRelease(experiment, measures, begunOn, moments)] : []),
    ...(data ? [filled(experiment, data, moments)] : []),
    ...looked.map(
      ([day, who]): Event => ({
        at: moments.at(day, `${key} ${who} looked`),
        by: who,
        operation: 'experiment.verdict',
        run: (ctx, desk) => perform(ctx, { ref: desk.head(key).id }),
      }),
    ),
    ...(ended ? [change(ended.on, { state: 'ended', learned: ended.learned })] : []),
  ]
}

const planned = (experiment: ExperimentContent, moments: Moments): Event => ({
  at: moments.at(experiment.plannedOn, `${experiment.key} planned`),
  by: experiment.by,
  operation: 'experiment.create',
  run: (ctx, desk) => {
    const { key, title, product, metric, design, threshold, expected, randomised } = experiment
    const { startOn, endOn, hypothesis, treatment } = experiment
    const values = {
      ...{ title, design, threshold, expected, randomised, startOn, endOn, hypothesis, treatment },
      product: desk.head(product).id,
      metricId: desk.head(metric).id,
    }
    return make(ctx, desk, 'experiment', [{ key, values }])
  },
})

const measuredRelease = (
  experiment: ExperimentContent,
  release: Key,
  day: string,
  moments: Moments,
): Event => ({
  at: moments.at(day, `${experiment.key} measures`),
  by: experiment.by,
  operation: 'link.add',
  run: async (ctx, desk) => {
    await addLinks(ctx, [{ type: 'measures', from: desk.head(experiment.key), to: desk.head(release) }])
  },
})

const filled = (
  experiment: ExperimentContent,
  data: NonNullable<ExperimentContent['data']>,
  moments: Moments,
): Event => ({
  at: moments.at(data.on, `${experiment.key} data`),
  by: experiment.by,
  operation: 'metric.import-readings',
  run: (ctx, desk) => {
    const rows = data.rows.flatMap(([arm, section, part, grades]) =>
      Object.entries(grades).map(([grade, count]) => [arm, section, part, grade, count].join(',')),
    )
    return perform(ctx, {
      metrics: data.metrics.map((key) => desk.head(key).id),
      experiment: desk.head(experiment.key).ref,
      period: data.period,
      source: data.source,
      readOn: data.on,
      csv: [`arm,section,${data.dimension},grade,count`, ...rows].join('\n'),
    })
  },
})
