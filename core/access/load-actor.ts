import { sql, type Transaction } from 'kysely'
import type { Database } from '../database/tables.ts'
import { isId } from '../ids.ts'
import type { Actor, Caller } from './actor.ts'
import type { Level } from './levels.ts'

/** The id of the workspace with that slug or id, or null. */
export const workspaceIdOf = async (db: Transaction<Database>, slugOrId: string): Promise<string | null> => {
  if (isId(slugOrId)) return slugOrId.toLowerCase()
  // No workspace can be called so, and the database would refuse the question.
  if (slugOrId.includes('\0') || !slugOrId.isWellFormed()) return null
  const row = await db
    .selectFrom('directory.slug')
    .select('workspace_id')
    .where('slug', '=', slugOrId)
    .executeTakeFirst()
  return row?.workspace_id ?? null
}

type Found = {
  person_id: string
  name: string
  role: Level
  own: boolean
  products: Record<string, Level> | null
  grants: Record<string, Level> | null
}

/**
 * The caller as a person of the workspace with all roles, in one statement; null for whoever is no member, is
 * disabled, or lies in the bin. Runs inside the workspace: row-level security is set already.
 */
export const loadActor = async (
  db: Transaction<Database>,
  workspaceId: string,
  caller: Caller,
  now: Date,
): Promise<Actor | null> => {
  const { rows } = await sql<Found>`
    select m.person_id, r.title as name, m.role, w.personal as own,
           (select json_object_agg(p.product_id, p.role) from product_role p
             where p.workspace_id = ${workspaceId} and p.person_id = m.person_id) as products,
           (select json_object_agg(g.record_id, g.level) from record_grant g
             where g.workspace_id = ${workspaceId} and g.person_id = m.person_id
               and (g.ends_at is null or g.ends_at > ${now.toISOString()})) as grants
      from directory.membership d
      join member m on m.workspace_id = ${workspaceId} and m.person_id = d.person_id
      join workspace w on w.id = ${workspaceId}
      join record r on r.workspace_id = ${workspaceId} and r.id = m.person_id
     where d.workspace_id = ${workspaceId} and d.account_id = ${caller.accountId}
       and m.disabled_at is null and r.binned_at is null`.execute(db)
  const found = rows[0]
  if (!found) return null
  return {
    caller,
    personId: found.person_id,
    personName: found.name,
    workspaceLevel: found.role,
    productLevels: new Map(Object.entries(found.products ?? {})),
    granted: new Map(Object.entries(found.grants ?? {})),
    own: found.own,
  }
}
