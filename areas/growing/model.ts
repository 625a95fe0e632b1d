/** Pure rules of growing, for the server and the browser alike. */

/**
 * How far from the baseline to the target a figure has come, 0 to 1; both ways round, so that from 48 to 20 at 34 is
 * one half. Null where nothing is to change or a figure is missing.
 */
export const progressOf = (
  baseline: number | null,
  target: number | null,
  current: number | null,
): number | null => {
  if (baseline === null || target === null || current === null || baseline === target) return null
  return Math.min(1, Math.max(0, (current - baseline) / (target - baseline)))
}

/** A stretch goal is reached at 70 % of the way. */
export const STRETCH = 0.7

const DAY = 86_400_000

/** The Monday of the week that a day lies in. */
export const weekOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  const sinceMonday = (date.getUTCDay() + 6) % 7
  return new Date(date.getTime() - sinceMonday * DAY).toISOString().slice(0, 10)
}

/** The last `count` weeks up to today's, oldest first, and whether each holds one of the days. */
export const weeksWith = (
  days: readonly string[],
  today: string,
  count = 12,
): { week: string; has: boolean }[] => {
  const held = new Set(days.map(weekOf))
  const last = Date.parse(`${weekOf(today)}T00:00:00Z`)
  return Array.from({ length: count }, (_, at) => {
    const week = new Date(last - (count - 1 - at) * 7 * DAY).toISOString().slice(0, 10)
    return { week, has: held.has(week) }
  })
}
