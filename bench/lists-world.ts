import pg from 'pg'
import { areas } from '../areas/list.ts'
import { addMember, founder, foundWorkspace } from '../areas/workspace/public.ts'
import { makeSignIn } from '../areas/workspace/sign-in/sign-in.ts'
import { createToken } from '../core/access/tokens.ts'
import { kindNamed } from '../core/app.ts'
import { newId } from '../core/ids.ts'
import { insertLinks, type StoredLink } from '../core/links/links.ts'
import type { Context } from '../core/operations/context.ts'
import { enterWorkspace, makeContext } from '../core/operations/run.ts'
import { createRecords, type NewRecord } from '../core/records/create.ts'
import type { StoredRecord } from '../core/records/shape.ts'
import { runApp } from '../core/run-app.ts'
import { readSettings } from '../core/settings.ts'
import { fillMasses } from './large-world.ts'
import { paragraph, pick, randomFrom, title } from './words.ts'

export type Size = { items: number; notes: number; people: number; known: number }
export type World = { workspace: string; product: string; tokens: string[]; items: number; notes: number }

/** Above so many notes the write path would take the better part of an hour. */
const LARGE = 50_000
const AT_ONCE = 500
const HALF_A_YEAR = 183 * 24 * 3600 * 1000

/**
 * Fills a fresh data folder with one workspace of the given size, through the product's own write path; hundreds of
 * thousands of records past it (large-world.ts).
 */
export const makeWorld = async (dataFolder: string, size: Size): Promise<World> => {
  const settings = readSettings({ ...process.env, LINCHPIN_DATA: dataFolder, LINCHPIN_LOG: 'error' })
  const running = await runApp(settings, areas, 'http://localhost', () => {})
  const { app, database, secret } = running
  const signIn = makeSignIn({ app, database: database.app, secret })
  const random = randomFrom(7)
  const workspaceId = newId()
  const inWorld = <T>(work: (ctx: Context) => Promise<T>): Promise<T> =>
    app.db.transaction().execute(async (db) => {
      await enterWorkspace(db, workspaceId)
      const caller = {
        accountId: '',
        accountName: 'Bench',
        email: '',
        door: 'system' as const,
        scopes: null,
        tokenWorkspaceId: null,
      }
      return work(makeContext(app, db, workspaceId, founder(caller), 'bench.fill'))
    })
  const make = async (kind: string, list: NewRecord[]): Promise<StoredRecord[]> => {
    const made: StoredRecord[] = []
    for (let at = 0; at < list.length; at += AT_ONCE)
      made.push(
        ...(await inWorld((ctx) => createRecords(ctx, kindNamed(app, kind), list.slice(at, at + AT_ONCE)))),
      )
    return made
  }
  const accounts = await Promise.all(
    Array.from({ length: size.people }, async (_, at) => {
      const email = `person${at}@example.org`
      return {
        name: `Person ${at}`,
        email,
        id: await signIn.identity.makeAccount({ name: `Person ${at}`, email, password: null }),
      }
    }),
  )
  const [owner, ...others] = accounts
  if (!owner) throw new Error('There has to be somebody.')
  const { slug } = await inWorld((ctx) =>
    foundWorkspace(ctx, {
      name: 'Bench College',
      institutionType: 'college',
      country: 'US',
      timeZone: 'UTC',
      currency: 'USD',
      personal: false,
      owner: { accountId: owner.id, name: owner.name, email: owner.email },
    }),
  )
  const [product] = await make('product', [{ title: 'Gradebook' }])
  const productId = product?.id ?? ''
  await inWorld(async (ctx) => {
    for (const [at, account] of others.entries()) {
      const [person] = await createRecords(ctx, kindNamed(app, 'person'), [
        { title: account.name, email: account.email },
      ])
      const personId = person?.id ?? ''
      await addMember(ctx, personId, 'member')
      const role = at % 4 === 0 ? 'product-owner' : at % 4 === 3 ? 'viewer' : 'contributor'
      await ctx.db
        .insertInto('product_role')
        .values({ workspace_id: workspaceId, person_id: personId, product_id: productId, role })
        .execute()
      await ctx.db
        .insertInto('directory.membership')
        .values({ account_id: account.id, workspace_id: workspaceId, person_id: personId })
        .execute()
    }
  })
  const now = app.clock.now()
  const tokens: string[] = []
  for (const { id } of accounts) {
    const expiresAt = new Date(now.getTime() + HALF_A_YEAR).toISOString()
    const token = { accountId: id, workspaceId, name: 'bench', scopes: ['*:write'], expiresAt }
    tokens.push((await createToken(app.db, now.toISOString(), token)).secret)
  }
  const groups = await make(
    'group',
    ['Students', 'Adjuncts', 'Staff', 'Parents', 'Advisors', 'Evening'].map((name) => ({
      title: name,
      size: 400,
    })),
  )
  const large = size.notes > LARGE
  const people = await make(
    'person',
    Array.from({ length: large ? 0 : size.known }, (_, at) => ({
      title: `Speaker ${at}`,
      groupId: pick(random, groups).id,
    })),
  )
  const personas = await make(
    'persona',
    Array.from({ length: 12 }, (_, at) => ({ title: `Persona ${at}` })),
  )
  const themes = await make(
    'theme',
    Array.from({ length: large ? 0 : 80 }, () => ({ title: title(random), product: productId })),
  )
  const items = await make(
    'item',
    Array.from({ length: large ? 0 : size.items }, () => newItem(random, productId, personas)),
  )
  const notes = await make(
    'note',
    Array.from({ length: large ? 0 : size.notes }, () => newNote(random, productId, people)),
  )
  if (large)
    await fillMasses(
      running,
      { ...size, themes: 400 },
      {
        workspaceId,
        productId,
        groups: groups.map((row) => row.id),
        personas: personas.map((row) => row.id),
      },
    )
  else await inWorld((ctx) => insertLinks(ctx, linksBetween(random, ctx.now, { notes, themes, items })))
  // What a database of this size has done long ago: without it the planner works on a guess.
  await analyse(database.admin)
  await app.jobs.find(({ name }) => name === 'words.count')?.run(app)
  await signIn.stop()
  await running.stop()
  return { workspace: slug, product: 'PROD-1', tokens, items: size.items, notes: size.notes }
}

