import type { Level } from '../../core/access/levels.ts'

/** Who may do what with the kinds of this area. Levels that are not named follow `write`. */
export const policy = {
  product: { read: 'viewer', write: 'product-owner', create: 'admin', bin: 'admin' },
  person: { read: 'contributor', write: 'contributor' },
  group: { read: 'viewer', write: 'contributor' },
} as const satisfies Record<string, { read: Level; write: Level; create?: Level; bin?: Level }>
