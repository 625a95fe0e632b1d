/** Whole days from one calendar day to another, both as `2026-11-21`. Negative once it is past. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** A source older than this should be read again: laws and dates move. */
export const STALE_AFTER = 180
