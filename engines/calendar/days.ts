/** Calendar days as `2026-11-21`, of no time zone. They sort as texts. */

const DAY = 86_400_000

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`)

export const addDays = (day: string, days: number): string =>
  new Date(utc(day) + days * DAY).toISOString().slice(0, 10)

/** Whole days from one day to another; negative backwards. */
export const daysFrom = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY)

/** Every day from one to another, both included; none where the other is earlier. */
export const daysThrough = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysFrom(from, to) + 1) }, (_, n) => addDays(from, n))

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekdayOf = (day: string): number => ((new Date(utc(day)).getUTCDay() + 6) % 7) + 1

/** Monday to Friday, and no holiday. */
export const isBusinessDay = (day: string, holidays: ReadonlySet<string>): boolean =>
  weekdayOf(day) <= 5 && !holidays.has(day)

/** No institution is closed longer than this without a business day; a set of holidays that says so is refused. */
const LONGEST = 400

/** The day itself where it is a business day, else the next one in that direction. */
export const toBusinessDay = (day: string, by: 1 | -1, holidays: ReadonlySet<string>): string => {
  let at = day
  for (let looked = 0; !isBusinessDay(at, holidays); looked++) {
    if (looked > LONGEST) throw new Error(`There is no business day near ${day}.`)
    at = addDays(at, by)
  }
  return at
}

/** So many business days on (or back, where negative). Zero is the day itself, whatever day it is. */
export const addBusinessDays = (day: string, days: number, holidays: ReadonlySet<string>): string => {
  const by = days < 0 ? -1 : 1
  let at = day
  for (let left = Math.abs(days); left > 0; left--) at = toBusinessDay(addDays(at, by), by, holidays)
  return at
}

/** The nearest such weekday (1 to 7) at or before the day, or at or after it. */
export const toWeekday = (day: string, weekday: number, by: 1 | -1): string => {
  const here = weekdayOf(day)
  const away = by === 1 ? (weekday - here + 7) % 7 : -((here - weekday + 7) % 7)
  return addDays(day, away)
}

/** Every day from one to another, both included. */
export const daysBetween = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysFrom(from, to) + 1) }, (_, at) => addDays(from, at))
