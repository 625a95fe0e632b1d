import type { Pair } from '../../../engines/statistics/correlation.ts'
import { meanOf } from '../../../engines/statistics/describe.ts'
import { histogramOf } from '../../../engines/statistics/histogram.ts'

/** Spots of a scatter lie on a net as fine as this: thousands of rows are drawn as hundreds of spots, each with its count. */
const NET = 60

/** Pairs gathered into spots, each in the middle of its pairs, so that none hides another. */
export const spotsOf = (pairs: readonly Pair[]): { x: number; y: number; count: number }[] => {
  const cell = (values: readonly number[]) => {
    const [least, most] = endsOf(values)
    return (value: number) => (most === least ? 0 : Math.round((NET * (value - least)) / (most - least)))
  }
  const [across, up] = [cell(pairs.map(([x]) => x)), cell(pairs.map(([, y]) => y))]
  return [...Map.groupBy(pairs, ([x, y]) => across(x) * 1000 + up(y)).values()].map((list) => ({
    x: meanOf(list.map(([x]) => x)),
    y: meanOf(list.map(([, y]) => y)),
    count: list.length,
  }))
}

const endsOf = (values: readonly number[]): [number, number] =>
  values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )

/** The mean of y in each stretch of x: what a scatter shows, as a table. */
export const bandsOf = (pairs: readonly Pair[]) =>
  (histogramOf(pairs.map(([x]) => x))?.bins ?? []).flatMap((bin, at, bins) => {
    const inside = pairs.filter(
      ([x]) => x >= bin.from && (x < bin.to || (at === bins.length - 1 && x === bin.to)),
    )
    return inside.length === 0
      ? []
      : [{ from: bin.from, to: bin.to, n: inside.length, mean: meanOf(inside.map(([, y]) => y)) }]
  })

export const STEPS = ['day', 'week', 'month'] as const
/** As many points as these can be told apart on a line. */
const MOST_POINTS = 60

/** The mean of each day, week (by its Monday) or month: the finest of the three that can be told apart. */
export const stepsOf = (points: readonly { on: string; value: number }[]) => {
  const by = (step: (typeof STEPS)[number]) => {
    const groups = Map.groupBy(points, ({ on }) => startOf(step, on))
    return { step, groups }
  }
  const found = STEPS.map(by)
  const { step, groups } = found.find((each) => each.groups.size <= MOST_POINTS) ?? by('month')
  const line = [...groups]
    .map(([on, list]) => ({ on, n: list.length, mean: meanOf(list.map(({ value }) => value)) }))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
  return { step, line }
}

const startOf = (step: (typeof STEPS)[number], on: string): string => {
  if (step === 'day') return on
  const day = Temporal.PlainDate.from(on)
  return (step === 'month' ? day.with({ day: 1 }) : day.subtract({ days: day.dayOfWeek - 1 })).toString()
}
