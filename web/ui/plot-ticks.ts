import { readable } from '../../engines/statistics/histogram.ts'

/** Where an axis from `from` to `to` has its marks: about `many` of them, at values that people can read. */
export const ticksFor = (from: number, to: number, many: number): number[] => {
  if (!(to > from)) return [from]
  const step = readable((to - from) / many)
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  const digits = Math.min(15, Math.max(0, 3 - Math.floor(Math.log10(step))))
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toFixed(digits)))
}
