import { readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { dayInWords } from '../../../core/words/in-sentences.ts'
import type { Language } from '../../../core/words/vocabulary.ts'

/** The words of growing in one language, with dates as its readers write them. */
export type Says = {
  language: Language
  t: (key: string, values?: Record<string, string | number>) => string
  /** `2026-11-21` as a day. */
  day: (day: string) => string
  /** From when to when, by month; what has no end goes on. Empty where neither is known. */
  span: (from: string | null, to: string | null) => string
}

const read = (language: Language): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../texts/${language}.json`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >

const catalogues = new Map<Language, Record<string, string>>()

/** The same texts that the pages show, for a file that is read without them. Throws for a key that is in no catalogue. */
export const saysIn = (language: Language): Says => {
  const texts = catalogues.get(language) ?? read(language)
  catalogues.set(language, texts)
  const locale = language === 'en' ? 'en-GB' : 'de-DE'
  const t: Says['t'] = (key, values) => {
    const text = texts[key]
    if (text === undefined) throw new Error(`There is no text ${key} in ${language}.`)
    return String(new IntlMessageFormat(text, locale).format(values))
  }
  const written = (day: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(`${day}T00:00:00Z`))
  const month = (day: string): string => written(day, { month: 'short', year: 'numeric' })
  return {
    language,
    t,
    day: (day) => dayInWords(day, language),
    span: (from, to) => {
      if (from === null) return to === null ? '' : t('take.until', { month: month(to) })
      return to === null ? t('take.since', { month: month(from) }) : `${month(from)} – ${month(to)}`
    },
  }
}
