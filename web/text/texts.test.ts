import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { areas } from '../../areas/list.ts'
import { wordsFor, wordValues } from '../../core/words/vocabulary.ts'
import { catalogues, keyUse } from './key-use.ts'

const use = keyUse()
const all = catalogues()
const texts = Object.assign({}, ...all.map((each) => each.texts)) as Record<string, string>
const kinds = areas.flatMap((area) => area.kinds.map((served) => served.kind))

test('sources and catalogues were read', () => {
  expect(use.files).toBeGreaterThan(100)
  expect(use.asked.size).toBeGreaterThan(100)
  expect(Object.keys(texts).length).toBeGreaterThan(100)
})

test('every key that is asked for stands in a catalogue', () => {
  const missing = [...use.asked]
    .filter(([key]) => texts[key] === undefined)
    .map(([key, file]) => `${key} in ${file}`)
  expect(missing).toEqual([])
})

test('every text is used: asked for, named in data, put together, or of a field of a kind', () => {
  const fields = new Set(
    kinds.flatMap((kind) => ['title', ...Object.keys(kind.fields)].map((field) => `${kind.name}.${field}`)),
  )
  const isOfKind = (key: string) =>
    kinds.some((kind) => [...use.ofKind].some((end) => key === kind.name + end)) ||
    [...fields].some((field) => key === field || key.startsWith(`${field}.`))
  const isUsed = (key: string) =>
    use.quoted.has(key) || [...use.prefixes].some((prefix) => key.startsWith(prefix)) || isOfKind(key)
  expect(Object.keys(texts).filter((key) => !isUsed(key))).toEqual([])
})

test('no key stands in two catalogues', () => {
  const seen = new Map<string, string>()
  const twice = all.flatMap(({ file, texts: own }) =>
    Object.keys(own).flatMap((key) => {
      const first = seen.get(key)
      seen.set(key, file)
      return first === undefined ? [] : [`${key} in ${first} and ${file}`]
    }),
  )
  expect(twice).toEqual([])
})

test('every text is a message that can be read, and says nothing loudly', () => {
  const words = wordValues(wordsFor('college', 'US'))
  const faults = Object.entries(texts).flatMap(([key, text]) => {
    try {
      // Values that only a page knows are left out: what is checked is the message's own shape.
      new IntlMessageFormat(text, 'en')
    } catch (error) {
      return [`${key}: ${String(error)}`]
    }
    return text.includes('!') ? [`${key} has an exclamation mark`] : []
  })
  expect(faults).toEqual([])
  expect(Object.keys(words)).toContain('aLearner')
})
