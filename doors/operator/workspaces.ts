import { sql } from 'kysely'
import type { Caller } from '../../core/access/actor.ts'
import type { Account } from '../../core/access/identity.ts'
import type { App } from '../../core/app.ts'
import { enterWorkspace } from '../../core/operations/run.ts'
import { notFound, Problem } from '../../core/problems.ts'

export type OwnedWorkspace = { id: string; slug: string; owner: Caller }

/**
 * The workspace that an operator means, by its short name or because there is only one, with its owner as who acts.
 * Personal workspaces are not among them: they are their owner's alone (decisions 1).
 */
export const workspaceForOperator = async (app: App, named: string | undefined): Promise<OwnedWorkspace> => {
  const { rows } = await sql<{ id: string; slug: string }>`
    select s.workspace_id as id, s.slug from directory.slug s
     where not exists (select 1 from directory.personal_workspace p where p.workspace_id = s.workspace_id)
     order by s.slug`.execute(app.db)
  const [only] = rows
  if (!only)
    throw new Problem(
      'conflict',
      'There is no workspace yet. Make a sign-in link with "linchpin link", open it and set one up first.',
    )
  const found = named ? rows.find((row) => row.slug === named || row.id === named) : only
  if (!found || (await isPersonal(app, found.id)))
    throw notFound(`A workspace called ${named ?? found?.slug}`)
  if (!named && rows.length > 1)
    throw new Problem(
      'conflict',
      `There are several workspaces: ${rows.map((row) => row.slug).join(', ')}. Say which: --workspace ${only.slug}`,
    )
  return { ...found, owner: await ownerOf(app, found.id) }
}

/** One that was restored may stand beside the one in use, and the directory does not know it as anybody's own. */
const isPersonal = async (app: App, workspaceId: string): Promise<boolean> =>
  app.db.transaction().execute(async (db) => {
    await enterWorkspace(db, workspaceId)
    const { rows } = await sql`select 1 from workspace where id = ${workspaceId} and personal`.execute(db)
    return rows.length > 0
  })

const ownerOf = async (app: App, workspaceId: string): Promise<Caller> => {
  const accountId = await app.db.transaction().execute(async (db) => {
    await enterWorkspace(db, workspaceId)
    const { rows } = await sql<{ account_id: string }>`
      select d.account_id from member m
        join record r on r.workspace_id = ${workspaceId} and r.id = m.person_id and r.binned_at is null
        join directory.membership d on d.workspace_id = ${workspaceId} and d.person_id = m.person_id
       where m.workspace_id = ${workspaceId} and m.role = 'owner' and m.disabled_at is null
       order by m.person_id limit 1`.execute(db)
    return rows[0]?.account_id
  })
  const account = accountId ? await app.identity.account(accountId) : null
  if (!accountId || !account)
    throw new Problem('conflict', 'This workspace has no owner with an account. Nothing was made.')
  return asCaller({ id: accountId, ...account })
}

/**
 * The account that a restored workspace shall belong to: the one with that address, made where there is none; without
 * an address the only account.
 */
export const accountForOperator = async (
  app: App,
  email: string | undefined,
  name: string,
): Promise<Caller> => {
  if (email) {
    const there = await app.identity.accountByEmail(email)
    if (there) return asCaller(there)
    const id = await app.identity.makeAccount({ name, email, password: null })
    return asCaller({ id, name, email: email.toLowerCase() })
  }
  const { rows } = await sql<Account>`select id, name, email from auth."user" order by id limit 2`.execute(
    app.db,
  )
  const [only, another] = rows
  if (only && !another) return asCaller(only)
  throw new Problem(
    'conflict',
    'Say whose it will be: --email you@example.org. An account is made where there is none; nothing was restored yet.',
  )
}

const asCaller = ({ id, name, email }: Account): Caller => ({
  accountId: id,
  accountName: name,
  email,
  door: 'cli',
  scopes: null,
  tokenWorkspaceId: null,
})
