import type { Level } from '../../core/access/levels.ts'

/** Who may do what with the kinds of this area. A barrier may be written down by whoever works on the product. */
export const policy = {
  obligation: { read: 'viewer', write: 'contributor' },
  finding: { read: 'viewer', write: 'contributor' },
} as const satisfies Record<string, { read: Level; write: Level; create?: Level; bin?: Level }>

/** Who may accept a blocker, or let a release pass with one. */
export const ACCEPTS: Level = 'product-owner'
