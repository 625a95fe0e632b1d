import { loadEnglish } from './catalogue.ts'
import { setText } from './t.ts'

/** The languages that can be chosen. `pseudo` is made from English, longer and right to left: it proves the catalogue. */
export const locales = ['en', 'pseudo'] as const
export type LocaleChoice = (typeof locales)[number]

/**
 * Loads a language and lets the document say so (lang, dir).
 * Arabic with Latin digits is the pseudo-locale's frame: react-aria then mirrors its keys as for a real one.
 */
export async function loadLocale(choice: LocaleChoice): Promise<void> {
  const messages = await loadEnglish()
  if (choice === 'pseudo') {
    const { pseudoParts } = await import('./pseudo.ts')
    setText({ locale: 'ar-XB-u-nu-latn', messages, transform: pseudoParts })
  } else {
    setText({ locale: 'en', messages, transform: undefined })
  }
  document.documentElement.lang = choice === 'pseudo' ? 'en' : choice
  document.documentElement.dir = choice === 'pseudo' ? 'rtl' : 'ltr'
}

/** What the address asks for (`?locale=pseudo`), else what was stored, else English. */
export function chosenLocale(search: string, stored: string | null): LocaleChoice {
  const asked = new URLSearchParams(search).get('locale') ?? stored
  return locales.find((locale) => locale === asked) ?? 'en'
}
