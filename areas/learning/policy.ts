import type { Level } from '../../core/access/levels.ts'

/** Who may do what with the kinds of this area. Figures are read by everybody who sees the product. */
export const policy = {
  metric: { read: 'viewer', write: 'contributor' },
  experiment: { read: 'viewer', write: 'contributor' },
} as const satisfies Record<string, { read: Level; write: Level; create?: Level; bin?: Level }>
