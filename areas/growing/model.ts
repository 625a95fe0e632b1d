/** Pure rules of growing, for the server and the browser alike. */

/**
 * How far from the baseline to the target a figure has come, 0 to 1; both ways round, so that from 48 to 20 at 34 is
 * one half. Null where nothing is to change or a figure is missing.
 */
export const progressOf = (
  baseline: number | null,
  target: number | null,
  current: number | null,
): number | null => {
  if (baseline === null || target === null || current === null || baseline === target) return null
  return Math.min(1, Math.max(0, (current - baseline) / (target - baseline)))
}

/** A stretch goal is reached at 70 % of the way. */
export const STRETCH = 0.7
