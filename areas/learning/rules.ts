import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import type { Derived, ServedKind } from '../../core/kinds/served.ts'
import type { Context } from '../../core/operations/context.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { findRecord, loadRecords } from '../../core/records/load.ts'
import { fieldValues } from '../../core/records/shape.ts'
import { type Better, GRADE_MEASURES, type Measure, VERDICTS, WORDINGS } from './contract.ts'
import { metricsById, statesOf } from './evidence.ts'
import { figureShape, latestFigures } from './figure-wire.ts'
import { gradeName, USUAL_RULES } from './grades.ts'
import { firstData, hasReadings } from './readings.ts'

/** What a metric shows beside its fields. */
export const metricFigures: Derived = {
  shape: {
    readings: z.int().meta({ description: 'How many readings it has, corrected ones left out.' }),
    latest: z
      .object({
        period: z.string(),
        readOn: z.iso.date(),
        hidden: z.enum(['few', 'gives-away']).nullable(),
        figure: figureShape.nullable(),
      })
      .nullable()
      .meta({ description: 'The figure of the newest readings, all learners of them together.' }),
  },
  load: latestFigures,
}

/** What an experiment shows beside its fields: words and counts, no figures, so that a list is no look at them. */
export const experimentFigures: Derived = {
  shape: {
    sealedAt: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'When its first datum came in: from then on its plan stands.' }),
    readings: z.int(),
    looks: z.int().meta({ description: 'How often somebody opened its figures after the first datum.' }),
    verdict: z.enum(VERDICTS),
    wording: z.enum(WORDINGS).meta({ description: 'The strongest wording that it carries by now.' }),
    n: z.int().nullable().meta({ description: 'Learners in both arms, where that may be shown.' }),
  },
  load: async (ctx, ids) => statesOf(ctx, ids),
}

const isOfGrades = (measure: unknown): boolean => (GRADE_MEASURES as readonly unknown[]).includes(measure)

/** Fills in the usual rule of a measure that is read off grades, so that every metric holds the rule it goes by. */
export const completeMetrics: NonNullable<ServedKind['complete']> = async (_ctx, list) =>
  list.map((given) => {
    const usual = USUAL_RULES[(given['measure'] ?? 'success') as Measure]
    const isEmpty = ['counts', 'of', 'leftOut'].every((key) => !(given[key] as string[] | undefined)?.length)
    const known = { ...given, better: given['better'] ?? (given['measure'] === 'dfw' ? 'lower' : 'higher') }
    if (!usual || !isEmpty) return known
    const { source, ...rule } = usual
    return { ...known, ...rule, ruleSource: given['ruleSource'] || source }
  })

const RULE = ['measure', 'counts', 'of', 'leftOut', 'hideBelow'] as const

/** A metric keeps its rule once something was read by it: figures of two rules would stand in one row. */
export const checkMetric: NonNullable<ServedKind['check']> = async (ctx, next, before, id) => {
  if (isOfGrades(next['measure'])) {
    const [counts = [], of = [], leftOut = []] = ['counts', 'of', 'leftOut'].map((key) =>
      ((next[key] as string[] | undefined) ?? []).map(gradeName),
    )
    if (counts.length === 0 || of.length === 0)
      throw invalid('counts', 'Nothing was changed: say which grades are counted, and of which.')
    const twice = leftOut.find((grade) => of.includes(grade) || counts.includes(grade))
    if (twice) throw invalid('leftOut', `Nothing was changed: ${twice} cannot be both counted and left out.`)
  }
  if (((next['dimensions'] as string[] | undefined) ?? []).length > 6)
    throw invalid('dimensions', 'Nothing was changed: six dimensions at most, or every group becomes small.')
  if (!before || !id || !RULE.some((key) => JSON.stringify(before[key]) !== JSON.stringify(next[key]))) return
  if (await hasReadings(ctx, id))
    throw new Problem(
      'sealed',
      'Nothing was changed: this metric has readings, and its rule stands with them. Make a metric with the new rule; both stay readable side by side.',
    )
}

/** An experiment judges its metric the better way unless it says otherwise. */
export const completeExperiments: NonNullable<ServedKind['complete']> = async (ctx, list) => {
  const ids = list.flatMap((given) =>
    given['direction'] ? [] : ((given['metricId'] as string | null) ?? []),
  )
  const metrics = await metricsById(ctx, ids)
  return list.map((given) => {
    const better: Better | undefined = metrics.get(String(given['metricId'] ?? ''))?.better
    return given['direction'] || !better ? given : { ...given, direction: better }
  })
}

/** What is fixed before the data: changing any of it afterwards would move the goal to where the ball went. */
const PLAN = ['design', 'metricId', 'threshold', 'direction', 'expected', 'randomised'] as const

/** The plan of an experiment stands from its first datum on. It is corrected by an experiment that replaces it. */
export const checkExperiment: NonNullable<ServedKind['check']> = async (ctx, next, before, id) => {
  const { threshold, metricId, startOn, endOn, replacesId } = next as Record<string, unknown>
  if (threshold !== null && threshold !== undefined && !(Number(threshold) > 0))
    throw invalid('threshold', 'Nothing was changed: a threshold is a difference above 0.')
  if (typeof startOn === 'string' && typeof endOn === 'string' && endOn < startOn)
    throw invalid('endOn', 'Nothing was changed: it would end before it begins.')
  if (replacesId !== null && replacesId === id)
    throw invalid('replacesId', 'Nothing was changed: an experiment cannot correct itself.')
  if (typeof metricId === 'string' && metricId !== before?.['metricId']) await findRecord(ctx, metricId)
  if (!before || !id) return
  const moved = PLAN.filter((key) => before[key] !== next[key])
  if (moved.length === 0 || !(await firstData(ctx, [id])).has(id)) return
  throw new Problem(
    'sealed',
    `Nothing was changed: the plan was sealed when the first datum came in. To correct it, make an experiment that replaces this one; both stay readable.`,
    { errors: moved.map((path) => ({ path, message: 'Sealed since the first datum.' })) },
  )
}

/** The fields of an experiment that a new reading must fit. */
export const planOf = async (ctx: Context, experimentId: string) => {
  const served = kindNamed(ctx.app, 'experiment')
  const [row] = await loadRecords(ctx, served, [experimentId])
  return row ? { ...fieldValues(served.kind, row), ref: `EXP-${row.number}` } : null
}
