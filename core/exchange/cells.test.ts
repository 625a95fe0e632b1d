import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checklist,
  choice,
  date,
  type Field,
  flag,
  longText,
  moment,
  number,
  tags,
  text,
  whole,
} from '../fields/field.ts'
import { type CellOptions, readCell, writeCell } from './cells.ts'
import { shownOrder } from './dates.ts'

const OPTIONS: CellOptions = { days: 'day-first', decimal: 'point', timeZone: 'America/New_York' }
const read = (field: Field, cell: string, options: Partial<CellOptions> = {}) =>
  readCell(field, cell, { ...OPTIONS, ...options })
const value = (field: Field, cell: string, options?: Partial<CellOptions>) => {
  const answer = read(field, cell, options)
  return 'fault' in answer ? answer.fault : answer.value
}

test('a day is read in every usual notation, and what is no day is refused', () => {
  const day = date('x')
  for (const cell of [
    '2012-06-13',
    '2012-06-13T20:23:20.447+0000',
    '2012-06-13 20:23',
    '13/06/2012',
    '13.6.2012',
    '13/06/12',
    '13/Jun/12 8:23 PM',
    '13 June 2012',
    'Jun 13, 2012',
    'Wed, 13 Jun 2012 20:23:20 +0000',
  ])
    expect(value(day, cell), cell).toBe('2012-06-13')
  expect(value(day, '06/13/2012', { days: 'month-first' })).toBe('2012-06-13')
  expect(value(day, '13.06.2012', { days: 'month-first' })).toBe('2012-06-13')
  for (const cell of [
    '2012-02-30',
    '31/02/2012',
    '13/13/2012',
    'soon',
    '2012',
    '12 Foo 2012',
    '2012-06-13 noon',
  ])
    expect(read(day, cell), cell).toEqual({
      fault: 'A day is expected, such as 2026-11-21 or 21/11/2026.',
    })
})

test('a moment without a zone is meant in the time zone of the workspace', () => {
  const at = moment('x')
  expect(value(at, '2012-06-13T20:23:20.447+0000')).toBe('2012-06-13T20:23:20.447Z')
  expect(value(at, '2012-06-13T20:23:20+02:00')).toBe('2012-06-13T18:23:20.000Z')
  expect(value(at, '13/06/2012 8:05 pm')).toBe('2012-06-14T00:05:00.000Z')
  expect(value(at, '13/06/2012 12:05 am')).toBe('2012-06-13T04:05:00.000Z')
  expect(value(at, '2012-06-13')).toBe('2012-06-13T04:00:00.000Z')
  expect(read(at, '2012-06-13 25:00')).toHaveProperty('fault')
})

test('the order of day and month shows itself where one of them is above 12', () => {
  expect(shownOrder(['01/02/2012', '13/02/2012'])).toBe('day-first')
  expect(shownOrder(['01/02/2012', '02/13/2012'])).toBe('month-first')
  expect(shownOrder(['01/02/2012', 'soon', ''])).toBeNull()
})

test('numbers keep their decimal mark, and what could be meant otherwise is refused rather than guessed', () => {
  const points = number('x')
  expect(value(points, '1,234.5')).toBe(1234.5)
  expect(value(points, ' 1 234 ')).toBe(1234)
  expect(value(points, '1.234,5', { decimal: 'comma' })).toBe(1234.5)
  expect(value(points, '3,5', { decimal: 'comma' })).toBe(3.5)
  expect(read(points, '3,5')).toHaveProperty('fault')
  expect(read(points, '-1')).toHaveProperty('fault')
  expect(value(whole('x', { max: 5 }), '5.0')).toBe(5)
  expect(read(whole('x', { max: 5 }), '7')).toEqual({ fault: 'A whole number from 0 to 5 is expected.' })
})

test('a choice is matched whatever its case, spaces and hyphens', () => {
  const type = choice('x', ['accessibility-fix', 'story'])
  expect(value(type, 'Accessibility Fix')).toBe('accessibility-fix')
  expect(value(type, ' STORY ')).toBe('story')
  expect(value(type, '')).toBeUndefined()
  expect(read(type, 'Bug')).toEqual({ fault: 'One of these is expected: accessibility-fix, story.' })
})

test('tags and checklists are read as other programs write them too', () => {
  expect(value(tags('x'), 'grading, phone;phone\nexams')).toEqual(['grading', 'phone', 'exams'])
  expect(value(checklist('x'), '- [x] Works by keyboard\n* [ ] Read aloud\n\nPlain')).toEqual([
    { text: 'Works by keyboard', done: true },
    { text: 'Read aloud', done: false },
    { text: 'Plain', done: false },
  ])
})

const unicode = fc.string({ unit: 'binary' }).map((words) => words.replaceAll('\0', ''))
const filled = unicode.filter((words) => words !== '')
const values: [string, Field, fc.Arbitrary<unknown>][] = [
  ['text', text('x'), filled],
  ['long text', longText('x'), filled],
  [
    'text like a formula',
    text('x'),
    fc.string({ unit: fc.constantFrom("'", '=', '-', '\t', 'a'), minLength: 1 }),
  ],
  ['a number', number('x', { min: -1e9 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((n) => n + 0)],
  ['a whole number', whole('x'), fc.nat({ max: 1e9 })],
  ['a flag', flag('x'), fc.boolean()],
  [
    'a moment',
    moment('x'),
    fc
      .date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('9999-12-31') })
      .map((at) => at.toISOString()),
  ],
  ['tags', tags('x'), fc.uniqueArray(filled, { minLength: 1, maxLength: 5 })],
  [
    'a checklist',
    checklist('x'),
    fc.array(fc.record({ text: filled, done: fc.boolean() }), { minLength: 1, maxLength: 5 }),
  ],
]
test.each(values)('%s comes back equal from the cell that it was written to', (_, field, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (given) => {
      expect(read(field, writeCell(field, given))).toEqual({ value: given })
    }),
    { numRuns: 300 },
  )
})

test('no cell that is written begins as a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", 'a') }), (given) => {
      expect(writeCell(longText('x'), given)).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})
