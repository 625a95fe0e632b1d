import { fisherInterval, lineThrough, type Pair, pearson } from '../../../engines/statistics/correlation.ts'
import { describe } from '../../../engines/statistics/describe.ts'
import { histogramOf } from '../../../engines/statistics/histogram.ts'
import { meanInterval, welch } from '../../../engines/statistics/means.ts'
import { newcombe, twoShareTest, wilson } from '../../../engines/statistics/shares.ts'
import type { Method } from './contract.ts'
import { bandsOf, spotsOf, stepsOf } from './shown.ts'

type Value = number | string | null
/** One row of the columns that are asked about; null where its cell is empty or cannot be read. */
export type Row = { of: Value; by: Value }
export type Asked = { method: Method; counted: string; first: string; second: string }

/** Why there is no figure: nothing to read, too few to tell, nothing that varies. */
export type NoFigure = { none: 'nothing' | 'few' | 'flat' }

const numbers = (rows: readonly Row[]): number[] =>
  rows.flatMap(({ of }) => (typeof of === 'number' ? [of] : []))
const off = (interval: { low: number; high: number }): boolean => interval.low > 0 || interval.high < 0

const describeColumn = (rows: readonly Row[]) => {
  const values = numbers(rows)
  const all = describe(values)
  const histogram = histogramOf(values)
  if (all === null || histogram === null) return { none: 'nothing' } as const
  return { method: 'describe' as const, ...all, interval: meanInterval(all), histogram }
}

const countsOf = (rows: readonly Row[], counted: string) => {
  const words = rows.flatMap(({ of }) => (of === null ? [] : [String(of)]))
  return { x: words.filter((word) => word === counted).length, n: words.length, words }
}

const shareOf = (rows: readonly Row[], { counted }: Asked) => {
  const { x, n, words } = countsOf(rows, counted)
  if (n === 0) return { none: 'nothing' } as const
  const values = [...Map.groupBy(words, (word) => word)]
    .map(([value, all]) => ({
      value,
      count: all.length,
      share: all.length / n,
      interval: wilson({ x: all.length, n }),
    }))
    .toSorted((a, b) => b.count - a.count)
  return { method: 'share' as const, x, n, share: x / n, interval: wilson({ x, n }), values }
}

const groupsOf = (rows: readonly Row[], { first, second }: Asked): [Row[], Row[]] => [
  rows.filter(({ by }) => by === first),
  rows.filter(({ by }) => by === second),
]

const compareMeans = (rows: readonly Row[], asked: Asked) => {
  const [a, b] = groupsOf(rows, asked).map((group) => describe(numbers(group)))
  if (!a || !b || a.n < 2 || b.n < 2) return { none: 'few' } as const
  const difference = welch(a, b)
  if (difference === null) return { none: 'flat' } as const
  const group = (name: string, { n, mean, sd }: typeof a) => ({
    ...{ name, n, mean, sd },
    interval: meanInterval({ n, mean, sd }),
  })
  return {
    method: 'means' as const,
    groups: [group(asked.first, a), group(asked.second, b)],
    ...difference,
    isClear: off(difference.interval),
  }
}

const compareShares = (rows: readonly Row[], asked: Asked) => {
  const [a, b] = groupsOf(rows, asked).map((group) => countsOf(group, asked.counted))
  if (!a || !b || a.n === 0 || b.n === 0) return { none: 'few' } as const
  const group = (name: string, { x, n }: typeof a) => ({
    ...{ name, x, n, share: x / n },
    interval: wilson({ x, n }),
  })
  const interval = newcombe(a, b)
  return {
    method: 'shares' as const,
    groups: [group(asked.first, a), group(asked.second, b)],
    difference: a.x / a.n - b.x / b.n,
    interval,
    p: twoShareTest(a, b).p,
    isClear: off(interval),
  }
}

const relate = (rows: readonly Row[]) => {
  const pairs = rows.flatMap(({ of, by }): Pair[] =>
    typeof of === 'number' && typeof by === 'number' ? [[by, of]] : [],
  )
  if (pairs.length < 4) return { none: 'few' } as const
  const r = pearson(pairs)
  const interval = r === null ? null : fisherInterval(r, pairs.length)
  const line = lineThrough(pairs)
  if (r === null || interval === null || line === null) return { none: 'flat' } as const
  return {
    method: 'related' as const,
    n: pairs.length,
    r,
    interval,
    line: { slope: line.slope, start: line.start },
    spots: spotsOf(pairs),
    bands: bandsOf(pairs),
    isClear: off(interval),
  }
}

const DAY = 86_400_000
/** A change is told for each week, so that it has a size that can be thought of. */
const WEEK = 7

const changeOver = (rows: readonly Row[]) => {
  const points = rows.flatMap(({ of, by }) =>
    typeof of === 'number' && typeof by === 'string' ? [{ on: by, value: of }] : [],
  )
  if (points.length < 3) return { none: 'few' } as const
  const line = lineThrough(points.map(({ on, value }): Pair => [Date.parse(on) / DAY, value]))
  if (line === null) return { none: 'flat' } as const
  const days = points.map(({ on }) => on).toSorted()
  const interval = { low: WEEK * line.interval.low, high: WEEK * line.interval.high }
  return {
    method: 'change' as const,
    n: points.length,
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    aWeek: WEEK * line.slope,
    interval,
    ...stepsOf(points),
    isClear: off(interval),
  }
}

/** What the rows answer to a question, with its interval and what a chart needs; or why there is no answer. */
export const figureOf = (rows: readonly Row[], asked: Asked) => {
  switch (asked.method) {
    case 'describe':
      return describeColumn(rows)
    case 'share':
      return shareOf(rows, asked)
    case 'means':
      return compareMeans(rows, asked)
    case 'shares':
      return compareShares(rows, asked)
    case 'related':
      return relate(rows)
    case 'change':
      return changeOver(rows)
  }
}

/** How many rows a question rests on, and how many it leaves out: of other groups, and for an empty or unread cell. */
export const restsOn = (rows: readonly Row[], asked: Asked, hasBy: boolean) => {
  const isHere = ({ of, by }: Row) => of !== null && (!hasBy || by !== null)
  const here = rows.filter(isHere)
  const isOther = ({ by }: Row) => asked.first !== '' && by !== asked.first && by !== asked.second
  const others = here.filter(isOther).length
  return { used: here.length - others, others, missing: rows.length - here.length }
}
