import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPausedWeek, lastDue, loadOf, loggedOf, runOf, weeksOf } from './model.ts'

const never = () => false
const between = (from: string, to: string) => (day: string) => from <= day && day <= to
const marks = (weeks: ReturnType<typeof weeksOf>) => weeks.map(({ state }) => state[0]).join('')
// 2026-11-21 is a Saturday; its week begins on the 16th.
const today = '2026-11-21'

test('four weeks of which two hold a win, one is paused and this one is open', () => {
  const paused = between('2026-11-09', '2026-11-15')
  const weeks = weeksOf(['2026-10-28', '2026-11-04'], paused, today, 4)
  expect(weeks).toEqual([
    { week: '2026-10-26', state: 'logged' },
    { week: '2026-11-02', state: 'logged' },
    { week: '2026-11-09', state: 'paused' },
    { week: '2026-11-16', state: 'open' },
  ])
  expect(loggedOf(weeks)).toEqual({ logged: 2, of: 2 })
  expect(runOf(weeks)).toBe(2)
})

test('a week without a win ends the run and counts among the weeks, and nothing else', () => {
  const weeks = weeksOf(['2026-10-28', '2026-11-12', '2026-11-17'], never, today, 4)
  expect(marks(weeks)).toBe('lell')
  expect(loggedOf(weeks)).toEqual({ logged: 3, of: 4 })
  expect(runOf(weeks)).toBe(2)
  expect(runOf(weeksOf([], never, today))).toBe(0)
})

test('three paused working days make a paused week, two do not; a win in it counts', () => {
  expect(isPausedWeek('2026-11-23', between('2026-11-25', '2026-11-29'))).toBe(true)
  expect(isPausedWeek('2026-11-23', between('2026-11-26', '2026-11-29'))).toBe(false)
  expect(marks(weeksOf(['2026-11-10'], between('2026-11-09', '2026-11-15'), today, 2))).toBe('lo')
})

test('the last Friday at half past three, where the person is', () => {
  const zone = 'America/New_York'
  expect(lastDue('friday', '15:30', '2026-11-20', '2026-11-20T20:29:00.000Z', zone).day).toBe('2026-11-13')
  expect(lastDue('friday', '15:30', '2026-11-20', '2026-11-20T20:30:00.000Z', zone)).toEqual({
    day: '2026-11-20',
    at: '2026-11-20T20:30:00.000Z',
  })
  expect(lastDue('monday', '08:00', '2026-11-20', '2026-11-20T20:30:00.000Z', zone).day).toBe('2026-11-16')
})

test('an exam week asks for less: ten hours over two goals, two hours free, shared as they ask', () => {
  // 32 hours until 11 December are 4 weeks at 8; 14 until 30 December are 7 weeks at 2.
  const goals = [
    { ref: 'GOAL-1', title: 'One', hoursNeeded: 32, endsOn: '2026-12-11' },
    { ref: 'GOAL-2', title: 'Two', hoursNeeded: 14, endsOn: '2026-12-30' },
    { ref: 'GOAL-3', title: 'No hours', hoursNeeded: null, endsOn: '2026-12-30' },
  ]
  const weeks = loadOf({
    goals,
    today,
    hours: 12,
    busyHours: 2,
    isPaused: between('2026-12-21', '2027-01-03'),
    busyBecause: (monday) => (monday === '2026-12-07' ? 'Final exams' : null),
  })
  expect(weeks.map(({ asked, free, target, state }) => [state, asked, free, target])).toEqual([
    ['usual', 10, 12, 10],
    ['usual', 10, 12, 10],
    ['usual', 10, 12, 10],
    ['busy', 10, 2, 2],
    ['usual', 2, 12, 2],
    ['paused', 2, 0, 0],
  ])
  expect(weeks[3]?.because).toBe('Final exams')
  expect(weeks[3]?.goals.map(({ asked, target }) => [asked, target])).toEqual([
    [8, 1.6],
    [2, 0.4],
  ])
})

test('a pause never shortens a run, and never makes more weeks count', () => {
  const day = fc
    .integer({ min: 0, max: 83 })
    .map((back) => new Date(Date.parse(`${today}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.array(day), day, day, (days, a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a]
      const without = weeksOf(days, never, today)
      const paused = weeksOf(days, between(from, to), today)
      expect(runOf(paused)).toBeGreaterThanOrEqual(runOf(without))
      expect(loggedOf(paused).logged).toBe(loggedOf(without).logged)
      expect(loggedOf(paused).of).toBeLessThanOrEqual(loggedOf(without).of)
    }),
  )
})
