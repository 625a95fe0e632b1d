import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SKILLS } from '../skills/contract.ts'
import { GOAL_TYPES } from './contract.ts'
import {
  allEndSoon,
  balanceOf,
  blanksOf,
  dayAtShare,
  filled,
  isReached,
  nextStep,
  timelineOf,
  weightedMean,
} from './model.ts'

const today = '2026-11-21'
const goal = (type: string, skill: string | null = null, endsOn: string | null = null) => ({
  type,
  skill,
  endsOn,
})
const step = (title: string, dueOn: string | null, doneOn: string | null = null) => ({
  title,
  dueOn,
  doneOn,
  ref: title,
})

test('with goals of two types three are named as gaps', () => {
  const { gaps, types } = balanceOf([goal('technical'), goal('agility'), goal('agility')])
  expect(gaps).toEqual(['strategy', 'communication', 'networking'])
  expect(types.map(({ goals }) => goals.length)).toEqual([1, 0, 0, 0, 2])
})

test('the skill says which side a goal is on, and where none is named its type does', () => {
  const { product, leadership } = balanceOf([
    goal('communication', 'backlog-craft'),
    goal('technical', 'leadership'),
    goal('communication'),
    goal('strategy'),
  ])
  expect(product).toHaveLength(2)
  expect(leadership).toHaveLength(2)
})

test('every goal is on one side only, and in one type only', () => {
  const goals = fc.array(
    fc.record({
      type: fc.constantFrom(...GOAL_TYPES),
      skill: fc.option(fc.constantFrom(...SKILLS)),
      endsOn: fc.constant(null),
    }),
  )
  fc.assert(
    fc.property(goals, (open) => {
      const { product, leadership, types, gaps } = balanceOf(open)
      expect(product.length + leadership.length).toBe(open.length)
      expect(types.reduce((sum, { goals: of }) => sum + of.length, 0)).toBe(open.length)
      expect(gaps).toEqual(types.flatMap(({ type, goals: of }) => (of.length === 0 ? type : [])))
    }),
  )
})

test('all goals within fourteen days is a hint; one beyond, one without an end or none at all is not', () => {
  const soon = goal('technical', null, '2026-12-05')
  expect(allEndSoon([soon, soon], today)).toBe(true)
  expect(allEndSoon([soon, goal('technical', null, '2026-12-06')], today)).toBe(false)
  expect(allEndSoon([soon, goal('technical')], today)).toBe(false)
  expect(allEndSoon([], today)).toBe(false)
})

test('70 % is enough for a stretch, and not for another', () => {
  expect(isReached(0.7, true)).toBe(true)
  expect(isReached(0.69, true)).toBe(false)
  expect(isReached(0.99, false)).toBe(false)
  expect(isReached(null, true)).toBe(false)
})

test('a weighted mean lies between the least and the most, and is null where nothing weighs', () => {
  expect(
    weightedMean([
      { progress: 0.2, weight: 1 },
      { progress: 0.8, weight: 2 },
    ]),
  ).toBeCloseTo(0.6)
  expect(weightedMean([{ progress: null, weight: 1 }])).toBeNull()
  expect(weightedMean([{ progress: 1, weight: 0 }])).toBeNull()
})

test('what comes next is the earliest that is open; a first step whose day has passed is behind', () => {
  const first = { words: 'Call', on: '2026-11-25' }
  expect(nextStep(first, [step('Later', '2026-12-01')], today)?.words).toBe('Call')
  expect(nextStep({ ...first, on: '2026-11-20' }, [step('Later', '2026-12-01')], today)?.words).toBe('Later')
  // A milestone that is overdue still comes first.
  expect(
    nextStep(first, [step('Overdue', '2026-11-01'), step('Done', '2026-10-01', today)], today)?.words,
  ).toBe('Overdue')
  expect(nextStep({ words: '', on: null }, [], today)).toBeNull()
})

test('the days of a goal stand in their order, from the first at 0 to the last at 1', () => {
  const marks = timelineOf(
    {
      begunOn: '2026-11-01',
      firstStep: 'Call',
      firstStepOn: '2026-11-06',
      endsOn: '2027-02-09',
      milestones: [step('B', '2027-01-30'), step('A', '2026-12-21', '2026-12-20'), step('No day', null)],
    },
    today,
  )
  expect(marks.map(({ what, words }) => words || what)).toEqual(['begun', 'Call', 'today', 'A', 'B', 'end'])
  // 100 days in all: 5, 20, 50 and 90 of them.
  expect(marks.map(({ at }) => at)).toEqual([0, 0.05, 0.2, 0.5, 0.9, 1])
  expect(marks.map(({ isDone }) => isDone)).toEqual([true, true, false, true, false, false])
})

test('blanks are filled by name, and what is not filled stays', () => {
  const text = 'Raise it from [from] to [to] % for [whom], to [to]'
  expect(blanksOf(text)).toEqual(['from', 'to', 'whom'])
  expect(filled(text, { from: '20', to: '80', whom: ' ' })).toBe('Raise it from 20 to 80 % for [whom], to 80')
  expect(dayAtShare('2026-11-21', '2027-03-01', 0.2)).toBe('2026-12-11')
})
