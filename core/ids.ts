import { randomUUIDv7 } from 'node:crypto'

/** Moments nearer to the real time than this take ids of the real time, so that ids follow the order of writing. */
const NEAR = 60_000

/**
 * A new record id: UUIDv7, so that ids made later sort later. Every id is made here, never by the database.
 *
 * @param at the moment of the write (ISO 8601). Where the clock stands far from the real time, as in a demo whose year
 * is written in a second or in a test of another day, the id is made for that moment: lists and histories sort by id.
 */
export const newId = (at?: string): string => {
  const now = Date.now()
  const moment = at === undefined ? now : Date.parse(at)
  // Of the real time an id never goes back, even where the machine's clock is set back.
  return Math.abs(moment - now) < NEAR ? next(real, Math.max(now, real.moment)) : next(told, moment)
}

type Last = { moment: number; count: number }
const real: Last = { moment: 0, count: 0 }
const told: Last = { moment: 0, count: 0 }

/**
 * The next id of a moment. Node's own are random within a millisecond, and hundreds of rows are made in one: the 12
 * bits behind the version count instead (RFC 9562, 6.2), and run on into the next millisecond when they are full.
 */
const next = (last: Last, moment: number): string => {
  last.count = last.moment === moment ? last.count + 1 : 0
  last.moment = moment
  const time = (moment + Math.floor(last.count / 0x1000)).toString(16).padStart(12, '0')
  const count = (last.count % 0x1000).toString(16).padStart(3, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${randomUUIDv7().slice(19)}`
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text has the form of an id. */
export const isId = (text: string): boolean => UUID.test(text)

/** The parts of a ref such as `ITEM-7`, or null where the text is not a ref. The prefix comes back in capitals. */
export const parseRef = (text: string): { prefix: string; number: number } | null => {
  const match = /^([a-z]+)-([1-9][0-9]{0,8})$/i.exec(text.trim())
  return match?.[1] && match[2] ? { prefix: match[1].toUpperCase(), number: Number(match[2]) } : null
}
