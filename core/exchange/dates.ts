/** How `13/06/2012` is read. `12.06.2012`, with dots, is always day first. */
export type DayOrder = 'day-first' | 'month-first'

type Parts = { year: number; month: number; day: number; time: string }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const TIME = String.raw`(?:(?:[T ,]|\s)\s*(?<time>\d{1,2}:\d\d.*))?`
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?`
const YEAR_FIRST = new RegExp(String.raw`^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})${TIME}$`)
const YEAR_LAST = new RegExp(
  String.raw`^(?<a>\d{1,2})(?<mark>[-/.])(?<b>\d{1,2})\k<mark>(?<year>\d{4}|\d\d)${TIME}$`,
)
const DAY_MONTH = new RegExp(
  String.raw`^${WEEKDAY}(?<day>\d{1,2})(?:st|nd|rd|th)?[ ./-]+(?<name>[a-z]{3,9})\.?[ ./,-]+(?<year>\d{4}|\d\d)${TIME}$`,
  'i',
)
const MONTH_DAY = new RegExp(
  String.raw`^${WEEKDAY}(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})${TIME}$`,
  'i',
)
const CLOCK =
  /^(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<part>\d{1,9}))?)?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>z|utc|gmt|[+-]\d\d(?::?\d\d)?)?$/i

/** The calendar day that is written, `2026-11-21`, whatever the notation; null where it is no day. */
export const readDay = (text: string, order: DayOrder): string | null => {
  const parts = partsOf(text.trim(), order)
  if (!parts || (parts.time !== '' && !CLOCK.test(parts.time))) return null
  return plainDay(parts)?.toString() ?? null
}

/** The moment that is written, ISO 8601 in UTC. Where it names no zone it is meant in `timeZone`; a bare day is its midnight. */
export const readMoment = (text: string, order: DayOrder, timeZone: string): string | null => {
  const parts = partsOf(text.trim(), order)
  const day = parts && plainDay(parts)
  if (!parts || !day) return null
  const clock = CLOCK.exec(parts.time || '0:00')?.groups
  if (!clock) return null
  const time = plainTime(clock)
  if (!time) return null
  const at = day.toZonedDateTime({ timeZone: zoneOf(clock['zone']) ?? timeZone, plainTime: time })
  return new Date(at.epochMilliseconds).toISOString()
}

const partsOf = (text: string, order: DayOrder): Parts | null => {
  const first = YEAR_FIRST.exec(text)?.groups
  if (first) return made(first['year'], first['month'], first['day'], first['time'])
  const last = YEAR_LAST.exec(text)?.groups
  if (last) {
    const dayFirst = order === 'day-first' || last['mark'] === '.'
    const [day, month] = dayFirst ? [last['a'], last['b']] : [last['b'], last['a']]
    return made(last['year'], month, day, last['time'])
  }
  const named = (DAY_MONTH.exec(text) ?? MONTH_DAY.exec(text))?.groups
  if (!named) return null
  const month = MONTHS.indexOf((named['name'] ?? '').slice(0, 3).toLowerCase()) + 1
  return month === 0 ? null : made(named['year'], String(month), named['day'], named['time'])
}

const made = (
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  time: string | undefined,
): Parts => ({
  year: fullYear(year ?? ''),
  month: Number(month),
  day: Number(day),
  time: (time ?? '').trim(),
})

const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900)

const plainDay = ({ year, month, day }: Parts): Temporal.PlainDate | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return null
  }
}

const plainTime = (clock: Record<string, string | undefined>): Temporal.PlainTime | null => {
  const half = clock['half']?.[0]?.toLowerCase()
  const hour = Number(clock['hour'])
  if (half && (hour < 1 || hour > 12)) return null
  try {
    return Temporal.PlainTime.from(
      {
        hour: half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour,
        minute: Number(clock['minute']),
        second: Number(clock['second'] ?? 0),
        millisecond: Number((clock['part'] ?? '').slice(0, 3).padEnd(3, '0')),
      },
      { overflow: 'reject' },
    )
  } catch {
    return null
  }
}

const zoneOf = (zone: string | undefined): string | undefined => {
  if (!zone) return undefined
  if (/^[a-z]/i.test(zone)) return 'UTC'
  return `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3, 5) || '00'}`
}

/** The order that the values of a column show: a 13 can be no month. Null where every value could be read both ways. */
export const shownOrder = (texts: Iterable<string>): DayOrder | null => {
  for (const text of texts) {
    const { a, b } = YEAR_LAST.exec(text.trim())?.groups ?? {}
    if (Number(a) > 12) return 'day-first'
    if (Number(b) > 12) return 'month-first'
  }
  return null
}
