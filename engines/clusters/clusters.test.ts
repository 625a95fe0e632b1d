import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clustersOf, type Doc, LIMITS } from './clusters.ts'

const doc = (id: string, text: string): Doc => ({ id, words: text.split(' ') })

test('texts that share rare words are one group, named by these words, and strangers are in none', () => {
  const docs = [
    doc('a', 'waitlist spam mail seat gone saturday'),
    doc('b', 'waitlist mail spam nobody answered'),
    doc('c', 'mail waitlist seat lost spam folder'),
    doc('c2', 'spam seat waitlist mail again'),
    doc('d', 'vending machine annex card'),
    doc('e', 'gradebook late penalty twice'),
    doc('f', 'late penalty gradebook rule section'),
    doc('g', 'penalty late gradebook instructor'),
    doc('h', 'holiday week changes button'),
  ]
  const found = clustersOf(docs)
  expect(found.map((each) => each.members.toSorted())).toEqual([
    ['a', 'b', 'c', 'c2'],
    ['e', 'f', 'g'],
  ])
  expect(found[0]?.words).toEqual(
    expect.arrayContaining([
      { word: 'waitlist', inside: 4, everywhere: 4 },
      { word: 'spam', inside: 4, everywhere: 4 },
    ]),
  )
  expect(found[1]?.words.map((each) => each.word)).toEqual(
    expect.arrayContaining(['gradebook', 'late', 'penalty']),
  )
})

test('what all texts say binds none, and two alike are too few', () => {
  expect(clustersOf(Array.from({ length: 40 }, (_, at) => doc(`${at}`, `course student x${at}`)))).toEqual([])
  expect(
    clustersOf([doc('a', 'seat spam mail'), doc('b', 'seat spam mail'), doc('c', 'other words')]),
  ).toEqual([])
  expect(clustersOf([])).toEqual([])
})

test('whatever the texts, groups are whole, apart, large enough, and the same in whatever order they come', () => {
  const words = fc.array(fc.constantFrom(...'abcdefghijklmnop'.split('')), { maxLength: 8 })
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.integer(), (texts, seed) => {
      const docs = texts.map((each, at): Doc => ({ id: `n${String(at).padStart(2, '0')}`, words: each }))
      const found = clustersOf(docs)
      const members = found.flatMap((each) => each.members)
      expect(new Set(members).size).toBe(members.length)
      for (const { members: of, words: binding } of found) {
        expect(of.length).toBeGreaterThanOrEqual(LIMITS.smallest)
        const bound = new Set(binding.map((each) => each.word))
        for (const each of docs.filter((one) => of.includes(one.id)))
          expect([...new Set(each.words)].filter((word) => bound.has(word)).length).toBeGreaterThanOrEqual(2)
        for (const { word, inside, everywhere } of binding) {
          const holds = (doc: Doc) => doc.words.includes(word)
          expect(docs.filter((each) => of.includes(each.id)).filter(holds)).toHaveLength(inside)
          expect(docs.filter(holds)).toHaveLength(everywhere)
        }
      }
      const turned =
        fc.sample(fc.shuffledSubarray(docs, { minLength: docs.length }), { seed, numRuns: 1 })[0] ?? []
      const asSets = (list: typeof found) => list.map((each) => each.members.toSorted().join()).toSorted()
      expect(asSets(clustersOf(turned))).toEqual(asSets(found))
    }),
    { numRuns: 100 },
  )
})
