import type { Level } from '../../core/access/levels.ts'

/** The calendar is the workspace's. Spans are kept by product owners; what refuses them is not theirs to take away. */
export const policy = {
  span: { read: 'viewer', write: 'product-owner' },
  freeze: { read: 'viewer', write: 'admin' },
} as const satisfies Record<string, { read: Level; write: Level; create?: Level; bin?: Level }>
