import { sql } from 'kysely'
import type { App } from '../app.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import type { Actor } from './actor.ts'
import { levelFor } from './check.ts'
import { atLeast, type Level } from './levels.ts'

type Found = {
  person_id: string
  account_id: string
  name: string
  role: Level
  own: boolean
  products: Record<string, Level> | null
  grants: Record<string, Level> | null
}

/**
 * People of the workspace as if each of them called now, with all their roles: for asking what somebody else may read.
 * Whoever has no account here, is disabled or lies in the bin is absent.
 */
export const actorsOf = async (
  ctx: Pick<Context, 'db' | 'workspaceId' | 'now'>,
  personIds: readonly string[],
): Promise<Map<string, Actor>> => {
  if (personIds.length === 0) return new Map()
  const { rows } = await sql<Found>`
    select m.person_id, d.account_id, r.title as name, m.role, w.personal as own,
           (select json_object_agg(p.product_id, p.role) from product_role p
             where p.workspace_id = ${ctx.workspaceId} and p.person_id = m.person_id) as products,
           (select json_object_agg(g.record_id, g.level) from record_grant g
             where g.workspace_id = ${ctx.workspaceId} and g.person_id = m.person_id
               and (g.ends_at is null or g.ends_at > ${ctx.now})) as grants
      from member m
      join directory.membership d on d.workspace_id = ${ctx.workspaceId} and d.person_id = m.person_id
      join workspace w on w.id = ${ctx.workspaceId}
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = m.person_id
     where m.workspace_id = ${ctx.workspaceId} and m.person_id = any(${[...new Set(personIds)]}::uuid[])
       and m.disabled_at is null and r.binned_at is null`.execute(ctx.db)
  return new Map(rows.map((row) => [row.person_id, asActor(row)]))
}

const asActor = (row: Found): Actor => ({
  caller: {
    accountId: row.account_id,
    accountName: row.name,
    email: '',
    door: 'system',
    scopes: null,
    tokenWorkspaceId: null,
  },
  personId: row.person_id,
  personName: row.name,
  workspaceLevel: row.role,
  productLevels: new Map(Object.entries(row.products ?? {})),
  granted: new Map(Object.entries(row.grants ?? {})),
  own: row.own,
})

/** Whether somebody may read a record. */
export const mayRead = (
  actor: Actor,
  head: { id: string; product_id: string | null; served: ServedKind },
): boolean => atLeast(levelFor({ actor }, head.served, head), head.served.may.read)

/** Where an account can be written to, or null. */
export const addressOf = async (app: Pick<App, 'identity'>, actor: Actor): Promise<string | null> =>
  (await app.identity.account(actor.caller.accountId))?.email || null
