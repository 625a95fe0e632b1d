/**
 * A moment as the wall clock of a time zone shows it: `2026-11-21T14:05`, the form a browser's own field takes.
 * `iso` is ISO 8601, `timeZone` an IANA name.
 */
export function wallClock(iso: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(iso))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/**
 * The moment (ISO 8601, UTC) at which the wall clock of a zone shows `local`. An hour that daylight saving skips is
 * taken as the hour after it.
 */
export function momentAt(local: string, timeZone: string): string {
  const asUtc = Date.parse(`${local.slice(0, 16)}:00Z`)
  const offsetAt = (time: number) =>
    Date.parse(`${wallClock(new Date(time).toISOString(), timeZone)}:00Z`) - time
  // The offset at the guess may be that of the other side of a change of clocks; the second look settles it.
  const guess = asUtc - offsetAt(asUtc)
  return new Date(asUtc - offsetAt(guess)).toISOString()
}
