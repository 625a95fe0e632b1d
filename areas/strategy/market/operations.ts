import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { lineOfText, plainText } from '../../../core/fields/schema.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid, notFound, Problem } from '../../../core/problems.ts'
import { changeRecords } from '../../../core/records/change.ts'
import { createRecords } from '../../../core/records/create.ts'
import { findRecord, type Head, loadRecords, lockRecord } from '../../../core/records/load.ts'
import { namesOf } from '../../../core/records/present.ts'
import { fieldValues, refOf } from '../../../core/records/shape.ts'
import { dayInWords } from '../../../core/words/in-sentences.ts'
import { LANGUAGES } from '../../../core/words/vocabulary.ts'
import { policy } from '../policy.ts'
import { analysisOf } from './analysis.ts'
import { ANALYSIS_WORDS } from './analysis-words.ts'
import { ALTERNATIVE_SORTS, LEAST_WEIGHT, MOST_POINTS, MOST_WEIGHT } from './contract.ts'
import { matricesOf, matrixStanding, standingShape } from './matrix.ts'
import { CELL_STATES, stateOf, sumsOf } from './model.ts'
import { judgementOf } from './rules.ts'

const matrixHead = async (ctx: Context, ref: string, needs?: 'contributor'): Promise<Head> => {
  const head = await findRecord(ctx, ref, needs)
  if (head.kind !== 'market-matrix') throw notFound(`A market matrix ${ref}`)
  if (head.binned_at !== null && needs)
    throw new Problem('gone', `${head.ref} lies in the bin. Restore it first; nothing was changed.`)
  return head
}

const partShape = { id: z.uuid(), ref: z.string(), title: z.string() }

