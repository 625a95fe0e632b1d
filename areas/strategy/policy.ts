import type { Level } from '../../core/access/levels.ts'

/** Aims are the institution's: who looks after a product writes them down; whoever works there reads them. */
export const policy = {
  aim: { read: 'viewer', write: 'product-owner' },
  objective: { read: 'viewer', write: 'contributor' },
  integration: { read: 'viewer', write: 'contributor' },
  /** The market matrix and what stands in it. */
  market: { read: 'viewer', write: 'contributor' },
  keyResult: { read: 'viewer', write: 'contributor' },
} as const satisfies Record<string, { read: Level; write: Level; create?: Level; bin?: Level }>