const analyse = async (admin: pg.ClientConfig): Promise<void> => {
  const client = new pg.Client(admin)
  await client.connect()
  await client.query('vacuum analyze')
  await client.end()
}

const STATES = ['new', 'new', 'refining', 'ready', 'in-progress', 'done', 'declined']
const TYPES = ['story', 'story', 'story', 'task', 'feature', 'improvement', 'accessibility-fix']

const newItem = (random: () => number, product: string, personas: readonly StoredRecord[]): NewRecord => {
  const estimate = random() < 0.7 ? Math.ceil(random() * 13) : null
  return {
    title: title(random),
    product,
    type: pick(random, TYPES),
    state: pick(random, STATES),
    description: paragraph(random, 8),
    personaId: random() < 0.6 ? pick(random, personas).id : null,
    learningValue: random() < 0.5 ? Math.floor(random() * 6) : null,
    estimate,
    estimateLow: estimate,
    estimateHigh: estimate === null ? null : estimate * 2,
    criteria: Array.from({ length: Math.floor(random() * 4) }, () => ({
      text: title(random),
      done: random() < 0.3,
    })),
  }
}

const newNote = (random: () => number, product: string, people: readonly StoredRecord[]): NewRecord => {
  const speaker = pick(random, people)
  const text = paragraph(random, 4)
  return { title: text.slice(0, 80), text, product, saidBy: speaker.id, groupId: speaker['group_id'] }
}

type Parts = { notes: StoredRecord[]; themes: StoredRecord[]; items: StoredRecord[] }

/** Most notes speak for an item or a theme; themes ask for items; some items block others, earlier ones later ones. */
const linksBetween = (random: () => number, now: string, { notes, themes, items }: Parts): StoredLink[] => {
  const link = (type: string, from: StoredRecord, to: StoredRecord, slot = '', detail = {}): StoredLink => ({
    id: newId(now),
    type,
    fromId: from.id,
    toId: to.id,
    slot,
    detail,
    createdAt: now,
    createdBy: null,
  })
  const supports = notes.flatMap((note) => {
    const kind = random()
    if (kind > 0.8) return []
    const to = kind < 0.55 ? pick(random, items) : pick(random, themes)
    return [link('supports', note, to, newId(now), { importance: Math.floor(random() * 4) })]
  })
  const asks = themes.flatMap((theme) =>
    Array.from({ length: 5 }, () => link('asks-for', theme, pick(random, items))),
  )
  const blocks = Array.from({ length: Math.floor(items.length / 4) }, () => {
    const at = Math.floor(random() * (items.length - 50))
    const [from, to] = [items[at], items[at + 1 + Math.floor(random() * 40)]]
    return from && to ? [link('blocks', from, to)] : []
  }).flat()
  return [...supports, ...asks, ...blocks]
}
