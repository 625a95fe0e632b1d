import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localAt } from '../../engines/calendar/zoned.ts'
import { freeFrom, type Hours, isPaused, mailDue } from './when.ts'

const usual: Hours = {
  mail: 'at-once',
  digestAt: '08:00',
  quietFrom: null,
  quietTo: null,
  pausedFrom: null,
  pausedTo: null,
  timeZone: 'America/New_York',
}
const at = (local: string) => `2026-11-${local}:00.000Z`

// New York is five hours behind UTC in November.
test.each<[string, Partial<Hours>, string, string | null]>([
  ['nothing set', {}, at('21T09:00'), at('21T09:00')],
  ['no mail', { mail: 'off' }, at('21T09:00'), null],
  ['before the quiet hours', { quietFrom: '21:00', quietTo: '07:00' }, at('21T20:00'), at('21T20:00')],
  [
    'in the evening of the quiet hours',
    { quietFrom: '21:00', quietTo: '07:00' },
    at('22T03:00'),
    at('22T12:00'),
  ],
  [
    'in the morning of the quiet hours',
    { quietFrom: '21:00', quietTo: '07:00' },
    at('21T09:00'),
    at('21T12:00'),
  ],
  ['when the quiet hours end', { quietFrom: '21:00', quietTo: '07:00' }, at('21T12:00'), at('21T12:00')],
  ['quiet hours at noon', { quietFrom: '12:00', quietTo: '13:00' }, at('21T17:30'), at('21T18:00')],
  ['a digest later today', { mail: 'daily' }, at('21T09:00'), at('21T13:00')],
  ['a digest that is over for today', { mail: 'daily' }, at('21T13:00'), at('22T13:00')],
  [
    'a digest in the quiet hours',
    { mail: 'daily', quietFrom: '07:30', quietTo: '09:00' },
    at('21T09:00'),
    at('21T14:00'),
  ],
  ['a paused week', { pausedFrom: '2026-11-20', pausedTo: '2026-11-22' }, at('21T09:00'), at('23T05:00')],
  [
    'a pause that ends at night',
    { pausedFrom: '2026-11-20', pausedTo: '2026-11-22', quietFrom: '21:00', quietTo: '07:00' },
    at('21T09:00'),
    at('23T12:00'),
  ],
  [
    'another time zone',
    { timeZone: 'Asia/Kolkata', quietFrom: '14:00', quietTo: '15:00' },
    at('21T09:00'),
    at('21T09:30'),
  ],
])('mail is due as the settings say: %s', (_, hours, moment, due) => {
  expect(mailDue(moment, { ...usual, ...hours })).toBe(due)
})

const clock = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map(
    (minutes) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  )
const moment = fc
  .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') })
  .map((time) => new Date(time).toISOString())

test('whatever the hours and the clock changes, mail is never due earlier, nor within what holds it back', () => {
  fc.assert(
    fc.property(
      moment,
      clock,
      clock,
      fc.constantFrom('America/New_York', 'Europe/Lisbon', 'Australia/Lord_Howe', 'Asia/Kolkata'),
      (from, quietFrom, quietTo, timeZone) => {
        const hours = {
          ...usual,
          quietFrom,
          quietTo,
          timeZone,
          pausedFrom: '2026-10-24',
          pausedTo: '2026-11-01',
        }
        const free = freeFrom(from, hours)
        expect(free >= from).toBe(true)
        const local = localAt(free, timeZone)
        const time = local.slice(11, 16)
        expect(isPaused(local.slice(0, 10), hours)).toBe(false)
        const isQuiet =
          quietFrom < quietTo
            ? quietFrom <= time && time < quietTo
            : quietFrom > quietTo && (time >= quietFrom || time < quietTo)
        expect(isQuiet).toBe(false)
      },
    ),
    { numRuns: 500 },
  )
})
