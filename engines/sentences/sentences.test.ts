import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf, spanFault, tidySpan, titleFrom } from './sentences.ts'

test('a span may not cut an emoji, an accent or a family in two, nor leave the text', () => {
  const text = 'Ja 👍🏽! e\u0301te\u0301 👨‍👩‍👧 ok'
  expect(spanFault(text, 0, 3)).toBe(null)
  expect(spanFault(text, 3, 7)).toBe(null)
  expect(spanFault(text, 3, 4)).toBe('cut')
  expect(spanFault(text, 3, 5)).toBe('cut')
  const accent = text.indexOf('e\u0301')
  expect(spanFault(text, accent, accent + 1)).toBe('cut')
  expect(spanFault(text, accent, accent + 2)).toBe(null)
  expect(spanFault(text, 2, 3)).toBe('empty')
  expect(spanFault(text, 5, 2)).toBe('outside')
  expect(spanFault(text, 0, text.length + 1)).toBe('outside')
})

test('whatever is selected by hand becomes a span that can be highlighted, or nothing', () => {
  const piece = fc.oneof(fc.constantFrom('👩🏽‍🏫', 'e\u0301', ' ', '\n', '🇳🇱', 'word', '.'), fc.string())
  fc.assert(
    fc.property(fc.array(piece), fc.nat(60), fc.nat(60), (pieces, a, b) => {
      const text = pieces.join('')
      const span = tidySpan(text, a, b)
      if (span) expect(spanFault(text, span.start, span.end)).toBe(null)
      if (span) expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end))
    }),
  )
})

test('sentences are told apart, lines too, without the space around them', () => {
  const text = '  It sat there. For three weeks!\n\n- nobody saw it\n'
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'It sat there.',
    'For three weeks!',
    '- nobody saw it',
  ])
})

test('a title is the first line that says something, cut at a word', () => {
  expect(titleFrom('\n---\n  Grades   on the phone \nmore')).toBe('Grades on the phone')
  expect(titleFrom('!!!')).toBe('!!!')
  const long = titleFrom(`${'word '.repeat(40)}`)
  expect(long.length).toBeLessThanOrEqual(121)
  expect(long.endsWith('word…')).toBe(true)
  expect(titleFrom('👍'.repeat(100)).isWellFormed()).toBe(true)
})
