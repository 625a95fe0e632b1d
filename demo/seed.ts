import { sql, type Transaction } from 'kysely'
import { founder, foundWorkspace } from '../areas/workspace/public.ts'
import type { Actor, Caller } from '../core/access/actor.ts'
import { workspaceIdOf } from '../core/access/load-actor.ts'
import type { App } from '../core/app.ts'
import { refreshStatistics } from '../core/database/statistics.ts'
import type { Database } from '../core/database/tables.ts'
import { newId } from '../core/ids.ts'
import { tableOf } from '../core/kinds/kind.ts'
import { enterWorkspace, makeContext } from '../core/operations/run.ts'
import { college } from './content/college/college.ts'
import { delivery } from './content/college/sprints.ts'
import { school } from './content/school/school.ts'
import type { Content, Key, PersonContent } from './content/shapes.ts'
import { university } from './content/university/university.ts'
import { type Moments, momentsIn } from './moments.ts'
import { planBarriers } from './plan/barriers.ts'
import { planCalendar } from './plan/calendar.ts'
import { planDelivery } from './plan/delivery.ts'
import { planEngagement } from './plan/engagement.ts'
import { planFields } from './plan/fields.ts'
import { planIntegrations } from './plan/integrations.ts'
import { planItems } from './plan/items.ts'
import { planMarket } from './plan/market.ts'
import { type Births, planNotes } from './plan/notes.ts'
import { planOrder } from './plan/order.ts'
import { planOutcomes } from './plan/outcomes.ts'
import { planPeople } from './plan/people.ts'
import { planReleases } from './plan/releases.ts'
import { planStrategy } from './plan/strategy.ts'
import { planMishaps, planTalk } from './plan/talk.ts'
import { planThemes } from './plan/themes.ts'
import { planTogether } from './plan/together.ts'
import { planVoices } from './plan/voices.ts'
import { type Desk, type Event, openDesk, passTime } from './timeline.ts'

const contents = { college, school, university } as const satisfies Record<string, Content>

export type DemoOptions = {
  /** The account that looks at the demo as its product owner. Left out, nobody can sign in to it yet. */
  accountId?: string | undefined
  /** Which of the invented institutions: the college is whole, the other two show their words and one chain. */
  institution?: keyof typeof contents | undefined
}

export type Demo = { workspaceId: string; slug: string; personId: string }

/**
 * Makes the demo institution: a year of ordinary work, done through the same write path as everybody's. All of it in
 * one transaction, so that an interrupted seeding leaves nothing behind; where it is there already, that one is given.
 */
export const seedDemo = async (app: App, options: DemoOptions = {}): Promise<Demo> =>
  app.db.transaction().execute(async (db) => {
    const content = contents[options.institution ?? 'college']
    const { slug } = content.institution
    // Two that begin at once would otherwise both find nothing.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`demo ${slug}`}, 0))`.execute(db)
    const there = await demoOf(db, slug)
    if (there) return there
    const owner = ownerOf(content)
    const moments = momentsIn(content.institution.timeZone)
    const began = moments.at(`${content.institution.began} 07:55`, '')
    const workspaceId = newId(began)
    await enterWorkspace(db, workspaceId)
    const accountId = options.accountId ?? newId()
    const desk = openDesk(app, (key, at) => actorOf(content, key, at, accountId))
    const { personId } = await found(app, db, { content, owner, workspaceId, accountId, began, desk })
    await passTime(app, db, workspaceId, desk, yearOf(content, moments, owner))
    await readOldNotices(db, workspaceId, app.clock.now())
    const kinds = [...app.kinds.values()].map((served) => tableOf(served.kind))
    await refreshStatistics(db, ['record', 'change', 'link', 'comment', ...kinds])
    return { workspaceId, slug, personId }
  })

/** What was told longer ago than this has been read by now, in days. */
const READ = 10

const readOldNotices = async (db: Transaction<Database>, workspaceId: string, now: Date): Promise<void> => {
  const before = new Date(now.getTime() - READ * 86_400_000).toISOString()
  await db
    .updateTable('notice')
    .set((each) => ({ read_at: each.ref('at') }))
    .where('workspace_id', '=', workspaceId)
    .where('at', '<', before)
    .execute()
}

