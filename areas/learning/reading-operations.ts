import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { todayIn } from '../../core/day.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound, Problem } from '../../core/problems.ts'
import { findRecord, type Head, loadRecords } from '../../core/records/load.ts'
import { fieldValues } from '../../core/records/shape.ts'
import { addReadings, countedBy, type Given, type Target } from './add-readings.ts'
import { metricsById } from './evidence.ts'
import type { GradeRule } from './grades.ts'
import { policy } from './policy.ts'
import { type ReadGroup, readCsv } from './read-csv.ts'

const short = lineOfText(120).trim()
const many = z.int().min(0).max(10_000_000)
const partsShape = z
  .record(short.min(1), short.min(1))
  .refine((parts) => Object.keys(parts).length <= 2, 'Learners are told apart by two dimensions at most.')

const where = {
  experiment: refParam.optional().meta({ description: 'The experiment it belongs to, if any.' }),
  period: short.min(1).meta({ description: 'The term or span it is about: Fall 2026.' }),
  source: lineOfText(300).trim().min(1).meta({ description: 'Where the numbers come from.' }),
  readOn: z.iso.date().optional().meta({ description: 'The day on which they were read. Default is today.' }),
}

export const readingOperations: Operation[] = [
  defineOperation({
    name: 'metric.add-reading',
    summary: 'Add one reading to a metric: grades, x of n, or a mean. It stands; another may correct it.',
    method: 'POST',
    path: '/metrics/{ref}/readings',
    may: policy.metric.write,
    input: z.strictObject({
      ref: refParam,
      ...where,
      arm: short.default(''),
      section: short.default(''),
      parts: partsShape.default({}),
      x: many.nullable().default(null),
      n: many.nullable().default(null),
      mean: z.number().nullable().default(null),
      sd: z.number().min(0).nullable().default(null),
      meanBefore: z.number().nullable().default(null),
      grades: z
        .record(z.string().regex(/^[A-Z]{1,4}$/), many)
        .nullable()
        .default(null),
      externalId: short.default(''),
      replaces: z
        .uuid()
        .nullable()
        .default(null)
        .meta({ description: 'The reading that this one corrects.' }),
    }),
    output: z.object({ id: z.uuid().nullable(), made: z.int(), corrected: z.int(), same: z.int() }),
    example: (sample) => ({
      ref: sample.ref('metric'),
      period: 'Fall 2026',
      source: 'Registrar',
      grades: { A: 12, B: 14, C: 9, D: 4, F: 3, W: 5 },
    }),
    run: async (ctx, input) => {
      const target = await targetOf(ctx, input.ref, input.experiment)
      refuseUndeclared(target, input.parts)
      const { ref: _, experiment: __, readOn, ...rest } = input
      const given: Given = { ...rest, readOn: await dayOf(ctx, readOn) }
      const { made, corrected, same } = await addReadings(ctx, target, [given])
      return { id: made[0]?.id ?? null, made: made.length, corrected, same }
    },
  }),
  defineOperation({
    name: 'metric.import-readings',
    summary:
      'Read grades or counts of groups of learners from CSV text into metrics: by section and arm, without any identity.',
    method: 'POST',
    path: '/metrics/import-readings',
    may: policy.metric.write,
    input: z.strictObject({
      metrics: z.array(refParam).min(1).max(10),
      ...where,
      csv: z.string().min(1).max(1_500_000),
      dryRun: z.boolean().default(false).meta({ description: 'Say what would be read; keep nothing.' }),
    }),
    output: z.object({
      form: z.enum(['groups', 'learners']),
      columns: z.array(z.object({ name: z.string(), as: z.string() })),
      rows: z.int(),
      errors: z.array(z.object({ line: z.int(), message: z.string() })),
      arms: z
        .array(z.object({ arm: z.string(), sections: z.int(), n: z.int(), lines: z.int() }))
        .meta({ description: 'What was read, added up by arm.' }),
      groups: z.int(),
      made: z.int(),
      corrected: z.int(),
      same: z.int(),
    }),
    example: (sample) => ({
      metrics: [sample.ref('metric')],
      period: 'Spring 2026',
      source: 'Registrar',
      csv: 'section,grade,count\n1,A,14\n1,B,9\n2,A,8\n2,W,7\n',
    }),
    run: async (ctx, input) => {
      const targets: Target[] = []
      for (const ref of new Set(input.metrics)) targets.push(await targetOf(ctx, ref, input.experiment))
      const dimensions = [...new Set(targets.flatMap(({ metric }) => metric.dimensions))]
      const file = readCsv(input.csv, dimensions)
      const readOn = await dayOf(ctx, input.readOn)
      const given = file.groups.map((group) => asGiven(group, input, readOn))
      const counted = targets[0]
        ? given.map((each) => countedBy(targets[0]?.metric as Target['metric'], each))
        : []
      const sums = { made: 0, corrected: 0, same: 0 }
      if (!input.dryRun) {
        if (file.errors.length > 0)
          throw new Problem(
            'invalid-input',
            `Nothing was kept: ${file.errors.length} rows cannot be read, the first in line ${file.errors[0]?.line}: ${file.errors[0]?.message} Mend the file and read it again.`,
            { errors: file.errors.map(({ line, message }) => ({ path: `csv.${line}`, message })) },
          )
        for (const target of targets) {
          const outcome = await addReadings(ctx, target, given)
          sums.made += outcome.made.length
          sums.corrected += outcome.corrected
          sums.same += outcome.same
        }
      }
      return {
        form: file.form,
        columns: file.columns,
        rows: file.rows,
        errors: file.errors,
        arms: armsIn(file.groups, counted),
        groups: file.groups.length,
        ...sums,
      }
    },
  }),
]

