import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clausesFor } from './clauses.ts'
import { compare, firstLook, type Rarity, type Words, weigh } from './similar.ts'

const text = (title: string, body = ''): Words => {
  const words = new Map<string, { title: number; body: number }>()
  const add = (part: 'title' | 'body', all: string) => {
    for (const word of all.split(' ').filter(Boolean)) {
      const counts = words.get(word) ?? { title: 0, body: 0 }
      words.set(word, { ...counts, [part]: counts[part] + 1 })
    }
  }
  add('title', title)
  add('body', body)
  return words
}
const rarity: Rarity = {
  documents: 1000,
  of: new Map([
    ['grade', 400],
    ['late', 300],
    ['excus', 12],
    ['lab', 9],
    ['phone', 200],
  ]),
}

test('a text is like itself, and not at all like one without a word in common', () => {
  const one = weigh(text('late lab', 'grade excus'), rarity)
  expect(compare(one, one).likeness).toBeCloseTo(1)
  expect(compare(one, weigh(text('phone'), rarity))).toEqual({ likeness: 0, words: [] })
})

test('a rare word in common says more than a common one, and is named first', () => {
  const asked = weigh(text('late excus lab'), rarity)
  const rare = compare(asked, weigh(text('excus lab phone'), rarity))
  const common = compare(asked, weigh(text('late grade phone'), rarity))
  expect(rare.likeness).toBeGreaterThan(common.likeness)
  expect(rare.words).toEqual(['lab', 'excus'])
})

test('words of the title count more than those of the text', () => {
  const asked = weigh(text('excus'), rarity)
  const title = compare(asked, weigh(text('excus', 'grade late phone'), rarity))
  const body = compare(asked, weigh(text('phone', 'grade late excus'), rarity))
  expect(title.likeness).toBeGreaterThan(body.likeness)
})

test('by hand: two texts of two words that share one', () => {
  const even: Rarity = { documents: 10, of: new Map(['a', 'b', 'c'].map((word) => [word, 5])) }
  expect(compare(weigh(text('', 'a b'), even), weigh(text('', 'b c'), even)).likeness).toBeCloseTo(0.5)
})

const anyText = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.nat(5), fc.nat(9)), { maxLength: 6 })
  .map((list) => new Map(list.map(([word, title, body]) => [word, { title, body }])))

test('likeness is the same both ways, and lies between 0 and 1', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const [a, b] = [weigh(one, rarity), weigh(other, rarity)]
      const there = compare(a, b).likeness
      expect(there).toBeCloseTo(compare(b, a).likeness, 10)
      expect(there).toBeGreaterThanOrEqual(0)
      expect(there).toBeLessThanOrEqual(1)
    }),
  )
})

test('the first look keeps the text itself among the few that it keeps', () => {
  const asked = text('late excus', 'lab grade')
  const others = [text('late grade phone'), asked, text('phone'), text('grade')].map((words) => ({ words }))
  expect(firstLook(weigh(asked, rarity), others, rarity, 1)).toEqual([{ words: asked }])
})

test('what is asked of the database: rare words alone, common ones only in company, within the budget', () => {
  const asked = weigh(text('late grade phone excus'), rarity)
  const clauses = clausesFor(asked, rarity, 100)
  expect(clauses).toContainEqual(['excus'])
  expect(clauses).not.toContainEqual(['grade'])
  expect(clausesFor(asked, rarity, 100_000)).toContainEqual(['late'])
})

test('nothing counted yet: every word may be looked for', () => {
  const asked = weigh(text('late grade'), { documents: 0, of: new Map() })
  const clauses = clausesFor(asked, { documents: 0, of: new Map() }, 500)
  expect(clauses).toEqual(expect.arrayContaining([['late'], ['grade']]))
})

test('a text of common words only is looked for by those that say most, together', () => {
  const common: Rarity = { documents: 1_000_000, of: new Map(['a', 'b', 'c'].map((word) => [word, 300_000])) }
  expect(clausesFor(weigh(text('a b c'), common), common, 500)).toEqual([['a', 'b', 'c']])
})
