/** By how much a figure changed, in percent of what it was: 12 to 7 is −41.7. Null where it began at nothing. */
export const changeInPercent = (from: number | null, to: number | null): number | null =>
  from === null || to === null || from === 0 ? null : ((to - from) / Math.abs(from)) * 100

/** Hours in one of each unit of time that a form of a clock has; days are left out, as they are of no one length. */
const HOURS: Readonly<Record<string, number>> = {
  s: 1 / 3600,
  sec: 1 / 3600,
  second: 1 / 3600,
  seconds: 1 / 3600,
  sekunde: 1 / 3600,
  sekunden: 1 / 3600,
  min: 1 / 60,
  mins: 1 / 60,
  minute: 1 / 60,
  minutes: 1 / 60,
  minuten: 1 / 60,
  h: 1,
  hour: 1,
  hours: 1,
  stunde: 1,
  stunden: 1,
}

/**
 * Hours a year that become free: (before − after) × times a year, in hours. Null where the unit is no time of a clock,
 * a figure is missing, or nothing becomes free. From 12 to 7 minutes, 300 times a year, is 25.
 */
export const hoursAYear = (
  from: number | null,
  to: number | null,
  unit: string,
  timesAYear: number | null,
): number | null => {
  const each = HOURS[/^\p{L}+/u.exec(unit.trim().toLowerCase())?.[0] ?? '']
  if (from === null || to === null || timesAYear === null || each === undefined) return null
  const hours = (from - to) * each * timesAYear
  return hours > 0 ? hours : null
}

/** A number as a sentence has it, with at most one place and a true minus sign. */
export const numberWords = (value: number, tag: string): string =>
  new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value).replace('-', '−')

/** A change as a sentence has it: −41.7 %. */
export const percentWords = (percent: number, tag: string): string =>
  `${percent > 0 ? '+' : ''}${numberWords(percent, tag)} %`
