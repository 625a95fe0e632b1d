import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { todayIn } from '../../core/day.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import { newId } from '../../core/ids.ts'
import { refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { notFound } from '../../core/problems.ts'
import { listRecords } from '../../core/records/list.ts'
import { findRecord, type Head } from '../../core/records/load.ts'
import { isAmong, isCarried, numbersIn, strengthOf } from './claims.ts'
import { BETTER, DESIGNS, MEASURES, VERDICTS, WORDINGS } from './contract.ts'
import { type Evidence, evidenceById, looksAt } from './evidence.ts'
import { cellShape, figureShape, wireCell, wireFigure } from './figure-wire.ts'
import { tableOver } from './permitted.ts'
import { policy } from './policy.ts'
import { firstData } from './readings.ts'
import type { Arm } from './verdict.ts'
import { figuresOf, wordingIn } from './wording.ts'

const interval = z.object({ low: z.number(), high: z.number() })
const armShape = z.object({
  name: z.string(),
  hidden: z.boolean(),
  figure: figureShape.nullable(),
})

const verdictShape = z.object({
  design: z.enum(DESIGNS),
  measure: z.enum(MEASURES),
  direction: z.enum(BETTER),
  unit: z.string(),
  metricRef: z.string(),
  period: z.string(),
  readOn: z.iso.date(),
  judged: armShape,
  against: armShape,
  difference: z.number().nullable(),
  naive: interval.nullable().meta({ description: 'The 95 % interval of learners drawn one by one.' }),
  clustered: z
    .object({
      ...interval.shape,
      degrees: z.number(),
      designEffects: z.array(z.number()),
      sections: z.int(),
    })
    .nullable()
    .meta({ description: 'The 95 % interval that allows for sections.' }),
  p: z.number().nullable(),
  verdict: z.enum(VERDICTS),
  thresholdMet: z.boolean().nullable(),
  wording: z.enum(WORDINGS),
  says: z.string().meta({ description: 'The strongest sentence that it carries.' }),
  needed: z
    .object({
      perArm: z.int(),
      base: z.number(),
      baseFrom: z.enum(['expected', 'comparison']),
      more: z.array(z.int()).meta({ description: 'How many more learners in the one arm and in the other.' }),
      perArmInSections: z.int().nullable(),
      designEffect: z.number().nullable(),
    })
    .nullable()
    .meta({ description: 'Learners in each arm to see the threshold at 80 % power, two-sided 5 %.' }),
  sections: z.array(cellShape),
  subgroups: z.array(z.object({ dimension: z.string(), cells: z.array(cellShape) })),
})

export const experimentOperations: Operation[] = [
  defineOperation({
    name: 'experiment.verdict',
    summary: 'Open the figures of an experiment: arms, difference, intervals, verdict. Counted as a look.',
    method: 'POST',
    path: '/experiments/{ref}/verdict',
    may: policy.experiment.read,
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      looks: z.int().meta({ description: 'How often somebody looked since the first datum, this time too.' }),
      verdict: verdictShape.nullable().meta({ description: 'None while there is no metric or no datum.' }),
    }),
    example: (sample) => ({ ref: sample.ref('experiment') }),
    run: async (ctx, input) => {
      const head = await experimentHead(ctx, input.ref)
      const evidence = (await evidenceById(ctx, [head.id])).get(head.id)
      if (evidence) await keepLook(ctx, head.id)
      return {
        looks: (await looksAt(ctx, [head.id])).get(head.id) ?? 0,
        verdict: evidence ? wireVerdict(evidence, head) : null,
      }
    },
  }),
  defineOperation({
    name: 'experiment.check-claim',
    summary:
      'Hold a sentence against the evidence of an experiment: is it carried, and how strong may it be?',
    method: 'POST',
    path: '/experiments/{ref}/check-claim',
    may: policy.experiment.read,
    reads: true,
    input: z.strictObject({ ref: refParam, claim: lineOfText(2000).trim().min(3) }),
    output: z.object({
      carried: z.boolean(),
      asks: z.enum(WORDINGS).meta({ description: 'How strong the sentence is.' }),
      carries: z.enum(WORDINGS).meta({ description: 'How strong the evidence lets it be.' }),
      strangeNumbers: z
        .array(z.string())
        .meta({ description: 'Numbers in it that are none of the figures.' }),
      strongest: z.string(),
      why: z.string(),
    }),
    example: (sample) => ({ ref: sample.ref('experiment'), claim: 'It reduced DFW by 9.8 points.' }),
    run: async (ctx, input) => {
      const head = await experimentHead(ctx, input.ref)
      const evidence = (await evidenceById(ctx, [head.id])).get(head.id)
      return checkClaim(evidence, head, input.claim)
    },
  }),
  defineOperation({
    name: 'learning.waiting',
    summary: 'Count the experiments whose data should be in by now and are not.',
    method: 'GET',
    path: '/learning/waiting',
    may: policy.experiment.read,
    input: z.strictObject({ product: refParam.optional() }),
    output: z.object({ count: z.int() }),
    example: () => ({}),
    run: async (ctx, input) => {
      const query = { product: input.product, state: 'running,ended', sort: '-endOn', limit: 100 }
      const { rows } = await listRecords(ctx, kindNamed(ctx.app, 'experiment'), query)
      const today = await todayIn(ctx)
      const due = rows.filter((row) => typeof row['end_on'] === 'string' && row['end_on'] < today)
      const data = await firstData(
        ctx,
        due.map((row) => row.id),
      )
      return { count: due.length - data.size }
    },
  }),
]

