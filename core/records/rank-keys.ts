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

export type NewKey = { id: string; from: string; to: string }

/**
 * The fewest new keys by which the records of `wanted` come to stand in that order. What is not named keeps its key, and
 * so does the longest run of `wanted` that stands in order already.
 *
 * @param order all records of one order, by rank
 */
export const newKeys = (order: readonly Ranked[], wanted: readonly string[]): NewKey[] => {
  const placeOf = new Map(order.map((each, at) => [each.id, at]))
  const named = [...new Set(wanted)].filter((id) => placeOf.has(id))
  const kept = new Set(longestRun(named.map((id) => placeOf.get(id) ?? 0)).map((at) => order[at]?.id ?? ''))
  const moving = new Set(named.filter((id) => !kept.has(id)))
  const staying = order.filter((each) => !moving.has(each.id))
  const stands = new Map(staying.map((each, at) => [each.id, at]))
  const keys: NewKey[] = []
  const put = (ids: readonly string[], low: string | undefined, high: string | undefined) => {
    const ranks = generateNKeysBetween(low ?? null, high ?? null, ids.length)
    for (const [at, id] of ids.entries())
      keys.push({ id, from: order[placeOf.get(id) ?? 0]?.rank ?? '', to: ranks[at] ?? '' })
  }
  let run: string[] = []
  let last: number | null = null
  for (const id of [...named, null]) {
    if (id !== null && moving.has(id)) {
      run.push(id)
      continue
    }
    const next = id === null ? null : (stands.get(id) ?? 0)
    // Directly after the one that stays before them; those before the first, directly before it.
    if (run.length > 0 && last !== null) put(run, staying[last]?.rank, staying[last + 1]?.rank)
    else if (run.length > 0 && next !== null) put(run, staying[next - 1]?.rank, staying[next]?.rank)
    run = []
    last = next
  }
  return keys
}

/** The longest rising run among different numbers, not needing to be neighbours; in n log n steps. */
const longestRun = (numbers: readonly number[]): number[] => {
  /** `ends[n]` is where the run of n + 1 numbers that ends lowest ends. */
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [at, number] of numbers.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[at] = ends[low - 1]
    ends[low] = at
  }
  const run: number[] = []
  for (let at = ends.at(-1); at !== undefined; at = before[at]) run.unshift(numbers[at] ?? 0)
  return run
}
