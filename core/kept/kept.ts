import type { RawBuilder } from 'kysely'
import type { Context } from '../operations/context.ts'
import type { Change } from '../records/changes.ts'

/**
 * Figures over many records that are too slow to count for every reader. Their sums lie in a table of their own, and
 * whatever may alter one marks its target in the same transaction: a reader believes a kept sum only where no mark
 * stands, and counts the rest by itself. Nobody ever sees a figure that was overtaken. See docs/decisions/0015.
 */
export type Kept = {
  /** One word, plural: `voices`. */
  name: string
  /**
   * The targets whose figures these changes may alter, as a select of one column `id`; null where there are none.
   * Asked after the changes were written, within their transaction.
   */
  touched: (ctx: Context, changes: readonly Change[]) => RawBuilder<unknown> | null
  /** Every target that may have a figure, as a select of one column `id`. */
  all: (ctx: Context) => RawBuilder<unknown>
  /** How many are counted in one transaction; fewer where each takes longer. 500 where it is left out. */
  atOnce?: number
  /** Counts these targets anew, as the system that may read all, and writes what came of it. */
  keep: (ctx: Context, targetIds: readonly string[]) => Promise<void>
}

/** Checks a declaration and gives it back. Throws where the name could not stand in the marks. */
export const defineKept = (kept: Kept): Kept => {
  if (!/^[a-z][a-z-]*$/.test(kept.name)) throw new Error(`Kept figures ${kept.name}: its name is one word.`)
  return kept
}
