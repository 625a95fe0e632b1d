import { expect, test } from 'vitest'
import { addDays, daysFrom, daysThrough } from './days.ts'

test('days are counted over ends of months, leap years and years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  expect(daysFrom('2026-11-21', '2027-02-14')).toBe(85)
  expect(daysThrough('2026-11-29', '2026-12-01')).toEqual(['2026-11-29', '2026-11-30', '2026-12-01'])
})
