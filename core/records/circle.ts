/** More steps than this are not all named: nobody reads a circle of five hundred. */
const NAMED = 12
const FIRST = 6
const LAST = 3

/** A circle in words, `ITEM-1 → ITEM-2 → ITEM-1`; of a long one its beginning, how many more, and its end. */
export const circleNames = (refs: readonly string[]): string => {
  if (refs.length <= NAMED) return refs.join(' → ')
  const more = refs.length - FIRST - LAST
  return [...refs.slice(0, FIRST), `… ${more} more …`, ...refs.slice(-LAST)].join(' → ')
}

type Arrow = { from: string; to: string }

/**
 * A shortest way along arrows from one id to another, both ends named, or null where there is none. Looks at each arrow
 * once, so that a thousand of them cost no more than reading them.
 */
export const wayBetween = (arrows: readonly Arrow[], start: string, end: string): string[] | null => {
  const next = Map.groupBy(arrows, (arrow) => arrow.from)
  const cameFrom = new Map<string, string | null>([[start, null]])
  const line = [start]
  for (const id of line) {
    if (id === end) break
    for (const { to } of next.get(id) ?? [])
      if (!cameFrom.has(to)) {
        cameFrom.set(to, id)
        line.push(to)
      }
  }
  if (!cameFrom.has(end)) return null
  const way: string[] = []
  for (let at: string | null | undefined = end; at; at = cameFrom.get(at)) way.unshift(at)
  return way
}
