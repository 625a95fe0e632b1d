import { expect, test } from 'vitest'
import { momentAt, wallClock } from './zoned.ts'

test('a moment is shown by the wall clock of its zone and read back', () => {
  for (const [zone, iso, local] of [
    ['America/New_York', '2026-11-21T19:05:00.000Z', '2026-11-21T14:05'],
    ['Europe/London', '2026-07-01T11:00:00.000Z', '2026-07-01T12:00'],
    ['Asia/Kolkata', '2026-01-01T18:45:00.000Z', '2026-01-02T00:15'],
    ['UTC', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00'],
  ] as const) {
    expect(wallClock(iso, zone)).toBe(local)
    expect(momentAt(local, zone)).toBe(iso)
  }
})

test('hours beside a change of clocks come back as the hours they were', () => {
  for (const iso of ['2026-03-08T06:59:00.000Z', '2026-03-08T07:00:00.000Z', '2026-11-01T07:00:00.000Z'])
    expect(momentAt(wallClock(iso, 'America/New_York'), 'America/New_York')).toBe(iso)
})

test('an hour that daylight saving skips becomes an hour that exists', () => {
  const moment = momentAt('2026-03-08T02:30', 'America/New_York')
  expect(wallClock(moment, 'America/New_York')).toMatch(/^2026-03-08T0[13]:30$/)
})
