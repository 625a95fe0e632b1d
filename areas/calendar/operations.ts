import { z } from 'zod'
import { zoneOf } from '../../core/day.ts'
import { namesSchema, refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound } from '../../core/problems.ts'
import { findRecord } from '../../core/records/load.ts'
import { namesOf } from '../../core/records/present.ts'
import { holds } from '../../engines/calendar/freezes.ts'
import { localAt, momentOf } from '../../engines/calendar/zoned.ts'
import { dayEnd, dayStart, frozenIntervals, nextOpenWindow, termAt, termWeek } from './calendar.ts'
import { EXCEPT_LEVELS, SEVERITIES } from './contract.ts'
import { policy } from './policy.ts'

const ruleSchema = z.object({
  id: z.uuid(),
  ref: z.string(),
  title: z.string(),
  severity: z.enum(SEVERITIES),
  exceptRole: z.string(),
  exceptLevel: z.enum(EXCEPT_LEVELS),
  source: z.string(),
  scopeId: z.uuid().nullable(),
})

const intervalSchema = z.object({
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  localFrom: z.string().meta({ description: 'As the clocks of the workspace show it: 2026-08-28T00:01.' }),
  localTo: z.string().meta({ description: 'Where it ends, itself not included.' }),
  rule: ruleSchema,
  because: z.object({ id: z.uuid(), title: z.string(), anchor: z.string(), on: z.iso.date() }),
})

const termSchema = z.object({ ref: z.string(), title: z.string(), week: z.int().nullable() }).nullable()

/** The longest stretch of the calendar that is worked out in one answer, in days. */
const LONGEST = 3700

const productIn = async (ctx: Context, ref: string | undefined): Promise<{ productId?: string }> => {
  if (!ref) return {}
  const head = await findRecord(ctx, ref)
  if (head.kind !== 'product') throw notFound(`A product ${ref}`)
  return { productId: head.id }
}

const product = refParam.optional().meta({ description: 'Also the rules of this product alone.' })

export const calendarOperations: Operation[] = [
  defineOperation({
    name: 'calendar.frozen',
    summary: 'Work out when nothing may go live between two days: each stretch with its rule and its cause.',
    method: 'GET',
    path: '/calendar/frozen',
    may: policy.freeze.read,
    input: z.strictObject({ from: z.iso.date(), to: z.iso.date(), product }),
    output: z.object({ intervals: z.array(intervalSchema), timeZone: z.string(), names: namesSchema }),
    example: () => ({ from: '2026-08-01', to: '2027-07-31' }),
    run: async (ctx, input) => {
      const days = (Date.parse(input.to) - Date.parse(input.from)) / 86_400_000
      if (days < 0 || days > LONGEST)
        throw invalid('to', `Ask for at most ${LONGEST} days, the earlier day first.`)
      const intervals = await frozenIntervals(ctx, {
        from: await dayStart(ctx, input.from),
        to: await dayEnd(ctx, input.to),
        ...(await productIn(ctx, input.product)),
      })
      const scopes = intervals.flatMap(({ rule }) => rule.scopeId ?? [])
      return { intervals, timeZone: await zoneOf(ctx), names: await namesOf(ctx, scopes) }
    },
  }),
  defineOperation({
    name: 'calendar.check',
    summary:
      'Say whether something may go live at a moment; if not, by which rule, who may except, and when next.',
    method: 'GET',
    path: '/calendar/check',
    may: policy.freeze.read,
    input: z.strictObject({
      at: z
        .string()
        .regex(
          /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/,
          'Write a day, 2026-11-21, or a local time, 2026-11-21T06:00.',
        )
        .meta({
          description: 'Where the workspace is: a day, of which 06:00 is asked, or a day and a time.',
        }),
      product,
    }),
    output: z.object({
      at: z.iso.datetime(),
      localAt: z.string(),
      allowed: z.boolean(),
      held: z.array(intervalSchema).meta({ description: 'What refuses or warns at that moment.' }),
      next: z.object({
        opensAt: z.iso.datetime(),
        localOpensAt: z.string(),
        closesAt: z.iso.datetime().nullable(),
        localClosesAt: z.string().nullable(),
      }),
      term: termSchema.meta({ description: 'The term that day lies in, and its week.' }),
      spans: z
        .int()
        .meta({ description: 'How many stretches were looked at; 0 where no rule found its days.' }),
    }),
    example: () => ({ at: '2026-12-14' }),
    run: async (ctx, input) => {
      const zone = await zoneOf(ctx)
      const local = input.at.length === 10 ? `${input.at}T06:00` : input.at
      if (Number.isNaN(Date.parse(`${local}:00Z`))) throw invalid('at', `${input.at} is no day and no time.`)
      if (local >= '9999') throw invalid('at', `${input.at} lies beyond every calendar.`)
      const at = momentOf(local, zone)
      const asked = await productIn(ctx, input.product)
      const all = await frozenIntervals(ctx, asked)
      const held = all.filter((each) => holds(each, at))
      const { opensAt, closesAt } = await nextOpenWindow(ctx, { at, ...asked })
      return {
        at,
        localAt: local,
        allowed: !held.some((each) => each.rule.severity === 'refuses'),
        held,
        next: {
          opensAt,
          localOpensAt: localAt(opensAt, zone),
          closesAt,
          localClosesAt: closesAt === null ? null : localAt(closesAt, zone),
        },
        term: await termOn(ctx, local.slice(0, 10)),
        spans: all.length,
      }
    },
  }),
]

const termOn = async (ctx: Context, day: string) => {
  const weeks = await termWeek(ctx, day)
  if (weeks) return { ref: weeks.term.ref, title: weeks.term.title, week: weeks.week }
  const term = await termAt(ctx, day)
  return term && { ref: term.ref, title: term.title, week: null }
}
