import { expect, test } from 'vitest'
import { outlayOver } from './costs.ts'
import { studyOf } from './study.ts'

const CSPO = { firstCost: 1000, firstHours: 16, months: 24, fee: 100, credits: 20 }

test('held for six years: two years are renewed twice, three once, one five times, for good never', () => {
  expect(outlayOver(6, CSPO)).toEqual({ renewals: 2, cost: 1200, hours: 56, unknown: [] })
  const acp = { firstCost: 495, firstHours: 21, months: 36, fee: 150, credits: 30 }
  expect(outlayOver(6, acp)).toMatchObject({ renewals: 1, cost: 645, hours: 51 })
  const popm = { firstCost: 995, firstHours: 16, months: 12, fee: 295, credits: 10 }
  expect(outlayOver(6, popm)).toMatchObject({ renewals: 5, cost: 995 + 5 * 295, hours: 66 })
  const pspo = { firstCost: 200, firstHours: 10, months: null, fee: null, credits: null }
  expect(outlayOver(6, pspo)).toEqual({ renewals: 0, cost: 200, hours: 10, unknown: [] })
})

test('a year that a renewal does not fill still takes it, and what is not known is named', () => {
  expect(outlayOver(2, CSPO).renewals).toBe(0)
  expect(outlayOver(3, CSPO).renewals).toBe(1)
  expect(outlayOver(6, { ...CSPO, firstCost: null, fee: null })).toMatchObject({
    cost: 0,
    unknown: ['first-cost', 'fee'],
  })
})

test('twenty hours in five weeks are four a week, and done steps take none', () => {
  const steps = [
    { hours: 12, dueOn: '2026-12-04', doneOn: null },
    { hours: 8, dueOn: '2026-11-14', doneOn: null },
    { hours: 5, dueOn: '2026-11-07', doneOn: '2026-11-06' },
    { hours: null, dueOn: '2027-01-09', doneOn: null },
  ]
  expect(studyOf(steps, '2026-12-26', 3, '2026-11-21')).toEqual({
    steps: 4,
    done: 1,
    hours: 25,
    left: 20,
    unsaid: 1,
    late: 1,
    after: 1,
    days: 35,
    aWeek: 4,
    free: 15,
  })
  expect(studyOf(steps, '2026-11-21', 3, '2026-11-21')).toMatchObject({ days: null, aWeek: null, free: null })
})
