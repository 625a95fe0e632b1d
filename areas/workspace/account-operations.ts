import { z } from 'zod'
import type { Caller } from '../../core/access/actor.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import type { AccountContext } from '../../core/operations/context.ts'
import { defineAccountOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { accountWithEmail } from './accounts.ts'
import { INSTITUTION_TYPES } from './contract.ts'
import { founder } from './founding.ts'
import { COUNTRIES } from './model.ts'
import { beginWorkspace, nameInWorkspace } from './onboarding.ts'
import { keepPreferences, keepStage, profileOf, STAGES } from './profile.ts'
import { workspacesOf } from './session.ts'
import { timeZoneField } from './zones.ts'

export const nameField = lineOfText(200).trim().min(1, 'A name is needed.')
export const emailField = z.email('This is no e-mail address.').max(254)

/**
 * The person behind a browser's session. A token stands for somebody in one workspace only, so it may read who it is
 * and nothing more of the account.
 */
export const personally = (ctx: AccountContext): Caller => {
  if (!ctx.caller) throw new Problem('not-signed-in', 'Sign in first. Nothing was changed.')
  if (ctx.caller.scopes !== null)
    throw new Problem('not-allowed', 'A token acts in its workspace only. Do this signed in, on the site.')
  return ctx.caller
}

const accountShape = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(STAGES).nullable().meta({ description: 'Does the work of a product owner, or wants to.' }),
  hasPassword: z.boolean(),
  passkeys: z.int(),
})

const accountOf = async (ctx: AccountContext, accountId: string) => {
  const account = await ctx.app.identity.account(accountId)
  const { stage } = await profileOf(ctx.db, accountId)
  const ways = await ctx.app.identity.waysOf(accountId)
  return {
    id: accountId,
    name: account?.name ?? '',
    email: account?.email ?? '',
    role: stage,
    hasPassword: ways.password,
    passkeys: ways.passkeys,
  }
}

export const accountOperations: Operation[] = [
  defineAccountOperation({
    name: 'workspace.create',
    summary: 'Make a workspace for an institution, with its groups and first product, owned by who asks.',
    method: 'POST',
    path: '/workspaces',
    may: 'account',
    notForAssistants: true,
    input: z.strictObject({
      name: nameField.meta({ description: 'The name of the person who will own it.' }),
      email: emailField.optional().meta({ description: 'Only where the account has no address yet.' }),
      role: z.enum(STAGES),
      institutionType: z.enum(INSTITUTION_TYPES),
      country: z
        .string()
        .refine((code) => COUNTRIES.includes(code), 'Choose a country by its two letters, such as IE.')
        .meta({ description: 'ISO 3166, two letters.' }),
      timeZone: timeZoneField.optional(),
      institutionName: lineOfText(200).trim().optional(),
      product: lineOfText(200).trim().optional().meta({ description: 'The name of the first product.' }),
    }),
    output: z.object({ id: z.uuid(), slug: z.string(), name: z.string(), product: z.string() }),
    example: () => ({
      name: 'Ada Example',
      role: 'in-role',
      institutionType: 'college',
      country: 'US',
      institutionName: 'Example College',
      product: 'Gradebook',
    }),
    run: async (ctx, input) => {
      const caller = personally(ctx)
      if (input.role === 'in-role' && !input.institutionName)
        throw invalid('institutionName', 'Say what the institution is called. Nothing was made yet.')
      if (input.role === 'in-role' && !input.product)
        throw invalid('product', 'Name one product that you look after. Nothing was made yet.')
      return beginWorkspace(ctx, caller, input)
    },
  }),
  defineAccountOperation({
    name: 'account.get',
    summary: 'Read your own account: name, address, role, and how you can sign in.',
    method: 'GET',
    path: '/account',
    may: 'account',
    input: z.strictObject({}),
    output: accountShape,
    example: () => ({}),
    run: async (ctx) => accountOf(ctx, personally(ctx).accountId),
  }),
  defineAccountOperation({
    name: 'account.change',
    summary: 'Change your name, your address, or whether you do the work or want to.',
    method: 'PATCH',
    path: '/account',
    may: 'account',
    notForAssistants: true,
    input: z.strictObject({
      name: nameField.optional(),
      email: emailField.optional(),
      role: z.enum(STAGES).optional(),
    }),
    output: accountShape,
    example: () => ({ role: 'in-role' }),
    run: async (ctx, input) => {
      const caller = personally(ctx)
      const email = input.email?.toLowerCase()
      if (email !== undefined) {
        const other = await accountWithEmail(ctx.app, email)
        if (other && other.id !== caller.accountId)
          throw invalid('email', 'Somebody here has an account with this address. Yours was left as it is.')
      }
      if (input.role) await keepStage(ctx.db, caller.accountId, input.role)
      if (input.name !== undefined || email !== undefined) {
        for (const { id } of (await workspacesOf(ctx, caller.accountId)).workspaces)
          await nameInWorkspace(await ctx.enter(id, founder(caller)), caller.accountId, {
            name: input.name,
            email,
          })
        await ctx.app.identity.changeAccount(caller.accountId, {
          ...(input.name === undefined ? {} : { name: input.name }),
          ...(email === undefined ? {} : { email }),
        })
      }
      return accountOf(ctx, caller.accountId)
    },
  }),
  defineAccountOperation({
    name: 'account.set-password',
    summary:
      'Set the first password of your account; an existing one is changed where the present one is asked for.',
    method: 'POST',
    path: '/account/password',
    may: 'account',
    notForAssistants: true,
    input: z.strictObject({ newPassword: z.string().min(1).max(256) }),
    output: z.object({ set: z.boolean() }),
    example: () => ({ newPassword: 'four words in a row' }),
    run: async (ctx, input) => {
      personally(ctx)
      await ctx.app.identity.setPassword(ctx.headers, input.newPassword)
      return { set: true }
    },
  }),
]

/** All that an account may keep for its pages together, in characters of JSON. */
const MOST_KEPT = 60_000

export const preferenceOperations: Operation[] = [
  defineAccountOperation({
    name: 'preference.get',
    summary: 'Read how you like the pages: theme, keys, language, columns.',
    method: 'GET',
    path: '/preferences',
    may: 'account',
    input: z.strictObject({}),
    output: z.object({ values: z.record(z.string(), z.unknown()) }),
    example: () => ({}),
    run: async (ctx) => ({ values: (await profileOf(ctx.db, personally(ctx).accountId)).preferences }),
  }),
  defineAccountOperation({
    name: 'preference.set',
    summary: 'Keep how you like the pages; keys that are not named stay, null takes one away.',
    method: 'PATCH',
    path: '/preferences',
    may: 'account',
    notForAssistants: true,
    input: z.strictObject({ values: z.record(z.string().min(1).max(80), z.unknown()) }),
    output: z.object({ values: z.record(z.string(), z.unknown()) }),
    example: () => ({ values: { theme: 'dark' } }),
    run: async (ctx, input) => {
      const values = await keepPreferences(ctx.db, personally(ctx).accountId, input.values)
      if (JSON.stringify(values).length > MOST_KEPT)
        throw new Problem('too-large', 'More than is kept for one person. Nothing was changed.')
      return { values }
    },
  }),
]
