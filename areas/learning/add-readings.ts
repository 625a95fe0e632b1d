import { sql } from 'kysely'
import { newId } from '../../core/ids.ts'
import type { Context } from '../../core/operations/context.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { keepChanges } from '../../core/records/changes.ts'
import type { Head } from '../../core/records/load.ts'
import { ARMS, type Design } from './contract.ts'
import type { MetricValues } from './evidence.ts'
import { isShare } from './figures.ts'
import { countGrades, type GradeRule, type Grades } from './grades.ts'
import { keepReadings, type Reading, readingsOfMetrics } from './readings.ts'
import { planOf } from './rules.ts'

/** What was counted of one group, before it becomes a reading of a metric. */
export type Given = {
  period: string
  arm: string
  section: string
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
}

export type Target = { metric: MetricValues & GradeRule; head: Head; experiment: Head | null }
export type Outcome = { made: Reading[]; corrected: number; same: number }

/**
 * Adds readings to one metric. What came before from the same source under the same external id is left as it is where
 * it says the same, and corrected by a successor where it does not. Throws where the experiment has no threshold yet,
 * or where learners would be counted twice.
 */
export const addReadings = async (
  ctx: Context,
  target: Target,
  given: readonly Given[],
): Promise<Outcome> => {
  const { metric, head, experiment } = target
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.workspaceId} reading ${metric.id}`}, 0))`.execute(
    ctx.db,
  )
  if (experiment) await checkPlan(ctx, target, given)
  const there = await readingsOfMetrics(ctx, [metric.id])
  const known = new Map(there.map((each) => [`${each.source} ${each.externalId}`, each]))
  const made: Reading[] = []
  const replaced = new Set<string>()
  let same = 0
  for (const each of given) {
    const counted = countedBy(metric, each)
    const before = each.replaces
      ? there.find((one) => one.id === each.replaces)
      : each.externalId === ''
        ? undefined
        : known.get(`${each.source} ${each.externalId}`)
    if (each.replaces && !before)
      throw new Problem(
        'sealed',
        'Nothing was added: that reading was corrected already, or is none of this metric.',
      )
    if (before && saysTheSame(before, counted, each)) {
      same++
      continue
    }
    if (before) replaced.add(before.id)
    made.push({
      ...each,
      ...counted,
      id: newId(ctx.now),
      metricId: metric.id,
      experimentId: experiment?.id ?? null,
      replaces: before?.id ?? null,
      createdAt: ctx.now,
      createdBy: ctx.actor.personId || null,
    })
  }
  refuseTwice([...there.filter((each) => !replaced.has(each.id)), ...made])
  if (made.length === 0) return { made, corrected: 0, same }
  await keepReadings(ctx, made)
  await keepChanges(
    ctx,
    [head, ...(experiment ? [experiment] : [])].map((of) => ({
      recordId: of.id,
      kind: of.kind,
      ref: of.ref,
      productId: of.product_id,
      verb: 'measured' as const,
      fields: { readings: [null, made.length] as [unknown, unknown] },
    })),
  )
  return { made, corrected: replaced.size, same }
}

type Counted = Pick<Reading, 'x' | 'n' | 'mean' | 'sd' | 'meanBefore' | 'grades'>

