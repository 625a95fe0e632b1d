import { describe } from './describe.ts'

/** How many values lie from `from` up to, but not at, `to`; the last bin holds its end as well. */
export type Bin = { from: number; to: number; count: number }
/** By which rule the width was found; `values` where each whole number has a bin of its own. */
export type BinRule = 'freedman-diaconis' | 'sturges' | 'values'
export type Histogram = { rule: BinRule; width: number; bins: Bin[] }

/** More bars than these cannot be told apart on a phone. */
const MOST_BINS = 30
/** As many whole numbers as these are shown each by itself: points of a scale, weeks of a term. */
const MOST_WHOLE = 12

/**
 * How wide the bins of a histogram are to be: 2 · IQR / ∛n after Freedman & Diaconis (1981), "On the histogram as a
 * density estimator: L2 theory", Zeitschrift für Wahrscheinlichkeitstheorie 57:453-476. Where the middle half does not
 * spread, the range over ⌈log₂ n + 1⌉ bins after Sturges (1926), "The choice of a class interval", JASA 21:65-66.
 * Null where nothing spreads.
 */
export const binWidth = (values: readonly number[]): { rule: BinRule; width: number } | null => {
  const all = describe(values)
  if (all === null || all.most === all.least) return null
  const middle = all.thirdQuarter - all.firstQuarter
  const wide = (2 * middle) / Math.cbrt(all.n)
  return wide > 0
    ? { rule: 'freedman-diaconis', width: wide }
    : { rule: 'sturges', width: (all.most - all.least) / Math.ceil(Math.log2(all.n) + 1) }
}

/**
 * The bins of a histogram, with ends that people can read: the width of `binWidth`, taken up to the next of 1, 2, 2.5
 * or 5 times a power of ten, at most 30 bins. A few whole numbers have a bin each, centred on them. One bin where all
 * values are equal; null where there is none.
 */
export const histogramOf = (values: readonly number[]): Histogram | null => {
  const all = describe(values)
  if (all === null) return null
  const found = binWidth(values)
  const whole = values.every(Number.isInteger) && all.most - all.least < MOST_WHOLE
  if (whole || found === null) {
    const width = whole ? 1 : Math.abs(all.least) || 1
    return binned(
      values,
      { rule: 'values', width },
      all.least - width / 2,
      Math.round((all.most - all.least) / width) + 1,
    )
  }
  const width = readable(Math.max(found.width, (all.most - all.least) / (MOST_BINS - 1)))
  const from = Math.floor(all.least / width) * width
  return binned(values, { rule: found.rule, width }, from, Math.max(1, Math.ceil((all.most - from) / width)))
}

const binned = (
  values: readonly number[],
  head: Pick<Histogram, 'rule' | 'width'>,
  from: number,
  many: number,
): Histogram => {
  const { width } = head
  const bins = Array.from({ length: many }, (_, at) => ({
    from: tidy(from + at * width, width),
    to: tidy(from + (at + 1) * width, width),
    count: 0,
  }))
  for (const value of values) {
    // By the ends as they are shown: a value at an end lies in the bin that says so.
    let at = Math.min(many - 1, Math.max(0, Math.floor((value - from) / width)))
    while (at > 0 && value < (bins[at] as Bin).from) at--
    while (at < many - 1 && value >= (bins[at] as Bin).to) at++
    ;(bins[at] as Bin).count++
  }
  return { ...head, bins }
}

/** The next of 1, 2, 2.5 or 5 times a power of ten that is no smaller. */
export const readable = (width: number): number => {
  const power = 10 ** Math.floor(Math.log10(width))
  const step = [1, 2, 2.5, 5, 10].find((each) => each * power >= width * (1 - 1e-9)) ?? 10
  return step * power
}

/** Without the crumbs of binary fractions: 0.30000000000000004 becomes 0.3. */
const tidy = (value: number, width: number): number =>
  Number(value.toFixed(Math.min(15, Math.max(0, 3 - Math.floor(Math.log10(width))))))
