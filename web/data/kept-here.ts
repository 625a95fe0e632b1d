import { call, ProblemError } from './client.ts'
import { refreshAll } from './query-client.ts'
import type { Input, OperationName } from './types.ts'

/**
 * What was written and not taken by the server yet, kept in this browser: nothing is lost by a network that is off or a
 * tab that is closed. Each has an id of its own (UUIDv7), so that sending it twice makes it once.
 */
export type Kept = {
  id: string
  /** Whose it is: on a shared computer only its writer's session sends it. */
  account: string
  operation: OperationName
  /** The workspace that it goes to, by its short name. */
  place: string
  input: unknown
  /** What it is called in the list of what waits. */
  title: string
  /** When it was written, ISO 8601. */
  at: string
  /** The server could not be reached: it waits. False while it is sent for the first time. */
  waits: boolean
  /** Why the server would not have it; empty while it waits. */
  refused: string
}

const KEY = 'linchpin.kept'
/** How often it is tried again while something waits, in milliseconds. */
const AGAIN = 20_000

const listeners = new Set<() => void>()
/** Being sent at this moment by whoever wrote it. */
const underWay = new Set<string>()

let known: { text: string; list: readonly Kept[] } = { text: '', list: [] }

/** All that is kept, the oldest first. The same list is given while nothing changes. */
export const keptHere = (): readonly Kept[] => {
  const text = localStorage.getItem(KEY) ?? ''
  if (text !== known.text) known = { text, list: parse(text) }
  return known.list
}

const parse = (text: string): Kept[] => {
  try {
    return text === '' ? [] : (JSON.parse(text) as Kept[])
  } catch {
    return []
  }
}

const write = (list: readonly Kept[]): void => {
  if (list.length === 0) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, JSON.stringify(list))
  for (const listener of listeners) listener()
}

/** Tells of every change, in other tabs too; gives back how to stop. */
export const onKept = (listener: () => void): (() => void) => {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

/** Keeps something on this device; what has the same id already is replaced. */
export const keepHere = (entry: Kept): void =>
  write([...keptHere().filter(({ id }) => id !== entry.id), entry])

/** Lets go of what the server has, or nobody wants any more. */
export const forget = (id: string): void => write(keptHere().filter((each) => each.id !== id))

/** Sends one at once by its own way, and lets it go when it was taken; the sender leaves it alone meanwhile. */
export const sendOne = async <T>(id: string, send: () => Promise<T>): Promise<T> => {
  underWay.add(id)
  try {
    const answer = await send()
    forget(id)
    return answer
  } finally {
    underWay.delete(id)
  }
}

const notReached = (thrown: unknown): boolean =>
  !(thrown instanceof ProblemError) || thrown.problem.status === 0 || thrown.problem.status >= 500
/** The session has ended, or another holds: it waits for its writer. */
const notNow = (thrown: unknown): boolean => thrown instanceof ProblemError && thrown.problem.status === 401

const sendAll = async (account: string): Promise<void> => {
  let sent = 0
  for (const each of keptHere()) {
    if (each.account !== account || each.refused !== '' || underWay.has(each.id)) continue
    try {
      await call(each.operation, each.input as Input<OperationName>, undefined, each.place)
      forget(each.id)
      sent += 1
    } catch (thrown) {
      if (notReached(thrown) || notNow(thrown)) {
        if (!each.waits) keepHere({ ...each, waits: true })
        break
      }
      keepHere({ ...each, waits: true, refused: (thrown as ProblemError).problem.detail })
    }
  }
  if (sent > 0) await refreshAll()
}

/** Sends what is kept for an account, one tab at a time. */
export const sendKept = async (account: string): Promise<void> => {
  if (keptHere().length === 0) return
  const { locks } = navigator
  // Over plain http to another machine there are no locks; the ids see to it that nothing is made twice.
  await (locks
    ? locks.request(KEY, { ifAvailable: true }, (lock) => (lock ? sendAll(account) : undefined))
    : sendAll(account))
}

/** Sends what is kept now, when the network is back, and every while; gives back how to stop. */
export const keepSending = (account: string): (() => void) => {
  const send = () => void sendKept(account)
  send()
  const timer = setInterval(send, AGAIN)
  addEventListener('online', send)
  return () => {
    clearInterval(timer)
    removeEventListener('online', send)
  }
}

/** A new id as the server makes them (UUIDv7): the moment in milliseconds, and 74 random bits. */
export const newClientId = (at = Date.now()): string => {
  const random = crypto.getRandomValues(new Uint8Array(10))
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const time = at.toString(16).padStart(12, '0')
  const variant = ((random[2] ?? 0) & 0x3f) | 0x80
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant.toString(16)}${hex.slice(6, 8)}-${hex.slice(8)}`
}