const armsIn = (groups: readonly ReadGroup[], counted: readonly { x: number | null; n: number | null }[]) =>
  [...Map.groupBy(groups.entries(), ([, group]) => group.arm)].map(([arm, of]) => ({
    arm,
    sections: new Set(of.map(([, group]) => group.section).filter((section) => section !== '')).size,
    n: of.reduce((sum, [at]) => sum + (counted[at]?.n ?? counted[at]?.x ?? 0), 0),
    lines: of.reduce((sum, [, group]) => sum + group.lines, 0),
  }))

/** A group of the file as a reading; the same group of the same source is the same reading again. */
const asGiven = (
  group: ReadGroup,
  { period, source, experiment }: { period: string; source: string; experiment?: string | undefined },
  readOn: string,
): Given => {
  const { lines: _, ...values } = group
  const place = [
    experiment ?? '',
    period,
    group.arm,
    group.section,
    ...Object.entries(group.parts).toSorted().flat(),
  ]
  return { ...values, period, source, readOn, externalId: place.join(' / '), replaces: null }
}

const dayOf = async (ctx: Context, given: string | undefined): Promise<string> => {
  const today = await todayIn(ctx)
  // A day later somewhere on earth is no fault of the person.
  if (given && given > new Date(Date.parse(ctx.now) + 86_400_000).toISOString().slice(0, 10))
    throw invalid('readOn', 'Nothing was added: that day is still to come.')
  return given ?? today
}

const targetOf = async (ctx: Context, ref: string, experimentRef: string | undefined): Promise<Target> => {
  const head = await headOf(ctx, ref, 'metric')
  const served = kindNamed(ctx.app, 'metric')
  const [row] = await loadRecords(ctx, served, [head.id])
  const metric = (await metricsById(ctx, [head.id])).get(head.id)
  if (!row || !metric) throw notFound(ref)
  const experiment = experimentRef ? await headOf(ctx, experimentRef, 'experiment') : null
  if (experiment && experiment.product_id !== head.product_id)
    throw invalid(
      'experiment',
      `Nothing was added: ${experiment.ref} is about another product than ${head.ref}.`,
    )
  return {
    metric: { ...(fieldValues(served.kind, row) as unknown as GradeRule), ...metric },
    head,
    experiment,
  }
}

const headOf = async (ctx: Context, ref: string, kind: 'metric' | 'experiment'): Promise<Head> => {
  const head = await findRecord(ctx, ref, policy[kind].write)
  if (head.kind !== kind || head.binned_at !== null) throw notFound(`A ${kind} ${ref}`)
  return head
}

const refuseUndeclared = ({ metric }: Target, parts: Readonly<Record<string, string>>): void => {
  const strange = Object.keys(parts).find((each) => !metric.dimensions.includes(each))
  if (strange)
    throw invalid(
      'parts',
      `Nothing was added: ${metric.ref} does not declare the dimension ${strange}. Declare it on the metric first.`,
    )
}
