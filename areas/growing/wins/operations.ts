import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { contractOf, refParam } from '../../../core/kinds/contract.ts'
import { addLinks } from '../../../core/links/links.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { notFound } from '../../../core/problems.ts'
import { changeRecords } from '../../../core/records/change.ts'
import { createRecords, type NewRecord } from '../../../core/records/create.ts'
import { findRecord, type Head } from '../../../core/records/load.ts'
import { madeBefore } from '../../../core/records/made-before.ts'
import type { Language } from '../../../core/words/vocabulary.ts'
import { asMyselfIn, placeOf } from '../elsewhere.ts'
import { goalHead } from '../goals/goal-operations.ts'
import { languageAsked, languageFor } from '../language.ts'
import { OWN } from '../policy.ts'
import { RESTS, win } from './contract.ts'
import { type Backing, backingIn } from './evidence.ts'
import { winFigures } from './figures.ts'
import { keepFate } from './offered.ts'
import { winSays } from './says.ts'

const restsShape = z.strictObject({
  workspace: z.uuid().meta({ description: 'The id of the workspace that the record lies in.' }),
  record: refParam.meta({
    description: 'A live release, an experiment, a decision, a fixed barrier or a meeting there.',
  }),
})

const winHead = async (ctx: Context, ref: string): Promise<Head> => {
  const head = await findRecord(ctx, ref, OWN)
  if (head.kind !== 'win') throw notFound(`A win ${ref}`)
  return head
}

/** What the record says, read with the person's own rights. Refused where they may not read it. */
const backingFor = async (
  ctx: Context,
  rests: z.output<typeof restsShape>,
  language: Language | undefined,
): Promise<Backing> => {
  const says = winSays(await languageFor(ctx, language))
  const place = await placeOf(ctx, rests.workspace)
  const backing =
    place && (await asMyselfIn(ctx, place.id, (there) => backingIn(there, place, rests.record, says)))
  if (!backing) throw notFound(rests.record)
  return backing
}

const create = contractOf(win, winFigures).create
const restKeys = Object.fromEntries(RESTS.map((key) => [key, true])) as Record<(typeof RESTS)[number], true>

export const winOperations: Operation[] = [
  defineOperation({
    name: 'win.capture',
    summary: 'Write a win down: one line is enough. What it rests on and the goal it serves come along.',
    method: 'POST',
    path: '/wins/capture',
    may: OWN,
    personal: true,
    input: create.omit(restKeys as never).extend({
      rests: restsShape.optional(),
      goal: refParam.optional().meta({ description: 'The goal that it serves.' }),
      from: z
        .string()
        .max(60)
        .optional()
        .meta({ description: 'The key of the suggestion that it came from.' }),
      language: languageAsked,
    }),
    output: z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid().nullable() }),
    example: () => ({ title: 'Ran the first review with the senate', wonOn: '2026-11-20' }),
    run: async (ctx, input) => {
      const {
        rests,
        goal,
        from: key,
        language,
        ...given
      } = input as NewRecord & {
        rests?: z.output<typeof restsShape>
        goal?: string
        from?: string
        language?: Language
      }
      const there = await madeBefore(ctx, 'win', given.id)
      if (there) {
        const { id, ref } = await winHead(ctx, there)
        return { id, ref, batchId: null }
      }
      const backing = rests ? await backingFor(ctx, rests, language) : {}
      const [row] = await createRecords(ctx, kindNamed(ctx.app, 'win'), [{ ...given, ...backing }])
      const from = await winHead(ctx, row?.id ?? '')
      if (goal) await addLinks(ctx, [{ type: 'serves-goal', from, to: await goalHead(ctx, goal) }])
      if (key) await keepFate(ctx, { key, state: 'taken', title: given.title, winId: from.id })
      return { id: from.id, ref: from.ref, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'win.rest',
    summary:
      'Let a win rest on a release, a decision or the like of a shared workspace. Nothing of it can be seen there.',
    method: 'POST',
    path: '/wins/{ref}/rest',
    may: OWN,
    personal: true,
    input: restsShape.extend({ ref: refParam, language: languageAsked }),
    output: z.object({ batchId: z.uuid() }),
    example: (sample) => ({
      ref: sample.ref('win'),
      workspace: sample.id('workspace'),
      record: sample.ref('shipped'),
    }),
    run: async (ctx, { ref, language, ...rests }) => {
      const head = await winHead(ctx, ref)
      await changeRecords(ctx, head.served, [head.id], await backingFor(ctx, rests, language))
      return { batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'win.unrest',
    summary: 'Take away what a win rests on.',
    method: 'POST',
    path: '/wins/{ref}/unrest',
    may: OWN,
    personal: true,
    input: z.strictObject({ ref: refParam }),
    output: z.object({ batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('win') }),
    run: async (ctx, { ref }) => {
      const head = await winHead(ctx, ref)
      const nothing = Object.fromEntries(RESTS.map((key) => [key, null]))
      await changeRecords(ctx, head.served, [head.id], nothing)
      return { batchId: ctx.batchId }
    },
  }),
]
