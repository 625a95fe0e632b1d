/** Pure rules of strategy, for the server and the browser alike. */

/**
 * How far a key result has come from its baseline to its target, as a share: 48 → 20 at 34 is 0.5. Works in either
 * direction. Below 0 where it moved away, above 1 where it went beyond. Null where baseline and target are the same.
 */
export const progressOf = (baseline: number, target: number, current: number): number | null =>
  target === baseline ? null : (current - baseline) / (target - baseline)

/** A share held between nothing and all, for a bar and for a mean: one result gone too far pays for no other. */
export const held = (share: number): number => Math.min(1, Math.max(0, share))

/** The mean of the shares that are known, each held between 0 and 1; null of none. */
export const meanOf = (shares: readonly (number | null)[]): number | null => {
  const known = shares.filter((each): each is number => each !== null).map(held)
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length
}

/**
 * Spreads groups over the two sides of a map so that both are about as long: each, the longest first, goes to the side
 * that holds less. Their order stays within a side.
 */
export const sidesOf = <G extends { rows: readonly unknown[] }>(groups: readonly G[]): [G[], G[]] => {
  const left = new Set<G>()
  let lean = 0
  for (const group of groups.toSorted((a, b) => b.rows.length - a.rows.length)) {
    if (lean <= 0) left.add(group)
    lean += left.has(group) ? group.rows.length : -group.rows.length
  }
  return [groups.filter((each) => left.has(each)), groups.filter((each) => !left.has(each))]
}