/** A reading in the terms of its metric: grades become x of n by its rule. Throws where something is missing. */
export const countedBy = (metric: MetricValues & GradeRule, given: Given): Counted => {
  const none = { x: null, n: null, mean: null, sd: null, meanBefore: null, grades: null }
  const { measure } = metric
  if (measure === 'count') {
    if (given.x === null) throw invalid('x', 'Nothing was added: a count says how many.')
    return { ...none, x: given.x }
  }
  if (isShare(measure)) {
    if (given.grades) {
      const { x, n, unknown } = countGrades(given.grades, metric)
      if (measure !== 'share' && unknown.length > 0)
        throw invalid(
          'grades',
          `Nothing was added: the rule of ${metric.ref} says nothing of the grade ${unknown.join(', ')}. Say on the metric whether it is counted or left out.`,
        )
      if (measure !== 'share') return atLeastOne({ ...none, x, n, grades: given.grades })
    }
    if (given.x === null || given.n === null)
      throw invalid('n', 'Nothing was added: a share says how many of how many.')
    if (given.x > given.n)
      throw invalid('x', `Nothing was added: ${given.x} cannot be counted of ${given.n}.`)
    return atLeastOne({ ...none, x: given.x, n: given.n })
  }
  if (given.mean === null || given.n === null)
    throw invalid('mean', 'Nothing was added: a mean says of how many learners it is.')
  if (measure === 'gain' && given.meanBefore === null)
    throw invalid('meanBefore', 'Nothing was added: a gain says where it began, in percent.')
  if (measure === 'gain' && (given.mean > 100 || (given.meanBefore ?? 0) > 100))
    throw invalid('mean', 'Nothing was added: a gain is of means in percent, 0 to 100.')
  return atLeastOne({ ...none, mean: given.mean, sd: given.sd, meanBefore: given.meanBefore, n: given.n })
}

const atLeastOne = (counted: Counted): Counted => {
  if ((counted.n ?? 0) < 1) throw invalid('n', 'Nothing was added: a reading is about one learner at least.')
  return counted
}

const saysTheSame = (before: Reading, counted: Counted, given: Given): boolean =>
  before.arm === given.arm &&
  before.section === given.section &&
  before.period === given.period &&
  sameObject(before.parts, given.parts) &&
  (['x', 'n', 'mean', 'sd', 'meanBefore'] as const).every((key) => before[key] === counted[key]) &&
  sameObject(before.grades ?? {}, counted.grades ?? {})

const sameObject = (a: object, b: object): boolean =>
  JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted())

/** The threshold comes before the data, and readings name an arm of the design. */
const checkPlan = async (ctx: Context, target: Target, given: readonly Given[]): Promise<void> => {
  const plan = await planOf(ctx, target.experiment?.id ?? '')
  if (!plan) return
  const { threshold, metricId, design } = plan as unknown as {
    threshold: number | null
    metricId: string | null
    design: Design
  }
  if (metricId === null || threshold === null)
    throw new Problem(
      'conflict',
      `Nothing was added: ${plan.ref} has no ${metricId === null ? 'metric' : 'threshold'} yet. Set it before the first datum comes in; it is sealed then.`,
    )
  const arms: readonly string[] = ARMS[design]
  const strange = given.find((each) => !arms.includes(each.arm))
  if (strange)
    throw invalid(
      'arm',
      `Nothing was added: the arms of ${plan.ref} are ${arms.join(' and ')}, not "${strange.arm}".`,
    )
}

/** Learners are counted once: an arm is read whole or by section, by one set of dimensions, each group once. */
const refuseTwice = (all: readonly Reading[]): void => {
  const seen = new Map<string, string>()
  const groups = new Set<string>()
  for (const each of all) {
    const within = JSON.stringify([each.experimentId, each.period, each.arm])
    const shape = JSON.stringify([each.section !== '', Object.keys(each.parts).toSorted()])
    const before = seen.get(within)
    if (before !== undefined && before !== shape)
      throw invalid(
        'section',
        `Nothing was added: ${each.arm || 'this group'} in ${each.period || 'this period'} was read before by other sections or dimensions, and learners would be counted twice.`,
      )
    seen.set(within, shape)
    const group = JSON.stringify([within, each.section, Object.entries(each.parts).toSorted()])
    if (groups.has(group))
      throw invalid(
        'section',
        `Nothing was added: ${[each.arm, each.section].filter(Boolean).join(' ') || 'this group'} in ${each.period || 'this period'} was read before. To correct that reading, replace it.`,
      )
    groups.add(group)
  }
}
