import type { Level } from '../../core/access/levels.ts'

export const policy = {
  persona: { read: 'viewer', write: 'contributor' },
  agreement: { read: 'viewer', write: 'contributor' },
  item: { read: 'viewer', write: 'contributor' },
} as const satisfies Record<string, { read: Level; write: Level; create?: Level; bin?: Level }>
