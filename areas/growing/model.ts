import type { Language } from '../../core/words/vocabulary.ts'

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

/** In English as in Great Britain: the day before the month. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }

/** A day (`2027-05-28`) as a sentence says it: 28 May 2027, 28. Mai 2027. */
export const dayInWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** A number as a sentence says it, with all its digits and nothing between thousands: 2.5, 2,5. */
export const numberInWords = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { useGrouping: false, maximumFractionDigits: 12 }).format(value)
