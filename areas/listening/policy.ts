import type { Level } from '../../core/access/levels.ts'

/** Who may do what with the kinds of this area. A note without a product is seen from contributor up. */
export const policy = {
  note: { read: 'viewer', write: 'contributor' },
  /** What is said about somebody by name is not for those who only look. */
  engagement: { read: 'contributor', write: 'contributor' },
  contact: { read: 'contributor', write: 'contributor' },
  thanks: { read: 'contributor', write: 'contributor' },
  theme: { read: 'viewer', write: 'contributor' },
} as const satisfies Record<string, { read: Level; write: Level; create?: Level; bin?: Level }>
