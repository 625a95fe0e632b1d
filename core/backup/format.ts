import { z } from 'zod'

/**
 * The format of a backup: packed with zstd, then a last line with the SHA-256 of all that stands before it. Unpacked it is
 * a header in a line of JSON; then parts, each a line that says what it is, its bytes in frames (a line with their
 * number, then the bytes; 0 ends them), and a line with its count and sum; then a line that says that it is whole.
 */
export const FORMAT = 1

export const headerSchema = z.object({
  linchpin: z.literal('backup'),
  format: z.int(),
  product: z.string(),
  /** Of the PostgreSQL that wrote it. Any later one takes it: rows are text. */
  postgres: z.string(),
  at: z.iso.datetime(),
  /** All migrations of the database, with the sums of their files: a restore runs these, copies, and runs the rest. */
  migrations: z.array(z.object({ name: z.string(), hash: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), key: z.array(z.string()) })),
})
export type BackupHeader = z.output<typeof headerSchema>
export type BackupTable = BackupHeader['tables'][number]

/** What a part came to: of a table its rows, of a file 1; and the SHA-256 of its bytes. */
export type Sum = { count: number; bytes: number; sha256: string }

/** `sha256:` and 64 characters between two line breaks. */
export const TRAILER = 73
export const trailerOf = (sha256: string): string => `\nsha256:${sha256}\n`

/** The folders of the data folder that hold what people gave: copied along, file by file. */
export const FOLDERS = ['files'] as const