export const marketOperations: Operation[] = [
  defineOperation({
    name: 'market-matrix.begin',
    summary: 'Begin a market matrix with its alternatives and criteria, as one step, undone as one.',
    method: 'POST',
    path: '/market-matrices/begin',
    may: policy.market.write,
    input: z.strictObject({
      product: refParam,
      title: lineOfText(300).trim().min(1, 'This cannot be empty.'),
      question: plainText(20_000).default(''),
      alternatives: z
        .array(
          z.strictObject({
            title: lineOfText(300).trim().min(1),
            stands: z.enum(ALTERNATIVE_SORTS).default('rival'),
          }),
        )
        .max(30)
        .default([]),
      criteria: z
        .array(
          z.strictObject({
            title: lineOfText(300).trim().min(1),
            weight: z.int().min(LEAST_WEIGHT).max(MOST_WEIGHT).default(3),
            asks: lineOfText(1000).default(''),
          }),
        )
        .max(30)
        .default([]),
    }),
    output: z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid() }),
    example: (sample) => ({
      product: sample.ref('product'),
      title: 'Early-alert tools',
      alternatives: [{ title: 'Doing nothing', stands: 'nothing' }],
      criteria: [{ title: 'Works by keyboard and screen reader', weight: 5 }],
    }),
    run: async (ctx, { product, title, question, alternatives, criteria }) => {
      const served = kindNamed(ctx.app, 'market-matrix')
      const [row] = await createRecords(ctx, served, [{ title, product, question, asOf: await todayIn(ctx) }])
      if (!row) throw new Error('No matrix was made.')
      const within = <P extends { title: string }>(list: readonly P[]) =>
        list.map((each) => ({ ...each, product, matrixId: row.id }))
      await createRecords(ctx, kindNamed(ctx.app, 'market-alternative'), within(alternatives))
      await createRecords(ctx, kindNamed(ctx.app, 'market-criterion'), within(criteria))
      return { id: row.id, ref: refOf(served.kind, row.number), batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'market-matrix.table',
    summary:
      'Show a market matrix: each judgement with its evidence, the weighted sums, and what is missing.',
    method: 'GET',
    path: '/market-matrices/{ref}/table',
    may: policy.market.read,
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      alternatives: z.array(
        z.object({
          ...partShape,
          stands: z.enum(ALTERNATIVE_SORTS),
          serves: z.string(),
          address: z.string(),
          sum: z.number().meta({ description: 'Σ weight × points over the criteria that were judged.' }),
          most: z.number().meta({ description: 'Σ weight × 4 over the same.' }),
          gaps: z.int().meta({ description: 'Criteria by which nobody judged it; the sum leaves them out.' }),
        }),
      ),
      criteria: z.array(z.object({ ...partShape, weight: z.int(), asks: z.string() })),
      judgements: z.array(
        z.object({
          id: z.uuid(),
          ref: z.string(),
          alternativeId: z.uuid(),
          criterionId: z.uuid(),
          points: z.int().nullable(),
          evidence: z.string(),
          address: z.string(),
          lookedOn: z.iso.date().nullable(),
          state: z.enum(CELL_STATES).meta({ description: 'An opinion says not what it rests on.' }),
        }),
      ),
      standing: z.object(standingShape),
    }),
    example: (sample) => ({ ref: sample.ref('market-matrix') }),
    run: async (ctx, { ref }) => {
      const head = await matrixHead(ctx, ref)
      const rows = (await matricesOf(ctx, [head.id])).get(head.id)
      if (!rows) throw notFound(ref)
      const sums = new Map(sumsOf(rows).map((each) => [each.alternative.id, each]))
      const { ref: _, ...standing } = await matrixStanding(ctx, head.id)
      return {
        alternatives: rows.alternatives.map((each) => {
          const { sum = 0, most = 0, gaps = 0 } = sums.get(each.id) ?? {}
          return { ...each, stands: each.stands as (typeof ALTERNATIVE_SORTS)[number], sum, most, gaps }
        }),
        criteria: rows.criteria,
        judgements: rows.judgements.map((each) => ({ ...each, state: stateOf(each) })),
        standing,
      }
    },
  }),
  defineOperation({
    name: 'market-matrix.judge',
    summary: 'Judge one alternative by one criterion, 0 to 4, with what it rests on; what is left out stays.',
    method: 'POST',
    path: '/market-matrices/{ref}/judge',
    may: policy.market.write,
    input: z.strictObject({
      ref: refParam,
      alternative: refParam,
      criterion: refParam,
      points: z.int().min(0).max(MOST_POINTS).nullable().optional(),
      evidence: lineOfText(2000).optional().meta({ description: 'What was seen, read or tried.' }),
      address: z.string().max(2000).optional().meta({ description: 'Where it can be looked up.' }),
      lookedOn: z.iso.date().nullable().optional().meta({
        description: 'The day it was looked at; today where evidence is given that had none.',
      }),
    }),
    output: z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid() }),
    example: (sample) => ({
      ref: sample.ref('market-matrix'),
      alternative: sample.ref('market-alternative'),
      criterion: sample.ref('market-criterion'),
      points: 3,
      evidence: 'Tried with a screen reader: the table reads out, the chart does not.',
    }),
    run: async (ctx, { ref, alternative, criterion, ...said }) => {
      const matrix = await matrixHead(ctx, ref, policy.market.write)
      const [of, by] = [
        await partOf(ctx, matrix, 'market-alternative', alternative),
        await partOf(ctx, matrix, 'market-criterion', criterion),
      ]
      const served = kindNamed(ctx.app, 'market-judgement')
      // Two people who judge the same empty cell: the second changes what the first wrote.
      await lockRecord(ctx, of.id)
      const there = await judgementOf(ctx, of.id, by.id)
      const [before] = there ? await loadRecords(ctx, served, [there]) : []
      const isFounded = Boolean(said.evidence?.trim() || said.address?.trim())
      const isDated = said.lookedOn !== undefined || (before && fieldValues(served.kind, before)['lookedOn'])
      const values = { ...said, ...(isFounded && !isDated ? { lookedOn: await todayIn(ctx) } : {}) }
      const [row] = there
        ? (await changeRecords(ctx, served, [there], values)).rows
        : await createRecords(ctx, served, [
            {
              title: `${by.title} · ${of.title}`.slice(0, 300),
              product: matrix.product_id,
              alternativeId: of.id,
              criterionId: by.id,
              ...values,
            },
          ])
      if (!row) throw notFound(ref)
      return { id: row.id, ref: refOf(served.kind, row.number), batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'market-matrix.analysis',
    summary:
      'Put a market matrix on one page of Markdown: the table, the sums, what it means, and the notes.',
    method: 'GET',
    path: '/market-matrices/{ref}/analysis',
    may: policy.market.read,
    input: z.strictObject({ ref: refParam, language: z.enum(LANGUAGES).default('en') }),
    output: z.object({ text: z.string().meta({ description: 'Markdown.' }) }),
    example: (sample) => ({ ref: sample.ref('market-matrix') }),
    run: async (ctx, { ref, language }) => {
      const head = await matrixHead(ctx, ref)
      const rows = (await matricesOf(ctx, [head.id])).get(head.id)
      const [row] = await loadRecords(ctx, head.served, [head.id])
      if (!rows || !row) throw notFound(ref)
      const texts = fieldValues(head.served.kind, row) as Record<string, string>
      const names = await namesOf(ctx, head.product_id === null ? [] : [head.product_id])
      return {
        text: analysisOf(
          {
            title: head.title,
            product: names[head.product_id ?? '']?.title ?? '',
            day: texts['asOf'] ? dayInWords(texts['asOf'], language) : '',
            texts,
            ...rows,
            standing: await matrixStanding(ctx, head.id),
          },
          ANALYSIS_WORDS[language],
        ),
      }
    },
  }),
]

/** A part of this matrix. Throws where it is one of another. */
const partOf = async (
  ctx: Context,
  matrix: Head,
  kind: 'market-alternative' | 'market-criterion',
  ref: string,
): Promise<Head> => {
  const head = await findRecord(ctx, ref)
  const [row] =
    head.kind === kind && head.binned_at === null ? await loadRecords(ctx, head.served, [head.id]) : []
  if (row?.['matrix_id'] !== matrix.id)
    throw invalid(
      kind === 'market-criterion' ? 'criterion' : 'alternative',
      `Nothing was changed: ${ref} does not stand in ${matrix.ref}.`,
    )
  return head
}
