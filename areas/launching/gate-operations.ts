import { sql } from 'kysely'
import { z } from 'zod'
import { levelFor } from '../../core/access/check.ts'
import { atLeast } from '../../core/access/levels.ts'
import { todayIn } from '../../core/day.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import { exceptionsOf, signException } from '../../core/gates/exceptions.ts'
import { refuses, runGates } from '../../core/gates/gates.ts'
import { namesSchema, refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound, Problem } from '../../core/problems.ts'
import { type Head, loadRecords } from '../../core/records/load.ts'
import { namesOf } from '../../core/records/present.ts'
import { itemsOf } from './askers.ts'
import { policy } from './policy.ts'
import { releaseHead } from './release-head.ts'

const exceptionShape = z.object({
  id: z.uuid(),
  gate: z.string(),
  key: z.string(),
  says: z.string(),
  reason: z.string(),
  endsOn: z.iso.date(),
  signedBy: z.uuid().nullable(),
  signedAt: z.iso.datetime(),
})

const findingShape = z.object({
  gate: z.string(),
  key: z.string().meta({ description: 'What an exception is signed for.' }),
  says: z.string(),
  severity: z.enum(['refuses', 'warns']),
  rule: z.string(),
  refs: z.array(z.string()),
  exceptRole: z.string().meta({ description: 'Who may except it, as the rule says.' }),
  exceptLevel: z.string(),
  mayExcept: z.boolean().meta({ description: 'Whether you may sign an exception.' }),
  opens: z.string().nullable().meta({ description: 'The next moment without it; null where none helps.' }),
  exception: exceptionShape.nullable(),
})

/** The moment that a release is looked at for: the one asked for, midday of its planned day, or now. */
const momentFor = async (ctx: Context, head: Head, asked: string | undefined): Promise<string> => {
  if (asked) return new Date(asked).toISOString()
  const [row] = await loadRecords(ctx, head.served, [head.id])
  const day = row?.['release_on']
  if (typeof day !== 'string') return ctx.now
  const { rows } = await sql<{ at: string }>`
    select ((${day}::date + time '12:00') at time zone w.time_zone) as at from workspace w
     where w.id = ${ctx.workspaceId}`.execute(ctx.db)
  const at = rows[0]?.at ?? ctx.now
  // A planned day that is over tells nothing: it would go live now.
  const isOver = at < ctx.now
  return isOver ? ctx.now : at
}

const findingsFor = async (ctx: Context, head: Head, at: string) => {
  const itemIds = (await itemsOf(ctx, [head.id])).get(head.id) ?? []
  return runGates(ctx, { head, itemIds, at })
}

export const gateOperations: Operation[] = [
  defineOperation({
    name: 'release.gates',
    summary: 'Say what stands against a release going live at a moment, who may except it, and until when.',
    method: 'GET',
    path: '/releases/{ref}/gates',
    may: policy.release.read,
    input: z.strictObject({
      ref: refParam,
      at: z.iso.datetime({ offset: true }).optional().meta({
        description: 'The moment; by default midday of the planned day, or now where none is planned.',
      }),
    }),
    output: z.object({
      at: z.iso.datetime(),
      open: z.boolean().meta({ description: 'Whether it could go live then.' }),
      findings: z.array(findingShape),
      exceptions: z.array(exceptionShape).meta({ description: 'All that were ever signed, newest first.' }),
      names: namesSchema,
    }),
    example: (sample) => ({ ref: sample.ref('release') }),
    run: async (ctx, input) => {
      const head = await releaseHead(ctx, input.ref)
      const at = await momentFor(ctx, head, input.at)
      const stood = await findingsFor(ctx, head, at)
      const level = levelFor(ctx, head.served, head)
      const exceptions = await exceptionsOf(ctx, head.id)
      return {
        at,
        open: !stood.some(refuses),
        findings: stood.map((each) => ({ ...each, mayExcept: atLeast(level, each.exceptLevel) })),
        exceptions,
        names: await namesOf(
          ctx,
          exceptions.flatMap((each) => each.signedBy ?? []),
        ),
      }
    },
  }),
  defineOperation({
    name: 'release.except',
    summary: 'Sign an exception for one finding of a gate, with its reason and its last day. Sealed.',
    method: 'POST',
    path: '/releases/{ref}/exceptions',
    may: 'product-owner',
    input: z.strictObject({
      ref: refParam,
      gate: z.string().max(60),
      key: z.string().max(200),
      reason: lineOfText(2000).trim().min(1, 'An exception needs its reason.'),
      endsOn: z.iso.date().meta({ description: 'The last day on which it stands.' }),
      at: z.iso.datetime({ offset: true }).optional().meta({
        description: 'The moment at which the finding stands; as for the gates of the release.',
      }),
    }),
    output: z.object({ id: z.uuid() }),
    example: (sample) => ({
      ref: sample.id('step'),
      gate: 'readiness',
      key: 'training',
      reason: 'The adjuncts see it in week one, beside their first class.',
      endsOn: '2026-12-31',
    }),
    run: async (ctx, input) => {
      const head = await releaseHead(ctx, input.ref)
      const stood = await findingsFor(ctx, head, await momentFor(ctx, head, input.at))
      const finding = stood.find((each) => each.gate === input.gate && each.key === input.key)
      if (!finding)
        throw notFound(`A finding ${input.key} of the gate ${input.gate} against ${head.ref} at that moment`)
      if (finding.severity === 'warns')
        throw new Problem('conflict', 'Nothing was signed: this is a warning, which holds nothing up.')
      if (!atLeast(levelFor(ctx, head.served, head), finding.exceptLevel))
        throw new Problem('not-allowed', `Nothing was signed: ${finding.exceptRole} may except this.`)
      if (input.endsOn < (await todayIn(ctx)))
        throw invalid(
          'endsOn',
          'Nothing was signed: this day is over. An exception stands until a day to come.',
        )
      const { gate, key, reason, endsOn } = input
      return { id: await signException(ctx, head, { gate, key, says: finding.says, reason, endsOn }) }
    },
  }),
]
