import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { golden } from './golden.ts'
import { matchAdvert, yearsOf } from './match.ts'

const evidence = (more: object) => ({ ref: 'WIN-1', title: '', text: '', skills: [], ...more })

describe.each(golden)('$name', ({ text, top, absent, terms, years }) => {
  const { asks, years: asked } = matchAdvert(text, [])
  const skills = asks.filter(({ sort }) => sort === 'skill')
  test('asks for what a reader would say, and for nothing that is not there', () => {
    const first = skills.slice(0, top.length + 2).map(({ topic }) => topic)
    expect(top.filter((skill) => !first.includes(skill))).toEqual([])
    expect(skills.map(({ topic }) => topic).filter((skill) => absent.includes(skill))).toEqual([])
  })
  test('names what stands for itself, and the years', () => {
    expect(asks.flatMap(({ sort, topic }) => (sort === 'term' ? [topic] : [])).toSorted()).toEqual(terms)
    expect(asked.map((each) => each.years)).toEqual(years)
  })
  test('each find stands in the advert', () => {
    const plain = text.toLowerCase().replaceAll(/\s+/g, ' ')
    for (const { found } of asks) for (const { words } of found) expect(plain).toContain(words)
  })
})

test('what is demanded counts double, what is nice to have half, and the words are told', () => {
  const { asks } = matchAdvert('You must know Jira. Jira is used here. Figma is a plus.', [])
  expect(asks).toEqual([
    {
      sort: 'term',
      topic: 'Jira',
      found: [{ words: 'jira', count: 2 }],
      weight: 3,
      share: 3 / 3.5,
      covered: [],
    },
    {
      sort: 'term',
      topic: 'Figma',
      found: [{ words: 'figma', count: 1 }],
      weight: 0.5,
      share: 0.5 / 3.5,
      covered: [],
    },
  ])
})

test('a skill is covered by words of a record or by the skill it was said to build, and the reason is told', () => {
  const { asks, coverage } = matchAdvert('Backlog and budget.', [
    evidence({ title: 'Cut the backlog to what matters' }),
    evidence({ ref: 'LEARN-2', title: 'Course', skills: ['backlog-craft'] }),
    evidence({ ref: 'LEARN-3', title: 'Course', skills: ['leadership'] }),
  ])
  const of = (topic: string) => asks.find((ask) => ask.topic === topic)?.covered
  expect(of('backlog-craft')).toEqual([
    { ref: 'WIN-1', title: 'Cut the backlog to what matters', by: ['backlog'] },
    { ref: 'LEARN-2', title: 'Course', by: [] },
  ])
  expect(of('business-case')).toEqual([])
  expect(coverage).toBe(0.5)
})

test('a word within another word is none', () => {
  expect(matchAdvert('Canvassing, excellent, insisted, malti, unsafe.', []).asks).toEqual([])
  expect(matchAdvert('', [])).toEqual({ asks: [], coverage: null, years: [] })
})

test('shares of a sort add up to one, and more evidence never covers less', () => {
  const word = fc.constantFrom(
    'backlog',
    'Scrum',
    'must',
    'budget',
    'Jira',
    'plus',
    '.',
    'WCAG',
    'workshops',
    'Daten',
    'and',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.array(word, { maxLength: 8 }), (advert, has) => {
      const text = advert.join(' ')
      const some = matchAdvert(text, [])
      for (const sort of ['skill', 'term']) {
        const of = some.asks.filter((ask) => ask.sort === sort)
        if (of.length > 0) expect(of.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
      }
      const more = matchAdvert(text, [evidence({ text: has.join(' ') })])
      expect(more.coverage ?? 0).toBeGreaterThanOrEqual(some.coverage ?? 0)
    }),
  )
})

test('years of two jobs at once are counted once', () => {
  const first = { from: '2020-01-01', to: '2021-12-31' }
  expect(yearsOf([first])).toBeCloseTo(731 / 365.25)
  expect(yearsOf([first, { from: '2021-07-01', to: '2022-06-30' }])).toBeCloseTo(912 / 365.25)
  expect(yearsOf([first, { from: '2020-03-01', to: '2020-04-01' }])).toBe(yearsOf([first]))
  expect(yearsOf([])).toBe(0)
})
