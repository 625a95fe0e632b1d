import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import { addLinks } from '../../../core/links/links.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid, notFound, Problem } from '../../../core/problems.ts'
import { changeRecords } from '../../../core/records/change.ts'
import { createRecords } from '../../../core/records/create.ts'
import { findRecord, type Head, headsById, loadRecords } from '../../../core/records/load.ts'
import { fieldValues } from '../../../core/records/shape.ts'
import { spanFault, titleFrom } from '../../../engines/sentences/sentences.ts'
import { OWN } from '../policy.ts'
import { SKILLS } from '../skills/contract.ts'
import { remark } from './contract.ts'
import { goalTypeOf, type Rater } from './model.ts'

type Said = {
  words: string
  source: 'told' | 'request' | 'appraisal'
  raters: Rater | null
  requestId: string | null
  appraisalId: string | null
  skill: (typeof SKILLS)[number] | null
  goalId: string | null
  winId: string | null
}

const remarkHead = async (ctx: Context, ref: string): Promise<Head & { said: Said }> => {
  const head = await findRecord(ctx, ref, OWN)
  if (head.kind !== 'remark') throw notFound(`A remark ${ref}`)
  const [row] = await loadRecords(ctx, head.served, [head.id], true)
  if (!row) throw notFound(`A remark ${ref}`)
  const said = fieldValues(remark, row) as Said
  return { ...head, said: said.words.trim() === '' ? { ...said, words: head.title } : said }
}

/** Where a remark comes from, in a few words that can stand in a goal. */
const originOf = async (ctx: Context, { said, ref }: { said: Said; ref: string }): Promise<string> => {
  const within = said.requestId ?? said.appraisalId
  const head = within ? (await headsById(ctx, [within])).get(within) : undefined
  return head ? `${head.title} (${head.ref}, ${ref})` : ref
}

const made = z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid() })

/** What is made of a remark is linked to it, and the remark is settled with it, in one step. */
const settle = async (
  ctx: Context,
  head: Head & { said: Said },
  into: 'goal' | 'win',
  fields: Record<string, unknown> & { title: string },
  skill: Said['skill'],
) => {
  if (head.said[`${into}Id`] !== null)
    throw new Problem('conflict', `Nothing was made: a ${into} was made of ${head.ref} already.`)
  const [row] = await createRecords(ctx, kindNamed(ctx.app, into), [fields])
  const from = await findRecord(ctx, row?.id ?? '', OWN)
  await addLinks(ctx, [{ type: 'grows-from', from, to: head }])
  await changeRecords(ctx, head.served, [head.id], { [`${into}Id`]: from.id, state: 'applied', skill })
  return { id: from.id, ref: from.ref, batchId: ctx.batchId }
}

export const remarkOperations: Operation[] = [
  defineOperation({
    name: 'remark.make-goal',
    summary:
      'Make a goal of a remark: what it is about, its skill and its reason are filled in, and both are linked.',
    method: 'POST',
    path: '/remarks/{ref}/goal',
    may: OWN,
    personal: true,
    input: z.strictObject({
      ref: refParam,
      skill: z
        .enum(SKILLS)
        .optional()
        .meta({ description: 'The skill that it builds; else that of the remark.' }),
    }),
    output: made,
    example: (sample) => ({ ref: sample.ref('remark'), skill: 'communication' }),
    run: async (ctx, input) => {
      const head = await remarkHead(ctx, input.ref)
      const skill = input.skill ?? head.said.skill
      return settle(
        ctx,
        head,
        'goal',
        {
          title: titleFrom(head.said.words),
          type: goalTypeOf(skill),
          skill,
          reason: `Said of my work: ${await originOf(ctx, head)}`,
        },
        skill,
      )
    },
  }),
  defineOperation({
    name: 'remark.make-win',
    summary: 'Make a win of a remark that names a strength; both are linked.',
    method: 'POST',
    path: '/remarks/{ref}/win',
    may: OWN,
    personal: true,
    input: z.strictObject({ ref: refParam }),
    output: made,
    example: (sample) => ({ ref: sample.ref('remark') }),
    run: async (ctx, { ref }) => {
      const head = await remarkHead(ctx, ref)
      return settle(
        ctx,
        head,
        'win',
        {
          title: titleFrom(head.said.words),
          wonOn: await todayIn(ctx),
          result: `${head.said.words}\n\n${await originOf(ctx, head)}`,
        },
        head.said.skill,
      )
    },
  }),
  defineOperation({
    name: 'appraisal.mark',
    summary: 'Mark a phrase of an appraisal as a strength or as something to grow in. It becomes a remark.',
    method: 'POST',
    path: '/appraisals/{ref}/marks',
    may: OWN,
    personal: true,
    input: z.strictObject({
      ref: refParam,
      begins: z.int().min(0).meta({ description: 'Where the phrase begins, in UTF-16 units.' }),
      ends: z.int().min(1),
      side: z.enum(['growth', 'strength']),
    }),
    output: made,
    example: (sample) => ({ ref: sample.ref('appraisal'), begins: 0, ends: 3, side: 'growth' }),
    run: async (ctx, { ref, begins, ends, side }) => {
      const head = await findRecord(ctx, ref, OWN)
      if (head.kind !== 'appraisal') throw notFound(`An appraisal ${ref}`)
      const [row] = await loadRecords(ctx, head.served, [head.id])
      const text = String(row?.['words'] ?? '')
      if (spanFault(text, begins, ends) !== null)
        throw invalid('begins', 'Nothing was marked: choose some words that stand in the text.')
      const words = text.slice(begins, ends)
      const [kept] = await createRecords(ctx, kindNamed(ctx.app, 'remark'), [
        {
          title: titleFrom(words),
          words,
          side,
          source: 'appraisal',
          appraisalId: head.id,
          begins,
          ends,
          heardOn: row?.['held_on'] ?? (await todayIn(ctx)),
        },
      ])
      return { id: kept?.id ?? '', ref: `REM-${kept?.number}`, batchId: ctx.batchId }
    },
  }),
]
