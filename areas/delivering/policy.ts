import type { Level } from '../../core/access/levels.ts'

export const policy = {
  sprint: { read: 'viewer', write: 'contributor' },
  impediment: { read: 'viewer', write: 'contributor' },
} as const satisfies Record<string, { read: Level; write: Level }>
