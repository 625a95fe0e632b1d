import { stringify } from 'csv-stringify/sync'
import { guard } from '../cells.ts'
import type { Batch, Table } from '../table.ts'
import { FORMAT_NAMES, type FormatName } from './names.ts'

/** The last column of the file of rows to mend: what was wrong, and in its name where the rows came from. */
const COLUMN = /^What is wrong \[(\w+)(?:: (.*))?\]$/s

/** The rows that an import left out, as a CSV that can be mended and chosen again: the same columns, and why. */
export const mendable = (
  table: Table,
  format: FormatName,
  source: string,
  faults: ReadonlyMap<number, string>,
  most: number,
): string => {
  const header = [...table.header, `What is wrong [${format}: ${source}]`]
  const lines: string[][] = [header.map(guard)]
  let size = 0
  for (const batch of table.batches()) {
    for (const { line, cells } of batch.rows) {
      const fault = faults.get(line)
      if (fault === undefined) continue
      size += cells.reduce((sum, cell) => sum + cell.length, 0)
      // What would not fit is told among the errors all the same.
      if (size > most) return written(lines)
      lines.push([...cells, fault].map(guard))
    }
    if (lines.length > faults.size) break
  }
  return written(lines)
}

const written = (lines: string[][]): string =>
  `\uFEFF${stringify(lines, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })}`

/** A file of mended rows as the table that they came from; null where it is none. */
export const openMended = (table: Table): { table: Table; format: FormatName } | null => {
  const [, format, source] = COLUMN.exec(table.header.at(-1) ?? '') ?? []
  const known = FORMAT_NAMES.find((each) => each === format)
  if (!known) return null
  const header = table.header.slice(0, -1)
  return {
    format: known,
    table: {
      header,
      ...(source ? { source } : {}),
      batches: function* (): Generator<Batch> {
        for (const batch of table.batches())
          yield {
            ...batch,
            rows: batch.rows.map((row) => ({ ...row, cells: row.cells.slice(0, header.length) })),
          }
      },
    },
  }
}
