/** Pure rules of the rhythm, for the server and the browser alike: weeks that were logged, and load against time. */
import { addDays, daysFrom, toWeekday } from '../../../engines/calendar/days.ts'
import { momentOf } from '../../../engines/calendar/zoned.ts'
import { WEEKDAYS } from './contract.ts'

/** A week that holds a win; one that is paused; this week, still open; and one without, which is no fault. */
export type WeekState = 'logged' | 'paused' | 'open' | 'empty'
export type Week = { week: string; state: WeekState }

const WORKING_DAYS = 5
/** A week is paused when more than half of its working days are. */
const PAUSED_FROM = 3

/** The Monday of the week that a day lies in. */
export const mondayOf = (day: string): string => toWeekday(day, 1, -1)

/** Whether three or more of the five working days of a week are paused. */
export const isPausedWeek = (monday: string, isPaused: (day: string) => boolean): boolean =>
  Array.from({ length: WORKING_DAYS }, (_, at) => addDays(monday, at)).filter(isPaused).length >= PAUSED_FROM

/** The last `count` weeks up to today's, oldest first, and how each stands. What was logged counts in a pause too. */
export const weeksOf = (
  days: readonly string[],
  isPaused: (day: string) => boolean,
  today: string,
  count = 12,
): Week[] => {
  const logged = new Set(days.map(mondayOf))
  const last = mondayOf(today)
  return Array.from({ length: count }, (_, at) => {
    const week = addDays(last, -7 * (count - 1 - at))
    const empty = week === last ? 'open' : 'empty'
    return { week, state: logged.has(week) ? 'logged' : isPausedWeek(week, isPaused) ? 'paused' : empty }
  })
}

/** Of how many weeks which were not paused how many were logged. This week counts once it is. */
export const loggedOf = (weeks: readonly Week[]): { logged: number; of: number } => ({
  logged: weeks.filter(({ state }) => state === 'logged').length,
  of: weeks.filter(({ state }) => state === 'logged' || state === 'empty').length,
})

/** How many weeks in a row were logged up to now: a paused week and this one while it is open break nothing. */
export const runOf = (weeks: readonly Week[]): number => {
  const counted = weeks.filter(({ state }) => state === 'logged' || state === 'empty')
  return counted.length - 1 - counted.findLastIndex(({ state }) => state === 'empty')
}

/**
 * The last moment up to `now` (ISO 8601) at which a weekly prompt was due, and its day, in a time zone. Written as
 * `friday` and `15:30`; a time that cannot be read is nine in the morning.
 */
export const lastDue = (
  weekday: (typeof WEEKDAYS)[number],
  atTime: string,
  today: string,
  now: string,
  zone: string,
): { day: string; at: string } => {
  const time = isTime(atTime) ? atTime : '09:00'
  const day = toWeekday(today, WEEKDAYS.indexOf(weekday) + 1, -1)
  const at = momentOf(`${day}T${time}`, zone)
  if (at <= now) return { day, at }
  const before = addDays(day, -7)
  return { day: before, at: momentOf(`${before}T${time}`, zone) }
}

export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** A goal as the load sees it: hours that it takes in all, and its last day. */
export type Asking = { ref: string; title: string; hoursNeeded: number | null; endsOn: string | null }
export type WeekLoad = {
  week: string
  state: 'usual' | 'busy' | 'paused'
  /** What keeps it busy: "Final exams". */
  because: string
  /** Hours that the open goals ask of this week. */
  asked: number
  /** Hours that there are. */
  free: number
  /** The lighter target: what there is, shared out as the goals ask. Equal to `asked` where that fits. */
  target: number
  goals: { ref: string; title: string; asked: number; target: number }[]
}

/**
 * What open goals ask of each of the coming weeks against the hours that there are: none where it is paused, fewer
 * where exams or grades fall. A goal asks its hours shared evenly over the weeks until its end, this one included.
 */
export const loadOf = (input: {
  goals: readonly Asking[]
  today: string
  hours: number
  busyHours: number
  isPaused: (day: string) => boolean
  busyBecause: (monday: string) => string | null
  count?: number
}): WeekLoad[] => {
  const first = mondayOf(input.today)
  return Array.from({ length: input.count ?? 6 }, (_, at) => {
    const week = addDays(first, 7 * at)
    const because = input.busyBecause(week)
    const state = isPausedWeek(week, input.isPaused) ? 'paused' : because === null ? 'usual' : 'busy'
    const free =
      state === 'paused' ? 0 : state === 'busy' ? Math.min(input.hours, input.busyHours) : input.hours
    const asks = input.goals.flatMap((goal) => {
      const asked = askedIn(goal, week, first)
      return asked > 0 ? [{ ref: goal.ref, title: goal.title, asked }] : []
    })
    const asked = asks.reduce((sum, each) => sum + each.asked, 0)
    const share = asked > free ? free / asked : 1
    const goals = asks.map((each) => ({ ...each, target: each.asked * share }))
    return { week, state, because: because ?? '', asked, free, target: Math.min(asked, free), goals }
  })
}

const askedIn = ({ hoursNeeded, endsOn }: Asking, week: string, first: string): number => {
  if (hoursNeeded === null || endsOn === null || endsOn < week) return 0
  const weeks = daysFrom(first, mondayOf(endsOn)) / 7 + 1
  return hoursNeeded / weeks
}