const experimentHead = async (ctx: Context, ref: string): Promise<Head> => {
  const head = await findRecord(ctx, ref)
  if (head.kind !== 'experiment') throw notFound(`An experiment ${ref}`)
  return head
}

const wireArm = ({ name, figure, isHidden }: Arm) => ({
  name,
  hidden: isHidden,
  figure: figure && wireFigure(figure),
})

const wireVerdict = (evidence: Evidence, head: Head): z.input<typeof verdictShape> => {
  const { judged, metric, plan, cells } = evidence
  const { needed, clustered } = judged
  return {
    design: plan.design,
    measure: metric.measure,
    direction: plan.direction,
    unit: metric.unit,
    metricRef: metric.ref,
    period: evidence.period,
    readOn: evidence.readOn,
    judged: wireArm(judged.judged),
    against: wireArm(judged.against),
    difference: judged.difference,
    naive: judged.naive,
    clustered: clustered && { ...clustered, designEffects: [...clustered.designEffects] },
    p: judged.p,
    verdict: judged.verdict,
    thresholdMet: judged.thresholdMet,
    wording: judged.wording,
    says: wordingIn(judged, metric, plan.direction, head.title),
    needed: needed && { ...needed, more: [...needed.more] },
    sections: tableOver(cells, ['section']).map(wireCell),
    subgroups: metric.dimensions.flatMap((dimension) => {
      const found = tableOver(cells, ['arm', dimension])
      return found.length > 0 ? [{ dimension, cells: found.map(wireCell) }] : []
    }),
  }
}

/** One look for each person, day and state of the data: opening a page twice is not looking twice. */
const keepLook = async (ctx: Context, experimentId: string): Promise<void> => {
  const readings = (await firstData(ctx, [experimentId])).get(experimentId)?.readings ?? 0
  const day = await todayIn(ctx)
  const person = ctx.actor.personId || null
  await sql`insert into experiment_look (workspace_id, id, experiment_id, person_id, day, readings, at)
    select ${ctx.workspaceId}, ${newId(ctx.now)}, ${experimentId}, ${person}, ${day}, ${readings}, ${ctx.now}
     where not exists (
       select 1 from experiment_look k
        where k.workspace_id = ${ctx.workspaceId} and k.experiment_id = ${experimentId} and k.day = ${day}
          and k.readings = ${readings} and k.person_id is not distinct from ${person}::uuid)`.execute(ctx.db)
}

const WHY_NOT: Readonly<Record<(typeof VERDICTS)[number], string>> = {
  'no-data': 'There are no data yet, so nothing more can be said than that it was tried.',
  'one-arm': 'Only one arm has data, so nothing can be compared.',
  hidden: 'The groups are too small to be shown.',
  'no-interval': 'How sure the difference is cannot be said of these data.',
  'not-clear': 'Not clear yet: the interval of the difference crosses zero.',
  wanted: 'Cause takes assignment by chance and the threshold that was set beforehand.',
  unwanted: 'The difference goes the other way than was hoped.',
}

/** Holds a sentence against what the evidence carries. */
export const checkClaim = (evidence: Evidence | undefined, head: Pick<Head, 'title'>, claim: string) => {
  const asks = strengthOf(claim)
  const carries = evidence?.judged.wording ?? 'piloted'
  const figures = evidence ? figuresOf(evidence.judged, evidence.metric) : []
  const strangeNumbers = numbersIn(claim)
    .filter((named) => !isAmong(named, figures))
    .map((named) => named.text)
  const carried = isCarried(asks, carries) && strangeNumbers.length === 0
  const reason =
    strangeNumbers.length > 0
      ? `The evidence does not hold ${strangeNumbers.join(', ')}.`
      : evidence?.plan.design === 'before-after' && asks !== 'was'
        ? 'Before and after says what was, not what it came from.'
        : WHY_NOT[evidence?.judged.verdict ?? 'no-data']
  return {
    carried,
    asks,
    carries,
    strangeNumbers,
    strongest: evidence
      ? wordingIn(evidence.judged, evidence.metric, evidence.plan.direction, head.title)
      : `${head.title} was piloted; there are no figures yet.`,
    why: carried ? 'The evidence carries it.' : reason,
  }
}
