import type { Actor } from './actor.ts'

/** Reactions and jobs act for nobody: what they change is marked as the system's. */
export const systemActor: Actor = {
  caller: { accountId: '', accountName: '', email: '', door: 'system', scopes: null, tokenWorkspaceId: null },
  personId: '',
  personName: '',
  workspaceLevel: 'owner',
  productLevels: new Map(),
  granted: new Map(),
}
