import ICAL from 'ical.js'
import { addDays } from '../../engines/calendar/days.ts'
import type { SpanType } from './contract.ts'
import { isTooLong } from './rules.ts'

/** An event of a calendar file as a span: its days, and what it seems to be. */
export type IcsEvent = {
  uid: string
  title: string
  startsOn: string
  endsOn: string
  type: SpanType
}

/** An event that cannot be used, and why. */
export type IcsFault = { uid: string; title: string; why: string }

/** More events than these are no academic calendar. */
const MOST = 5000
/** A repeated event is taken as often as this. */
const REPEATS = 60

/**
 * Reads a calendar file (RFC 5545). Days are those that the file itself writes: a whole-day event ends the day before
 * its DTEND, one with hours is taken by its days. Throws where the text is no calendar.
 */
export const readIcs = (text: string): { name: string; events: IcsEvent[]; faults: IcsFault[] } => {
  const calendar = new ICAL.Component(ICAL.parse(text) as string | unknown[])
  if (calendar.name !== 'vcalendar') throw new Error('no VCALENDAR')
  const events: IcsEvent[] = []
  const faults: IcsFault[] = []
  for (const part of calendar.getAllSubcomponents('vevent').slice(0, MOST)) {
    const event = new ICAL.Event(part)
    const title = (event.summary ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 500)
    const uid = event.uid ?? ''
    const why = faultOf(event, uid, title)
    if (why) faults.push({ uid, title, why })
    else events.push(...occurrencesIn(event, uid, title))
  }
  return { name: String(calendar.getFirstPropertyValue('x-wr-calname') ?? ''), events, faults }
}

const faultOf = (event: ICAL.Event, uid: string, title: string): string | null => {
  if (uid === '') return 'It has no UID, so a second import could not know it again.'
  if (title === '') return 'It has no name.'
  if (!event.startDate) return 'It has no day on which it begins.'
  const { startsOn, endsOn } = daysOf(event.startDate, event.endDate)
  if (isTooLong(startsOn, endsOn)) return 'It lasts more than ten years: is the year of its end right?'
  if (String(event.component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED')
    return 'It is cancelled.'
  return null
}

const occurrencesIn = (event: ICAL.Event, uid: string, title: string): IcsEvent[] => {
  const type = guessType(title, lengthOf(event))
  if (!event.isRecurring()) return [{ uid, title, type, ...daysOf(event.startDate, event.endDate) }]
  const found: IcsEvent[] = []
  const steps = event.iterator()
  for (let next = steps.next(); next && found.length < REPEATS; next = steps.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(next)
    const days = daysOf(startDate, endDate)
    found.push({ uid: `${uid} ${days.startsOn}`, title, type, ...days })
  }
  return found
}

const day = (time: ICAL.Time): string =>
  `${String(time.year).padStart(4, '0')}-${String(time.month).padStart(2, '0')}-${String(time.day).padStart(2, '0')}`

const daysOf = (start: ICAL.Time, end: ICAL.Time | null): { startsOn: string; endsOn: string } => {
  const startsOn = day(start)
  if (!end) return { startsOn, endsOn: startsOn }
  const atMidnight = end.isDate || (end.hour === 0 && end.minute === 0)
  const endsOn = atMidnight ? addDays(day(end), -1) : day(end)
  // An event that ends where it begins is that one day.
  return { startsOn, endsOn: [startsOn, endsOn].toSorted()[1] ?? startsOn }
}

const lengthOf = (event: ICAL.Event): number => {
  const { startsOn, endsOn } = daysOf(event.startDate, event.endDate)
  return (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000 + 1
}

/** The first that fits is taken; the order is part of it: "last day to withdraw" is no last day of classes. */
const GUESSES: readonly (readonly [RegExp, SpanType])[] = [
  [/withdraw/i, 'withdrawal'],
  [/census/i, 'census'],
  [/add[\s/&-]*(and\s+)?drop|drop[\s/&-]*add/i, 'add-drop'],
  [/grades?\s+(are\s+)?(due|submission)/i, 'grades-due'],
  [/grade\s+entry/i, 'grade-entry'],
  [
    /(first day of|start of|begin\w*)\s*(\w+\s+)?(class|instruction|school)|(class\w*|instruction|school)\s+(begin|start|resume for)/i,
    'first-class',
  ],
  [/(last day of|end of)\s*(\w+\s+)?(class|instruction|school)|(class\w*|instruction)\s+end/i, 'last-class'],
  [/registration|enrol/i, 'registration'],
  [/state\s+(test|assess)|test(ing)?\s+window/i, 'test-window'],
  [/\b(final|exam)/i, 'exams'],
  [/commencement|graduation/i, 'commencement'],
  [
    /holiday|no school|no classes|closed|labor day|memorial day|juneteenth|veterans|thanksgiving day|independence day|martin luther king|bank holiday/i,
    'holiday',
  ],
  [/break|recess|vacation|half[\s-]?term/i, 'break'],
]

/** A term lasts at least this many days. */
const TERM = 35

/** What an event seems to be by its words; it can be changed before and after it is taken over. */
export const guessType = (title: string, days: number): SpanType => {
  const found = GUESSES.find(([words]) => words.test(title))
  if (found) return found[1]
  return days >= TERM && /term|semester|quarter|session|fall|winter|spring|summer|autumn/i.test(title)
    ? 'term'
    : 'other'
}
