import { type Credits, creditsOf, type Learning, type Share } from './credits.ts'

/** How a credential is kept: data that ages, so that whoever holds one may correct it. */
export type Rule = {
  /** For how many months it holds; null for good. */
  months: number | null
  /** Credits for each renewal. */
  credits: number
  shares?: readonly Share[]
}

export type Renewal = {
  /** `for-good` never ends; `due` lies within the first notice; `lapsed` has ended. */
  status: 'for-good' | 'active' | 'due' | 'lapsed'
  /** The window in which credits count: days, both inside it. Null for good. */
  window: { from: string; to: string } | null
  /** The last day on which it holds; null for good. */
  dueOn: string | null
  /** Days from today to that day; negative once it is over. */
  daysLeft: number | null
  /** The tightest notice that has been reached: 180, 90 or 30 days before. Null before all of them. */
  notice: number | null
  credits: Credits | null
}

/** Days before its end at which somebody is told. Scrum Alliance writes at 90 itself. */
export const NOTICES = [180, 90, 30] as const

const DAY = 86_400_000
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)
/** The last day that is written with four digits of a year: what would lie after it ends there. */
const LAST = Date.UTC(9999, 11, 31)
const dayOf = (time: number): string => new Date(Math.min(time, LAST)).toISOString().slice(0, 10)

/**
 * The same day so many months later; where that month has no such day, its last: 29 February 2024 and two years is
 * 28 February 2026.
 */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return dayOf(first.getTime() + (Math.min(date, days) - 1) * DAY)
}

/**
 * The days on which the windows of a credential began: the day it was earned, and each renewal. Whoever renews in time
 * keeps the day that was due, so that nothing is lost by being early; whoever lets it lapse begins anew on the day of
 * the renewal. The last is the window that counts now.
 */
export const windowsOf = (
  months: number,
  earnedOn: string,
  renewedOn: readonly string[],
): { from: string; to: string }[] => {
  // Whole months are counted from where a row of renewals in time began: a month's end would creep forward otherwise.
  let anchor = earnedOn
  let count = 1
  const windows = [{ from: earnedOn, to: addMonths(earnedOn, months) }]
  for (const day of renewedOn.toSorted()) {
    const last = windows.at(-1)
    if (!last || day < last.from) continue
    const isInTime = day <= last.to
    count = isInTime ? count + 1 : 1
    anchor = isInTime ? anchor : day
    windows.push({ from: isInTime ? last.to : day, to: addMonths(anchor, months * count) })
  }
  return windows
}

/** How a credential stands today, with what was learned for it. */
export const renewalOf = (
  rule: Rule,
  held: { earnedOn: string; renewedOn: readonly string[] },
  learned: readonly Learning[],
  today: string,
): Renewal => {
  if (rule.months === null)
    return { status: 'for-good', window: null, dueOn: null, daysLeft: null, notice: null, credits: null }
  const window = windowsOf(rule.months, held.earnedOn, held.renewedOn).at(-1) ?? {
    from: held.earnedOn,
    to: addMonths(held.earnedOn, rule.months),
  }
  const daysLeft = Math.round((at(window.to) - at(today)) / DAY)
  const notice = NOTICES.filter((days) => daysLeft <= days).at(-1) ?? null
  return {
    status: daysLeft < 0 ? 'lapsed' : notice === null ? 'active' : 'due',
    window,
    dueOn: window.to,
    daysLeft,
    notice,
    credits: creditsOf(rule.credits, rule.shares ?? [], learned, window),
  }
}

/** How far a credential of Scrum Alliance reaches. */
export const TRACK_LEVELS = ['foundational', 'advanced', 'professional'] as const
export type TrackLevel = (typeof TRACK_LEVELS)[number]

/** SEU for a track that stands alone or highest, and for each further one. Source: Scrum Alliance, renewal rules. */
const TRACK_CREDITS: Record<TrackLevel, { alone: number; beside: number }> = {
  foundational: { alone: 20, beside: 10 },
  advanced: { alone: 30, beside: 15 },
  professional: { alone: 40, beside: 20 },
}

/**
 * The SEU that renew several tracks at once: the highest in full, every other one as an addition. CSP-SM, CSP-PO and CSD
 * are 40 + 20 + 10 = 70.
 */
export const tracksTogether = (levels: readonly TrackLevel[]): { of: TrackLevel; credits: number }[] => {
  const rank = (level: TrackLevel) => TRACK_LEVELS.indexOf(level)
  return levels
    .toSorted((a, b) => rank(b) - rank(a))
    .map((of, place) => ({ of, credits: TRACK_CREDITS[of][place === 0 ? 'alone' : 'beside'] }))
}
