import type { Context } from '../operations/context.ts'
import type { Head } from '../records/load.ts'

/** A typed arrow between records, read both ways. The list of types is closed: areas declare theirs, nobody else can. */
export type LinkType = {
  name: string
  /** The kinds it may leave and reach; `*` for any. */
  from: readonly string[]
  to: readonly string[]
  /**
   * Part of the chain of evidence, as decisions.md 10 lists it. `beside`: what is at `from` stands beside the chain at
   * what is at `to`. A decision is found from its items both ways, and a walk does not go on from it to other items.
   */
  chain?: boolean | 'beside'
  /** Which end lies nearer to the voice, for the chain. Default `from`. */
  voiceEnd?: 'from' | 'to'
  /** A circle is refused, and named: an item cannot, through others, block itself. */
  acyclic?: boolean
  /** Many links of this type between the same two records, told apart by `slot`: each highlight is one. */
  many?: boolean
  /** What one link of it may carry; keys of the detail object and what they are. */
  detail?: Record<string, 'text' | 'whole'>
  /** A rule for new links that their ends alone cannot say. Throws a Problem. */
  check?: (ctx: Context, link: { from: Head; to: Head; detail: Record<string, unknown> }) => Promise<void>
  /** Asked before a link of it is removed. Throws a Problem where it must stay: a published decision is sealed. */
  removing?: (ctx: Context, link: { from: Head; to: Head }) => Promise<void>
}

export const defineLink = (type: LinkType): LinkType => type
