import { sql } from 'kysely'
import { revokeTokens } from '../../core/access/tokens.ts'
import type { Context } from '../../core/operations/context.ts'
import { invalid, notFound, Problem } from '../../core/problems.ts'
import { findRecord, type Head } from '../../core/records/load.ts'
import { keepOnPerson } from './person-history.ts'

export const MEMBER_ROLES = ['owner', 'admin', 'member'] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

export type Member = {
  personId: string
  personRef: string
  name: string
  email: string
  role: MemberRole
  /** Whether an account stands behind it; until an invitation is accepted, none does. */
  joined: boolean
  disabledAt: string | null
  /** Until when an open invitation is good. */
  invitedUntil: string | null
  products: { id: string; ref: string; title: string; role: string }[]
  grants: { id: string; recordId: string; level: string; endsAt: string | null }[]
}

type Row = Omit<Member, 'personRef' | 'products' | 'grants'> & {
  number: number
  products: { id: string; number: number; title: string; role: string }[] | null
  grants: { id: string; recordId: string; level: string; endsAt: string | null }[] | null
}

/** Everybody who can sign in here, or was invited to, with what they may do. */
export const membersOf = async (ctx: Context): Promise<Member[]> => {
  const ws = ctx.workspaceId
  const { rows } = await sql<Row>`
    select m.person_id as "personId", r.number, r.title as name, p.email, m.role,
           exists (select 1 from directory.membership d
                    where d.workspace_id = ${ws} and d.person_id = m.person_id) as joined,
           m.disabled_at as "disabledAt",
           (select max(i.expires_at) from directory.invitation i
             where i.workspace_id = ${ws} and i.person_id = m.person_id and i.used_at is null
               and i.expires_at > ${ctx.now}) as "invitedUntil",
           (select json_agg(json_build_object('id', a.product_id, 'number', q.number, 'title', q.title, 'role', a.role)
                     order by lower(q.title))
              from product_role a
              join record q on q.workspace_id = ${ws} and q.id = a.product_id and q.binned_at is null
             where a.workspace_id = ${ws} and a.person_id = m.person_id) as products,
           (select json_agg(json_build_object('id', g.id, 'recordId', g.record_id, 'level', g.level,
                     'endsAt', to_char(g.ends_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by g.id)
              from record_grant g where g.workspace_id = ${ws} and g.person_id = m.person_id) as grants
      from member m
      join record r on r.workspace_id = ${ws} and r.id = m.person_id
      join person p on p.workspace_id = ${ws} and p.id = m.person_id
     where m.workspace_id = ${ws} and r.binned_at is null
     order by lower(r.title), r.id`.execute(ctx.db)
  return rows.map(({ number, products, grants, ...rest }) => ({
    ...rest,
    personRef: `PERSON-${number}`,
    products: (products ?? []).map(({ number: of, ...each }) => ({ ...each, ref: `PROD-${of}` })),
    grants: grants ?? [],
  }))
}

/** The person of that ref or id. */
export const personOf = async (ctx: Context, ref: string): Promise<Head> => {
  const head = await findRecord(ctx, ref)
  if (head.kind !== 'person') throw invalid('person', `${ref} is no person.`)
  if (head.binned_at !== null)
    throw new Problem('gone', `${head.ref} lies in the bin. Restore it first; nothing was changed.`)
  return head
}

type Standing = { role: MemberRole; disabled_at: string | null }

