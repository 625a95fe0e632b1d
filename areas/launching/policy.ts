import type { Level } from '../../core/access/levels.ts'

/** Who may do what with the kinds of this area. Shipping takes the product owner. */
export const policy = {
  release: { read: 'viewer', write: 'contributor' },
} as const satisfies Record<string, { read: Level; write: Level; create?: Level; bin?: Level }>

export const SHIPS: Level = 'product-owner'
