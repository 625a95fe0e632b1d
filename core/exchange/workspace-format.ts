import { z } from 'zod'

/**
 * The format of a workspace's file: a header in the first line, then a line for every row of every table:
 * `{"item":{…}}`. Keys are sorted, moments are in UTC, `workspace_id` stands in the header alone.
 *
 * It is raised when a table changes so that older rows no longer fit by filling in defaults; an upgrade then says how
 * rows of the format before become rows of the next.
 */
export const FORMAT = 1

export type FileRow = Record<string, unknown>
export type Upgrade = {
  /** Turns rows of this format into rows of the next. */
  from: number
  /** The row as the next format has it, in the table where it then belongs; null where it is left out. */
  row: (table: string, row: FileRow) => { table: string; row: FileRow } | null
}

/** One for each format that there has been. Never removed: what was once exported restores for ever. */
export const UPGRADES: readonly Upgrade[] = []

export const headerSchema = z.object({
  linchpin: z.literal('workspace'),
  format: z.int().min(1),
  product: z.string(),
  /** The newest migration of the database that wrote it. */
  schema: z.string(),
  at: z.iso.datetime(),
  workspace: z.object({ id: z.uuid(), name: z.string(), slug: z.string() }),
  counts: z.record(z.string(), z.int()),
  /** Over all bytes after the header's line. */
  sha256: z.string().length(64),
})
export type Header = z.output<typeof headerSchema>

/** A value as JSON with sorted keys: the same data is the same text. */
export const canonical = (value: unknown): string => JSON.stringify(value, sortedKeys)

const sortedKeys = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value
