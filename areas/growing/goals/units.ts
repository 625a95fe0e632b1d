import type { Language } from '../../../core/words/vocabulary.ts'

/** What live measures are counted in, by what the sources call it. Where a language has no other word, the source's stands. */
const UNITS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  de: {
    days: 'Tage',
    'of 5': 'von 5',
    'items a week': 'Einträge pro Woche',
    tools: 'Werkzeuge',
    talks: 'Gespräche',
    releases: 'Releases',
    points: 'Punkte',
    hours: 'Stunden',
    credentials: 'Zertifikate',
  },
}

/** The unit of a live source in a language; `%` is the same in each. */
export const unitIn = (unit: string, language: Language): string => UNITS[language][unit] ?? unit
