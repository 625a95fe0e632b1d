import type { Caller } from '../../../core/access/actor.ts'
import type { Clock } from '../../../core/clock.ts'

/** As long as this an answer about a session holds: a session ended on another server is noticed after it at the latest. */
const HOLDS = 60_000
const MOST = 20_000

/**
 * Remembers for a minute who a session cookie belongs to, so that most requests ask the database nothing. The cookie's
 * signature was checked when the answer was made, and another cookie is another key.
 */
export const makeSessionMemo = (clock: Clock) => {
  const known = new Map<string, { caller: Caller; until: number }>()
  return {
    get: (cookie: string): Caller | null => {
      const found = known.get(cookie)
      if (!found) return null
      if (found.until > clock.now().getTime()) return found.caller
      known.delete(cookie)
      return null
    },
    set: (cookie: string, caller: Caller): void => {
      // The oldest goes first: a Map keeps the order of insertion.
      if (known.size >= MOST) known.delete(known.keys().next().value ?? '')
      known.set(cookie, { caller, until: clock.now().getTime() + HOLDS })
    },
    /** Forgets all sessions of an account, as when it signs out, changes its password or its name. */
    forget: (accountId: string): void => {
      for (const [cookie, { caller }] of known) if (caller.accountId === accountId) known.delete(cookie)
    },
  }
}
export type SessionMemo = ReturnType<typeof makeSessionMemo>
