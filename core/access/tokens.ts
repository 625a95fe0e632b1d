import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { newId } from '../ids.ts'
import type { Db } from '../operations/context.ts'
import type { Caller, Door } from './actor.ts'
import type { Identity } from './identity.ts'

/** What the tokens of this product begin with, so that secret scanners can recognise one that leaked. */
const PREFIX = 'lp_'

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** A secret that nobody can guess, for tokens, invitations and links: 256 bits, safe in an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

export type NewToken = {
  accountId: string
  workspaceId: string
  name: string
  scopes: readonly string[]
  /** ISO 8601 */
  expiresAt: string
}

/** Makes a token. The secret is given once; only its hash is kept. */
export const createToken = async (
  db: Db,
  now: string,
  token: NewToken,
): Promise<{ id: string; secret: string }> => {
  const secret = `${PREFIX}${newSecret()}`
  const id = newId()
  await db
    .insertInto('directory.token')
    .values({
      id,
      hash: hashOf(secret),
      account_id: token.accountId,
      workspace_id: token.workspaceId,
      name: token.name,
      scopes: [...token.scopes],
      created_at: now,
      expires_at: token.expiresAt,
    })
    .execute()
  return { id, secret }
}

/** The caller that a token stands for, or null where it is unknown, ended or taken back. */
export const callerOfToken = async (
  db: Db,
  identity: Identity,
  secret: string,
  door: Door,
  now: Date,
): Promise<Caller | null> => {
  if (!secret.startsWith(PREFIX)) return null
  const token = await db
    .selectFrom('directory.token')
    .select(['id', 'account_id', 'workspace_id', 'scopes', 'expires_at', 'revoked_at', 'used_at'])
    .where('hash', '=', hashOf(secret))
    .executeTakeFirst()
  if (!token || token.revoked_at !== null || new Date(token.expires_at) <= now) return null
  const account = await identity.account(token.account_id)
  if (!account) return null
  await markUsed(db, token.id, token.used_at, now)
  return {
    accountId: token.account_id,
    accountName: account.name,
    email: account.email,
    door,
    scopes: token.scopes,
    tokenWorkspaceId: token.workspace_id,
  }
}

/** Kept to the minute, so that a busy token does not write a row with each request. */
const markUsed = async (db: Db, id: string, usedAt: string | null, now: Date): Promise<void> => {
  if (usedAt && now.getTime() - new Date(usedAt).getTime() < 60_000) return
  await db.updateTable('directory.token').set({ used_at: now.toISOString() }).where('id', '=', id).execute()
}

/** Ends all tokens of an account in a workspace, when it leaves. */
export const revokeTokens = async (
  db: Db,
  accountId: string,
  workspaceId: string,
  now: string,
): Promise<void> => {
  await sql`update directory.token set revoked_at = ${now}
     where account_id = ${accountId} and workspace_id = ${workspaceId} and revoked_at is null`.execute(db)
}
