/**
 * What bodies that renew credentials call credits, and which of somebody's hours they count. One hour of learning is one
 * credit with each of them, so that one log serves all.
 */

/** A part of the credits that must be earned of certain sorts, or may be at most. */
export type Share = { sorts: readonly string[]; least?: number; most?: number }

/** Something learned or given: on a day (`2026-11-21`), for so many hours, of a sort that a body may ask for. */
export type Learning = { on: string; hours: number; sort: string | null }

export type Credits = {
  /** Credits that count, in the unit of the credential. */
  counted: number
  /** How many are still to be earned; 0 where there are enough. */
  missing: number
  /** Each share that is not met: of which sorts, and how many of them are missing. */
  short: readonly { sorts: readonly string[]; missing: number }[]
}

const sumOf = (list: readonly Learning[], sorts: readonly string[]): number =>
  list.reduce((sum, each) => sum + (each.sort !== null && sorts.includes(each.sort) ? each.hours : 0), 0)

/**
 * The credits of what lies in a window: what exceeds the most of a share is left out, what a share asks for is told
 * where it is missing. Nothing is carried over from before the window.
 */
export const creditsOf = (
  needed: number,
  shares: readonly Share[],
  learned: readonly Learning[],
  { from, to }: { from: string; to: string },
): Credits => {
  const inside = learned.filter(({ on }) => on >= from && on <= to)
  const all = inside.reduce((sum, { hours }) => sum + hours, 0)
  const tooMuch = shares.reduce(
    (sum, { sorts, most }) => sum + (most === undefined ? 0 : Math.max(0, sumOf(inside, sorts) - most)),
    0,
  )
  const counted = all - tooMuch
  const short = shares.flatMap(({ sorts, least = 0 }) => {
    const missing = least - sumOf(inside, sorts)
    return missing > 0 ? [{ sorts, missing }] : []
  })
  return { counted, missing: Math.max(0, needed - counted), short }
}
