import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { ENCODINGS } from '../../../core/exchange/encoding.ts'
import { cellOptions, fileShape, readFile } from '../../../core/exchange/import-input.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import { addLinks } from '../../../core/links/links.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { notFound, Problem } from '../../../core/problems.ts'
import { createRecords } from '../../../core/records/create.ts'
import { findRecord, type Head, loadRecords, lockRecord } from '../../../core/records/load.ts'
import { OWN } from '../policy.ts'
import { answerShape, dataShape, questionShape } from './answer-shape.ts'
import { answerTo, checkQuestion } from './ask.ts'
import { dataOf } from './columns.ts'
import { MOST_BYTES } from './contract.ts'
import { loggedAs } from './logged.ts'
import { addData, addQuestion, dataHead, looksAt, questionOf } from './stored.ts'

const analysisHead = async (ctx: Context, ref: string): Promise<Head> => {
  const head = await findRecord(ctx, ref, OWN)
  if (head.kind !== 'analysis') throw notFound(`An analysis ${ref}`)
  return head
}

/** One that is in the bin is read only. */
const openHead = async (ctx: Context, ref: string): Promise<Head> => {
  const head = await analysisHead(ctx, ref)
  if (head.binned_at !== null)
    throw new Problem('conflict', `Nothing was changed: ${head.ref} is in the bin. Restore it first.`)
  return head
}

/** Bytes in base64 with room for the rest of the input. */
const LARGEST = Math.ceil(MOST_BYTES * 1.4)

export const analysisOperations: Operation[] = [
  defineOperation({
    name: 'analysis.read',
    summary:
      'Read the data of an analysis (columns, and what was left out) and the answer to its latest question, with its interval.',
    method: 'GET',
    path: '/analyses/{ref}/answer',
    may: OWN,
    personal: true,
    input: z.strictObject({ ref: refParam }),
    output: answerShape,
    example: (sample) => ({ ref: sample.ref('analysis') }),
    run: async (ctx, { ref }) => {
      const head = await analysisHead(ctx, ref)
      const [data, question] = [await dataHead(ctx, head.id), await questionOf(ctx, head.id)]
      const answer =
        data && question ? await answerTo(ctx, data, question) : { result: null, none: null, rests: null }
      const [looks, logged] = [await looksAt(ctx, head.id), await loggedAs(ctx, head.id)]
      return { data, question, ...answer, looks, logged }
    },
  }),
  defineOperation({
    name: 'analysis.add-data',
    summary:
      'Give an analysis its data: a CSV or Excel file, whose columns are recognised. A later file takes the place of an earlier one, which is kept.',
    method: 'POST',
    path: '/analyses/{ref}/data',
    may: OWN,
    personal: true,
    largest: LARGEST,
    input: z.strictObject({
      ref: refParam,
      file: fileShape,
      encoding: z.enum(ENCODINGS).optional().meta({ description: 'Found by itself where it is left out.' }),
      separator: z
        .enum(['comma', 'semicolon', 'tab'])
        .optional()
        .meta({ description: 'Found by itself where it is left out.' }),
    }),
    output: z.object({ data: dataShape }),
    example: (sample) => ({
      ref: sample.ref('analysis'),
      file: { name: 'visits.csv', text: 'week,visits\n1,14\n2,17\n3,12\n4,21\n' },
    }),
    run: async (ctx, { ref, ...input }) => {
      const head = await openHead(ctx, ref)
      const { text, base64 } = input.file
      const bytes = text === undefined ? Math.floor(((base64 ?? '').length * 3) / 4) : Buffer.byteLength(text)
      if (bytes > MOST_BYTES)
        throw new Problem(
          'too-large',
          `Nothing was kept: this file is larger than ${MOST_BYTES / 1_000_000} MB. Leave out columns that you do not ask about, or take a part of the rows.`,
        )
      const { table } = await readFile(input)
      await addData(ctx, head.id, input.file.name, await dataOf(table, await cellOptions(ctx)))
      ctx.announce('analysis.read-anew', {})
      const data = await dataHead(ctx, head.id)
      if (!data) throw notFound(`The data of ${head.ref}`)
      return { data }
    },
  }),
  defineOperation({
    name: 'analysis.ask',
    summary:
      'Ask the data of an analysis: describe a column, a share, two groups, two numbers, or the change over days. Every question is kept; comparisons are counted.',
    method: 'POST',
    path: '/analyses/{ref}/questions',
    may: OWN,
    personal: true,
    input: z.strictObject({ ref: refParam, ...questionShape }),
    output: z.object({ looks: z.int() }),
    example: (sample) => ({ ref: sample.ref('analysis'), method: 'describe', column: 'visits' }),
    run: async (ctx, { ref, ...question }) => {
      const head = await openHead(ctx, ref)
      const data = await dataHead(ctx, head.id)
      // What is asked before there are data is kept as it is, and answered once they hold its columns.
      if (data) checkQuestion(data, question)
      await addQuestion(ctx, head.id, question)
      ctx.announce('analysis.read-anew', {})
      return { looks: await looksAt(ctx, head.id) }
    },
  }),
  defineOperation({
    name: 'analysis.log',
    summary:
      'Log an analysis as learning with a tool: one entry, linked to it. Asked again, it names the entry that is there.',
    method: 'POST',
    path: '/analyses/{ref}/log',
    may: OWN,
    personal: true,
    input: z.strictObject({
      ref: refParam,
      hours: z.number().positive().max(1000).meta({ description: 'A quarter of an hour is 0.25.' }),
    }),
    output: z.object({
      ref: z.string().meta({ description: 'The entry of the learning log.' }),
      made: z.boolean().meta({ description: 'Whether it was made now; else it was there.' }),
      batchId: z.uuid(),
    }),
    example: (sample) => ({ ref: sample.ref('analysis'), hours: 1.5 }),
    run: async (ctx, { ref, hours }) => {
      const head = await openHead(ctx, ref)
      await lockRecord(ctx, head.id)
      const before = await loggedAs(ctx, head.id)
      if (before) return { ref: before.ref, made: false, batchId: ctx.batchId }
      const [row] = await loadRecords(ctx, head.served, [head.id])
      const [made] = await createRecords(ctx, kindNamed(ctx.app, 'learning-entry'), [
        {
          title: head.title,
          type: 'tool',
          hours,
          happenedOn: await todayIn(ctx),
          skill: 'learning-evidence',
          learned: String(row?.['found'] ?? ''),
        },
      ])
      const entry = await findRecord(ctx, made?.id ?? '', OWN)
      await addLinks(ctx, [{ type: 'logged-as', from: head, to: entry }])
      return { ref: entry.ref, made: true, batchId: ctx.batchId }
    },
  }),
]
