import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../../engines/calendar/days.ts'
import { afterOpenDays, dueOn, isPaused, openDays, overdueBy } from './cadence.ts'

const NONE = { closed: [], terms: [] }
const every = (everyWeeks: number) => ({ cadence: 'weeks' as const, everyWeeks })
const TERM = { cadence: 'term' as const, everyWeeks: null }

test('four weeks after the first of October is the 29th, and on 21 November that is 23 days ago', () => {
  expect(dueOn(every(4), '2026-10-01', '2026-01-01', NONE)).toBe('2026-10-29')
  expect(overdueBy('2026-10-29', '2026-11-21', [])).toBe(23)
})

test('a break of seven days moves what is due by seven days, and makes nobody late while it lasts', () => {
  const closed = daysBetween('2026-10-12', '2026-10-18')
  expect(dueOn(every(4), '2026-10-01', '2026-01-01', { closed, terms: [] })).toBe('2026-11-05')
  // Due on the Friday before it: two open days later, not nine.
  expect(overdueBy('2026-10-11', '2026-10-18', closed)).toBe(0)
  expect(overdueBy('2026-10-11', '2026-10-20', closed)).toBe(2)
  expect(isPaused('2026-10-12', closed)).toBe(true)
  expect(isPaused('2026-10-19', closed)).toBe(false)
})

test('once in each term: the next term after the one of the last contact, or the one that runs', () => {
  const terms = [
    { startsOn: '2026-08-24', endsOn: '2026-12-18' },
    { startsOn: '2027-01-11', endsOn: '2027-05-07' },
  ]
  expect(dueOn(TERM, '2026-05-02', '2026-01-01', { closed: [], terms })).toBe('2026-12-18')
  expect(dueOn(TERM, '2026-09-01', '2026-01-01', { closed: [], terms })).toBe('2027-05-07')
  expect(dueOn(TERM, '2027-02-01', '2026-01-01', { closed: [], terms })).toBeNull()
  expect(dueOn(TERM, null, '2026-11-21', { closed: [], terms })).toBe('2026-12-18')
})

test('who was never heard counts from the day on which we meant to; without a cadence nothing is due', () => {
  expect(dueOn(every(2), null, '2026-11-01', NONE)).toBe('2026-11-15')
  expect(dueOn({ cadence: null, everyWeeks: null }, '2026-01-01', '2026-01-01', NONE)).toBeNull()
})

test('so many open days later, exactly so many open days have passed, counted one by one', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-01-01', n))
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 200 }),
      fc.uniqueArray(day, { maxLength: 80 }),
      (from, n, days) => {
        const closed = days.toSorted()
        const to = afterOpenDays(from, n, closed)
        const counted = daysBetween(addDays(from, 1), to).filter((each) => !closed.includes(each))
        expect(counted).toHaveLength(n)
        expect(openDays(from, to, closed)).toBe(n)
        // The due day itself is an open one: the day before, one was still missing.
        expect(closed.includes(to)).toBe(false)
      },
    ),
    { numRuns: 300 },
  )
})
