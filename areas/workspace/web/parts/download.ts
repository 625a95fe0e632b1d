import { guard } from '../../../../core/exchange/cells.ts'

/** Saves a text as a file of the person's own, without asking the server. */
export const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Rows as CSV (RFC 4180), marked as UTF-8 for Excel; what a spreadsheet would run is made harmless. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quoted(guard(String(cell)))).join(',')).join('\r\n')}\r\n`

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
