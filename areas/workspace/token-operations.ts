import { sql } from 'kysely'
import { z } from 'zod'
import { atLeast } from '../../core/access/levels.ts'
import { createToken } from '../../core/access/tokens.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { keepOnPerson } from './person-history.ts'

const tokenShape = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  usedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
  personId: z.uuid(),
  personName: z.string(),
})
type Token = z.output<typeof tokenShape>

/** The tokens of the workspace: one's own, and for admins everybody's. */
const tokensOf = async (ctx: Context): Promise<Token[]> => {
  const all = atLeast(ctx.actor.workspaceLevel, 'admin')
  const { rows } = await sql<Token>`
    select t.id, t.name, t.scopes, t.created_at as "createdAt", t.expires_at as "expiresAt",
           t.used_at as "usedAt", t.revoked_at as "revokedAt", r.id as "personId", r.title as "personName"
      from directory.membership d
      join directory.token t on t.account_id = d.account_id and t.workspace_id = ${ctx.workspaceId}
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = d.person_id
     where d.workspace_id = ${ctx.workspaceId}
       and (${all} or d.account_id = ${ctx.actor.caller.accountId})
     order by t.id desc limit 1000`.execute(ctx.db)
  return rows
}

/** Refuses scopes that name no area, and a token that makes one which may more than itself. */
const checkScopes = (ctx: Context, scopes: readonly string[]): void => {
  const areas = ['*', ...ctx.app.areas.map((area) => area.name)]
  for (const scope of scopes) {
    const [area = '', effect] = scope.split(':')
    if (!areas.includes(area))
      throw invalid('scopes', `There is no area called ${area}. There are: ${areas.join(', ')}.`)
    const own = ctx.actor.caller.scopes
    const covers = (each: string) =>
      each === scope || each === `${area}:write` || each === `*:${effect}` || each === '*:write'
    if (own !== null && !own.some(covers))
      throw new Problem('not-allowed', `This token cannot make one that covers ${scope}. Nothing was made.`)
  }
}

export const tokenOperations: Operation[] = [
  defineOperation({
    name: 'token.create',
    summary: 'Make a token for a program; it does what you may do, within its scopes, until it ends.',
    method: 'POST',
    path: '/tokens',
    may: 'member',
    notForAssistants: true,
    input: z.strictObject({
      name: lineOfText(100).trim().min(1, 'A token needs a name, so that you know it again.'),
      scopes: z
        .array(
          z
            .string()
            .regex(
              /^(\*|[a-z]+):(read|write)$/,
              'A scope is written as area:read, area:write, *:read or *:write.',
            ),
        )
        .min(1)
        .max(40),
      days: z.int().min(1).max(365).meta({ description: 'How long it is good, a year at most.' }),
    }),
    output: z.object({
      id: z.uuid(),
      secret: z.string().meta({ description: 'Shown this once; only its hash is kept.' }),
      expiresAt: z.iso.datetime(),
    }),
    example: () => ({ name: 'A token by its example', scopes: ['*:read'], days: 30 }),
    run: async (ctx, input) => {
      checkScopes(ctx, input.scopes)
      const expiresAt = new Date(new Date(ctx.now).getTime() + input.days * 86_400_000).toISOString()
      const { accountId } = ctx.actor.caller
      const made = await createToken(ctx.db, ctx.now, {
        accountId,
        workspaceId: ctx.workspaceId,
        name: input.name,
        scopes: input.scopes,
        expiresAt,
      })
      await keepOnPerson(ctx, ctx.actor.personId, 'role', {
        [`token.${made.id}`]: [null, { name: input.name, scopes: input.scopes, expiresAt }],
      })
      return { ...made, expiresAt }
    },
  }),
  defineOperation({
    name: 'token.list',
    summary: 'List your tokens here, and for admins everybody’s; never their secrets.',
    method: 'GET',
    path: '/tokens',
    may: 'member',
    notForAssistants: true,
    input: z.strictObject({}),
    output: z.object({ tokens: z.array(tokenShape) }),
    example: () => ({}),
    run: async (ctx) => ({ tokens: await tokensOf(ctx) }),
  }),
  defineOperation({
    name: 'token.revoke',
    summary: 'Take a token back; it stops at once. One that is not there or has ended is left as it is.',
    method: 'POST',
    path: '/tokens/{id}/revoke',
    may: 'member',
    notForAssistants: true,
    input: z.strictObject({ id: z.uuid() }),
    output: z.object({ revoked: z.boolean() }),
    example: () => ({ id: '018f0000-0000-7000-8000-000000000000' }),
    run: async (ctx, input) => {
      const token = (await tokensOf(ctx)).find((each) => each.id === input.id)
      if (!token || token.revokedAt !== null) return { revoked: false }
      await sql`update directory.token set revoked_at = ${ctx.now} where id = ${token.id}`.execute(ctx.db)
      await keepOnPerson(ctx, token.personId, 'role', { [`token.${token.id}`]: [{ name: token.name }, null] })
      return { revoked: true }
    },
  }),
]
