import { generateNKeysBetween } from 'fractional-indexing'

/** A key may grow this long, in characters, before its neighbourhood is spread again. */
export const LONGEST_KEY = 50
/** A neighbourhood ends at a key of a quarter of that: what is then written between two such stays short. */
const SHORTER = 4

export type Ranked = { id: string; rank: string }
/** New keys for some records, old ones beside them. */
export type Respread = { id: string; from: string; to: string }[]

/**
 * New, short keys for the neighbourhoods of all long ones, so that the order stays exactly as it is. Everything
 * outside those neighbourhoods keeps its key.
 *
 * @param order all records of one order, by rank
 */
export const respread = (order: readonly Ranked[], longest = LONGEST_KEY): Respread => {
  const moved: Respread = []
  const short = longest / SHORTER
  for (let at = 0; at < order.length; at++) {
    if ((order[at]?.rank.length ?? 0) <= longest) continue
    let first = at
    while (first > 0 && (order[first - 1]?.rank.length ?? 0) > short) first--
    let end = at + 1
    while (end < order.length && (order[end]?.rank.length ?? 0) > short) end++
    const keys = generateNKeysBetween(order[first - 1]?.rank ?? null, order[end]?.rank ?? null, end - first)
    for (const [n, key] of keys.entries()) {
      const each = order[first + n]
      if (each && each.rank !== key) moved.push({ id: each.id, from: each.rank, to: key })
    }
    at = end
  }
  return moved
}
