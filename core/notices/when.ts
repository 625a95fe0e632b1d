import { localAt, momentOf } from '../../engines/calendar/zoned.ts'
import type { MailWay } from './kinds.ts'

/** What decides when a mail may go out. Times are wall clocks, `21:30`; days are calendar days of that time zone. */
export type Hours = {
  mail: MailWay
  digestAt: string
  quietFrom: string | null
  quietTo: string | null
  pausedFrom: string | null
  pausedTo: string | null
  timeZone: string
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** The calendar day that it is for somebody. */
export const dayOf = (moment: string, hours: Pick<Hours, 'timeZone'>): string =>
  localAt(moment, hours.timeZone).slice(0, 10)

/** Whether a day lies in the time that somebody paused, first and last day included. */
export const isPaused = (
  day: string,
  { pausedFrom, pausedTo }: Pick<Hours, 'pausedFrom' | 'pausedTo'>,
): boolean => pausedFrom !== null && pausedTo !== null && pausedFrom <= day && day <= pausedTo

/** When the stretch that holds a wall clock back ends, as a local moment; null where nothing holds it. */
const endOfHold = (local: string, hours: Hours): string | null => {
  const [day, time] = [local.slice(0, 10), local.slice(11, 16)]
  if (isPaused(day, hours)) return `${dayAfter(hours.pausedTo ?? day)}T00:00`
  const { quietFrom, quietTo } = hours
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return null
  if (quietFrom < quietTo) return quietFrom <= time && time < quietTo ? `${day}T${quietTo}` : null
  if (time < quietTo) return `${day}T${quietTo}`
  return time >= quietFrom ? `${dayAfter(day)}T${quietTo}` : null
}

/** The first moment from `moment` on (ISO 8601) at which neither quiet hours nor a pause hold mail back. */
export const freeFrom = (moment: string, hours: Hours): string => {
  let at = moment
  // A pause may end within quiet hours, which then hold on; more than that cannot follow upon each other.
  for (let step = 0; step < 4; step++) {
    const end = endOfHold(localAt(at, hours.timeZone), hours)
    if (end === null) return at
    const next = momentOf(end, hours.timeZone)
    if (next <= at) return at
    at = next
  }
  return at
}

/** When a mail about something of `moment` is due; null where somebody wants none. */
export const mailDue = (moment: string, hours: Hours): string | null => {
  if (hours.mail === 'off') return null
  if (hours.mail === 'at-once') return freeFrom(moment, hours)
  const local = localAt(moment, hours.timeZone)
  const today = `${local.slice(0, 10)}T${hours.digestAt}`
  const digest = local < today ? today : `${dayAfter(local.slice(0, 10))}T${hours.digestAt}`
  return freeFrom(momentOf(digest, hours.timeZone), hours)
}
