import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addBusinessDays, addDays, daysBetween, isBusinessDay, toWeekday, weekdayOf } from './days.ts'
import { type Edge, evaluate, type FreezeRule, holds, nextOpen, type Stretch, union } from './freezes.ts'
import { occurrencesOf, type Span, termOf, termWeek } from './spans.ts'
import { localAt, momentOf } from './zoned.ts'

const span = (more: Partial<Span>): Span => ({
  id: more.title ?? 'span',
  title: 'A span',
  type: 'term',
  startsOn: '2026-08-24',
  endsOn: '2026-12-18',
  season: null,
  firstClassOn: null,
  lastClassOn: null,
  censusOn: null,
  withdrawOn: null,
  gradesDueOn: null,
  ...more,
})
const fall = span({
  title: 'Fall 2026',
  season: 'fall',
  firstClassOn: '2026-08-31',
  lastClassOn: '2026-12-09',
})
const winter = span({
  title: 'Winter 2027',
  season: 'winter',
  startsOn: '2027-01-04',
  endsOn: '2027-04-30',
  firstClassOn: '2027-01-06',
})
const exams = span({ title: 'Finals', type: 'exams', startsOn: '2026-12-11', endsOn: '2026-12-18' })
const laborDay = span({ title: 'Labor Day', type: 'holiday', startsOn: '2026-09-07', endsOn: '2026-09-07' })
const thanks = span({ title: 'Thanksgiving', type: 'holiday', startsOn: '2026-11-26', endsOn: '2026-11-27' })
const year = [fall, winter, exams, laborDay, thanks]

const edge = (anchor: string, offset: number, more: Partial<Edge> = {}): Edge => ({
  anchor,
  offset,
  unit: 'calendar',
  weekday: null,
  time: '00:01',
  ...more,
})
const rule = (start: Edge, end: Edge, season: string | null = null): FreezeRule => ({
  id: 'r',
  season,
  start,
  end,
})
const stretches = (each: FreezeRule, spans: readonly Span[] = year) =>
  evaluate([each], spans).map(({ from, to }) => `${from} ${to}`)

const FRIDAY = 5
const THURSDAY = 4

test('the published freeze of a start of classes is met: Friday before to Friday of week two, at midnight', () => {
  const start = edge('first-class', -1, { weekday: FRIDAY })
  const end = edge('first-class', 7, { weekday: FRIDAY, time: '24:00' })
  expect(stretches(rule(start, end, 'fall'))).toEqual(['2026-08-28T00:01 2026-09-12T00:00'])
})

test('in winter it ends with the fifth class day', () => {
  const start = edge('first-class', -1, { weekday: FRIDAY })
  const end = edge('first-class', 4, { unit: 'business', time: '24:00' })
  expect(stretches(rule(start, end, 'winter'))).toEqual(['2027-01-01T00:01 2027-01-13T00:00'])
})

test('Thursday before to the first business day a week after: Labor Day is none', () => {
  const start = edge('first-class', -1, { weekday: THURSDAY })
  const end = edge('first-class', 7, { unit: 'calendar-to-business', time: '04:30' })
  expect(stretches(rule(start, end, 'fall'))).toEqual(['2026-08-27T00:01 2026-09-08T04:30'])
  expect(stretches(rule(start, end, 'fall'), [fall])).toEqual(['2026-08-27T00:01 2026-09-07T04:30'])
})

test('two weeks before the first class day to a week after it', () => {
  const start = edge('first-class', -14, { time: '00:00' })
  const end = edge('first-class', 7, { time: '24:00' })
  expect(stretches(rule(start, end, 'fall'))).toEqual(['2026-08-17T00:00 2026-09-08T00:00'])
})

test('round a holiday: two business days before to the next business day', () => {
  const start = edge('holiday', -2, { unit: 'business' })
  const end = edge('holiday', 1, { unit: 'business', time: '04:30' })
  expect(stretches(rule(start, end))).toEqual([
    '2026-09-03T00:01 2026-09-08T04:30',
    '2026-11-24T00:01 2026-11-30T04:30',
  ])
})

test('from the last class day to the end of the exams that follow it, and nothing where no exams follow', () => {
  const each = rule(edge('last-class', 0), edge('exams', 0, { time: '24:00' }))
  expect(stretches(each)).toEqual(['2026-12-09T00:01 2026-12-19T00:00'])
  expect(stretches(each, [fall])).toEqual([])
})

test('a day of its own is an anchor as much as the day that a term names', () => {
  const day = span({
    title: 'Classes begin',
    type: 'first-class',
    startsOn: '2026-09-01',
    endsOn: '2026-09-01',
  })
  const term = span({ title: 'Fall', season: 'fall' })
  const found = occurrencesOf([term, day]).find((each) => each.anchor === 'first-class')
  expect(found).toMatchObject({ startsOn: '2026-09-01', season: 'fall' })
})

