import type { z } from 'zod'
import type { Level } from '../access/levels.ts'
import type { Context } from '../operations/context.ts'
import type { Kind } from './kind.ts'

/** Figures that are not stored but worked out for each record: how many voices an item has. */
export type Derived = {
  shape: Record<string, z.ZodType>
  /** Must answer for every id that it is given, in few statements. */
  load: (ctx: Context, ids: string[]) => Promise<Map<string, Record<string, unknown>>>
}

/** A kind as the server serves it: its description, who may do what with it, and what its area adds. */
export type ServedKind = {
  kind: Kind
  may: { read: Level; write: Level; create?: Level; bin?: Level }
  derived?: Derived
  /** Fills in what new records leave out and what follows from the rest: for all of them in few statements. */
  complete?: (ctx: Context, list: Record<string, unknown>[]) => Promise<Record<string, unknown>[]>
  /** A rule that the fields alone cannot say. Throws a Problem; `before` is null for a new record. */
  check?: (
    ctx: Context,
    next: Record<string, unknown>,
    before: Record<string, unknown> | null,
  ) => Promise<void>
  /** Called within the transaction after a record was made, for what must exist with it. */
  made?: (ctx: Context, record: { id: string; title: string }) => Promise<void>
  /** A sample record for the tests, beside the required fields. */
  sample?: Record<string, unknown>
  /** Names under which other programs export a field, small letters: `summary` for the title. */
  importNames?: Record<string, readonly string[]>
}

export const serveKind = (kind: Kind, rest: Omit<ServedKind, 'kind'>): ServedKind => ({ kind, ...rest })
