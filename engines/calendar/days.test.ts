import { expect, test } from 'vitest'
import { addDays, daysFrom, daysThrough } from './days.ts'

test('days are counted over ends of months, leap years and years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  expect(daysFrom('2026-11-21', '2027-02-14')).toBe(85)
  expect(daysThrough('2026-11-29', '2026-12-01')).toEqual(['2026-11-29', '2026-11-30', '2026-12-01'])
})

test('what would lie beyond four digits of a year ends at the last day that has them', () => {
  expect(addDays('9999-12-30', 400)).toBe('9999-12-31')
  expect(addDays('0000-01-02', -400)).toBe('0000-01-01')
})
