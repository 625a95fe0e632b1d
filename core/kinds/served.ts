import type { RawBuilder } from 'kysely'
import type { z } from 'zod'
import type { Level } from '../access/levels.ts'
import type { Context } from '../operations/context.ts'
import type { Sample } from '../operations/define.ts'
import type { HistoryLine } from '../records/history.ts'
import type { Kind, RecordHead } from './kind.ts'

/** Figures that are not stored but worked out for each record: how many voices an item has. */
export type Derived = {
  shape: Record<string, z.ZodType>
  /** Must answer for every id that it is given, in few statements. */
  load: (
    ctx: Context,
    ids: string[],
    records: readonly (RecordHead & Record<string, unknown>)[],
  ) => Promise<Map<string, Record<string, unknown>>>
}

/** A way to filter a kind's list that no field of it gives: whether anybody asked for an item. */
export type Filter = {
  about: string
  /** What may be asked; null for any text. */
  values: readonly string[] | null
  /** The condition over `record r` and the kind's own table `b`; `isBinned` where the list is that of the bin. */
  where: (
    ctx: Context,
    value: string,
    isBinned: boolean,
  ) => RawBuilder<unknown> | Promise<RawBuilder<unknown>>
}

/** Records that lists and search leave out unless asked for: a note that was merged into another stands for nothing. */
export type Apart = {
  about: string
  /** The condition over the `record` at `alias`. */
  where: (ctx: Context, alias: string) => RawBuilder<boolean>
}

/** What a move brought with it: refs that had to follow, and moved ones that now stand before what they wait for. */
export type Moved = { alongside: string[]; ahead: { ref: string; of: string }[] }

/** A kind as the server serves it: its description, who may do what with it, and what its area adds. */
export type ServedKind = {
  kind: Kind
  may: { read: Level; write: Level; create?: Level; bin?: Level }
  derived?: Derived
  /** Fills in what new records leave out and what follows from the rest: for all of them in few statements. */
  complete?: (ctx: Context, list: Record<string, unknown>[]) => Promise<Record<string, unknown>[]>
  /** What follows from a change without being asked for: fields beside those that were set. An undo brings its own. */
  follows?: (
    ctx: Context,
    next: Record<string, unknown>,
    before: Record<string, unknown>,
    head: { id: string; productId: string | null },
  ) => Promise<Record<string, unknown>>
  /** A rule that the fields alone cannot say. Throws a Problem; `before` and `id` are null for a new record. */
  check?: (
    ctx: Context,
    next: Record<string, unknown>,
    before: Record<string, unknown> | null,
    id: string | null,
  ) => Promise<void>
  /** Called before records go into the bin. Throws a Problem where one must not: a person who can sign in. */
  binning?: (ctx: Context, ids: readonly string[]) => Promise<void>
  /** Called within the transaction after a record was made, for what must exist with it. */
  made?: (ctx: Context, record: { id: string; title: string }) => Promise<void>
  filters?: Record<string, Filter>
  /** At most one, by the name of its query: `{ merged: … }`. Its values are `true` for these only, `any` for these too. */
  apart?: Record<string, Apart>
  /** There may be a million of them: their words have an index of their own, `where kind = …` (decisions/0016). */
  many?: boolean
  /** Takes back one line of history about rows that hang on a record (verb `part`), and gives how many it wrote. */
  undoPart?: (ctx: Context, line: HistoryLine) => Promise<number>
  /** Called within the transaction after records were moved: moves what may not stand before them, and tells it. */
  moved?: (ctx: Context, ids: readonly string[]) => Promise<Moved>
  /** A sample record for the tests, beside the required fields. */
  sample?: Record<string, unknown> | ((sample: Sample) => Record<string, unknown>)
  /** Names under which other programs export a field, small letters: `summary` for the title. */
  importNames?: Record<string, readonly string[]>
  /** What the words of other programs mean for a choice: `To Do` is `new`. Undefined for a word that means nothing here. */
  importValues?: Record<string, (word: string) => string | undefined>
}

export const serveKind = (kind: Kind, rest: Omit<ServedKind, 'kind'>): ServedKind => ({ kind, ...rest })
