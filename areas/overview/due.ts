import { todayIn } from '../../core/day.ts'
import type { Context } from '../../core/operations/context.ts'
import { frozenIntervals, spansOf } from '../calendar/public.ts'
import { endingSprints } from '../delivering/public.ts'
import { obligationsDue } from '../including/public.ts'
import { plannedReleases } from '../launching/public.ts'
import { contactsDue } from '../listening/public.ts'
import { dueFor } from '../together/public.ts'
import type { DueKind } from './contract.ts'

/** A day by which, or on which, something happens. */
export type DueLine = {
  what: DueKind
  /** `2026-11-21`, where the workspace is. */
  on: string
  /** The last day of a stretch; null where it is one day. */
  until: string | null
  id: string
  ref: string
  title: string
  productId: string | null
  overdue: boolean
}

type Asked = { today: string; until: string; productId?: string | undefined }

const SOURCES: ((ctx: Context, asked: Asked) => Promise<DueLine[]>)[] = [
  async (ctx, { until, productId }) => {
    const mine = await dueFor(ctx, {
      personId: ctx.actor.personId,
      until,
      ...(productId ? { productId } : {}),
    })
    return mine.map((each) => ({ ...line('action', each, each.dueOn), overdue: each.overdue }))
  },
  async (ctx, { today, until, productId }) =>
    (await plannedReleases(ctx, { until, productId })).map((each) => ({
      ...line('release', each, each.on),
      overdue: each.on < today,
    })),
  async (ctx, { today, until, productId }) =>
    (await endingSprints(ctx, { until, productId })).map((each) => ({
      ...line('sprint', each, each.on),
      overdue: each.on < today,
    })),
  async (ctx, { until }) =>
    (await contactsDue(ctx, { until, limit: 200 })).map((each) => ({
      ...line('contact', each, each.on),
      overdue: each.overdueDays > 0,
    })),
  async (ctx, { today, until }) =>
    (await obligationsDue(ctx, { until })).map((each) => ({
      ...line('obligation', each, each.on),
      overdue: each.on < today,
    })),
  async (ctx, { today, until }) =>
    (await spansOf(ctx))
      .filter((span) => span.startsOn >= today && span.startsOn <= until)
      .map((span) => ({
        ...line('span', { ...span, productId: null }, span.startsOn),
        until: span.endsOn === span.startsOn ? null : span.endsOn,
      })),
  async (ctx, { today, until, productId }) => {
    const frozen = await frozenIntervals(ctx, productId ? { productId } : {})
    return frozen
      .map((each) => ({ ...each, first: each.localFrom.slice(0, 10), last: each.localTo.slice(0, 10) }))
      .filter((each) => each.first >= today && each.first <= until)
      .map((each) => ({
        ...line('freeze', { ...each.rule, productId: each.rule.scopeId }, each.first),
        until: each.last === each.first ? null : each.last,
      }))
  },
]

const line = (
  what: DueKind,
  of: { id: string; ref: string; title: string; productId: string | null },
  on: string,
): DueLine => ({
  what,
  on,
  until: null,
  id: of.id,
  ref: of.ref,
  title: of.title,
  productId: of.productId,
  overdue: false,
})

/** What is due or begins from today to `until`, and what is overdue, in the order of its days. */
export const dueOf = async (
  ctx: Context,
  asked: { until: string; productId?: string | undefined },
): Promise<DueLine[]> => {
  const today = await todayIn(ctx)
  const lines: DueLine[] = []
  for (const source of SOURCES) lines.push(...(await source(ctx, { ...asked, today })))
  return lines.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
