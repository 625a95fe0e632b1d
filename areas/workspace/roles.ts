import { sql } from 'kysely'
import { checkRecord } from '../../core/access/check.ts'
import { newId } from '../../core/ids.ts'
import type { Context } from '../../core/operations/context.ts'
import { invalid } from '../../core/problems.ts'
import { findRecord, type Head } from '../../core/records/load.ts'
import { memberOf } from './members.ts'
import { keepOnPerson } from './person-history.ts'

export const PRODUCT_ROLES = ['viewer', 'contributor', 'product-owner'] as const
export type ProductRole = (typeof PRODUCT_ROLES)[number]

const productOf = async (ctx: Context, ref: string): Promise<Head> => {
  const head = await findRecord(ctx, ref)
  if (head.kind !== 'product') throw invalid('product', `${ref} is no product.`)
  return head
}

/** Gives a member a role on a product, or with null takes the one they have. */
export const setRole = async (
  ctx: Context,
  person: Head,
  productRef: string,
  role: ProductRole | null,
): Promise<void> => {
  await memberOf(ctx, person)
  const product = await productOf(ctx, productRef)
  const { rows } = await sql<{ role: string }>`
    select role from product_role where workspace_id = ${ctx.workspaceId} and person_id = ${person.id}
       and product_id = ${product.id} for update`.execute(ctx.db)
  const before = rows[0]?.role ?? null
  if (before === role) return
  if (role === null)
    await sql`delete from product_role where workspace_id = ${ctx.workspaceId} and person_id = ${person.id}
       and product_id = ${product.id}`.execute(ctx.db)
  else
    await sql`insert into product_role as r (workspace_id, person_id, product_id, role)
      values (${ctx.workspaceId}, ${person.id}, ${product.id}, ${role})
      on conflict (workspace_id, person_id, product_id) do update set role = excluded.role`.execute(ctx.db)
  await keepOnPerson(ctx, person.id, 'role', { [`role.${product.ref}`]: [before, role] })
}

/** The longest that a guest may see a record without being asked in again, in days. */
export const LONGEST_GRANT = 366

/** Lets a guest see one record until a day, and nothing else of the workspace. Given again, the new end holds. */
export const giveGrant = async (
  ctx: Context,
  person: Head,
  recordRef: string,
  level: 'viewer' | 'contributor',
  endsAt: string,
): Promise<string> => {
  await memberOf(ctx, person)
  const record = await findRecord(ctx, recordRef)
  checkRecord(ctx, record.served, record, 'product-owner')
  const last = new Date(ctx.now).getTime() + LONGEST_GRANT * 86_400_000
  if (endsAt <= ctx.now || new Date(endsAt).getTime() > last)
    throw invalid('endsAt', 'The end lies between now and a year from now. Nothing was given.')
  const { rows } = await sql<{ id: string }>`
    insert into record_grant as g (workspace_id, id, person_id, record_id, level, ends_at, given_by)
    values (${ctx.workspaceId}, ${newId()}, ${person.id}, ${record.id}, ${level}, ${endsAt}, ${ctx.actor.personId})
    on conflict (workspace_id, person_id, record_id)
       do update set level = excluded.level, ends_at = excluded.ends_at, given_by = excluded.given_by
    returning g.id`.execute(ctx.db)
  await keepOnPerson(ctx, person.id, 'role', { [`grant.${record.ref}`]: [null, { level, endsAt }] })
  return rows[0]?.id ?? ''
}

/** Takes a grant back. Answers whether there was one. */
export const takeGrant = async (ctx: Context, person: Head, recordRef: string): Promise<boolean> => {
  const record = await findRecord(ctx, recordRef)
  checkRecord(ctx, record.served, record, 'product-owner')
  const { rows } = await sql<{ level: string; ends_at: string | null }>`
    delete from record_grant where workspace_id = ${ctx.workspaceId} and person_id = ${person.id}
       and record_id = ${record.id} returning level, ends_at`.execute(ctx.db)
  const [taken] = rows
  if (!taken) return false
  await keepOnPerson(ctx, person.id, 'role', {
    [`grant.${record.ref}`]: [{ level: taken.level, endsAt: taken.ends_at }, null],
  })
  return true
}
