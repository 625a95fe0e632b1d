import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../core/access/actor.ts'
import { kindNamed } from '../../core/app.ts'
import type { AccountContext, Context } from '../../core/operations/context.ts'
import { defineAccountOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { changeRecords } from '../../core/records/change.ts'
import { emailField, nameField, personally } from './account-operations.ts'
import { invitationFor, refuseUnlessOpen, type StoredInvitation, stateOf } from './invitations.ts'
import { keepOnPerson } from './person-history.ts'
import { SHORTEST_PASSWORD } from './sign-in/limits.ts'

const tokenField = z.string().min(10).max(200).meta({ description: 'The secret of the link.' })

/** Enters the workspace as the person who was invited. */
const enterAs = async (account: AccountContext, invitation: StoredInvitation): Promise<Context> => {
  const actor: Actor = {
    caller: account.caller ?? {
      accountId: '',
      accountName: '',
      email: '',
      door: 'site',
      scopes: null,
      tokenWorkspaceId: null,
    },
    personId: invitation.person_id,
    personName: '',
    workspaceLevel: 'owner',
    productLevels: new Map(),
    granted: new Map(),
  }
  return account.enter(invitation.workspace_id, actor)
}

type Invited = { name: string; email: string; workspace: string; slug: string; disabled: boolean }

const invitedOf = async (ctx: Context, personId: string): Promise<Invited> => {
  const { rows } = await sql<Invited>`
    select r.title as name, p.email, w.name as workspace, coalesce(d.slug, w.id::text) as slug,
           (m.disabled_at is not null or r.binned_at is not null) as disabled
      from record r
      join person p on p.workspace_id = ${ctx.workspaceId} and p.id = r.id
      join member m on m.workspace_id = ${ctx.workspaceId} and m.person_id = r.id
      join workspace w on w.id = ${ctx.workspaceId}
      left join directory.slug d on d.workspace_id = ${ctx.workspaceId}
     where r.workspace_id = ${ctx.workspaceId} and r.id = ${personId}`.execute(ctx.db)
  const [invited] = rows
  if (!invited || invited.disabled)
    throw new Problem('gone', 'This invitation was taken back. Ask whoever invited you.')
  return invited
}

export const invitationOperations: Operation[] = [
  defineAccountOperation({
    name: 'invitation.look',
    summary: 'Say what an invitation is for, from the secret of its link.',
    method: 'POST',
    path: '/invitations/look',
    may: 'anyone',
    reads: true,
    notForAssistants: true,
    input: z.strictObject({ token: tokenField }),
    output: z.object({
      state: z.enum(['open', 'used', 'ended']),
      workspace: z.string(),
      name: z.string().meta({ description: 'Whom it invites.' }),
      email: z.string(),
      expiresAt: z.iso.datetime(),
      hasAccount: z
        .boolean()
        .meta({ description: 'Whether that address has an account here to sign in with.' }),
      shortestPassword: z.int(),
    }),
    example: () => ({ token: 'a secret that no link has' }),
    run: async (account, input) => {
      const invitation = await invitationFor(account.db, input.token, false)
      if (!invitation) return refuseUnlessOpen(account, null) as never
      const invited = await invitedOf(await enterAs(account, invitation), invitation.person_id)
      return {
        state: stateOf(invitation, account.now),
        workspace: invited.workspace,
        name: invited.name,
        email: invited.email,
        expiresAt: invitation.expires_at,
        hasAccount:
          invited.email !== '' && (await account.app.identity.accountByEmail(invited.email)) !== null,
        shortestPassword: SHORTEST_PASSWORD,
      }
    },
  }),
  defineAccountOperation({
    name: 'invitation.accept',
    summary: 'Accept an invitation: signed in with one’s account, or with a new account and its password.',
    method: 'POST',
    path: '/invitations/accept',
    may: 'anyone',
    notForAssistants: true,
    input: z.strictObject({
      token: tokenField,
      name: nameField.optional().meta({ description: 'For a new account.' }),
      email: emailField
        .optional()
        .meta({ description: 'For a new account, where the invitation names none.' }),
      password: z
        .string()
        .min(SHORTEST_PASSWORD, `A password needs at least ${SHORTEST_PASSWORD} characters.`)
        .max(256)
        .optional()
        .meta({ description: 'For a new account.' }),
    }),
    output: z.object({
      workspace: z.string().meta({ description: 'The short name of the workspace.' }),
      email: z.string().meta({ description: 'The address to sign in with.' }),
    }),
    example: () => ({ token: 'a secret that no link has' }),
    run: async (account, input) => {
      const invitation = refuseUnlessOpen(account, await invitationFor(account.db, input.token, true))
      const ctx = await enterAs(account, invitation)
      const invited = await invitedOf(ctx, invitation.person_id)
      const { accountId, name, email } = await accountFor(account, invited, input)
      await refuseTwice(ctx, accountId)
      await ctx.db
        .insertInto('directory.membership')
        .values({ account_id: accountId, workspace_id: ctx.workspaceId, person_id: invitation.person_id })
        .execute()
      await ctx.db
        .updateTable('directory.invitation')
        .set({ used_at: account.now })
        .where('id', '=', invitation.id)
        .execute()
      ctx.actor = { ...ctx.actor, personName: name }
      await changeRecords(ctx, kindNamed(ctx.app, 'person'), [invitation.person_id], {
        email,
        ...(account.caller ? {} : { title: name }),
      })
      await keepOnPerson(ctx, invitation.person_id, 'role', { joined: [false, true] })
      ctx.announce('member.joined', { ofPersonId: invitation.person_id })
      return { workspace: invited.slug, email }
    },
  }),
]

type Accepting = { name?: string | undefined; email?: string | undefined; password?: string | undefined }

/** The account that accepts: the one that is signed in, or a new one. */
const accountFor = async (account: AccountContext, invited: Invited, given: Accepting) => {
  if (account.caller) {
    const { accountId, accountName: name, email } = personally(account)
    return { accountId, name, email: email || invited.email }
  }
  const email = (invited.email || given.email || '').toLowerCase()
  if (email === '') throw invalid('email', 'An e-mail address is needed: it is how you sign in again.')
  if (await account.app.identity.accountByEmail(email))
    throw new Problem(
      'conflict',
      `There is an account for ${email} already. Sign in with it and open this link again; it is still good.`,
    )
  if (!given.password) throw invalid('password', 'Choose a password; it is how you sign in again.')
  const name = given.name ?? invited.name
  const accountId = await account.app.identity.makeAccount({ name, email, password: given.password })
  return { accountId, name, email }
}

const refuseTwice = async (ctx: Context, accountId: string): Promise<void> => {
  const there = await ctx.db
    .selectFrom('directory.membership')
    .select('person_id')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (there)
    throw new Problem(
      'conflict',
      'You belong to this workspace already with the account you are signed in with. The invitation was left open.',
    )
}