test('the next open window begins where the freezes end that hold or touch each other', () => {
  const frozen: Stretch[] = [
    { from: '2026-12-09T00:01', to: '2026-12-19T00:00' },
    { from: '2026-12-18T12:00', to: '2027-01-04T08:00' },
    { from: '2027-01-04T10:00', to: '2027-01-10T00:00' },
  ]
  const at = '2026-12-11T09:00'
  expect(nextOpen(frozen, at)).toEqual({ from: '2027-01-04T08:00', to: '2027-01-04T10:00' })
  expect(nextOpen(frozen, at, 180)).toEqual({ from: '2027-01-10T00:00', to: null })
  expect(nextOpen(frozen, '2026-12-01T09:00')).toEqual({ from: '2026-12-01T09:00', to: '2026-12-09T00:01' })
  expect(nextOpen([], at)).toEqual({ from: at, to: null })
})

test('weeks of a term are counted from the first class', () => {
  expect(termOf(year, '2026-09-02')?.title).toBe('Fall 2026')
  expect(termWeek(year, '2026-08-30')).toBe(null)
  expect(termWeek(year, '2026-08-31')).toMatchObject({ week: 1 })
  expect(termWeek(year, '2026-09-07')).toMatchObject({ week: 2 })
  expect(termWeek(year, '2026-12-31')).toBe(null)
})

test('local moments are right over both changes of the clocks', () => {
  const zone = 'America/New_York'
  expect(momentOf('2026-10-31T12:00', zone)).toBe('2026-10-31T16:00:00.000Z')
  expect(momentOf('2026-11-01T12:00', zone)).toBe('2026-11-01T17:00:00.000Z')
  // Half past one is shown twice: the first is meant.
  expect(momentOf('2026-11-01T01:30', zone)).toBe('2026-11-01T05:30:00.000Z')
  // Half past two is skipped: the clocks jump at seven in Greenwich.
  expect(momentOf('2026-03-08T02:30', zone)).toBe('2026-03-08T07:00:00.000Z')
  expect(localAt('2026-03-08T07:00:00.000Z', zone)).toBe('2026-03-08T03:00')
  // The island whose clocks change by half an hour.
  expect(momentOf('2026-10-04T02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:30:00.000Z')
})

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'UTC',
]
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days))

test('law: a local moment that exists is shown again by its moment', () => {
  const minute = fc.integer({ min: 0, max: 1439 })
  fc.assert(
    fc.property(day, minute, fc.constantFrom(...ZONES), (date, at, zone) => {
      const time = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
      const local = `${date}T${time}`
      const shown = localAt(momentOf(local, zone), zone)
      // Only what the clocks skip comes back later, by no more than they jump.
      expect(shown >= local && shown <= `${date}T23:59`).toBe(true)
      if (zone === 'UTC' || zone === 'Asia/Kolkata') expect(shown).toBe(local)
    }),
  )
})

test('law: business days go there and back, and never end on a weekend or a holiday', () => {
  const holidays = new Set(['2026-09-07', '2026-11-26', '2026-11-27'])
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (date, n) => {
      const on = addBusinessDays(date, n, holidays)
      expect(isBusinessDay(on, holidays)).toBe(true)
      expect(daysBetween(addDays(date, 1), on).filter((each) => isBusinessDay(each, holidays))).toHaveLength(
        n,
      )
      if (isBusinessDay(date, holidays)) expect(addBusinessDays(on, -n, holidays)).toBe(date)
    }),
  )
})

test('law: a weekday is reached within six days, in its direction', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom(1 as const, -1 as const),
      (date, to, by) => {
        const at = toWeekday(date, to, by)
        expect(weekdayOf(at)).toBe(to)
        expect(by === 1 ? at >= date && at <= addDays(date, 6) : at <= date && at >= addDays(date, -6)).toBe(
          true,
        )
      },
    ),
  )
})

test('law: a union holds exactly what its parts hold, and the next open moment is the first that none holds', () => {
  const hour = fc.integer({ min: 0, max: 400 })
  const asLocal = (at: number) =>
    `${addDays('2026-08-01', Math.floor(at / 24))}T${String(at % 24).padStart(2, '0')}:00`
  const stretch = fc.tuple(hour, hour).map(([a, b]) => ({ from: asLocal(a), to: asLocal(b) }))
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), hour, (list, start) => {
      const real = list.filter(({ from, to }) => from < to)
      const merged = union(list)
      for (let at = 0; at <= 400; at += 7)
        expect(merged.some((each) => holds(each, asLocal(at)))).toBe(
          real.some((each) => holds(each, asLocal(at))),
        )
      let first = start
      while (real.some((each) => holds(each, asLocal(first)))) first++
      expect(nextOpen(list, asLocal(start)).from).toBe(asLocal(first))
    }),
  )
})

test('the last day that can be written has a moment in every zone', () => {
  expect(momentOf('9999-12-31T06:00', 'America/Chicago')).toBe('9999-12-31T12:00:00.000Z')
  expect(momentOf('9999-12-31T00:00', 'Pacific/Auckland')).toBe('9999-12-30T11:00:00.000Z')
})
