import type { Level } from '../../core/access/levels.ts'

/** A person's own workspace has one member, its owner; nobody else has a way to any of this. */
export const policy = {
  goal: { read: 'owner', write: 'owner' },
  measure: { read: 'owner', write: 'owner' },
  win: { read: 'owner', write: 'owner' },
  credential: { read: 'owner', write: 'owner' },
  learningEntry: { read: 'owner', write: 'owner' },
} as const satisfies Record<string, { read: Level; write: Level }>

export const OWN = 'owner' satisfies Level
