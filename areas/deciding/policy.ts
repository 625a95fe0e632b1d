import type { Level } from '../../core/access/levels.ts'

export const policy = {
  score: { read: 'viewer', write: 'contributor' },
  scenario: { read: 'viewer', write: 'contributor' },
} as const satisfies Record<string, { read: Level; write: Level; create?: Level; bin?: Level }>
