import { expect, test } from 'vitest'
import { startTestApp } from '../tools/test/app.ts'

const MOST = 20
const product = await startTestApp({ rateLimit: MOST })
const { server, workspaceId } = product

const get = (headers: Record<string, string>, remoteAddress: string) =>
  server.inject({ url: `/api/v1/${workspaceId}/items`, headers, remoteAddress })

/** The status of each of so many calls, one after the other. */
const statuses = async (
  count: number,
  call: (n: number) => Promise<{ statusCode: number }>,
): Promise<number[]> => {
  const list: number[] = []
  for (let n = 0; n < count; n++) list.push((await call(n)).statusCode)
  return list
}

test('who calls too often is told so, as a problem that says when to come back', async () => {
  const { token } = await product.client('viewer')
  const bearer = { authorization: `Bearer ${token}` }
  await statuses(MOST + 1, () => get(bearer, '10.0.0.1'))
  const refused = await get(bearer, '10.0.0.1')
  expect(refused.statusCode).toBe(429)
  expect(refused.headers['content-type']).toContain('application/problem+json')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(refused.json()).toMatchObject({
    code: 'too-many',
    detail: expect.stringContaining('nothing is lost'),
  })
})

test('a person counts once, whatever address they come from, and does not use up a neighbour’s share', async () => {
  const busy = await product.client('viewer')
  const quiet = await product.client('viewer')
  const as = (token: string) => ({ authorization: `Bearer ${token}` })
  await get(as(busy.token), '10.0.1.1')
  await statuses(MOST, () => get(as(busy.token), '10.0.1.1'))
  expect((await get(as(busy.token), '10.0.1.2')).statusCode).toBe(429)
  expect(await statuses(3, () => get(as(quiet.token), '10.0.1.1'))).toEqual([200, 200, 200])
})

test('made-up tokens and cookies bring no fresh share each: they count by address', async () => {
  const guesses = await statuses(MOST + 5, (n) => get({ authorization: `Bearer lp_guess${n}` }, '10.0.2.1'))
  expect(guesses.filter((status) => status === 429)).toHaveLength(5)
  const cookies = await statuses(MOST + 5, (n) => get({ cookie: `session=${n}` }, '10.0.2.2'))
  expect(cookies.filter((status) => status === 429)).toHaveLength(5)
})

test('a token that was taken back no longer counts for its person', async () => {
  const { token } = await product.client('viewer')
  const bearer = { authorization: `Bearer ${token}` }
  expect((await get(bearer, '10.0.3.1')).statusCode).toBe(200)
  await product.app.pool.query('update directory.token set revoked_at = now()')
  expect((await get(bearer, '10.0.3.1')).statusCode).toBe(401)
  await statuses(MOST, () => get(bearer, '10.0.3.1'))
  expect((await get({}, '10.0.3.1')).statusCode).toBe(429)
})

test('signing in has a share of its own, so that busy pages do not lock people out', async () => {
  await statuses(MOST + 5, () => get({}, '10.0.4.1'))
  const enter = await server.inject({
    method: 'POST',
    url: '/api/auth/enter',
    remoteAddress: '10.0.4.1',
    payload: {},
  })
  expect(enter.statusCode).not.toBe(429)
})
