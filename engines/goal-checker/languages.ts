import { de } from './de.ts'
import { en } from './en.ts'
import type { Language } from './language.ts'

/** The languages in which goals can be checked. */
export const LANGUAGE_NAMES = ['en', 'de'] as const
export type LanguageName = (typeof LANGUAGE_NAMES)[number]

export const LANGUAGES: Readonly<Record<LanguageName, Language>> = { en, de }
