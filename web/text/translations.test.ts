import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { catalogues } from './key-use.ts'
import { languages } from './locale.ts'
import type { MessageParts } from './t.ts'

// What every language but English has to be: whole, readable as messages, with the places that English has, and quiet.
// At run time what is missing is read in English; here it is named.

const english = catalogues()

/** What a message asks for: its arguments with their sort, and its marks. */
const asked = (parts: MessageParts, into = new Set<string>()): Set<string> => {
  for (const part of parts) {
    if ('children' in part) {
      into.add(`<${part.value}>`)
      asked(part.children, into)
    } else if ('options' in part) {
      into.add(part.value)
      for (const option of Object.values(part.options)) asked(option.value, into)
    } else if (Number(part.type) !== 0 && 'value' in part) into.add(part.value)
  }
  return into
}
const placesOf = (text: string, language: string): string =>
  [...asked(new IntlMessageFormat(text, language).getAst())].sort().join(', ')

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  const own = new Map(catalogues(language).map(({ file, texts }) => [file, texts]))
  const pairs = english.flatMap(({ file, texts }) => {
    const theirs = own.get(file.replace(/en\.json$/, `${language}.json`)) ?? {}
    return Object.entries(texts).map(([key, text]) => ({ file, key, text, theirs: theirs[key] }))
  })

  test('holds every text that English holds', () => {
    expect(pairs.length).toBeGreaterThan(2000)
    expect(
      pairs.filter(({ theirs }) => theirs === undefined).map(({ file, key }) => `${key} of ${file}`),
    ).toEqual([])
  })

  test('holds no text that English does not hold', () => {
    const known = new Set(english.flatMap(({ texts }) => Object.keys(texts)))
    const extra = [...own.values()].flatMap((texts) => Object.keys(texts).filter((key) => !known.has(key)))
    expect(extra).toEqual([])
  })

  test('has the places that English has, in messages that can be read, and no exclamation marks', () => {
    const faults = pairs.flatMap(({ key, text, theirs }) => {
      if (theirs === undefined) return []
      if (theirs.includes('!')) return [`${key} has an exclamation mark`]
      try {
        const [wanted, given] = [placesOf(text, 'en'), placesOf(theirs, language)]
        return wanted === given
          ? []
          : [`${key} asks for ${given || 'nothing'} and not for ${wanted || 'nothing'}`]
      } catch (error) {
        return [`${key}: ${String(error)}`]
      }
    })
    expect(faults).toEqual([])
  })

  test('counts with the plural forms of its language', () => {
    const forms = new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories)
    const faults = pairs.flatMap(({ key, theirs }) =>
      pluralsOf(new IntlMessageFormat(theirs ?? '', language).getAst()).flatMap((options) =>
        options.filter((option) => !option.startsWith('=') && !forms.has(option as Intl.LDMLPluralRule))
          .length > 0 || !options.includes('other')
          ? [`${key}: ${options.join(', ')}`]
          : [],
      ),
    )
    expect(faults).toEqual([])
  })
})

/** The options of each plural in a message; 6 is its type in the parser's tree. */
const pluralsOf = (parts: MessageParts): string[][] =>
  parts.flatMap((part) => {
    if ('children' in part) return pluralsOf(part.children)
    if (!('options' in part)) return []
    const inner = Object.values(part.options).flatMap((option) => pluralsOf(option.value))
    return Number(part.type) === 6 ? [Object.keys(part.options), ...inner] : inner
  })
