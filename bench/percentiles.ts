/** The value below which `share` (0 to 1) of the values lie; the nearest one that was really measured. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN

export type Line = {
  name: string
  n: number
  p50: number
  p95: number
  most: number
  bytes: number
  failed: number
}

/** What was measured of each kind of call. */
export type Measured = { name: string; ms: number; bytes: number; failed: boolean }

/** One line for each kind of call, in the order in which they first came. */
export const summarise = (all: readonly Measured[]): Line[] =>
  [...Map.groupBy(all, (each) => each.name)].map(([name, calls]) => {
    const times = calls.map((call) => call.ms).toSorted((a, b) => a - b)
    return {
      name,
      n: calls.length,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      most: times.at(-1) ?? Number.NaN,
      bytes: calls.reduce((sum, call) => sum + call.bytes, 0) / calls.length,
      failed: calls.filter((call) => call.failed).length,
    }
  })

/** A table in plain text that is Markdown too. `limit` in ms marks what is above it. */
export const tableOf = (lines: readonly Line[], limit: number): string => {
  const head = ['what', 'calls', 'p50 ms', 'p95 ms', 'most ms', 'kB', `p95 under ${limit} ms`]
  const rows = lines.map((line) => [
    line.name,
    String(line.n),
    line.p50.toFixed(1),
    line.p95.toFixed(1),
    line.most.toFixed(1),
    (line.bytes / 1024).toFixed(1),
    line.failed > 0 ? `${line.failed} failed` : line.p95 < limit ? 'yes' : 'NO',
  ])
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  )
}
