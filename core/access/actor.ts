import { atLeast, higher, type Level } from './levels.ts'

/** The doors that an operation can come through; each line of the history names one. */
export const DOORS = ['site', 'api', 'cli', 'mcp', 'import', 'system'] as const
export type Door = (typeof DOORS)[number]

/** Who is signed in, before any workspace is known. `scopes` is null for a session, which may do all its person may. */
export type Caller = {
  accountId: string
  accountName: string
  email: string
  door: Door
  scopes: readonly string[] | null
  /** A token is good for one workspace. */
  tokenWorkspaceId: string | null
}

/** A caller within a workspace: a person of it, with what they may do and where. */
export type Actor = {
  caller: Caller
  personId: string
  personName: string
  workspaceLevel: Level
  productLevels: ReadonlyMap<string, Level>
  /** Named records that a guest or a coach may see, with the level. */
  granted: ReadonlyMap<string, Level>
  /** The workspace is a person's own, which has one member for ever. */
  own?: boolean
}

/** The most that the actor's roles allow anywhere in the workspace; grants on single records do not count. */
export const highestLevel = (actor: Actor): Level =>
  [...actor.productLevels.values()].reduce(higher, actor.workspaceLevel)

/** What an operation's own bar is compared with: a guest may knock wherever the granted level reaches. */
export const doorLevel = (actor: Actor): Level =>
  [...actor.granted.values()].reduce(higher, highestLevel(actor))

/**
 * What the actor may do with something that belongs to `productId`, or to the workspace where it is null. What belongs
 * to the workspace is open to whoever has the level on any product.
 */
export const levelOn = (actor: Actor, productId: string | null): Level => {
  if (atLeast(actor.workspaceLevel, 'admin')) return actor.workspaceLevel
  if (productId === null) return higher(actor.workspaceLevel, highestLevel(actor))
  return actor.productLevels.get(productId) ?? 'anyone'
}

/** All products of the workspace, or the ids of those that the actor has a role on. */
export const visibleProducts = (actor: Actor): 'all' | string[] =>
  atLeast(actor.workspaceLevel, 'admin') ? 'all' : [...actor.productLevels.keys()]

/** Whether a token's scopes cover an operation of `area`. Scopes read `area:read`, `area:write`, `*:read`, `*:write`. */
export const scopeCovers = (
  scopes: readonly string[] | null,
  area: string,
  effect: 'read' | 'write',
): boolean => {
  if (scopes === null) return true
  const effects = effect === 'read' ? ['read', 'write'] : ['write']
  return effects.some((each) => scopes.includes(`*:${each}`) || scopes.includes(`${area}:${each}`))
}
