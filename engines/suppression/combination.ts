/**
 * The factors by which some vectors add up to another, or null where they cannot: Gauss-Jordan elimination with partial
 * pivoting. All vectors have one length.
 */
export const combinationOf = (
  vectors: readonly Float64Array[],
  target: Float64Array,
): Float64Array | null => {
  const width = vectors.length
  // One row for each place of the vectors, one column for each vector, the target last.
  const rows = Array.from(target, (wanted, place) =>
    Float64Array.from([...vectors.map((vector) => vector[place] ?? 0), wanted]),
  )
  const pivots: number[] = []
  for (let column = 0; column < width && pivots.length < rows.length; column++) {
    const from = pivots.length
    const best = strongest(rows, column, from)
    const pivot = rows[best]
    if (!pivot || Math.abs(pivot[column] ?? 0) < NOTHING) continue
    rows[best] = rows[from] ?? pivot
    rows[from] = pivot
    const head = pivot[column] ?? 1
    for (const [at, value] of pivot.entries()) pivot[at] = value / head
    for (const [at, row] of rows.entries()) if (at !== from) subtract(row, pivot, row[column] ?? 0)
    pivots.push(column)
  }
  const isLeft = rows.slice(pivots.length).some((row) => Math.abs(row[width] ?? 0) > NOTHING)
  if (isLeft) return null
  const factors = new Float64Array(width)
  for (const [at, column] of pivots.entries()) factors[column] = rows[at]?.[width] ?? 0
  return factors
}

const NOTHING = 1e-9

const strongest = (rows: readonly Float64Array[], column: number, from: number): number => {
  let best = from
  for (let at = from + 1; at < rows.length; at++)
    if (Math.abs(rows[at]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = at
  return best
}

const subtract = (row: Float64Array, pivot: Float64Array, factor: number): void => {
  if (factor === 0) return
  for (const [at, value] of pivot.entries()) row[at] = (row[at] ?? 0) - factor * value
}
