import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tooStrong } from '../claims/claims.ts'
import { type CheckName, checksOf } from './checks.ts'
import { changeInPercent, hoursAYear } from './figures.ts'
import { FORMS, figureWords, starOf, type WinParts, wordedAs } from './forms.ts'
import { de } from './words.ts'

const nothing: WinParts = {
  title: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  method: '',
  fromValue: null,
  toValue: null,
  unit: '',
  timesAYear: null,
  restsSays: '',
}
const clicks: WinParts = {
  ...nothing,
  title: 'Brought handing in late work down to one page.',
  method: 'asking nine teachers to hand in beside me',
  action: 'I sat beside nine teachers. We drew the page anew.',
  fromValue: 12,
  toValue: 7,
  unit: 'clicks',
}
const lacks = (form: Parameters<typeof checksOf>[0], win: WinParts): CheckName[] =>
  checksOf(form, win)
    .filter(({ ok }) => !ok)
    .map(({ name }) => name)

test('from 12 to 7 is 41.7 % less, and from nothing there is no percentage', () => {
  expect(changeInPercent(12, 7)).toBeCloseTo(-41.6667, 4)
  expect(changeInPercent(0, 7)).toBeNull()
  expect(figureWords(clicks)).toBe('clicks from 12 to 7 (−41.7 %)')
  expect(figureWords(clicks, de)).toBe('clicks von 12 auf 7 (−41,7 %)')
})

test('five minutes three hundred times a year are 25 hours; clicks and days are no time of a clock', () => {
  expect(hoursAYear(12, 7, 'minutes a form', 300)).toBeCloseTo(25, 9)
  expect(hoursAYear(90, 45, 'min', 20)).toBeCloseTo(15, 9)
  expect(hoursAYear(12, 7, 'clicks', 300)).toBeNull()
  expect(hoursAYear(12, 7, 'days', 300)).toBeNull()
  expect(hoursAYear(7, 12, 'minutes', 300)).toBeNull()
  expect(figureWords({ ...clicks, unit: 'minutes', timesAYear: 300 })).toBe(
    'minutes from 12 to 7 (−41.7 %, 25 hours a year)',
  )
})

test('XYZ says what, as measured by what, by doing what', () => {
  expect(wordedAs('xyz', clicks)).toBe(
    'Brought handing in late work down to one page, as measured by clicks from 12 to 7 (−41.7 %), by asking nine teachers to hand in beside me.',
  )
  expect(lacks('xyz', clicks)).toEqual([])
  expect(lacks('cv', clicks)).toEqual([])
})

test('from–to–by is the short form, and lacks what is not there', () => {
  expect(wordedAs('from-to', clicks)).toBe(
    'Brought handing in late work down to one page: clicks from 12 to 7 (−41.7 %), by asking nine teachers to hand in beside me.',
  )
  expect(lacks('from-to', { ...clicks, fromValue: null, method: '', action: '' })).toEqual([
    'baseline',
    'method',
  ])
  expect(lacks('from-to', { ...clicks, toValue: 12 })).toEqual(['after'])
})

test('without a method the first sentence of what was done stands for it', () => {
  expect(wordedAs('xyz', { ...clicks, method: '', action: 'Sat beside nine teachers. Drew it anew.' })).toBe(
    'Brought handing in late work down to one page, as measured by clicks from 12 to 7 (−41.7 %). How: sat beside nine teachers.',
  )
})

test('a STAR story has four parts, and its result takes the figures and the evidence along', () => {
  const story = {
    ...clicks,
    situation: 'Autumn, 41 sections',
    task: 'Find late work',
    result: 'It is found the same day',
    restsSays: 'DFW was lower after: −9.8 points, 95 % interval −19.9 to +0.5, n = 271.',
  }
  expect(starOf(story).map(({ text }) => text)).toEqual([
    'Autumn, 41 sections.',
    'Find late work.',
    'I sat beside nine teachers. We drew the page anew.',
    'It is found the same day. Clicks from 12 to 7 (−41.7 %). DFW was lower after: −9.8 points, 95 % interval −19.9 to +0.5, n = 271.',
  ])
  expect(lacks('star', story)).toEqual([])
  expect(lacks('star', { ...story, result: ' ' })).toEqual(['result'])
})

test('one “I” and one “we” are even; two “we” hide one’s own part', () => {
  const part = (action: string) =>
    checksOf('star', { ...nothing, action }).find(({ name }) => name === 'own-part')
  expect(part('I asked. We drew.')).toMatchObject({ ok: true, facts: { mine: 1, ours: 1 } })
  expect(part('I asked. We drew, and our page came.')).toMatchObject({
    ok: false,
    facts: { mine: 1, ours: 2 },
  })
  expect(part('Asked and drew.')).toMatchObject({ ok: true, facts: { mine: 0, ours: 0 } })
})

test.each([
  ['Shipped the queue', true],
  ['Ran the first review', true],
  ['I told them', true],
  ['The queue is there', false],
  ['Need for a queue', false],
])('“%s” begins with what was done: %s', (title, ok) => {
  expect(checksOf('xyz', { ...nothing, title }).find(({ name }) => name === 'verb')?.ok).toBe(ok)
})

test.each([
  ['Told 9 teachers', true],
  ['Told them in 2026', false],
  ['Brought the portal to WCAG 2.2', false],
])('“%s” counts something: %s', (title, ok) => {
  expect(checksOf('xyz', { ...nothing, title }).find(({ name }) => name === 'figure')?.ok).toBe(ok)
})

test('German is put together in its own words', () => {
  const win = { ...clicks, title: 'Späte Abgaben auf eine Seite gebracht', unit: 'Klicks', method: 'Fragen' }
  expect(wordedAs('xyz', win, de)).toBe(
    'Späte Abgaben auf eine Seite gebracht, gemessen an Klicks von 12 auf 7 (−41,7 %), durch Fragen.',
  )
  expect(checksOf('xyz', win, de).every(({ ok }) => ok)).toBe(true)
})

test('no wording adds a claim of its own to what the person and the evidence say', () => {
  const figure = fc.option(fc.integer({ min: -1000, max: 1000 }))
  fc.assert(
    fc.property(figure, figure, figure, (fromValue, toValue, timesAYear) => {
      const win = { ...clicks, unit: 'minutes', fromValue, toValue, timesAYear }
      for (const form of FORMS) expect(tooStrong(wordedAs(form, win), 'shipped')).toBeNull()
    }),
  )
})
