import { textSettings } from './t.ts'

/** A moment (ISO 8601) as a day in the workspace's time zone: "21 Nov 2026". */
export const formatDay = (iso: string): string =>
  date(iso, { day: 'numeric', month: 'short', year: 'numeric' })

/** A moment with its time of day: "21 Nov 2026, 14:05". */
export const formatMoment = (iso: string): string =>
  date(iso, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** A calendar date without a time zone (`2026-11-21`), which must not move by a day. */
export const formatDate = (isoDate: string): string =>
  date(`${isoDate}T12:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** A calendar date with its weekday, in full: "Saturday, 21 November". */
export const formatLongDay = (isoDate: string): string =>
  date(`${isoDate}T12:00:00Z`, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })

export const formatNumber = (value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(textSettings().formatLocale, options).format(value)

/** A share from 0 to 1 as per cent, with `digits` after the point. */
export const formatShare = (share: number, digits = 0): string =>
  formatNumber(share, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits })

const steps: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

/** How long ago (or ahead) a moment is, in its largest whole unit: "3 days ago". `now` in milliseconds. */
export function formatAgo(iso: string, now: number = Date.now()): string {
  const seconds = (Date.parse(iso) - now) / 1000
  const format = new Intl.RelativeTimeFormat(textSettings().formatLocale, { numeric: 'auto' })
  const [unit, size] = steps.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1]
  return unit === 'second' ? format.format(0, 'second') : format.format(Math.trunc(seconds / size), unit)
}

function date(iso: string, options: Intl.DateTimeFormatOptions): string {
  const { formatLocale, timeZone } = textSettings()
  return new Intl.DateTimeFormat(formatLocale, { timeZone, ...options }).format(new Date(iso))
}
