import { sql } from 'kysely'
import type { Actor, Caller } from '../../core/access/actor.ts'
import { kindNamed } from '../../core/app.ts'
import { newId } from '../../core/ids.ts'
import type { Context } from '../../core/operations/context.ts'
import { createRecords } from '../../core/records/create.ts'
import type { InstitutionType } from './contract.ts'
import { addMember } from './members.ts'

export type NewWorkspace = {
  name: string
  institutionType: InstitutionType
  /** ISO 3166, two letters; `ZZ` where it is not known. */
  country: string
  /** An IANA name. */
  timeZone: string
  /** ISO 4217 */
  currency: string
  personal: boolean
  demo?: boolean
  /** The short name in addresses; made from the name unless given. */
  slug?: string
  owner: { accountId: string; name: string; email: string }
}

/** Somebody who makes a workspace: its owner, before there is a person of it. */
export const founder = (caller: Caller): Actor => ({
  caller,
  personId: '',
  personName: caller.accountName,
  workspaceLevel: 'owner',
  productLevels: new Map(),
  granted: new Map(),
})

/**
 * Makes a workspace and its owner. `ctx` is already within the new workspace's id, with `founder` for an actor; from
 * then on it acts as the owner, for what is to stand in the workspace from the start.
 */
export const foundWorkspace = async (
  ctx: Context,
  workspace: NewWorkspace,
): Promise<{ slug: string; personId: string; personRef: string }> => {
  await ctx.db
    .insertInto('workspace')
    .values({
      id: ctx.workspaceId,
      name: workspace.name,
      institution_type: workspace.institutionType,
      country: workspace.country,
      time_zone: workspace.timeZone,
      currency: workspace.currency,
      personal: workspace.personal,
      demo: workspace.demo ?? false,
      created_at: ctx.now,
    })
    .execute()
  const slug = await takeSlug(ctx, workspace.slug ?? slugFrom(workspace.name))
  const { accountId, name, email } = workspace.owner
  // Whatever is done in this context is the owner's in the history, the first line about themselves too.
  const personId = newId(ctx.now)
  ctx.actor = { ...ctx.actor, personId, personName: name }
  const [person] = await createRecords(ctx, kindNamed(ctx.app, 'person'), [
    { id: personId, title: name, email },
  ])
  await addMember(ctx, personId, 'owner')
  await ctx.db
    .insertInto('directory.membership')
    .values({ account_id: accountId, workspace_id: ctx.workspaceId, person_id: personId })
    .execute()
  return { slug, personId, personRef: `PERSON-${person?.number ?? 1}` }
}

/** First parts of addresses that are no workspace: pages and account operations. */
export const RESERVED: ReadonlySet<string> = new Set([
  'account',
  'api',
  'assets',
  'calendar-feeds',
  'coach',
  'coachings',
  'countries',
  'd',
  'decisions',
  'enter',
  'f',
  'feedback',
  'feeds',
  'health',
  'invitation',
  'invitations',
  'mail',
  'new',
  'portfolios',
  'preferences',
  'role-guide',
  'session',
  'shown',
  'sign-in',
  'stop-mail',
  'welcome',
  'workspaces',
])

/** A short name in small letters without marks: "Technische Hochschule Köln" becomes `technische-hochschule-koln`. */
export const slugFrom = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '')
  return plain === '' || RESERVED.has(plain) ? `${plain || 'workspace'}-1` : plain
}

/** Takes the short name, or the first free one after it. The insert decides, so that two at once get two. */
const takeSlug = async (ctx: Context, wanted: string): Promise<string> => {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    const { rows } = await sql`insert into directory.slug (slug, workspace_id)
      values (${slug}, ${ctx.workspaceId}) on conflict do nothing returning slug`.execute(ctx.db)
    if (rows.length > 0) return slug
  }
}
