import { addDays, daysFrom } from '../../engines/calendar/days.ts'
import type { Cadence } from './contract.ts'

/**
 * When somebody is due to be heard again. Pure rules, for the server and the browser. Days are `2026-11-21`; `closed`
 * are the days of breaks and holidays, sorted: they do not count, so that a break makes nobody late.
 */
export type Rhythm = { cadence: Cadence | null; everyWeeks: number | null }

export type TermDays = { startsOn: string; endsOn: string }

export type Calendar = { closed: readonly string[]; terms: readonly TermDays[] }

/** How many of the sorted days lie in (from, to]. */
const closedWithin = (closed: readonly string[], from: string, to: string): number =>
  Math.max(0, firstAfter(closed, to) - firstAfter(closed, from))

/** The place of the first day after `day` in a sorted list: how many are not after it. */
const firstAfter = (days: readonly string[], day: string): number => {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** How many open days there are after `from`, up to and with `to`; 0 where `to` is not later. */
export const openDays = (from: string, to: string, closed: readonly string[]): number =>
  to <= from ? 0 : daysFrom(from, to) - closedWithin(closed, from, to)

/** The day on which so many open days have passed since `from`. */
export const afterOpenDays = (from: string, days: number, closed: readonly string[]): string => {
  let to = addDays(from, days)
  for (;;) {
    const missing = days - openDays(from, to, closed)
    if (missing <= 0) return to
    to = addDays(to, missing)
  }
}

/**
 * The day by which somebody is to be heard again; null where there is no cadence, or no later term is known. `last` is
 * the day of the last contact, null where there was none since `since`, the day from which on we meant to.
 *
 * Every n weeks: when 7 n open days have passed. Each term: the last day of the term after the one of the last contact;
 * of the first term that was not over, where there was no contact at all.
 */
export const dueOn = (
  rhythm: Rhythm,
  last: string | null,
  since: string,
  { closed, terms }: Calendar,
): string | null => {
  if (rhythm.cadence === 'weeks' && rhythm.everyWeeks !== null)
    return afterOpenDays(last ?? since, 7 * rhythm.everyWeeks, closed)
  if (rhythm.cadence !== 'term') return null
  const open = terms.filter((term) => (last === null ? term.endsOn >= since : term.startsOn > last))
  return open.map((term) => term.endsOn).toSorted()[0] ?? null
}

/** By how many open days somebody is overdue today; 0 where they are not. */
export const overdueBy = (due: string | null, today: string, closed: readonly string[]): number =>
  due === null ? 0 : openDays(due, today, closed)

/** Whether today lies in a break or on a holiday: nobody is prompted then. */
export const isPaused = (today: string, closed: readonly string[]): boolean =>
  closed[firstAfter(closed, today) - 1] === today
