import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll } from 'vitest'
import { areas } from '../../areas/list.ts'
import type { Caller } from '../../core/access/actor.ts'
import { type Identity, noIdentity } from '../../core/access/identity.ts'
import type { Level } from '../../core/access/levels.ts'
import { createToken } from '../../core/access/tokens.ts'
import { startListener } from '../../core/announce/listener.ts'
import { startRelay } from '../../core/announce/relay.ts'
import { type App, kindNamed, type Log, type Mailer } from '../../core/app.ts'
import type { Area } from '../../core/area.ts'
import { openFileStore } from '../../core/attachments/store.ts'
import { noBackups } from '../../core/backup/backups.ts'
import type { Clock } from '../../core/clock.ts'
import { fixedClock } from '../../core/clock.ts'
import { composeCatalogue } from '../../core/compose.ts'
import { openDatabase, openPool } from '../../core/database/pool.ts'
import { newId } from '../../core/ids.ts'
import { enterWorkspace, makeContext } from '../../core/operations/run.ts'
import { createTestDatabase, type TestDatabase } from '../../core/postgres/testing.ts'
import { createRecords } from '../../core/records/create.ts'
import { buildServer } from '../../doors/server.ts'

export const TEST_NOW = '2026-11-21T09:00:00.000Z'

type Answer<T> = { status: number; body: T }
export type Client = {
  token: string
  personId: string
  /** Calls the API of the test workspace: `call('POST', '/items', {…})`. */
  call: <T = Record<string, unknown>>(method: string, path: string, input?: unknown) => Promise<Answer<T>>
}

/** The product, whole, on a database of its own, with one workspace and one product in it. For one test file. */
export type TestApp = {
  app: App
  clock: ReturnType<typeof fixedClock>
  server: Awaited<ReturnType<typeof buildServer>>
  database: TestDatabase
  workspaceId: string
  productId: string
  /** The workspace's owner, signed in by token. */
  owner: Client
  /** A person of the workspace with that level on the test product (or in the workspace). */
  client: (level: Level, scopes?: string[]) => Promise<Client>
  /** Somebody of another workspace. */
  stranger: () => Promise<Client>
  /** Waits until all announcements were delivered. */
  settled: () => Promise<void>
}

const quiet: Log = { info: () => {}, warn: () => {}, error: (data, message) => console.error(message, data) }
const noMail: Mailer = { ready: false, send: async () => {} }

/** Accounts that exist for tests, without any sign-in: tokens are all that these clients use. */
export const testIdentity = (): Identity => ({
  ...noIdentity,
  account: async (id) => ({ name: `Account ${id.slice(-4)}`, email: `${id}@example.org` }),
  makeAccount: async () => newId(),
})

export const startTestApp = async (
  options: {
    clock?: ReturnType<typeof fixedClock>
    rateLimit?: number
    /** Called before the server is built: sets a real sign-in, or a mail server that remembers. */
    before?: (app: App, database: TestDatabase) => void
    /** One more area, with the statements that make its tables: for trying what a kind gets from its description. */
    trial?: { area: Area; statements: readonly string[] }
  } = {},
): Promise<TestApp> => {
  const database = await createTestDatabase()
  const clock = options.clock ?? fixedClock(TEST_NOW)
  if (options.trial) await migrateTrial(database, options.trial.statements)
  const pool = openPool({ ...database.app, max: 8 })
  const filesFolder = mkdtempSync(join(tmpdir(), 'linchpin-files-'))
  const app: App = {
    ...composeCatalogue(options.trial ? [...areas, options.trial.area] : areas),
    db: openDatabase(pool),
    pool,
    clock: clock satisfies Clock,
    log: quiet,
    mailer: noMail,
    files: openFileStore(filesFolder, 2_000_000),
    identity: testIdentity(),
    url: 'http://localhost',
    wake: () => {},
    startJob: () => {},
    backups: noBackups,
  }
  options.before?.(app, database)
  const relay = startRelay(app)
  app.wake = relay.wake
  const listener = startListener(database.app, quiet)
  await listener.start()
  const server = await buildServer({
    app,
    identity: app.identity,
    listener,
    rateLimit: options.rateLimit ?? 0,
    trustedProxies: [],
    version: '0.0.0',
    webFolder: null,
  })
  afterAll(async () => {
    await server.close()
    await relay.stop()
    await listener.stop()
    await pool.end()
    rmSync(filesFolder, { recursive: true, force: true })
  })
  const first = await makeWorkspace(app, 'Test College')
  const client = async (level: Level, scopes?: string[]) =>
    makeClient(server, app, first, await addPerson(app, first, level), scopes)
  return {
    app,
    clock,
    server,
    database,
    workspaceId: first.workspaceId,
    productId: first.productId,
    owner: await makeClient(server, app, first, first.owner),
    client,
    stranger: async () => {
      const other = await makeWorkspace(app, 'Another College')
      const token = await tokenFor(app, other.workspaceId, other.owner.accountId)
      return clientWith(server, first.workspaceId, token, other.owner.personId)
    },
    settled: async () => {
      relay.wake()
      await relay.idle()
    },
  }
}

