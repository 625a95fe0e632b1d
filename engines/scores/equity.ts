/** What an item does to one group: −2 (shuts them out) to 3 (made for those who had least), and how many they are. */
export type Effect = { effect: number; size: number | null }

export const LEAST_EFFECT = -2
export const MOST_EFFECT = 3

/**
 * The mean effect over the groups that an item touches, weighted by their size; null where it touches none. A group
 * whose size nobody knows cannot be weighed and is left out; where no size is known all count alike.
 */
export const equityOf = (effects: readonly Effect[]): number | null => {
  const sized = effects.flatMap(({ effect, size }) => (size !== null && size > 0 ? [{ effect, size }] : []))
  const counted = sized.length > 0 ? sized : effects.map(({ effect }) => ({ effect, size: 1 }))
  const all = counted.reduce((sum, each) => sum + each.size, 0)
  if (all === 0) return null
  return counted.reduce((sum, each) => sum + each.effect * each.size, 0) / all
}
