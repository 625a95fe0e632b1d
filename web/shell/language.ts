import { useSyncExternalStore } from 'react'
import { chosenLocale, languages, loadLocale } from '../text/locale.ts'

export const languageChoices = ['system', ...languages] as const
export type LanguageChoice = (typeof languageChoices)[number]

const place = 'linchpin.locale'
const listeners = new Set<() => void>()

/** The language that was chosen in this browser; `system` follows the browser's own. */
export function chosenLanguage(): LanguageChoice {
  const stored = localStorage.getItem(place)
  return languages.find((language) => language === stored) ?? 'system'
}

/** Speaks the language of the address, else the one that was chosen, else the browser's. */
export const speak = (): Promise<void> =>
  loadLocale(chosenLocale(location.search, localStorage.getItem(place), navigator.languages))

/** Keeps the choice elsewhere too: with the person, so that it follows to every device. */
let keep: (language: LanguageChoice) => void = () => {}
export const keepLanguageIn = (save: (language: LanguageChoice) => void): void => {
  keep = save
}

export function chooseLanguage(language: LanguageChoice): void {
  keep(language)
  adoptLanguage(language)
}

/** Takes over what the person chose elsewhere. */
export function adoptLanguage(language: LanguageChoice): void {
  if (language === 'system') localStorage.removeItem(place)
  else localStorage.setItem(place, language)
  // A language that cannot be fetched now is spoken from the next page on; the old one goes on meanwhile.
  speak().catch((error: unknown) => console.warn(error))
  for (const listener of listeners) listener()
}

export const useLanguage = (): LanguageChoice =>
  useSyncExternalStore((changed) => {
    listeners.add(changed)
    return () => listeners.delete(changed)
  }, chosenLanguage)
