import { sql } from 'kysely'
import { hashOf, newSecret } from '../../core/access/tokens.ts'
import { type App, kindNamed, type Mail } from '../../core/app.ts'
import { newId } from '../../core/ids.ts'
import type { AccountContext, Context, Db } from '../../core/operations/context.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { createRecords } from '../../core/records/create.ts'
import { findRecord, type Head } from '../../core/records/load.ts'
import { invitationMail } from './mails.ts'
import {
  accountOf,
  addMember,
  changeMember,
  endInvitations,
  type MemberRole,
  membershipOf,
  personOf,
  refusePersonal,
  refuseUnlessOwner,
} from './members.ts'
import { type ProductRole, setRole } from './roles.ts'

export type NewInvitation = {
  /** The ref of somebody known, or a name and address for somebody new. */
  person?: string | undefined
  name?: string | undefined
  email?: string | undefined
  role: MemberRole
  products: readonly { product: string; role: ProductRole }[]
  days: number
}

/** `mail` is what is to be sent; null where there is no mail server, or no address. */
export type MadeInvitation = { person: Head; link: string; expiresAt: string; mail: Mail | null }

/**
 * Invites somebody by a link that works once. The roles hold from acceptance on. A second invitation of the same
 * person ends the first one.
 */
export const invite = async (ctx: Context, given: NewInvitation): Promise<MadeInvitation> => {
  await refusePersonal(ctx)
  refuseUnlessOwner(ctx, given.role)
  const person = await personToInvite(ctx, given)
  if (await accountOf(ctx, person.id))
    throw new Problem('conflict', `${person.ref} is a member already. Change their role instead.`)
  if (await membershipOf(ctx, person.id))
    await changeMember(ctx, person, { role: given.role, disabled: false })
  else await addMember(ctx, person.id, given.role)
  for (const each of given.products) await setRole(ctx, person, each.product, each.role)
  await endInvitations(ctx, person.id)
  const secret = newSecret()
  const expiresAt = new Date(new Date(ctx.now).getTime() + given.days * 86_400_000).toISOString()
  await ctx.db
    .insertInto('directory.invitation')
    .values({
      id: newId(),
      hash: hashOf(secret),
      workspace_id: ctx.workspaceId,
      person_id: person.id,
      created_at: ctx.now,
      expires_at: expiresAt,
    })
    .execute()
  const link = `${ctx.app.url}/invitation?token=${secret}`
  return { person, link, expiresAt, mail: await mailTo(ctx, person, link, expiresAt) }
}

const personToInvite = async (ctx: Context, given: NewInvitation): Promise<Head> => {
  if (given.person) return personOf(ctx, given.person)
  if (!given.name)
    throw invalid('name', 'Say who is invited: a person known here, or a name. Nothing was made.')
  const known = given.email ? await personWithEmail(ctx, given.email) : null
  if (known) return findRecord(ctx, known)
  const [made] = await createRecords(ctx, kindNamed(ctx.app, 'person'), [
    { title: given.name, email: given.email ?? '' },
  ])
  return findRecord(ctx, made?.id ?? '')
}

const personWithEmail = async (ctx: Context, email: string): Promise<string | null> => {
  const { rows } = await sql<{ id: string }>`
    select r.id from person p
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = p.id and r.binned_at is null
     where p.workspace_id = ${ctx.workspaceId} and lower(p.email) = ${email.toLowerCase()}
       and p.email <> '' order by r.id limit 1`.execute(ctx.db)
  return rows[0]?.id ?? null
}

/** The mail with the link, where a mail server is set and an address is known. */
const mailTo = async (ctx: Context, person: Head, link: string, until: string): Promise<Mail | null> => {
  const { rows } = await sql<{ email: string; name: string }>`
    select p.email, w.name from person p join workspace w on w.id = ${ctx.workspaceId}
     where p.workspace_id = ${ctx.workspaceId} and p.id = ${person.id}`.execute(ctx.db)
  const [to] = rows
  if (!ctx.app.mailer.ready || !to?.email) return null
  const day = new Date(until).toISOString().slice(0, 10)
  return invitationMail({ name: person.title, email: to.email }, ctx.actor.personName, to.name, link, day)
}

/**
 * Sends an invitation and says whether the mail server took it; failing that, whoever invites copies the link. With no
 * transaction open: a mail server that says nothing may take half a minute.
 */
export const mailInvitation = async (app: App, mail: Mail | null): Promise<boolean> => {
  if (!mail) return false
  try {
    await app.mailer.send(mail)
    return true
  } catch (error) {
    app.log.warn({ err: error }, 'An invitation could not be mailed; its link can still be copied.')
    return false
  }
}

export type StoredInvitation = {
  id: string
  workspace_id: string
  person_id: string
  expires_at: string
  used_at: string | null
}

/** The invitation that a secret belongs to, held until the transaction ends where `lock` says so. */
export const invitationFor = async (
  db: Db,
  secret: string,
  lock: boolean,
): Promise<StoredInvitation | null> => {
  const { rows } = await sql<StoredInvitation>`
    select id, workspace_id, person_id, expires_at, used_at from directory.invitation
     where hash = ${hashOf(secret)} ${lock ? sql`for update` : sql``}`.execute(db)
  return rows[0] ?? null
}

export const stateOf = (invitation: StoredInvitation, now: string): 'open' | 'used' | 'ended' =>
  invitation.used_at !== null ? 'used' : invitation.expires_at <= now ? 'ended' : 'open'

/** Refuses an invitation that cannot be accepted any more, and says who can help. */
export const refuseUnlessOpen = (
  account: AccountContext,
  invitation: StoredInvitation | null,
): StoredInvitation => {
  if (!invitation)
    throw new Problem('not-found', 'This invitation is not known here. Check that the whole link was copied.')
  const state = stateOf(invitation, account.now)
  if (state === 'open') return invitation
  throw new Problem(
    'gone',
    state === 'used'
      ? 'This invitation was accepted already. Sign in with the account that accepted it.'
      : 'This invitation has ended. Ask whoever invited you for a new one; it takes them a minute.',
  )
}
