import { z } from 'zod'
import { lineOfText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { defineLongOperation, defineOperation, type Operation } from '../../core/operations/define.ts'
import { emailField } from './account-operations.ts'
import { invite, mailInvitation } from './invitations.ts'
import { changeMember, MEMBER_ROLES, membersOf, personOf } from './members.ts'
import { giveGrant, PRODUCT_ROLES, setRole, takeGrant } from './roles.ts'

const memberShape = z.object({
  personId: z.uuid(),
  personRef: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(MEMBER_ROLES),
  joined: z.boolean().meta({ description: 'False while the invitation is not accepted.' }),
  disabledAt: z.iso.datetime().nullable(),
  invitedUntil: z.iso.datetime().nullable(),
  products: z.array(
    z.object({ id: z.uuid(), ref: z.string(), title: z.string(), role: z.enum(PRODUCT_ROLES) }),
  ),
  grants: z.array(
    z.object({ id: z.uuid(), recordId: z.uuid(), level: z.string(), endsAt: z.iso.datetime().nullable() }),
  ),
})

const person = refParam.meta({ description: 'A person: ref or id.' })
const product = refParam.meta({ description: 'A product: ref or id.' })

export const memberOperations: Operation[] = [
  defineOperation({
    name: 'member.list',
    summary: 'List who can sign in here or was invited to, with what they may do.',
    method: 'GET',
    path: '/members',
    may: 'admin',
    input: z.strictObject({}),
    output: z.object({ members: z.array(memberShape) }),
    example: () => ({}),
    run: async (ctx) => ({ members: (await membersOf(ctx)) as z.input<typeof memberShape>[] }),
  }),
  defineLongOperation({
    name: 'member.invite',
    summary: 'Invite somebody by a link that works once; it is mailed where a mail server is set.',
    method: 'POST',
    path: '/members/invite',
    may: 'admin',
    notForAssistants: true,
    input: z.strictObject({
      person: person.optional().meta({ description: 'Somebody known here; else give a name.' }),
      name: lineOfText(200).trim().min(1).optional(),
      email: emailField.optional(),
      role: z.enum(MEMBER_ROLES).default('member'),
      products: z
        .array(z.strictObject({ product, role: z.enum(PRODUCT_ROLES) }))
        .max(100)
        .default([]),
      days: z.int().min(1).max(60).default(14).meta({ description: 'How long the link is good.' }),
    }),
    output: z.object({
      personId: z.uuid(),
      personRef: z.string(),
      link: z.string().meta({ description: 'Shown this once; only its hash is kept.' }),
      expiresAt: z.iso.datetime(),
      mailed: z.boolean(),
    }),
    example: (sample) => ({ person: sample.ref('person'), role: 'member' }),
    load: (ctx, input) => invite(ctx, input),
    work: (app, made) => mailInvitation(app, made.mail),
    save: async (_ctx, _input, made, mailed) => ({
      personId: made.person.id,
      personRef: made.person.ref,
      link: made.link,
      expiresAt: made.expiresAt,
      mailed,
    }),
  }),
  defineOperation({
    name: 'member.change',
    summary: 'Change a member’s role in the workspace, shut them out at once, or let them in again.',
    method: 'PATCH',
    path: '/members/{person}',
    may: 'admin',
    notForAssistants: true,
    input: z.strictObject({
      person,
      role: z.enum(MEMBER_ROLES).optional(),
      disabled: z.boolean().optional(),
    }),
    output: z.object({ personRef: z.string() }),
    example: (sample) => ({ person: sample.personId, disabled: false }),
    run: async (ctx, input) => {
      const head = await personOf(ctx, input.person)
      await changeMember(ctx, head, input)
      return { personRef: head.ref }
    },
  }),
]

export const roleOperations: Operation[] = [
  defineOperation({
    name: 'role.give',
    summary: 'Give a member a role on a product: viewer, contributor or product owner.',
    method: 'POST',
    path: '/members/{person}/roles',
    may: 'admin',
    notForAssistants: true,
    input: z.strictObject({ person, product, role: z.enum(PRODUCT_ROLES) }),
    output: z.object({ personRef: z.string() }),
    example: (sample) => ({ person: sample.personId, product: sample.ref('product'), role: 'viewer' }),
    run: async (ctx, input) => {
      const head = await personOf(ctx, input.person)
      await setRole(ctx, head, input.product, input.role)
      return { personRef: head.ref }
    },
  }),
  defineOperation({
    name: 'role.take',
    summary: 'Take a member’s role on a product.',
    method: 'POST',
    path: '/members/{person}/roles/take',
    may: 'admin',
    notForAssistants: true,
    input: z.strictObject({ person, product }),
    output: z.object({ personRef: z.string() }),
    example: (sample) => ({ person: sample.personId, product: sample.ref('product') }),
    run: async (ctx, input) => {
      const head = await personOf(ctx, input.person)
      await setRole(ctx, head, input.product, null)
      return { personRef: head.ref }
    },
  }),
  defineOperation({
    name: 'grant.give',
    summary: 'Let a guest see one record, and nothing else, until a day.',
    method: 'POST',
    path: '/members/{person}/grants',
    may: 'product-owner',
    notForAssistants: true,
    input: z.strictObject({
      person,
      record: refParam.meta({ description: 'What they may see: ref or id.' }),
      level: z.enum(['viewer', 'contributor']).default('viewer'),
      endsAt: z.iso.datetime({ offset: true }),
    }),
    output: z.object({ id: z.uuid() }),
    example: (sample) => ({
      person: sample.personId,
      record: sample.ref('item'),
      endsAt: '2026-12-24T12:00:00Z',
    }),
    run: async (ctx, input) => {
      const head = await personOf(ctx, input.person)
      const endsAt = new Date(input.endsAt).toISOString()
      return { id: await giveGrant(ctx, head, input.record, input.level, endsAt) }
    },
  }),
  defineOperation({
    name: 'grant.take',
    summary: 'Take a guest’s sight of a record back.',
    method: 'POST',
    path: '/members/{person}/grants/take',
    may: 'product-owner',
    notForAssistants: true,
    input: z.strictObject({ person, record: refParam }),
    output: z.object({ taken: z.boolean() }),
    example: (sample) => ({ person: sample.personId, record: sample.ref('item') }),
    run: async (ctx, input) => ({
      taken: await takeGrant(ctx, await personOf(ctx, input.person), input.record),
    }),
  }),
]
