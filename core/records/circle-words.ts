/** So many steps of a circle are named; a longer one is told by its beginning and its end. */
const NAMED = 12

/** A circle in words: "ITEM-1 → ITEM-2 → ITEM-1". One of five hundred says how many lie between. */
export const circleWords = (refs: readonly string[]): string => {
  if (refs.length <= NAMED) return refs.join(' → ')
  const half = NAMED / 2
  return [...refs.slice(0, half), `(${refs.length - NAMED} more)`, ...refs.slice(-half)].join(' → ')
}
