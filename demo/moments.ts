/**
 * The clock of a demo: turns the days of its content into moments of a working day where the institution is. Nothing
 * here is left to chance, so that two demos are alike to the minute.
 */
export type Moments = {
  /** The moment of a day in the content; one without an hour gets one between `from` and `to`, in minutes of the day. */
  at: (day: string, seed: string, from?: number, to?: number) => string
  /** A moment some days after another, moved to Monday where it falls on a weekend. */
  after: (moment: string, days: number, seed: string) => string
}

const MORNING = 8 * 60 + 40
const EVENING = 16 * 60 + 50

export const momentsIn = (timeZone: string): Moments => {
  const at = (day: string, seed: string, from = MORNING, to = EVENING): string => {
    const [date = '', hour] = day.split(' ')
    const [hours = 0, minutes = 0] = (hour ?? '').split(':').map(Number)
    const minute = hour ? hours * 60 + minutes : from + (hashOf(seed) % Math.max(1, to - from))
    return toUtc(timeZone, date, minute, hour ? 0 : hashOf(`${seed} second`) % 60)
  }
  return {
    at,
    after: (moment, days, seed) => at(workdayAfter(dayIn(timeZone, moment), days), seed),
  }
}

const format = new Map<string, Intl.DateTimeFormat>()

/** The wall clock of a time zone at a moment, as `2026-03-02T14:05:00`. */
const wallClock = (timeZone: string, moment: number): string => {
  const formatter =
    format.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  format.set(timeZone, formatter)
  return formatter.format(moment).replace(' ', 'T')
}

const dayIn = (timeZone: string, moment: string): string =>
  wallClock(timeZone, Date.parse(moment)).slice(0, 10)

const toUtc = (timeZone: string, day: string, minute: number, second: number): string => {
  const wall = Date.parse(`${day}T00:00:00Z`) + (minute * 60 + second) * 1000
  // The offset where the clock shows nearly this time; working hours are far from any change of it.
  const offset = Date.parse(`${wallClock(timeZone, wall)}Z`) - wall
  return new Date(wall - offset).toISOString()
}

/** A calendar day some days on; Saturdays and Sundays wait for Monday. */
export const workdayAfter = (day: string, days: number): string => {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  const weekday = date.getUTCDay()
  if (weekday === 6) date.setUTCDate(date.getUTCDate() + 2)
  if (weekday === 0) date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** A number from a text, the same on every machine (FNV-1a). */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