/** A person's membership, held until the transaction ends; null for somebody who is none. */
export const membershipOf = async (ctx: Context, personId: string): Promise<Standing | null> => {
  const row = await ctx.db
    .selectFrom('member')
    .select(['role', 'disabled_at'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  return row ? { role: row.role as MemberRole, disabled_at: row.disabled_at } : null
}

/** The same, refused for somebody who is none. */
export const memberOf = async (ctx: Context, person: Head): Promise<Standing> => {
  const member = await membershipOf(ctx, person.id)
  if (!member) throw notFound(`A membership of ${person.ref}`)
  return member
}

/** Only an owner makes owners or changes one: an admin could otherwise take the workspace over. */
export const refuseUnlessOwner = (ctx: Context, ...roles: (MemberRole | undefined)[]): void => {
  if (!roles.includes('owner') || ctx.actor.workspaceLevel === 'owner') return
  throw new Problem('not-allowed', 'Only an owner makes owners or changes one. Nothing was changed.')
}

/** Refuses to leave the workspace without an owner who can sign in. Two who leave at once wait for each other here. */
export const refuseWithoutOwner = async (ctx: Context, leaving: readonly string[]): Promise<void> => {
  const { rows } = await sql<{ person_id: string }>`
    select m.person_id from member m
     where m.workspace_id = ${ctx.workspaceId} and m.role = 'owner' and m.disabled_at is null
       and exists (select 1 from directory.membership d
                    where d.workspace_id = ${ctx.workspaceId} and d.person_id = m.person_id)
     order by m.person_id for update of m`.execute(ctx.db)
  if (rows.some((row) => !leaving.includes(row.person_id))) return
  throw new Problem(
    'in-use',
    'This is the last owner, and a workspace needs one. Make somebody else an owner first; nothing was changed.',
  )
}

/** Makes a person a member, with a history line. */
export const addMember = async (ctx: Context, personId: string, role: MemberRole): Promise<void> => {
  await ctx.db
    .insertInto('member')
    .values({ workspace_id: ctx.workspaceId, person_id: personId, role })
    .execute()
  await keepOnPerson(ctx, personId, 'role', { role: [null, role] })
}

export type MemberChange = { role?: MemberRole | undefined; disabled?: boolean | undefined }

/** Changes a member's role, or shuts somebody out and lets them in again; at once, their tokens included. */
export const changeMember = async (ctx: Context, person: Head, change: MemberChange): Promise<void> => {
  const before = await memberOf(ctx, person)
  const role = change.role ?? before.role
  const disabledAt =
    change.disabled === undefined
      ? before.disabled_at
      : change.disabled
        ? (before.disabled_at ?? ctx.now)
        : null
  const fields: Record<string, [unknown, unknown]> = {
    ...(role === before.role ? {} : { role: [before.role, role] }),
    ...((disabledAt === null) === (before.disabled_at === null)
      ? {}
      : { disabled: [before.disabled_at !== null, disabledAt !== null] }),
  }
  if (Object.keys(fields).length === 0) return
  refuseUnlessOwner(ctx, before.role, role)
  if (before.role === 'owner' && before.disabled_at === null && (role !== 'owner' || disabledAt !== null))
    await refuseWithoutOwner(ctx, [person.id])
  await ctx.db
    .updateTable('member')
    .set({ role, disabled_at: disabledAt })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('person_id', '=', person.id)
    .execute()
  if (disabledAt !== null && before.disabled_at === null) await endAccess(ctx, person.id)
  await keepOnPerson(ctx, person.id, 'role', fields)
}

/** Tokens and open invitations end with the access they stood for. */
const endAccess = async (ctx: Context, personId: string): Promise<void> => {
  const account = await accountOf(ctx, personId)
  if (account) await revokeTokens(ctx.db, account, ctx.workspaceId, ctx.now)
  await endInvitations(ctx, personId)
}

export const endInvitations = async (ctx: Context, personId: string): Promise<void> => {
  await sql`update directory.invitation set expires_at = ${ctx.now}
     where workspace_id = ${ctx.workspaceId} and person_id = ${personId} and used_at is null
       and expires_at > ${ctx.now}`.execute(ctx.db)
}

/** The account behind a person, or null. */
export const accountOf = async (ctx: Context, personId: string): Promise<string | null> => {
  const row = await ctx.db
    .selectFrom('directory.membership')
    .select('account_id')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.account_id ?? null
}

/** A workspace of one's own has one member, for ever. */
export const refusePersonal = async (ctx: Context): Promise<void> => {
  const row = await ctx.db
    .selectFrom('workspace')
    .select('personal')
    .where('id', '=', ctx.workspaceId)
    .executeTakeFirst()
  if (row?.personal)
    throw new Problem(
      'not-allowed',
      'This workspace is your own, and nobody else can be let in. Share single things from it instead.',
    )
}
