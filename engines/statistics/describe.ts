/** What a column of numbers says: the mean, how they spread, and where its quarters end. */
export type Description = {
  n: number
  mean: number
  /** Standard deviation of a sample, divided by n − 1; 0 for a single value. */
  sd: number
  least: number
  /** A quarter of the values lies below it; the type of the quantile is that of `quantile`. */
  firstQuarter: number
  median: number
  thirdQuarter: number
  most: number
}

/**
 * The value below which a share `p` (0 to 1) of sorted values lies. Type 7 of Hyndman & Fan (1996), "Sample quantiles
 * in statistical packages", The American Statistician 50:361-365: the one that R and spreadsheets give. Throws a
 * RangeError where there is no value or `p` is no share.
 */
export const quantile = (sorted: readonly number[], p: number): number => {
  if (sorted.length === 0) throw new RangeError('A quantile is asked of at least one value.')
  if (!(p >= 0 && p <= 1)) throw new RangeError('A quantile is asked of a share from 0 to 1.')
  const at = (sorted.length - 1) * p
  const below = sorted[Math.floor(at)] as number
  const above = sorted[Math.ceil(at)] as number
  return below + (at - Math.floor(at)) * (above - below)
}

/** Mean, spread and quarters of some values, in any order; null where there is none. */
export const describe = (values: readonly number[]): Description | null => {
  const n = values.length
  if (n === 0) return null
  const sorted = Float64Array.from(values).sort()
  const mean = meanOf(values)
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const at = (p: number) => quantile(sorted as unknown as readonly number[], p)
  return {
    n,
    mean,
    sd: n > 1 ? Math.sqrt(squares / (n - 1)) : 0,
    least: at(0),
    firstQuarter: at(0.25),
    median: at(0.5),
    thirdQuarter: at(0.75),
    most: at(1),
  }
}

/** The arithmetic mean of at least one value. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
