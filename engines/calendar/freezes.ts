import { addBusinessDays, addDays, daysFrom, toBusinessDay, toWeekday } from './days.ts'
import { daysOf, type Occurrence, occurrencesOf, type Span } from './spans.ts'

/** How days are counted: as the calendar does, as offices do, or as the calendar does and then on to an office day. */
export const UNITS = ['calendar', 'business', 'calendar-to-business'] as const
export type Unit = (typeof UNITS)[number]

/**
 * One end of a freeze: so many days from its anchor, then back (at the start) or on (at the end) to a weekday where one
 * is named, at a local time. `24:00` is the end of that day.
 */
export type Edge = { anchor: string; offset: number; unit: Unit; weekday: number | null; time: string }

/** When nothing may go live, as an anchor and offsets: never as fixed dates. `season` null holds in every term. */
export type FreezeRule = { id: string; season: string | null; start: Edge; end: Edge }

/** A half-open stretch of local time, `[from, to)`, and what it comes from. */
export type Frozen = { ruleId: string; from: string; to: string; because: Occurrence; until: Occurrence }

/** An end that hangs on another anchor than the start is looked for this many days on, and no further. */
const REACH = 150

/** All stretches that the rules freeze, given the spans, in time. An end before its start freezes nothing. */
export const evaluate = (rules: readonly FreezeRule[], spans: readonly Span[]): Frozen[] => {
  const occurrences = occurrencesOf(spans)
  const holidays = daysOf(spans, ['holiday'])
  const found = rules.flatMap((rule) =>
    occurrences
      .filter((each) => each.anchor === rule.start.anchor && fits(rule, each))
      .flatMap((because) => {
        const until = endOf(rule, because, occurrences)
        if (!until) return []
        const from = edgeAt(rule.start, because.startsOn, -1, holidays)
        const to = edgeAt(rule.end, until.endsOn, 1, holidays)
        return from < to ? [{ ruleId: rule.id, from, to, because, until }] : []
      }),
  )
  return found.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

const fits = (rule: FreezeRule, occurrence: Occurrence): boolean =>
  rule.season === null || occurrence.season === rule.season

/** The same occurrence where both ends hang on one anchor; else the first of the other anchor from there on. */
const endOf = (rule: FreezeRule, start: Occurrence, all: readonly Occurrence[]): Occurrence | null =>
  rule.end.anchor === rule.start.anchor
    ? start
    : (all.find(
        (each) =>
          each.anchor === rule.end.anchor &&
          each.startsOn >= start.startsOn &&
          daysFrom(start.startsOn, each.startsOn) <= REACH,
      ) ?? null)

/** The local moment of one end. `by` is the direction in which it moves on to a weekday or an office day. */
const edgeAt = (edge: Edge, day: string, by: 1 | -1, holidays: ReadonlySet<string>): string => {
  const moved =
    edge.unit === 'business' ? addBusinessDays(day, edge.offset, holidays) : addDays(day, edge.offset)
  const office = edge.unit === 'calendar-to-business' ? toBusinessDay(moved, by, holidays) : moved
  const at = edge.weekday === null ? office : toWeekday(office, edge.weekday, by)
  return edge.time === '24:00' ? `${addDays(at, 1)}T00:00` : `${at}T${edge.time}`
}

export type Stretch = { from: string; to: string }

/** Overlapping and touching stretches as one, in time. */
export const union = (stretches: readonly Stretch[]): Stretch[] => {
  const merged: Stretch[] = []
  for (const { from, to } of stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1)
    if (from >= to) continue
    if (!last || from > last.to) merged.push({ from, to })
    else if (to > last.to) last.to = to
  }
  return merged
}

/**
 * The first moment at or after `at` that no stretch holds and that stays open for `minutes`; with where it closes
 * again, null where it stays open. Works on local moments and on ISO 8601 alike, as long as all are of one sort.
 */
export const nextOpen = (
  frozen: readonly Stretch[],
  at: string,
  minutes = 0,
): { from: string; to: string | null } => {
  let from = at
  for (const stretch of union(frozen)) {
    if (stretch.to <= from) continue
    if (stretch.from > from && lasts(from, stretch.from, minutes)) return { from, to: stretch.from }
    from = stretch.to
  }
  return { from, to: null }
}

const lasts = (from: string, to: string, minutes: number): boolean =>
  asUtc(to) - asUtc(from) >= minutes * 60_000

const asUtc = (moment: string): number => Date.parse(moment.length === 16 ? `${moment}:00Z` : moment)

/** Whether a half-open stretch holds a moment. */
export const holds = ({ from, to }: Stretch, at: string): boolean => from <= at && at < to
