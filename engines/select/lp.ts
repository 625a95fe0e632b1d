import type { Model, Problem } from './model.ts'

/** A linear programme as the solver takes it: sparse rows over columns x (options) and then y (wishes). */
export type Programme = {
  /** 1 for least, −1 for most. */
  sense: 1 | -1
  columns: number
  costs: Float64Array
  lower: Float64Array
  upper: Float64Array
  /** 1 where a column must be whole. */
  whole: Int32Array
  rows: {
    lower: Float64Array
    upper: Float64Array
    starts: Int32Array
    indices: Int32Array
    values: Float64Array
  }
}

type Row = { lower: number; upper: number; entries: [column: number, value: number][] }

/**
 * max Σ value·x + Σ worth·y with Σ cost·x ≤ capacity, x_b ≤ x_a (a comes first), y_i ≤ x_j (i wants j). With whole
 * y and x of no value of their own, the least x is whole by itself, so that in `wishes-binary` it need not be asked for
 * (facts/deciding.md, "Model").
 */
export const programmeOf = (problem: Problem, model: Model): Programme => {
  const { options, needs, wishes, capacity, floor, atLeast, forced = [] } = problem
  const columnOf = new Map(options.map((each, at) => [each.key, at]))
  const x = (key: string) => columnOf.get(key) ?? 0
  const y = (at: number) => options.length + at
  const values = [...options.map((each) => each.value), ...wishes.map((each) => each.value)]
  const prices = [...options.map((each) => each.cost), ...wishes.map(() => 0)]
  const entriesOf = (numbers: readonly number[]) =>
    numbers.flatMap((value, at): [number, number][] => (value === 0 ? [] : [[at, value]]))
  const rows: Row[] = [
    ...(capacity === null && floor === undefined
      ? []
      : [{ lower: floor ?? -Infinity, upper: capacity ?? Infinity, entries: entriesOf(prices) }]),
    ...(atLeast === undefined ? [] : [{ lower: atLeast, upper: Infinity, entries: entriesOf(values) }]),
    ...needs.map(([dependent, prerequisite]): Row => atMost(x(dependent), x(prerequisite))),
    ...wishes.flatMap((wish, at) => wish.wants.map((key): Row => atMost(y(at), x(key)))),
  ]
  const lower = new Float64Array(values.length)
  const upper = new Float64Array(values.length).fill(1)
  for (const [at, { must }] of options.entries()) if (must) lower[at] = 1
  for (const { key, in: isIn } of forced) {
    lower[x(key)] = isIn ? 1 : 0
    upper[x(key)] = isIn ? 1 : 0
  }
  return {
    sense: atLeast === undefined ? -1 : 1,
    columns: values.length,
    costs: Float64Array.from(atLeast === undefined ? values : prices),
    lower,
    upper,
    whole: Int32Array.from(values, (value, at) =>
      model === 'all-binary' || at >= options.length || value !== 0 ? 1 : 0,
    ),
    rows: packed(rows),
  }
}

/** a ≤ b */
const atMost = (a: number, b: number): Row => ({
  lower: -Infinity,
  upper: 0,
  entries: [
    [a, 1],
    [b, -1],
  ],
})

const packed = (rows: readonly Row[]): Programme['rows'] => {
  const starts = new Int32Array(rows.length + 1)
  for (const [at, row] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + row.entries.length
  const entries = rows.flatMap((row) => row.entries)
  return {
    lower: Float64Array.from(rows, (row) => row.lower),
    upper: Float64Array.from(rows, (row) => row.upper),
    starts,
    indices: Int32Array.from(entries, ([column]) => column),
    values: Float64Array.from(entries, ([, value]) => value),
  }
}

/** Whether asking only the wishes to be whole changes the model at all. */
export const hasLighterModel = (problem: Problem): boolean =>
  problem.wishes.length > 0 && problem.options.some((each) => each.value === 0)
