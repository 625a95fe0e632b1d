import fc from 'fast-check'
import { expect, test } from 'vitest'
import { equityOf } from './equity.ts'
import { counterAbove, ranksOf, sensitivityOf, spreadsOf } from './ranks.ts'
import { education, type Factors, METHODS, moscow, rice, sumOf, valueEffort, wsjf } from './sums.ts'

const nothing: Factors = {
  reach: null,
  impact: null,
  confidence: null,
  effort: null,
  adoptionEffort: null,
  timing: null,
  equity: null,
  userValue: null,
  timeCriticality: null,
  riskReduction: null,
  moscow: null,
  learningValue: null,
  institutionValue: null,
  duty: false,
}
const of = (given: Partial<Factors>): Factors => ({ ...nothing, ...given })

test("RICE of Intercom's own example is 800, and its steps are the four factors and the figure", () => {
  const sum = rice(of({ reach: 2000, impact: 2, confidence: 0.8, effort: 4 }))
  expect(sum.figure).toBe(800)
  expect(sum.steps).toEqual([
    { label: 'reach', value: 2000 },
    { label: 'impact', value: 2 },
    { label: 'confidence', value: 0.8 },
    { label: 'effort', value: 4 },
    { label: 'rice', value: 800 },
  ])
})

test("by WSJF the jobs of Smith's rule stand in the order with the least cost of delay", () => {
  const jobs = [
    ['A', 10, 1],
    ['B', 3, 3],
    ['C', 1, 10],
  ] as const
  const figures = jobs.map(
    ([, cost, size]) =>
      wsjf(of({ userValue: cost, timeCriticality: 0, riskReduction: 0, effort: size })).figure,
  )
  expect(figures).toEqual([10, 1, 0.1])
  const delayOf = (order: readonly (readonly [string, number, number])[]) =>
    order.reduce(({ at, cost }, [, each, size]) => ({ at: at + size, cost: cost + each * (at + size) }), {
      at: 0,
      cost: 0,
    }).cost
  const byFigure = jobs.toSorted((a, b) => (figures[jobs.indexOf(b)] ?? 0) - (figures[jobs.indexOf(a)] ?? 0))
  expect(byFigure.map(([name]) => name)).toEqual(['A', 'B', 'C'])
  expect(delayOf(byFigure)).toBe(36)
  expect(delayOf(byFigure.toReversed())).toBe(189)
})

test('MoSCoW ranks its four words, and value by effort adds the two values and says so', () => {
  expect(
    (['must', 'should', 'could', 'wont'] as const).map((word) => moscow(of({ moscow: word })).figure),
  ).toEqual([4, 3, 2, 1])
  const sum = valueEffort(of({ learningValue: 4, institutionValue: 2, effort: 8 }))
  expect(sum.figure).toBe(0.75)
  expect(sum.steps).toContainEqual({ label: 'value', value: 6 })
})

test('the education score follows its formula: equity, timing and the work of adopting all count', () => {
  const factors = of({
    reach: 100,
    impact: 2,
    confidence: 0.8,
    equity: 2,
    timing: 'a-term-late',
    effort: 3,
    adoptionEffort: 4,
  })
  // 100 × 2 × 0.8 × (1 + 0.15 × 2) × 0.6 ÷ (3 + 0.5 × 4)
  expect(education(factors).figure).toBeCloseTo(24.96, 10)
  expect(education({ ...factors, equity: -2 }).figure).toBeCloseTo((160 * 0.7 * 0.6) / 5, 10)
})

test('a duty has no education score, however far it reaches', () => {
  const sum = education(of({ reach: 1e6, impact: 3, confidence: 1, effort: 1, duty: true }))
  expect(sum).toMatchObject({ figure: null, isGate: true, steps: [] })
})

test('what is missing is named, and nothing is divided by zero', () => {
  expect(rice(of({ reach: 1, impact: 1 }))).toMatchObject({ figure: null, missing: ['confidence', 'effort'] })
  expect(rice(of({ reach: 1, impact: 1, confidence: 1, effort: 0 }))).toMatchObject({ missing: ['effort'] })
})

test('equity is the mean over the groups touched, weighted by their size', () => {
  expect(equityOf([])).toBe(null)
  expect(
    equityOf([
      { effect: 3, size: 100 },
      { effect: -1, size: 300 },
    ]),
  ).toBe(0)
  expect(
    equityOf([
      { effect: 3, size: null },
      { effect: -1, size: 300 },
    ]),
  ).toBe(-1)
  expect(
    equityOf([
      { effect: 3, size: null },
      { effect: 1, size: null },
    ]),
  ).toBe(2)
})

test('equal figures share a place, and what has no figure has none', () => {
  expect(ranksOf([5, 9, null, 5, 1])).toEqual([2, 1, null, 2, 4])
})

test('methods are compared over the items that both of them place', () => {
  // Of the three that both place, the first stands first here and last there; the fourth has one figure only.
  expect(
    spreadsOf([
      [9, 5, 1, null],
      [1, 5, 9, 99],
    ]),
  ).toEqual([2, 0, 2, null])
  expect(spreadsOf([[1, 2]])).toEqual([null, null])
})

test('places by counting equal places by looking at all', () => {
  const figures = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }), { maxLength: 30 })
  fc.assert(
    fc.property(figures, (list) => {
      const byHand = list.map((figure) =>
        figure === null ? null : 1 + list.filter((other) => other !== null && other > figure).length,
      )
      expect(ranksOf(list)).toEqual(byHand)
    }),
  )
})

test('a place that changes when one factor is a fifth off names that factor', () => {
  const factors = of({ reach: 100, impact: 1, confidence: 1, effort: 1 })
  expect(sensitivityOf('rice', factors, counterAbove([100, 110, 50]))).toEqual({
    rank: 2,
    best: 1,
    worst: 2,
    movedBy: ['reach', 'impact', 'effort'],
  })
  expect(sensitivityOf('rice', factors, counterAbove([100, 500, 10]))).toMatchObject({
    rank: 2,
    best: 2,
    worst: 2,
    movedBy: [],
  })
})

const positive = fc.double({ min: 0.1, max: 1000, noNaN: true })

test('more reach, impact or confidence never lowers a score, and more effort never raises it', () => {
  fc.assert(
    fc.property(positive, positive, positive, positive, positive, (reach, impact, effort, adopt, more) => {
      const factors = of({
        reach,
        impact,
        confidence: 0.5,
        equity: 1,
        timing: 'later',
        effort,
        adoptionEffort: adopt,
      })
      for (const method of ['rice', 'education'] as const) {
        const at = (change: Partial<Factors>) => sumOf(method, { ...factors, ...change }).figure ?? 0
        const base = at({})
        expect(at({ reach: reach + more })).toBeGreaterThanOrEqual(base)
        expect(at({ impact: impact + more })).toBeGreaterThanOrEqual(base)
        expect(at({ effort: effort + more })).toBeLessThanOrEqual(base)
      }
    }),
  )
})

test('the last step of every sum is its figure', () => {
  const whole = of({
    reach: 10,
    impact: 1,
    confidence: 0.8,
    effort: 2,
    adoptionEffort: 1,
    timing: 'in-time',
    equity: 0,
    userValue: 5,
    timeCriticality: 3,
    riskReduction: 1,
    moscow: 'should',
    learningValue: 3,
    institutionValue: 2,
  })
  for (const method of METHODS) {
    const sum = sumOf(method, whole)
    expect(sum.figure).not.toBe(null)
    expect(sum.steps.at(-1)?.value).toBe(sum.figure)
  }
})
