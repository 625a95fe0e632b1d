/** Wall clocks of a time zone. A local moment is `2026-08-28T00:01`; local moments sort as texts. */

const formatters = new Map<string, Intl.DateTimeFormat>()

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formatters.set(timeZone, made)
  return made
}

/** What the wall clock of a zone shows at a moment (ISO 8601). Throws a RangeError for a zone that is unknown. */
export const localAt = (moment: string, timeZone: string): string =>
  formatterOf(timeZone).format(Date.parse(moment)).replace(' ', 'T')

/**
 * The moment (ISO 8601, UTC) at which the wall clock of a zone shows `local`. A time that the clocks skip in spring is
 * taken as the moment at which they jump; of one that they show twice in autumn the first is meant.
 */
export const momentOf = (local: string, timeZone: string): string => {
  const wanted = Date.parse(`${local}:00Z`)
  // The clocks change by at most a few hours, so the moment lies near one of these two offsets.
  const offsets = [-86_400_000, 86_400_000].map((by) => offsetAt(wanted + by, timeZone))
  const exact = offsets
    .map((offset) => wanted - offset)
    .filter((moment) => moment + offsetAt(moment, timeZone) === wanted)
  if (exact.length > 0) return new Date(Math.min(...exact)).toISOString()
  return new Date(jumpNear(wanted, Math.min(...offsets), Math.max(...offsets), timeZone)).toISOString()
}

/** The last day whose neighbours have years of four digits; no zone is known to change its clocks by then. */
const LAST = Date.parse('9999-12-30T00:00Z')

/** Milliseconds by which the wall clock of a zone is ahead of UTC at a moment. */
const offsetAt = (moment: number, timeZone: string): number => {
  const minute = Math.floor(Math.min(moment, LAST) / 60_000) * 60_000
  return Date.parse(`${localAt(new Date(minute).toISOString(), timeZone)}:00Z`) - minute
}

/** The minute at which the clocks jump over `wanted`: the first whose offset is the later one. */
const jumpNear = (wanted: number, low: number, high: number, timeZone: string): number => {
  let before = wanted - high - 60_000
  let after = wanted - low + 60_000
  const later = offsetAt(after, timeZone)
  while (after - before > 60_000) {
    const middle = Math.floor((before + after) / 120_000) * 60_000
    if (offsetAt(middle, timeZone) === later) after = middle
    else before = middle
  }
  return after
}
