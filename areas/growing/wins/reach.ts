/** A group that something reached: how many it really is, and the wider groups that it is part of. */
export type Reached = { id: string; name: string; size: number | null; within: readonly string[] }

/** Distinct people: exact where low and high are one; `unsized` groups are in neither. */
export type Reach = { low: number; high: number; groups: number; unsized: string[] }

/**
 * How many distinct people were reached, never a sum over items (decisions.md 21). A group counts once however often it
 * was reached, and not beside a wider group that holds it. Where several are left, only their totals are known, and
 * people may be in more than one: it is at least the largest and at most the sum.
 */
export const reachOf = (reached: readonly Reached[]): Reach => {
  const known = new Map(reached.flatMap((each) => (each.size === null ? [] : [[each.id, each] as const])))
  const apart = [...known.values()].filter(({ within }) => !within.some((id) => known.has(id)))
  const sizes = apart.map(({ size }) => size ?? 0)
  return {
    low: Math.max(0, ...sizes),
    high: sizes.reduce((sum, size) => sum + size, 0),
    groups: apart.length,
    unsized: [...new Set(reached.filter(({ size }) => size === null).map(({ name }) => name))],
  }
}
