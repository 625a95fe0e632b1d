import { z } from 'zod'
import { todayIn } from '../../core/day.ts'
import { namesSchema, refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { findRecord } from '../../core/records/load.ts'
import { namesOf } from '../../core/records/present.ts'
import { addDays } from '../../engines/calendar/days.ts'
import { frozenIntervals, termWeek } from '../calendar/public.ts'
import { DUE_KINDS, INBOX_KINDS } from './contract.ts'
import { dueOf } from './due.ts'
import { inboxOf } from './inbox.ts'
import { waitingOf } from './waiting.ts'

const productInput = {
  product: refParam.optional().meta({ description: 'Only of this product. Default: all that you may see.' }),
}
const idOf = async (ctx: Context, product: string | undefined): Promise<string | undefined> =>
  product === undefined ? undefined : (await findRecord(ctx, product)).id

/** How far the due list looks ahead when nobody says, in days. */
const AHEAD = 60

const frozenShape = z.object({
  ref: z.string(),
  title: z.string(),
  from: z.string().meta({ description: 'As clocks show it there: 2026-12-04T00:00.' }),
  to: z.string(),
  severity: z.enum(['refuses', 'warns']),
})

export const overviewOperations: Operation[] = [
  defineOperation({
    name: 'overview.today',
    summary: 'Say which day and week of term it is, what is frozen now and what is frozen next.',
    method: 'GET',
    path: '/overview/today',
    may: 'viewer',
    input: z.strictObject(productInput),
    output: z.object({
      today: z.iso.date(),
      term: z.object({ ref: z.string(), title: z.string(), week: z.int() }).nullable(),
      frozen: frozenShape.nullable().meta({ description: 'The freeze that holds now.' }),
      next: frozenShape.nullable().meta({ description: 'The next freeze within two months.' }),
    }),
    example: () => ({}),
    run: async (ctx, input) => {
      const productId = await idOf(ctx, input.product)
      const today = await todayIn(ctx)
      const to = new Date(Date.parse(ctx.now) + AHEAD * 86_400_000).toISOString()
      const frozen = await frozenIntervals(ctx, { from: ctx.now, to, ...(productId ? { productId } : {}) })
      const at = await termWeek(ctx, today)
      const shown = (each: (typeof frozen)[number] | undefined) =>
        each
          ? {
              ref: each.rule.ref,
              title: each.rule.title,
              from: each.localFrom,
              to: each.localTo,
              severity: each.rule.severity,
            }
          : null
      return {
        today,
        term: at ? { ref: at.term.ref, title: at.term.title, week: at.week } : null,
        frozen: shown(frozen.find((each) => each.from <= ctx.now)),
        next: shown(frozen.find((each) => each.from > ctx.now)),
      }
    },
  }),
  defineOperation({
    name: 'overview.waiting',
    summary: 'Count what waits for you in each area, in one answer.',
    method: 'GET',
    path: '/overview/waiting',
    may: 'viewer',
    input: z.strictObject(productInput),
    output: z.object({
      counts: z.record(z.string(), z.int()).meta({
        description: 'By the operation that counts it: `backlog.waiting`. What you may not ask is left out.',
      }),
    }),
    example: () => ({}),
    run: async (ctx, input) => ({ counts: await waitingOf(ctx, input.product) }),
  }),
  defineOperation({
    name: 'overview.inbox',
    summary: 'List all that waits for you over every product, the most pressing first: one queue.',
    method: 'GET',
    path: '/overview/inbox',
    may: 'viewer',
    input: z.strictObject({
      ...productInput,
      limit: z.coerce.number<number>().int().min(1).max(500).default(50),
    }),
    output: z.object({
      entries: z.array(
        z.object({
          what: z.enum(INBOX_KINDS),
          id: z.uuid(),
          ref: z.string(),
          title: z.string(),
          productId: z.uuid().nullable(),
          since: z.string().nullable(),
          count: z.int().nullable(),
        }),
      ),
      total: z.int(),
      names: namesSchema,
    }),
    example: () => ({}),
    run: async (ctx, input) => {
      const all = await inboxOf(ctx, { productId: await idOf(ctx, input.product) })
      const entries = all.slice(0, input.limit)
      return {
        entries,
        total: all.length,
        names: await namesOf(
          ctx,
          entries.flatMap((each) => each.productId ?? []),
        ),
      }
    },
  }),
  defineOperation({
    name: 'overview.due',
    summary:
      'List what is due and what begins: your actions, releases, terms, freezes, duties; overdue first.',
    method: 'GET',
    path: '/overview/due',
    may: 'viewer',
    input: z.strictObject({
      ...productInput,
      until: z.iso.date().optional().meta({ description: 'The last day. Default: two months from now.' }),
    }),
    output: z.object({
      today: z.iso.date(),
      lines: z.array(
        z.object({
          what: z.enum(DUE_KINDS),
          on: z.iso.date(),
          until: z.iso.date().nullable(),
          id: z.uuid(),
          ref: z.string(),
          title: z.string(),
          productId: z.uuid().nullable(),
          overdue: z.boolean(),
        }),
      ),
      names: namesSchema,
    }),
    example: () => ({}),
    run: async (ctx, input) => {
      const today = await todayIn(ctx)
      const until = input.until ?? addDays(today, AHEAD)
      const lines = await dueOf(ctx, { until, productId: await idOf(ctx, input.product) })
      return {
        today,
        lines,
        names: await namesOf(
          ctx,
          lines.flatMap((each) => each.productId ?? []),
        ),
      }
    },
  }),
]
