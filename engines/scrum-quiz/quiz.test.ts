import fc from 'fast-check'
import { expect, test } from 'vitest'
import { QUESTIONS } from './questions.ts'
import { ASKED, drawn, ENOUGH, GUIDE_PARTS, marked } from './quiz.ts'

const { en, de } = QUESTIONS

test('there are twenty questions and more, each about a part of the guide, and every part is asked about', () => {
  expect(en.length).toBeGreaterThanOrEqual(20)
  expect(new Set(en.map(({ id }) => id)).size).toBe(en.length)
  expect(new Set(en.map(({ part }) => part))).toEqual(new Set(GUIDE_PARTS))
})

test('the languages ask the same and agree on what is right', () => {
  const keys = (all: typeof en) => all.map(({ id, part, right }) => ({ id, part, right }))
  expect(keys(de)).toEqual(keys(en))
  for (const { text, options, why, right } of [...en, ...de]) {
    expect(new Set(options).size).toBe(4)
    expect(options[right]).toBeDefined()
    expect([text, why].every((each) => each.length > 20)).toBe(true)
  }
})

test('the right answer stands at no place much more often than at another', () => {
  const counts = [0, 1, 2, 3].map((place) => en.filter(({ right }) => right === place).length)
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(3)
})

test('ten different questions are drawn, whatever chance says', () => {
  const chance = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
    minLength: 10,
    maxLength: 10,
  })
  fc.assert(
    fc.property(chance, (numbers) => {
      const queue = [...numbers]
      const ids = drawn(en, () => queue.shift() ?? 0).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ASKED)
    }),
  )
})

test('answers are marked: an open one is not right, and an unknown question does not count', () => {
  const given = [
    { id: 'value', answer: 1 },
    { id: 'pillars', answer: 0 },
    { id: 'done', answer: null },
    { id: 'nothing', answer: 1 },
  ]
  expect(marked(en, given).map(({ id, isRight }) => [id, isRight])).toEqual([
    ['value', true],
    ['pillars', false],
    ['done', false],
  ])
  expect(ENOUGH).toBeLessThan(ASKED)
})
