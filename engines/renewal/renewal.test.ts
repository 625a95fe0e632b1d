import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonths, renewalOf, tracksTogether, windowsOf } from './renewal.ts'

const CSPO = { months: 24, credits: 20 }
const PMI_ACP = {
  months: 36,
  credits: 30,
  shares: [
    { sorts: ['ways-of-working', 'power-skills', 'business-acumen'], least: 18 },
    { sorts: ['ways-of-working'], least: 4 },
    { sorts: ['power-skills'], least: 4 },
    { sorts: ['business-acumen'], least: 4 },
    { sorts: ['giving-back'], most: 12 },
  ],
}
const held = (earnedOn: string, ...renewedOn: string[]) => ({ earnedOn, renewedOn })
const learned = (on: string, hours: number, sort: string | null = null) => ({ on, hours, sort })

test('a CSPO of 14 February 2025 is due on 14 February 2027, 85 days from 21 November 2026', () => {
  const found = renewalOf(CSPO, held('2025-02-14'), [], '2026-11-21')
  expect(found).toMatchObject({ dueOn: '2027-02-14', daysLeft: 85, status: 'due', notice: 90 })
  expect(found.credits).toEqual({ counted: 0, missing: 20, short: [] })
})

test('CSP-SM, CSP-PO and CSD renew with 70 SEU', () => {
  const together = tracksTogether(['professional', 'foundational', 'professional'])
  expect(together.map(({ credits }) => credits)).toEqual([40, 20, 10])
})

test('notices come at 180, 90 and 30 days, and the last day still counts', () => {
  const on = (today: string) => renewalOf(CSPO, held('2025-02-14'), [], today)
  expect(on('2026-08-17').notice).toBeNull()
  expect(on('2026-08-18')).toMatchObject({ daysLeft: 180, notice: 180, status: 'due' })
  expect(on('2026-11-16').notice).toBe(90)
  expect(on('2027-01-15').notice).toBe(30)
  expect(on('2027-02-14')).toMatchObject({ daysLeft: 0, status: 'due' })
  expect(on('2027-02-15')).toMatchObject({ daysLeft: -1, status: 'lapsed' })
})

test('a day that a month lacks becomes its last, and comes back where a later month has it', () => {
  expect(addMonths('2024-02-29', 24)).toBe('2026-02-28')
  expect(addMonths('2024-02-29', 48)).toBe('2028-02-29')
  expect(addMonths('2025-08-31', 6)).toBe('2026-02-28')
  const windows = windowsOf(24, '2024-02-29', ['2026-02-01', '2028-02-01'])
  expect(windows.map(({ to }) => to)).toEqual(['2026-02-28', '2028-02-29', '2030-02-28'])
})

test('who renews early keeps the day that was due; who lapsed begins on the day of the renewal', () => {
  expect(windowsOf(24, '2023-02-14', ['2025-01-10']).at(-1)).toEqual({ from: '2025-02-14', to: '2027-02-14' })
  expect(windowsOf(24, '2023-02-14', ['2025-04-01']).at(-1)).toEqual({ from: '2025-04-01', to: '2027-04-01' })
})

test('only what lies in the window counts, and nothing is carried over', () => {
  const hours = [
    learned('2025-02-13', 30),
    learned('2025-02-14', 6),
    learned('2027-02-14', 5),
    learned('2027-02-15', 9),
  ]
  expect(renewalOf(CSPO, held('2025-02-14'), hours, '2026-11-21').credits).toMatchObject({
    counted: 11,
    missing: 9,
  })
})

test('one hour counts for every credential whose window it lies in', () => {
  const talk = [learned('2026-03-05', 4)]
  const [po, popm] = [
    renewalOf(CSPO, held('2025-02-14'), talk, '2026-11-21'),
    renewalOf({ months: 12, credits: 10 }, held('2026-01-20'), talk, '2026-11-21'),
  ]
  expect([po.credits?.counted, popm.credits?.counted]).toEqual([4, 4])
})

test('PMI-ACP: 18 of education with 4 of each side, and giving back counts to 12', () => {
  const hours = [
    learned('2026-01-01', 12, 'ways-of-working'),
    learned('2026-01-02', 3, 'power-skills'),
    learned('2026-01-03', 4, 'business-acumen'),
    learned('2026-01-04', 20, 'giving-back'),
  ]
  expect(renewalOf(PMI_ACP, held('2025-06-01'), hours, '2026-11-21').credits).toEqual({
    counted: 31,
    missing: 0,
    short: [{ sorts: ['power-skills'], missing: 1 }],
  })
})

test('what never ends asks for nothing', () => {
  const found = renewalOf({ months: null, credits: 0 }, held('2019-05-05'), [], '2026-11-21')
  expect(found).toMatchObject({ status: 'for-good', dueOn: null, credits: null })
})

test('windows follow each other without a gap where every renewal is in time, and each is as long as the rule says', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.constantFrom(12, 24, 36), fc.integer({ min: 0, max: 8 }), (date, months, times) => {
      const earned = date.toISOString().slice(0, 10)
      const renewed: string[] = []
      for (let at = 0; at < times; at++) renewed.push(windowsOf(months, earned, renewed).at(-1)?.to ?? '')
      const windows = windowsOf(months, earned, renewed)
      expect(windows).toHaveLength(times + 1)
      for (const [at, { from, to }] of windows.entries()) {
        if (at > 0) expect(from).toBe(windows[at - 1]?.to)
        expect(to).toBe(addMonths(earned, months * (at + 1)))
      }
    }),
    { numRuns: 200 },
  )
})

test('a renewal beyond the last year of four digits is due on its last day', () => {
  expect(windowsOf(24, '9999-12-31', [])).toEqual([{ from: '9999-12-31', to: '9999-12-31' }])
})
