import { addDays, daysFrom, daysThrough } from '../calendar/days.ts'

/** How many were done on each day; days on which nothing was done may be absent. */
export type Done = ReadonlyMap<string, number>
/** Whether nobody works on a day: a break, a freeze. Given by the caller, who knows the calendar. */
export type IsClosed = (day: string) => boolean

/** The days on which one could work, each with what was done, from one day to another (both included). */
export const openCounts = (done: Done, from: string, to: string, isClosed: IsClosed): number[] =>
  daysThrough(from, to).flatMap((day) => (isClosed(day) ? [] : [done.get(day) ?? 0]))

export const FEWEST_ACTIVE_DAYS = 5
export const FEWEST_WEEKS = 8

export type Enough =
  | { isEnough: true; activeDays: number; weeks: number }
  | { isEnough: false; activeDays: number; weeks: number; lacks: 'days' | 'weeks' }

/**
 * Whether there is enough to forecast from: something was done on five days at least, over eight weeks at least. With
 * less a forecast would say more of chance than of the team (facts: deciding, "Forecasting").
 */
export const isEnough = (done: Done, from: string, to: string): Enough => {
  const activeDays = [...done].filter(([day, count]) => count > 0 && day >= from && day <= to).length
  const first = [...done.keys()].filter((day) => (done.get(day) ?? 0) > 0 && day >= from).toSorted()[0]
  const weeks = first === undefined ? 0 : Math.floor((daysFrom(first, to) + 1) / 7)
  if (activeDays < FEWEST_ACTIVE_DAYS) return { isEnough: false, activeDays, weeks, lacks: 'days' }
  if (weeks < FEWEST_WEEKS) return { isEnough: false, activeDays, weeks, lacks: 'weeks' }
  return { isEnough: true, activeDays, weeks }
}

/** The first day of a history that ends on a day and is so many weeks long. */
export const beginOf = (to: string, weeks: number): string => addDays(to, 1 - 7 * weeks)
