import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, type Words, wordsFor, wordValues } from '../../core/words/vocabulary.ts'

export type Catalogue = Readonly<Record<string, string>>
export type Values = Readonly<Record<string, string | number | Date | null | undefined>>
export type MessageParts = ReturnType<IntlMessageFormat['getAst']>

/** What the interface speaks now. Changed as a whole by `setText`, so that a page never mixes two languages. */
export type TextSettings = {
  /** A BCP 47 tag: the language of the catalogue, as react-aria's parts are told it. */
  locale: string
  /** The language that is read; the pseudo-locale reads English. */
  language: Language
  /** How dates and numbers are written; the country may differ from the language. */
  formatLocale: string
  /** The workspace's time zone, an IANA name. */
  timeZone: string
  words: Words
  messages: Catalogue
  /** Only the pseudo-locale changes messages on their way out. */
  transform?: ((parts: MessageParts) => MessageParts) | undefined
}

let settings: TextSettings = {
  locale: 'en',
  language: 'en',
  formatLocale: 'en-GB',
  timeZone: 'UTC',
  words: wordsFor('college'),
  messages: {},
}
let fixed = wordValues(settings.words)
let version = 0
const compiled = new Map<string, IntlMessageFormat>()
const listeners = new Set<() => void>()

/** Changes language, catalogue, words or time zone; whoever listens (the root of the app) renders anew. */
export function setText(change: Partial<TextSettings>): void {
  settings = { ...settings, ...change }
  fixed = wordValues(settings.words, settings.language)
  compiled.clear()
  version += 1
  for (const listener of listeners) listener()
}

export const textSettings = (): TextSettings => settings
export const textVersion = (): number => version
export function onTextChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * The text of a key in the language and vocabulary of the reader, for instance `t('item.count', { count: 3 })`.
 * A key that no catalogue holds is shown as itself: the texts test finds it before a reader does.
 */
export function t(key: string, values?: Values): string {
  const message = settings.messages[key]
  if (message === undefined) return key
  if (settings.transform === undefined && !/[{'<]/.test(message)) return message
  return String(format(key, message).format({ ...fixed, ...values }))
}

/** True when a catalogue holds the key: for derived keys (`item.state.ready`) whose set is data. */
export const hasText = (key: string): boolean => settings.messages[key] !== undefined

/** The compiled message of a key with the vocabulary's values; undefined for a key that no catalogue holds. */
export function compiledText(
  key: string,
): { message: IntlMessageFormat; words: Record<string, string> } | undefined {
  const message = settings.messages[key]
  return message === undefined ? undefined : { message: format(key, message), words: fixed }
}

function format(key: string, message: string): IntlMessageFormat {
  const known = compiled.get(key)
  if (known) return known
  const plain = new IntlMessageFormat(message, settings.formatLocale)
  const made = settings.transform
    ? new IntlMessageFormat(settings.transform(plain.getAst()), settings.formatLocale)
    : plain
  compiled.set(key, made)
  return made
}
