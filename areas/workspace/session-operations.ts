import { z } from 'zod'
import { defineAccountOperation, type Operation } from '../../core/operations/define.ts'
import { workspacesOf } from './session.ts'
import { vocabularyShape } from './words.ts'

const productShape = z.object({
  id: z.uuid(),
  ref: z.string(),
  title: z.string(),
  level: z.enum(['viewer', 'contributor', 'product-owner']),
})
const workspaceShape = z.object({
  id: z.uuid(),
  slug: z.string().meta({ description: 'Its short name, as it stands in addresses.' }),
  name: z.string(),
  institutionType: z.enum(['school', 'college', 'university', 'other']),
  country: z.string(),
  timeZone: z.string(),
  personal: z.boolean().meta({ description: 'The workspace of one’s own, closed to everybody else.' }),
  demo: z.boolean(),
  vocabulary: vocabularyShape,
  personId: z.uuid(),
  personRef: z.string(),
  level: z.enum(['owner', 'admin', 'member']),
  products: z.array(productShape),
})

export const sessionOperations: Operation[] = [
  defineAccountOperation({
    name: 'session.me',
    summary: 'Say who is signed in, and the workspaces and products they can use.',
    method: 'GET',
    path: '/session',
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({
      account: z.object({ id: z.string(), name: z.string(), email: z.string() }).nullable(),
      needsOnboarding: z.boolean(),
      workspaces: z.array(workspaceShape),
    }),
    example: () => ({}),
    run: async (ctx) => {
      const { caller } = ctx
      if (!caller) return { account: null, needsOnboarding: false, workspaces: [] }
      const { workspaces, everElsewhere } = await workspacesOf(ctx, caller.accountId)
      return {
        account: { id: caller.accountId, name: caller.accountName, email: caller.email },
        needsOnboarding: !everElsewhere && caller.tokenWorkspaceId === null,
        workspaces,
      }
    },
  }),
  defineAccountOperation({
    name: 'session.ways',
    summary: 'Say how one can sign in here.',
    method: 'GET',
    path: '/session/ways',
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({
      password: z.boolean(),
      passkey: z.boolean(),
      link: z.boolean().meta({ description: 'Whether a link can be sent by mail.' }),
    }),
    example: () => ({}),
    run: async (ctx) => ({ password: true, passkey: true, link: ctx.app.mailer.ready }),
  }),
]