const migrateTrial = async (database: TestDatabase, statements: readonly string[]): Promise<void> => {
  const client = new pg.Client(database.admin)
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.query('grant select, insert, update, delete on all tables in schema public to linchpin_app')
  await client.end()
}

type Made = { workspaceId: string; productId: string; owner: Member }
type Member = { accountId: string; personId: string }

const callerFor = (accountId: string): Caller => ({
  accountId,
  accountName: 'Test Owner',
  email: `${accountId}@example.org`,
  door: 'api',
  scopes: null,
  tokenWorkspaceId: null,
})

const asOwner = async <T>(
  app: App,
  workspaceId: string,
  personId: string,
  work: (ctx: ReturnType<typeof makeContext>) => Promise<T>,
): Promise<T> =>
  app.db.transaction().execute(async (db) => {
    await enterWorkspace(db, workspaceId)
    return work(
      makeContext(
        app,
        db,
        workspaceId,
        {
          caller: callerFor(newId()),
          personId,
          personName: 'Test Owner',
          workspaceLevel: 'owner',
          productLevels: new Map(),
          granted: new Map(),
        },
        'test.setup',
      ),
    )
  })

const makeWorkspace = async (app: App, name: string): Promise<Made> => {
  const workspaceId = newId()
  const owner = { accountId: newId(), personId: '' }
  return asOwner(app, workspaceId, '', async (ctx) => {
    await ctx.db
      .insertInto('workspace')
      .values({
        id: workspaceId,
        name,
        institution_type: 'college',
        country: 'US',
        time_zone: 'America/New_York',
        currency: 'USD',
        personal: false,
        demo: false,
        created_at: ctx.now,
      })
      .execute()
    owner.personId = await addMember(app, ctx, owner.accountId, 'owner', null)
    const [product] = await createRecords(ctx, kindNamed(app, 'product'), [{ title: 'Gradebook' }])
    return { workspaceId, productId: product?.id ?? '', owner }
  })
}

const addMember = async (
  app: App,
  ctx: ReturnType<typeof makeContext>,
  accountId: string,
  level: Level,
  productId: string | null,
): Promise<string> => {
  const [person] = await createRecords(ctx, kindNamed(app, 'person'), [{ title: `Test ${level}` }])
  const personId = person?.id ?? ''
  const role = level === 'owner' || level === 'admin' ? level : 'member'
  await ctx.db
    .insertInto('member')
    .values({ workspace_id: ctx.workspaceId, person_id: personId, role })
    .execute()
  if (productId && ['viewer', 'contributor', 'product-owner'].includes(level))
    await ctx.db
      .insertInto('product_role')
      .values({ workspace_id: ctx.workspaceId, person_id: personId, product_id: productId, role: level })
      .execute()
  await ctx.db
    .insertInto('directory.membership')
    .values({ account_id: accountId, workspace_id: ctx.workspaceId, person_id: personId })
    .execute()
  return personId
}

const addPerson = async (app: App, made: Made, level: Level): Promise<Member> => {
  const accountId = newId()
  const personId = await asOwner(app, made.workspaceId, made.owner.personId, (ctx) =>
    addMember(app, ctx, accountId, level, made.productId),
  )
  return { accountId, personId }
}

const tokenFor = async (
  app: App,
  workspaceId: string,
  accountId: string,
  scopes = ['*:write'],
): Promise<string> => {
  const { secret } = await createToken(app.db, app.clock.now().toISOString(), {
    accountId,
    workspaceId,
    name: 'test',
    scopes,
    expiresAt: '2099-01-01T00:00:00.000Z',
  })
  return secret
}

type Server = Awaited<ReturnType<typeof buildServer>>

const makeClient = async (
  server: Server,
  app: App,
  made: Made,
  member: Member,
  scopes?: string[],
): Promise<Client> =>
  clientWith(
    server,
    made.workspaceId,
    await tokenFor(app, made.workspaceId, member.accountId, scopes),
    member.personId,
  )

/** A client of the API with that token. */
export const clientWith = (server: Server, workspaceId: string, token: string, personId: string): Client => ({
  token,
  personId,
  call: async <T>(method: string, path: string, input?: unknown) => {
    const query = method === 'GET' || method === 'DELETE'
    const answer = await server.inject({
      method: method as 'GET',
      url: `/api/v1/${workspaceId}${path}`,
      headers: { authorization: `Bearer ${token}` },
      ...(input === undefined
        ? {}
        : query
          ? { query: input as Record<string, string> }
          : { payload: input as object }),
    })
    return { status: answer.statusCode, body: (answer.body ? answer.json() : null) as T }
  },
})
