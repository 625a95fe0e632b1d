import type { Language } from './vocabulary.ts'

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
