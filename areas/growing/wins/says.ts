import { IntlMessageFormat } from 'intl-messageformat'
import { dayInWords } from '../../../core/words/in-sentences.ts'
import type { Language } from '../../../core/words/vocabulary.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'

export type WinWords = Readonly<Record<keyof typeof en, string>>
export const WIN_WORDS: Readonly<Record<Language, WinWords>> = { en, de }

/** The sentences about what may be a win, in one language. */
export type WinSays = {
  language: Language
  /** `day` among the values is a day such as `2026-11-21`. What only a value could have filled leaves no gap. */
  say: (key: keyof WinWords, values?: Readonly<Record<string, string | number>>) => string
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }

/** A title within quotation marks. What is quoted is somebody else's word, and claims nothing here. */
const unquoted = (title: string): string => title.replaceAll(/[“”„"]/g, '’')

export const winSays = (language: Language): WinSays => ({
  language,
  say: (key, values = {}) => {
    const message = WIN_WORDS[language][key]
    const quotes = /[“„]\{title\}/.test(message)
    const written = Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        if (name === 'day') return [name, dayInWords(String(value), language)]
        return [name, name === 'title' && quotes ? unquoted(String(value)) : value]
      }),
    )
    const text = String(new IntlMessageFormat(message, LOCALES[language]).format(written))
    return text.replaceAll(/ +(?=[.]?$)/g, '').trim()
  },
})