/** The demo that was made before under this short name, if any. */
const demoOf = async (db: Transaction<Database>, slug: string): Promise<Demo | null> => {
  const workspaceId = await workspaceIdOf(db, slug)
  if (!workspaceId) return null
  await enterWorkspace(db, workspaceId)
  const owner = await db
    .selectFrom('member')
    .select('person_id')
    .where('workspace_id', '=', workspaceId)
    .where('role', '=', 'owner')
    .executeTakeFirst()
  return { workspaceId, slug, personId: owner?.person_id ?? '' }
}

/** Everything that happened, in no order yet. */
const yearOf = (content: Content, moments: Moments, owner: PersonContent): Event[] => {
  const births = birthsOf(content, moments)
  return [
    ...planPeople(content, moments, owner),
    ...planThemes(content, moments, births),
    ...planNotes(content, moments, owner.key, births),
    ...planItems(content, moments, births),
    ...planOrder(content, moments, owner.key),
    ...planReleases(content, moments),
    ...planStrategy(content, moments),
    ...planIntegrations(content, moments),
    ...planMarket(content, moments),
    ...(content === college ? planDelivery(delivery, moments) : []),
    ...planOutcomes(content, moments, owner.key),
    ...planBarriers(content, moments),
    ...planCalendar(content, moments),
    ...planTogether(content, moments),
    ...planEngagement(content, moments),
    ...planTalk(content, moments, births),
    ...planVoices(content, moments),
    ...planFields(content, moments),
    ...planMishaps(content, moments),
  ]
}

const birthsOf = (content: Content, moments: Moments): Births =>
  new Map([
    ...content.themes.map(({ key, since }, at): [Key, string] => [
      key,
      // One after the other in the order of the content, so that a wider theme is there before a narrower one.
      moments.at(since, '', 8 * 60 + 45 + at, 8 * 60 + 46 + at),
    ]),
    ...Object.values(content.items)
      .flat()
      .map(({ key, path }): [Key, string] => [
        key,
        moments.at(path[0]?.[0] ?? '', key, 9 * 60 + 45, 16 * 60),
      ]),
  ])

type Founding = {
  content: Content
  owner: PersonContent
  workspaceId: string
  accountId: string
  began: string
  desk: Desk
}

const found = async (app: App, db: Transaction<Database>, founding: Founding) => {
  const { content, owner, workspaceId, accountId, began, desk } = founding
  const then: App = { ...app, clock: { now: () => new Date(began) } }
  const ctx = makeContext(then, db, workspaceId, founder(callerOf(owner, accountId)), 'workspace.create')
  const { name, slug, institutionType, country, timeZone, currency } = content.institution
  const made = await foundWorkspace(ctx, {
    name,
    slug,
    institutionType,
    country,
    timeZone,
    currency,
    personal: false,
    demo: true,
    owner: { accountId, name: owner.name, email: owner.email },
  })
  const { rows } = await sql<{ number: number }>`
    select r.number from record r where r.workspace_id = ${workspaceId} and r.id = ${made.personId}`.execute(
    db,
  )
  const served = desk.served('person')
  desk.keep(owner.key, served, {
    workspace_id: workspaceId,
    id: made.personId,
    kind: 'person',
    number: rows[0]?.number ?? 1,
    title: owner.name,
    product_id: null,
    rank: null,
    created_at: began,
    created_by: null,
    updated_at: began,
    version: 1,
    binned_at: null,
    custom: {},
  })
  return made
}

const ownerOf = (content: Content): PersonContent => {
  const owner = content.people.find((person) => person.member === 'owner')
  if (!owner) throw new Error('The demo has no owner.')
  return owner
}

const callerOf = (person: PersonContent, accountId: string): Caller => ({
  accountId,
  accountName: person.name,
  email: person.email,
  door: 'site',
  scopes: null,
  tokenWorkspaceId: null,
})

/** Somebody of the content as the one who acts, with the rights that they have: nobody does what they may not. */
const actorOf = (content: Content, key: Key, desk: Desk, accountId: string): Actor => {
  const person = content.people.find((each) => each.key === key)
  if (!person?.member) throw new Error(`${key} does something in the demo and is no member of it.`)
  const roles = Object.entries(person.roles ?? {})
  return {
    caller: callerOf(person, person.member === 'owner' ? accountId : ''),
    personId: desk.head(key).id,
    personName: person.name,
    workspaceLevel: person.member,
    productLevels: new Map(
      person.member === 'owner' ? [] : roles.map(([product, role]) => [desk.head(product).id, role]),
    ),
    granted: new Map(),
  }
}
