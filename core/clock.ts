/** The one source of time. Injected, so that tests, the demo and screenshots can stand at a moment of their own. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still at `instant` (ISO 8601) until it is moved. */
export const fixedClock = (instant: string): Clock & { set(instant: string): void } => {
  let at = new Date(instant)
  return {
    now: () => at,
    set: (next) => {
      at = new Date(next)
    },
  }
}
