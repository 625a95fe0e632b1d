import type { Level } from '../access/levels.ts'
import type { Context } from '../operations/context.ts'
import type { Head } from '../records/load.ts'

/** What is about to pass: a release, the items in it, and the moment at which it would go live (ISO 8601). */
export type Passing = { head: Head; itemIds: readonly string[]; at: string }

/** One reason against passing. */
export type GateFinding = {
  /** Stable over time: what an exception is signed for, such as the ref of a rule or of a blocker. */
  key: string
  /** What stands against it, as a person reads it. */
  says: string
  /** A refusal needs a fix or a signed exception; a warning is shown and passes. */
  severity: 'refuses' | 'warns'
  /** The rule behind it, in its own words. */
  rule: string
  /** The records that it is about. */
  refs: string[]
  /** Who may except it, in the words of the rule: "the associate vice-president". */
  exceptRole: string
  /** What somebody needs to sign that exception here. */
  exceptLevel: Level
  /** The next moment at which it would not stand, ISO 8601; null where no moment helps. */
  opens: string | null
}

/**
 * A check that an area registers and that can refuse (decisions.md 11). All of them run inside the transaction that
 * would pass, so that nothing slips between the look and the deed. No weight buys a refusal off.
 */
export type Gate = {
  name: string
  about: string
  check: (ctx: Context, passing: Passing) => Promise<GateFinding[]>
}
