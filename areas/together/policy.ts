import type { Level } from '../../core/access/levels.ts'

/** Who may do what with the kinds of this area. */
export const policy = {
  meeting: { read: 'viewer', write: 'contributor' },
  action: { read: 'viewer', write: 'contributor' },
  decision: { read: 'viewer', write: 'contributor' },
} as const satisfies Record<string, { read: Level; write: Level; create?: Level; bin?: Level }>

/** Saying what was decided, sealing it, and opening it to the world. */
export const DECIDES: Level = 'product-owner'
