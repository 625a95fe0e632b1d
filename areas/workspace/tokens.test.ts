import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const app = await startTestApp()
type Made = { id: string; secret: string; expiresAt: string }

const make = (scopes: string[], days = 30) =>
  app.owner.call<Made & { code: string }>('POST', '/tokens', { name: 'For a program', scopes, days })

const as = async (secret: string, method: 'GET' | 'POST', path: string, payload?: object) => {
  const answer = await app.server.inject({
    method,
    url: `/api/v1/${app.workspaceId}${path}`,
    headers: { authorization: `Bearer ${secret}` },
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, body: answer.json() as Record<string, unknown> }
}

test('a token does what its scopes say and nothing more', async () => {
  const reads = (await make(['*:read'])).body.secret
  const backlog = (await make(['backlog:write'])).body.secret
  const item = { title: 'By a program', product: app.productId }
  expect((await as(reads, 'GET', '/items')).status).toBe(200)
  expect((await as(reads, 'POST', '/items', item)).status).toBe(403)
  expect((await as(backlog, 'POST', '/items', item)).status).toBe(200)
  expect((await as(backlog, 'GET', '/items')).status).toBe(200)
  const people = await as(backlog, 'GET', '/people')
  expect(people.status).toBe(403)
  expect(people.body['detail']).toContain('workspace:read')
})

test('a token ends on its day, within a year, and can be taken back before', async () => {
  expect((await make(['*:read'], 366)).status).toBe(400)
  const { id, secret, expiresAt } = (await make(['*:read'], 365)).body
  expect(expiresAt).toBe('2027-11-21T09:00:00.000Z')
  const short = (await make(['*:read'], 1)).body.secret
  app.clock.set('2026-11-22T08:59:59Z')
  expect((await as(short, 'GET', '/items')).status).toBe(200)
  app.clock.set('2026-11-22T09:00:00Z')
  expect((await as(short, 'GET', '/items')).status).toBe(401)
  expect((await app.owner.call('POST', `/tokens/${id}/revoke`)).body).toEqual({ revoked: true })
  expect((await as(secret, 'GET', '/items')).status).toBe(401)
  app.clock.set('2026-11-21T09:00:00Z')
})

test('a token makes no token that may more than itself', async () => {
  const narrow = (await make(['workspace:write'])).body.secret
  const wider = { name: 'wider', scopes: ['*:write'], days: 1 }
  expect((await as(narrow, 'POST', '/tokens', wider)).status).toBe(403)
  const same = { name: 'as wide', scopes: ['workspace:read'], days: 1 }
  expect((await as(narrow, 'POST', '/tokens', same)).status).toBe(200)
})

test('unknown areas and empty scopes are refused with the field named', async () => {
  for (const scopes of [['nowhere:read'], ['backlog:delete'], []])
    expect((await make(scopes)).status, scopes.join()).toBe(400)
})

test('the list shows no secret, and other people’s tokens to admins only', async () => {
  const viewer = await app.client('viewer')
  await viewer.call('POST', '/tokens', { name: 'A viewer’s', scopes: ['*:read'], days: 7 })
  type List = { tokens: { name: string }[] }
  const own = await viewer.call<List>('GET', '/tokens')
  expect(own.body.tokens.every((token) => ['A viewer’s', 'test'].includes(token.name))).toBe(true)
  const all = await app.owner.call<List>('GET', '/tokens')
  expect(all.body.tokens.map((token) => token.name)).toContain('A viewer’s')
  expect(JSON.stringify(all.body)).not.toMatch(/lp_|hash/)
})

test('what a token may is kept in the history of its person', async () => {
  const { id } = (await make(['*:read'])).body
  const history = await app.owner.call<{ lines: { verb: string; fields: Record<string, unknown> }[] }>(
    'GET',
    `/records/${app.owner.personId}/history`,
  )
  expect(history.body.lines.some((line) => line.verb === 'role' && `token.${id}` in line.fields)).toBe(true)
})
