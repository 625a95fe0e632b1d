import type { CONTACT_WAYS, Stance } from '../../areas/listening/contract.ts'
import type { Day, Key } from './shapes.ts'

/**
 * How things stand with a person or a group, and every contact with them that no meeting and no note tells of; the last
 * figure of one is how satisfied they said that they are.
 */
export type EngagementContent = {
  /** The person or the group. */
  with: Key
  since: Day
  by: Key
  power: number
  interest: number
  now: Stance
  wanted: Stance
  /** Every so many weeks, or once in each term; left out, as it happens. */
  every?: number | 'term'
  keeper?: Key
  caresAbout: string
  reachBy?: string
  contacts?: readonly (readonly [
    on: Day,
    way: (typeof CONTACT_WAYS)[number],
    by: Key,
    words: string,
    satisfied?: 1 | 2 | 3 | 4 | 5,
  ])[]
}
