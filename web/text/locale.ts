import { type Language, wordsFor } from '../../core/words/vocabulary.ts'
import { loadCatalogue } from './catalogue.ts'
import { setText, textSettings } from './t.ts'

/** The languages that the interface is written in: one file each in `texts/`. */
export const languages = ['en', 'de'] as const satisfies readonly Language[]

/** What can be asked for. `pseudo` is made from English, longer and right to left: it proves the catalogue. */
export const locales = [...languages, 'pseudo'] as const
export type LocaleChoice = (typeof locales)[number]

/**
 * Loads a language and lets the document say so (lang, dir).
 * Arabic with Latin digits is the pseudo-locale's frame: react-aria then mirrors its keys as for a real one.
 */
export async function loadLocale(choice: LocaleChoice): Promise<void> {
  const language = choice === 'pseudo' ? 'en' : choice
  const messages = await loadCatalogue(language)
  const transform = choice === 'pseudo' ? (await import('./pseudo.ts')).pseudoParts : undefined
  const region = new Intl.Locale(textSettings().formatLocale).region ?? 'GB'
  setText({
    locale: choice === 'pseudo' ? 'ar-XB-u-nu-latn' : choice,
    language,
    messages,
    transform,
    // Until a workspace says otherwise: its type, country and own words follow (shell/workspace-frame.tsx).
    formatLocale: `${language}-${region}`,
    words: wordsFor('college', undefined, {}, language),
  })
  document.documentElement.lang = language
  document.documentElement.dir = choice === 'pseudo' ? 'rtl' : 'ltr'
}

/** What the address asks for (`?locale=pseudo`), else what was chosen, else the first of the browser's that we speak. */
export function chosenLocale(
  search: string,
  stored: string | null,
  browser: readonly string[] = [],
): LocaleChoice {
  const asked = new URLSearchParams(search).get('locale') ?? stored
  const known = locales.find((locale) => locale === asked)
  if (known) return known
  for (const tag of browser) {
    const [primary = ''] = tag.toLowerCase().split('-')
    const spoken = languages.find((language) => language === primary)
    if (spoken) return spoken
  }
  return 'en'
}
