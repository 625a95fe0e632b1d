/** Calendar days as `2026-11-21`, counted without any time zone. */
const DAY = 86_400_000
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)

export const addDays = (day: string, by: number): string =>
  new Date(at(day) + by * DAY).toISOString().slice(0, 10)

/** Whole days from one day to another; negative where the other is earlier. */
export const daysFrom = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY)

/** Every day from one to another, both included; none where the other is earlier. */
export const daysThrough = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysFrom(from, to) + 1) }, (_, n) => addDays(from, n))
