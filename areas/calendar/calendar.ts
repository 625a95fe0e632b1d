import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import { zoneOf } from '../../core/day.ts'
import type { Context } from '../../core/operations/context.ts'
import { addDays, daysBetween } from '../../engines/calendar/days.ts'
import { evaluate, type FreezeRule, nextOpen, type Unit } from '../../engines/calendar/freezes.ts'
import { daysOf, type Span, termOf, termWeek as weekIn } from '../../engines/calendar/spans.ts'
import { localAt, momentOf } from '../../engines/calendar/zoned.ts'
import type { EXCEPT_LEVELS, SpanType } from './contract.ts'

export type CalendarSpan = Span & { ref: string; type: SpanType; partOf: string | null; audience: string }

/** Every span of the workspace that lies in no bin, in time; none for a guest, who sees named records only. */
export const spansOf = async (ctx: Context): Promise<CalendarSpan[]> => {
  const { rows } = await sql<CalendarSpan>`
    select r.id, 'SPAN-' || r.number as ref, r.title, b.type, b.starts_on as "startsOn", b.ends_on as "endsOn", b.season,
           b.part_of as "partOf", b.first_class_on as "firstClassOn", b.last_class_on as "lastClassOn",
           b.census_on as "censusOn", b.withdraw_on as "withdrawOn", b.grades_due_on as "gradesDueOn", b.audience
      from record r
      join span b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'span' and r.binned_at is null and ${readable(ctx)}
     order by b.starts_on, b.ends_on desc, r.id`.execute(ctx.db)
  return rows
}

/** A rule as people read it: what it is called, how hard it is, and who may except from it. */
export type RuleFacts = {
  id: string
  ref: string
  title: string
  severity: 'refuses' | 'warns'
  exceptRole: string
  exceptLevel: (typeof EXCEPT_LEVELS)[number]
  source: string
  scopeId: string | null
}

type RuleRow = RuleFacts & {
  season: string | null
  startAnchor: string
  startOffset: number | null
  startUnit: Unit
  startWeekday: number | null
  startTime: string
  endAnchor: string
  endOffset: number | null
  endUnit: Unit
  endWeekday: number | null
  endTime: string
}

const rulesOf = async (ctx: Context, productId: string | undefined): Promise<RuleRow[]> => {
  const { rows } = await sql<RuleRow>`
    select r.id, 'FRZ-' || r.number as ref, r.title, b.severity, b.except_role as "exceptRole",
           b.except_level as "exceptLevel", b.source, b.scope_id as "scopeId", b.season,
           b.start_anchor as "startAnchor", b.start_offset as "startOffset", b.start_unit as "startUnit",
           b.start_weekday as "startWeekday", b.start_time as "startTime", b.end_anchor as "endAnchor",
           b.end_offset as "endOffset", b.end_unit as "endUnit", b.end_weekday as "endWeekday", b.end_time as "endTime"
      from record r
      join "freeze" b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'freeze' and r.binned_at is null and ${readable(ctx)}
       ${productId === undefined ? sql`` : sql`and (b.scope_id is null or b.scope_id = ${productId})`}
     order by r.id`.execute(ctx.db)
  return rows
}

const asRule = (row: RuleRow): FreezeRule => ({
  id: row.id,
  season: row.season,
  start: {
    anchor: row.startAnchor,
    offset: row.startOffset ?? 0,
    unit: row.startUnit,
    weekday: row.startWeekday,
    time: row.startTime,
  },
  end: {
    anchor: row.endAnchor,
    offset: row.endOffset ?? 0,
    unit: row.endUnit,
    weekday: row.endWeekday,
    time: row.endTime,
  },
})

/** A stretch in which something may not go live: half-open, as moments and as the workspace's clocks show them. */
export type FrozenInterval = {
  from: string
  to: string
  localFrom: string
  localTo: string
  rule: RuleFacts
  /** The span whose day it hangs on. */
  because: { id: string; title: string; anchor: string; on: string }
}

/**
 * The frozen stretches that touch `[from, to)` (moments, ISO 8601), in time: of rules for the whole workspace and, where
 * a product is named, of rules for that one; without a product those of all.
 */
export const frozenIntervals = async (
  ctx: Context,
  asked: { from?: string; to?: string; productId?: string } = {},
): Promise<FrozenInterval[]> => {
  const zone = await zoneOf(ctx)
  const rows = await rulesOf(ctx, asked.productId)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return evaluate(rows.map(asRule), await spansOf(ctx)).flatMap((frozen) => {
    const row = byId.get(frozen.ruleId)
    const [from, to] = [momentOf(frozen.from, zone), momentOf(frozen.to, zone)]
    if (!row || (asked.to && from >= asked.to) || (asked.from && to <= asked.from)) return []
    const { spanId, title, anchor, startsOn } = frozen.because
    return [
      {
        from,
        to,
        localFrom: frozen.from,
        localTo: frozen.to,
        rule: factsOf(row),
        because: { id: spanId, title, anchor, on: startsOn },
      },
    ]
  })
}

const factsOf = ({
  id,
  ref,
  title,
  severity,
  exceptRole,
  exceptLevel,
  source,
  scopeId,
}: RuleRow): RuleFacts => ({
  id,
  ref,
  title,
  severity,
  exceptRole,
  exceptLevel,
  source,
  scopeId,
})

/** Half a working day: a window that closes sooner is of no use to anybody who goes live. */
const SHORTEST = 4 * 60

/**
 * From when on, at `at` (ISO 8601) or later, nothing refuses a going live for at least `minutes`; `closesAt` is null
 * where no later freeze is known. Rules that only warn keep nothing closed.
 */
export const nextOpenWindow = async (
  ctx: Context,
  asked: { at: string; productId?: string; minutes?: number },
): Promise<{ opensAt: string; closesAt: string | null }> => {
  const { at, productId, minutes = SHORTEST } = asked
  const frozen = await frozenIntervals(ctx, { from: at, ...(productId ? { productId } : {}) })
  const open = nextOpen(
    frozen.filter((each) => each.rule.severity === 'refuses'),
    new Date(at).toISOString(),
    minutes,
  )
  return { opensAt: open.from, closesAt: open.to }
}

/** The days of breaks and holidays from one day to another, both included: for forecasts that skip them. */
export const closedDays = async (ctx: Context, asked: { from: string; to: string }): Promise<string[]> => {
  const closed = daysOf(await spansOf(ctx), ['break', 'holiday'])
  return daysBetween(asked.from, asked.to).filter((day) => closed.has(day))
}

/** The shortest term or part of a term that a day lies in; null between terms. */
export const termAt = async (ctx: Context, day: string): Promise<CalendarSpan | null> =>
  termOf(await spansOf(ctx), day)

/** The days of the term that it is now where the workspace is, for lists that are filtered by it. */
export const currentTerm = async (ctx: Context): Promise<{ from: string; to: string } | null> => {
  const term = await termAt(ctx, localAt(ctx.now, await zoneOf(ctx)).slice(0, 10))
  return term && { from: term.startsOn, to: term.endsOn }
}

/** The term of a day and the week of it, from 1; null before its first class and between terms. */
export const termWeek = async (
  ctx: Context,
  day: string,
): Promise<{ term: CalendarSpan; week: number } | null> => weekIn(await spansOf(ctx), day)

/** The moment at which a day begins where the workspace is. */
export const dayStart = async (ctx: Context, day: string): Promise<string> =>
  momentOf(`${day}T00:00`, await zoneOf(ctx))

/** The moment at which the day after begins. */
export const dayEnd = async (ctx: Context, day: string): Promise<string> => dayStart(ctx, addDays(day, 1))
