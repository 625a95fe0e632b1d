import { beforeEach, expect, test } from 'vitest'
import { wordsFor } from '../../core/words/vocabulary.ts'
import { formatAgo, formatDate, formatDay, formatNumber, formatShare } from './format.ts'
import { chosenLocale } from './locale.ts'
import { pseudoParts, pseudoText } from './pseudo.ts'
import { rich } from './rich.tsx'
import { onTextChange, setText, t } from './t.ts'

const messages = {
  'item.count': '{count, plural, one {# item} other {# items}} in one order.',
  'note.ask': 'Ask {aTeacher} or {learners} this {term}.',
  'home.hint': 'See <link>the list</link> of {count} items.',
  plain: 'Nothing was lost.',
}

beforeEach(() =>
  setText({
    messages,
    transform: undefined,
    formatLocale: 'en-GB',
    timeZone: 'UTC',
    words: wordsFor('college'),
  }),
)

test('a message counts in the reader’s numbers', () => {
  expect(t('item.count', { count: 1 })).toBe('1 item in one order.')
  expect(t('item.count', { count: 5000 })).toBe('5,000 items in one order.')
})

test('a message speaks the reader’s words', () => {
  expect(t('note.ask')).toBe('Ask an instructor or students this term.')
  setText({ words: wordsFor('school', 'GB') })
  expect(t('note.ask')).toBe('Ask a teacher or pupils this term.')
})

test('a key without a text shows itself, so that it is seen', () => {
  expect(t('no.such')).toBe('no.such')
})

test('whoever listens hears of a change once, and not after stopping', () => {
  let heard = 0
  const stop = onTextChange(() => {
    heard += 1
  })
  setText({ formatLocale: 'en-US' })
  stop()
  setText({ formatLocale: 'en-GB' })
  expect(heard).toBe(1)
})

test('a link can stand inside a sentence', () => {
  const parts = rich('home.hint', { count: 3, link: (inside) => `[${inside.join('')}]` })
  expect([parts].flat().join('')).toBe('See [the list] of 3 items.')
})

test('the pseudo-locale changes every word, keeps arguments and plurals, and is longer', () => {
  setText({ transform: pseudoParts })
  expect(t('plain')).toBe(`${pseudoText('Nothing was lost.')}`)
  expect(t('plain')).toMatch(/^Ñöţĥîñĝ ŵáš ļöšţ\.~+$/)
  expect(t('item.count', { count: 1 })).toContain('1 îţéɱ')
  expect(t('item.count', { count: 2 })).toContain('2 îţéɱš')
  expect(t('plain').length).toBeGreaterThan(messages.plain.length * 1.3)
})

test('the address asks for a language, else what was stored, else the browser, else English', () => {
  expect(chosenLocale('', null, ['fr-FR', 'de-CH', 'en'])).toBe('de')
  expect(chosenLocale('', 'en', ['de'])).toBe('en')
  expect(chosenLocale('', null, ['fr'])).toBe('en')
  expect(chosenLocale('?locale=pseudo', null)).toBe('pseudo')
  expect(chosenLocale('', 'pseudo')).toBe('pseudo')
  expect(chosenLocale('?locale=klingon', null)).toBe('en')
})

test('a moment is shown as the workspace’s day, and a calendar date never moves', () => {
  setText({ timeZone: 'Pacific/Auckland' })
  expect(formatDay('2026-11-21T12:00:00Z')).toBe('22 Nov 2026')
  expect(formatDate('2026-11-21')).toBe('21 Nov 2026')
})

test('how long ago is said in the largest whole unit', () => {
  const now = Date.parse('2026-11-21T12:00:00Z')
  expect(formatAgo('2026-11-21T11:59:40Z', now)).toBe('now')
  expect(formatAgo('2026-11-21T11:40:00Z', now)).toBe('20 minutes ago')
  expect(formatAgo('2026-11-20T11:00:00Z', now)).toBe('yesterday')
  expect(formatAgo('2026-11-24T12:00:00Z', now)).toBe('in 3 days')
})

test('numbers and shares are written as the reader writes them', () => {
  expect(formatNumber(1234.5)).toBe('1,234.5')
  expect(formatShare(0.7818, 1)).toBe('78.2%')
})
