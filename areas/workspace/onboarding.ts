import { sql } from 'kysely'
import { kindNamed } from '../../core/app.ts'
import { newId } from '../../core/ids.ts'
import type { AccountContext, Context } from '../../core/operations/context.ts'
import { invalid } from '../../core/problems.ts'
import { changeRecords } from '../../core/records/change.ts'
import { createRecords } from '../../core/records/create.ts'
import { accountWithEmail } from './accounts.ts'
import type { InstitutionType } from './contract.ts'
import { founder, foundWorkspace } from './founding.ts'
import { currencyOf, groupsFor, sandboxProduct } from './model.ts'
import { personalWorkspaceOf } from './personal.ts'
import { keepStage, type Stage } from './profile.ts'

export type Beginning = {
  /** The name of the person. */
  name: string
  /** Where the account has no address yet. */
  email?: string | undefined
  role: Stage
  institutionType: InstitutionType
  country: string
  timeZone?: string | undefined
  institutionName?: string | undefined
  product?: string | undefined
}

/**
 * Makes an institution's workspace with its owner, groups and first product from the answers of the first run. Who
 * wants the role gets a product to practise on, labelled so.
 */
export const beginWorkspace = async (
  account: AccountContext,
  caller: NonNullable<AccountContext['caller']>,
  given: Beginning,
): Promise<{ id: string; slug: string; name: string; product: string }> => {
  const email = await addressFor(account, caller, given.email)
  const name = given.institutionName?.trim() || 'My practice institution'
  const timeZone = given.timeZone ?? 'UTC'
  const place = { institutionType: given.institutionType, country: given.country, timeZone }
  const ctx = await account.enter(newId(), founder({ ...caller, accountName: given.name, email }))
  const made = await foundWorkspace(ctx, {
    ...place,
    name,
    currency: currencyOf(given.country),
    personal: false,
    owner: { accountId: caller.accountId, name: given.name, email },
  })
  await makeGroups(ctx, given.institutionType, given.country)
  const product = await makeFirstProduct(ctx, given)
  ctx.announce('workspace.begun', {
    ...place,
    role: given.role,
    productRef: product,
    ofPersonId: made.personId,
  })
  await adoptPlace(account, caller, {
    ...place,
    currency: currencyOf(given.country),
    name: given.name,
    email,
  })
  await keepStage(account.db, caller.accountId, given.role)
  await account.app.identity.changeAccount(caller.accountId, { name: given.name, email })
  return { id: ctx.workspaceId, slug: made.slug, name, product }
}

/** The address of the account: the one it has, or the one given now where it has none. */
const addressFor = async (
  account: AccountContext,
  caller: NonNullable<AccountContext['caller']>,
  given: string | undefined,
): Promise<string> => {
  if (caller.email) return caller.email
  if (!given)
    throw invalid('email', 'An e-mail address is needed: it is how you sign in again. Nothing was made yet.')
  const other = await accountWithEmail(account.app, given)
  if (other && other.id !== caller.accountId)
    throw invalid('email', 'Somebody here has an account with this address already. Nothing was made yet.')
  return given.toLowerCase()
}

const makeGroups = async (ctx: Context, type: InstitutionType, country: string): Promise<void> => {
  const group = kindNamed(ctx.app, 'group')
  const templates = groupsFor(type, country)
  const fields = ({ title, about, core }: (typeof templates)[number]) => ({ title, about, core })
  const wide = await createRecords(ctx, group, templates.filter((each) => !each.of).map(fields))
  const idOf = new Map(wide.map((row) => [row.title, row.id]))
  await createRecords(
    ctx,
    group,
    templates.flatMap((each) => (each.of ? [{ ...fields(each), parentId: idOf.get(each.of) ?? null }] : [])),
  )
}

const makeFirstProduct = async (ctx: Context, given: Beginning): Promise<string> => {
  const title = given.product?.trim() ?? ''
  const [product] = await createRecords(ctx, kindNamed(ctx.app, 'product'), [
    given.role === 'wants-role' ? sandboxProduct(title) : { title },
  ])
  return `PROD-${product?.number ?? 1}`
}

/** The personal workspace speaks as the institution does, as long as it has said nothing of its own. */
const adoptPlace = async (
  account: AccountContext,
  caller: NonNullable<AccountContext['caller']>,
  place: {
    institutionType: string
    country: string
    timeZone: string
    currency: string
    name: string
    email: string
  },
): Promise<void> => {
  const own = await personalWorkspaceOf(account.db, caller.accountId)
  if (!own) return
  const ctx = await account.enter(own, founder(caller))
  await sql`update workspace
      set institution_type = ${place.institutionType}, country = ${place.country},
          time_zone = ${place.timeZone}, currency = ${place.currency}
    where id = ${own} and country = 'ZZ'`.execute(ctx.db)
  await nameInWorkspace(ctx, caller.accountId, { name: place.name, email: place.email })
}

/** Writes the account's name and address to its person in the workspace that `ctx` is in. */
export const nameInWorkspace = async (
  ctx: Context,
  accountId: string,
  { name, email }: { name?: string | undefined; email?: string | undefined },
): Promise<void> => {
  const member = await ctx.db
    .selectFrom('directory.membership')
    .select('person_id')
    .where('account_id', '=', accountId)
    .where('workspace_id', '=', ctx.workspaceId)
    .executeTakeFirst()
  if (!member) return
  ctx.actor = { ...ctx.actor, personId: member.person_id }
  await changeRecords(ctx, kindNamed(ctx.app, 'person'), [member.person_id], {
    ...(name === undefined ? {} : { title: name }),
    ...(email === undefined ? {} : { email }),
  })
}
