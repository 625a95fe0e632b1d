import { hashOf } from '../core/access/tokens.ts'
import type { App } from '../core/app.ts'

/** How many credentials are remembered at once; the one that was not seen for longest goes first. */
const REMEMBERED = 10_000

/**
 * Which credentials proved good lately, and whose they are. A request counts for its person only then: whoever sends
 * another made-up token with each request would else have a fresh allowance each time.
 */
export type KnownCallers = {
  remember: (credential: string, accountId: string) => void
  forget: (credential: string) => void
  accountOf: (credential: string) => string | undefined
}

const makeKnownCallers = (): KnownCallers => {
  const accounts = new Map<string, string>()
  return {
    remember: (credential, accountId) => {
      const key = hashOf(credential)
      accounts.delete(key)
      accounts.set(key, accountId)
      const [oldest] = accounts.keys()
      if (accounts.size > REMEMBERED && oldest !== undefined) accounts.delete(oldest)
    },
    forget: (credential) => void accounts.delete(hashOf(credential)),
    accountOf: (credential) => accounts.get(hashOf(credential)),
  }
}

const known = new WeakMap<App, KnownCallers>()

/** Those of one running product. */
export const knownCallers = (app: App): KnownCallers => {
  const there = known.get(app) ?? makeKnownCallers()
  known.set(app, there)
  return there
}
