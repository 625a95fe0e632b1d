/**
 * How much somebody may do, from nothing to everything. Roles on a product give viewer to product-owner, roles in the
 * workspace give member, admin and owner; a higher one includes the lower ones (decisions: docs/decisions/0004).
 */
export const LEVELS = [
  'anyone',
  'account',
  'guest',
  'member',
  'viewer',
  'contributor',
  'product-owner',
  'admin',
  'owner',
] as const
export type Level = (typeof LEVELS)[number]

export const atLeast = (has: Level, needs: Level): boolean => LEVELS.indexOf(has) >= LEVELS.indexOf(needs)

export const higher = (a: Level, b: Level): Level => (atLeast(a, b) ? a : b)
