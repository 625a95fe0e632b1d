import type { Context } from '../../../core/operations/context.ts'
import { addDays, daysBetween } from '../../../engines/calendar/days.ts'
import { type CalendarSpan, spansOf } from '../../calendar/public.ts'
import { inEachInstitution } from '../elsewhere.ts'

/** What the calendars of the institutions that a person works in say of their weeks. */
export type Academic = {
  /** Days that are a break or holiday in every institution that keeps a calendar. */
  isBreak: (day: string) => boolean
  /** What keeps the working days of a week busy: exams, or grades to enter; null where nothing does. */
  busyBecause: (monday: string) => string | null
}

const covers = (spans: readonly CalendarSpan[], types: readonly string[], day: string) =>
  spans.find((span) => types.includes(span.type) && span.startsOn <= day && day <= span.endsOn)

const REST = ['break', 'holiday']
const BUSY = ['exams', 'grade-entry']

/** Reads the calendars with the person's own rights; none where they belong nowhere, or no calendar is kept. */
export const academicOf = async (ctx: Context): Promise<Academic> => {
  const calendars = (await inEachInstitution(ctx, (there) => spansOf(there))).filter(
    (spans) => spans.length > 0,
  )
  return {
    isBreak: (day) => calendars.length > 0 && calendars.every((spans) => covers(spans, REST, day)),
    busyBecause: (monday) => {
      for (const day of daysBetween(monday, addDays(monday, 4)))
        for (const spans of calendars) {
          const busy = covers(spans, BUSY, day)
          if (busy) return busy.title
        }
      return null
    },
  }
}
