import { Kysely, PostgresDialect } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Database } from '../../core/database/tables.ts'
import { effectOf, type Operation, type WorkspaceOperation } from '../../core/operations/define.ts'
import { buildServer } from '../../doors/server.ts'
import { clientWith, startTestApp, testIdentity } from './app.ts'
import { openOneTransaction } from './one-transaction.ts'
import { type Expected, expected, hiddenFrom, makeRoles, type Role } from './roles.ts'
import { commentBy, exampleOf, injectable, makeSampleData, type SampleData, viewBy } from './sample.ts'

// Every operation of a workspace is tried as everybody, generated from the list of operations: who may gets an answer
// of the declared shape with nothing in it that they may not see, everybody else is refused and nothing has changed.

const product = await startTestApp()
const data = await makeSampleData(product)
const roles = await makeRoles(product, data)
const dataOf = await withOwnComments(roles)
await product.settled()
// The minute in which a token was last used is no change that a call makes.
await product.app.pool.query('update directory.token set used_at = $1', [product.app.clock.now()])
const one = await openOneTransaction(product.database.admin)
const server = await buildServer({
  app: {
    ...product.app,
    pool: one.pool,
    db: new Kysely<Database>({ dialect: new PostgresDialect({ pool: one.pool }) }),
    wake: () => {},
  },
  identity: testIdentity(),
  listener: { start: async () => {}, subscribe: () => () => {}, stop: async () => {} },
  rateLimit: 0,
  trustedProxies: [],
  version: '0.0.0',
  webFolder: null,
})
afterAll(async () => {
  await server.close()
  await one.end()
})
const untouched = await one.onFreshData(one.checksum)

const operations = [...product.app.operations.values()].filter(
  (operation): operation is Operation & WorkspaceOperation => operation.scope === 'workspace',
)

test('there are operations to try, and roles to try them as', () => {
  expect(operations.length).toBeGreaterThan(20)
  expect(roles.length).toBe(14)
})

test.each(operations.map((operation) => [operation.name, operation] as const))(
  '%s answers each role as its policy says',
  async (_, operation) => {
    const faults: string[] = []
    for (const role of roles) {
      const samples = dataOf.get(role.name) ?? data
      const { input, asked } = exampleOf(operation, samples, role.personId)
      const should = expected(product, role, operation, effectOf(operation), samples, asked)
      const fault = await one.onFreshData(() => faultOf(role, operation, input, should))
      if (fault) faults.push(`${role.name}: ${fault}`)
    }
    expect(faults).toEqual([])
  },
)

test('operations outside any workspace are closed to whoever is not signed in, but for those that say otherwise', async () => {
  const closed = [...product.app.operations.values()].filter(
    (operation) => operation.scope === 'account' && operation.may === 'account',
  )
  expect(closed.length).toBeGreaterThan(3)
  for (const operation of closed) {
    const { input } = exampleOf(operation, data, product.owner.personId)
    const answer = await one.onFreshData(() => server.inject(injectable(operation, '', input)))
    expect(answer.statusCode, operation.name).toBe(401)
  }
})

/** What is wrong with the answer to one call, or null. */
const faultOf = async (
  role: Role,
  operation: WorkspaceOperation,
  input: Record<string, unknown>,
  should: Expected,
): Promise<string | null> => {
  const answer = await server.inject({
    ...injectable(operation as Operation, product.workspaceId, input),
    headers: role.token ? { authorization: `Bearer ${role.token}` } : {},
  })
  const said = `answered ${answer.statusCode} ${answer.body.slice(0, 300)}`
  if (should.answer === 'refused') {
    if (!should.status.includes(answer.statusCode)) return `should be refused (${should.why}) and ${said}`
    if (await one.changedSince(untouched)) return `was refused (${should.why}), yet something was changed`
    return null
  }
  if (answer.statusCode !== 200) return `should be allowed and ${said}`
  const hidden = hiddenFrom(product, role, data).find((record) => answer.body.includes(record.title))
  if (hidden) return `was told of ${hidden.ref}, which is hidden from them: ${said}`
  if (operation.file) return answer.body.length > 0 ? null : 'was given an empty file'
  const body = answer.json() as unknown
  const parsed = operation.output.safeParse(body)
  if (!parsed.success) return `was answered in another shape than declared: ${parsed.error.message}`
  // A declared shape drops what it does not name; what it drops was never meant to leave.
  return JSON.stringify(sorted(parsed.data)) === JSON.stringify(sorted(body))
    ? null
    : `was answered with more than is declared: ${said}`
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

/** Comments and views are changed by who made them: each role that may gets one of its own to try that on. */
async function withOwnComments(all: readonly Role[]): Promise<Map<string, SampleData>> {
  const item = data.records.get('item')
  const own = new Map<string, SampleData>()
  for (const role of all) {
    const client = role.token
      ? clientWith(product.server, product.workspaceId, role.token, role.personId)
      : null
    const comment = client && item ? await commentBy(client, item) : undefined
    const view = client ? await viewBy(client) : undefined
    const ids = new Map(data.ids)
    if (comment) ids.set('comment', comment)
    if (view) ids.set('view', view)
    own.set(role.name, { ...data, ids })
  }
  return own
}
