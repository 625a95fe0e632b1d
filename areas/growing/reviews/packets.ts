import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { lineOfText } from '../../../core/fields/schema.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid } from '../../../core/problems.ts'
import { createRecords } from '../../../core/records/create.ts'
import { OWN } from '../policy.ts'
import { saysIn } from '../taking/words.ts'
import { PACKET_PURPOSES, packetFrom } from './model.ts'
import {
  credentialLines,
  feedbackLines,
  goalLines,
  type Lines,
  learningLines,
  type Stretch,
  skillLines,
  winLines,
} from './sections.ts'

const { day } = saysIn('en')

const section = (title: string, lines: Lines): string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]

/** The packet as Markdown, from the record as it is now. */
export const packetText = async (
  ctx: Context,
  title: string,
  stretch: Stretch,
  withConfidential: boolean,
): Promise<{ words: string; leftOut: number }> => {
  const wins = await winLines(ctx, stretch, withConfidential)
  const parts = [
    ...section('Goals', await goalLines(ctx, stretch)),
    ...section('Wins', [
      ...wins.lines,
      ...(wins.leftOut === 0 ? [] : [`- ${wins.leftOut} confidential, left out`]),
    ]),
    ...section('Skills', await skillLines(ctx, stretch)),
    ...section('Feedback', await feedbackLines(ctx, stretch)),
    ...section('Learning', await learningLines(ctx, stretch)),
    ...section('Credentials', await credentialLines(ctx)),
  ]
  const head = [`# ${title}`, '', `${ctx.actor.personName}, ${day(stretch.from)} to ${day(stretch.to)}`]
  const nothing = parts.length === 0 ? ['', 'Nothing was written down for these days.'] : []
  return { words: `${[...head, ...parts, ...nothing].join('\n')}\n`, leftOut: wins.leftOut }
}

export const packetOperations: Operation[] = [
  defineOperation({
    name: 'packet.make',
    summary:
      'Make a packet of the record for a talk: goals, wins, skills, feedback, learning, credentials; sealed as it is now.',
    method: 'POST',
    path: '/packets/make',
    may: OWN,
    personal: true,
    input: z.strictObject({
      title: lineOfText(500).trim().min(1),
      purpose: z.enum(PACKET_PURPOSES).default('one-to-one'),
      fromOn: z.iso
        .date()
        .optional()
        .meta({ description: 'Default by purpose: a month, a year, two years.' }),
      toOn: z.iso.date().optional().meta({ description: 'Default is today.' }),
      withConfidential: z.boolean().default(false),
    }),
    output: z.object({ id: z.uuid(), ref: z.string(), leftOut: z.int(), batchId: z.uuid() }),
    example: () => ({ title: 'One-to-one, November', purpose: 'one-to-one' }),
    run: async (ctx, { title, purpose, fromOn, toOn, withConfidential }) => {
      const to = toOn ?? (await todayIn(ctx))
      const from = fromOn ?? packetFrom(purpose, to)
      if (from > to) throw invalid('toOn', 'Nothing was made: the last day lies before the first.')
      const { words, leftOut } = await packetText(ctx, title, { from, to }, withConfidential)
      const [row] = await createRecords(ctx, kindNamed(ctx.app, 'packet'), [
        { title, purpose, fromOn: from, toOn: to, withConfidential, leftOut, words },
      ])
      return { id: row?.id ?? '', ref: `PACK-${row?.number}`, leftOut, batchId: ctx.batchId }
    },
  }),
]
