import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../core/words/vocabulary.ts'
import { loopSays, shippedTitle } from './evidence.ts'
import { WIN_WORDS, type WinWords, winSays } from './says.ts'

/** The names of all values that a message is filled with, however deep they stand. */
const valuesOf = (message: string, language: string): string[] => {
  const found = new Set<string>()
  const walk = (elements: readonly object[]): void => {
    for (const each of elements as { type: number; value?: string; options?: Record<string, unknown> }[]) {
      // 0 is plain text and 7 the # of a plural.
      if (each.type !== 0 && each.type !== 7) found.add(String(each.value))
      for (const option of Object.values(each.options ?? {})) walk((option as { value: object[] }).value)
    }
  }
  walk(new IntlMessageFormat(message, language).getAst())
  return [...found].toSorted()
}

test('every language has every sentence, and fills it with the same', () => {
  for (const language of LANGUAGES) {
    expect(Object.keys(WIN_WORDS[language])).toEqual(Object.keys(WIN_WORDS.en))
    for (const [key, message] of Object.entries(WIN_WORDS[language]))
      expect(valuesOf(message, language), `${key}, ${language}`).toEqual(
        valuesOf(WIN_WORDS.en[key as keyof WinWords], 'en'),
      )
  }
})

const de = winSays('de')
const en = winSays('en')

test.each([
  [{ askers: 0, told: 0 }, 'Shipped “Autumn”', '„Autumn“ ausgeliefert'],
  [
    { askers: 1, told: 0 },
    'Shipped “Autumn”, which 1 person had asked for',
    '„Autumn“ ausgeliefert, worum 1 Person gebeten hatte',
  ],
  [
    { askers: 1, told: 1 },
    'Shipped “Autumn” and told the one person who had asked for it',
    '„Autumn“ ausgeliefert und der einen Person, die darum gebeten hatte, Bescheid gesagt',
  ],
  [
    { askers: 4, told: 4 },
    'Shipped “Autumn” and told all 4 people who had asked for it',
    '„Autumn“ ausgeliefert und allen 4 Personen, die darum gebeten hatten, Bescheid gesagt',
  ],
  [
    { askers: 4, told: 3 },
    'Shipped “Autumn” and told 3 of the 4 people who had asked for it',
    '„Autumn“ ausgeliefert und 3 von 4 Personen, die darum gebeten hatten, Bescheid gesagt',
  ],
])('a release is worded by who had asked and who was told: %o', (counts, english, german) => {
  const figures = { items: 2, medianDays: null, ...counts }
  expect([shippedTitle(en, 'Autumn', figures), shippedTitle(de, 'Autumn', figures)]).toEqual([
    english,
    german,
  ])
})

test('what is live says how many were told and after how long', () => {
  const figures = { items: 1, askers: 3, told: 1, medianDays: 1 }
  expect(loopSays(en, figures)).toBe(
    'It is live; 3 people had asked for it, and 1 of them was told, after a median of 1 day.',
  )
  expect(loopSays(de, figures)).toBe(
    'Es ist live; 3 Personen hatten darum gebeten, und 1 davon hat Bescheid bekommen, im Median nach 1 Tag.',
  )
  expect(loopSays(de, { ...figures, told: 0 })).not.toContain('Median')
})

test('a quoted title cannot end its own quotation, and what is missing leaves no gap', () => {
  expect(de.say('goalTitle', { title: 'Die „Schleife“ schließen' })).toBe(
    '„Die ’Schleife’ schließen“ erreicht',
  )
  expect(en.say('goalFiguresSays', { ref: 'GOAL-1', measure: 'Share', from: '1', to: '2', unit: '' })).toBe(
    'GOAL-1 was closed as met; “Share” went from 1 to 2.',
  )
  expect(de.say('goalSays', { ref: 'GOAL-1', outcome: '' })).toBe('GOAL-1 wurde als erreicht abgeschlossen.')
})
