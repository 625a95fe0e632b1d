import ICAL from 'ical.js'
import { addDays } from '../../engines/calendar/days.ts'

/** One entry of a feed: whole days, or two moments (ISO 8601). */
export type FeedEntry = {
  uid: string
  title: string
  about: string
  url: string | null
} & ({ startsOn: string; endsOn: string } | { from: string; to: string })

/** A calendar as RFC 5545 writes it, every entry stamped `at` (ISO 8601), so that two reads of the same are alike. */
export const feedText = (name: string, entries: readonly FeedEntry[], at: string): string => {
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('version', '2.0')
  calendar.updatePropertyWithValue('prodid', '-//Linchpin//Calendar//EN')
  calendar.updatePropertyWithValue('method', 'PUBLISH')
  calendar.updatePropertyWithValue('x-wr-calname', name)
  for (const entry of entries) {
    const part = new ICAL.Component('vevent')
    part.updatePropertyWithValue('uid', entry.uid)
    part.updatePropertyWithValue('dtstamp', utc(at))
    part.updatePropertyWithValue('summary', entry.title)
    if (entry.about !== '') part.updatePropertyWithValue('description', entry.about)
    if (entry.url !== null) part.updatePropertyWithValue('url', entry.url)
    if ('startsOn' in entry) {
      part.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(entry.startsOn))
      // The end of whole days is the day after.
      part.updatePropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(entry.endsOn, 1)))
      part.updatePropertyWithValue('transp', 'TRANSPARENT')
    } else {
      part.updatePropertyWithValue('dtstart', utc(entry.from))
      part.updatePropertyWithValue('dtend', utc(entry.to))
      part.updatePropertyWithValue('transp', 'TRANSPARENT')
    }
    calendar.addSubcomponent(part)
  }
  return `${calendar.toString()}\r\n`
}

const utc = (moment: string): ICAL.Time => ICAL.Time.fromJSDate(new Date(moment), true)
