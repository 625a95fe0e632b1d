import type { Level } from '../../core/access/levels.ts'

/** A person's own workspace has one member, its owner; nobody else has a way to any of this. */
export const OWN = 'owner' satisfies Level

/** How every kind of growing is read and written. */
export const personal = { read: OWN, write: OWN } as const satisfies { read: Level; write: Level }
