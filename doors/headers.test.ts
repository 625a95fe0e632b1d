import { expect, test } from 'vitest'
import { startTestApp } from '../tools/test/app.ts'

const { server, workspaceId, owner } = await startTestApp()

const answers = async () => ({
  'an answer': await server.inject({
    url: `/api/v1/${workspaceId}/items`,
    headers: { authorization: `Bearer ${owner.token}` },
  }),
  'a refusal': await server.inject({ url: `/api/v1/${workspaceId}/items` }),
  'what is not there': await server.inject({ url: '/api/v1/nothing/at/all' }),
  'the API document': await server.inject({ url: '/api/v1/openapi.json' }),
})

test('every answer carries a strict content security policy and its companions', async () => {
  for (const [what, { headers }] of Object.entries(await answers())) {
    const policy = String(headers['content-security-policy'])
    expect(policy, what).toContain("default-src 'none'")
    expect(policy, what).toContain("frame-ancestors 'none'")
    expect(policy, what).not.toMatch(/unsafe|\*|https?:/)
    expect(headers['x-content-type-options'], what).toBe('nosniff')
    expect(headers['referrer-policy'], what).toBe('no-referrer')
    expect(headers['cross-origin-opener-policy'], what).toBe('same-origin')
    expect(headers, what).not.toHaveProperty('x-powered-by')
    // Without TLS it would promise what nobody keeps.
    expect(headers, what).not.toHaveProperty('strict-transport-security')
  }
})

test('data and refusals are kept by no cache, and refusals are problems', async () => {
  const all = await answers()
  expect(all['an answer'].headers['cache-control']).toBe('no-store')
  for (const what of ['a refusal', 'what is not there'] as const) {
    expect(all[what].headers['cache-control'], what).toBe('no-store')
    expect(all[what].headers['content-type'], what).toContain('application/problem+json')
    expect(all[what].json(), what).toMatchObject({ code: expect.any(String), instance: expect.any(String) })
  }
})

test('a body that is no JSON, too large or of another type is refused as a problem', async () => {
  const post = (payload: string, type: string) =>
    server.inject({
      method: 'POST',
      url: `/api/v1/${workspaceId}/items`,
      headers: { authorization: `Bearer ${owner.token}`, 'content-type': type },
      payload,
    })
  expect((await post('{"title":', 'application/json')).json()).toMatchObject({ code: 'invalid-input' })
  expect((await post('<a/>', 'text/xml')).json()).toMatchObject({ code: 'invalid-input' })
  expect((await post(`"${'x'.repeat(3_000_000)}"`, 'application/json')).json()).toMatchObject({
    code: 'too-large',
  })
  expect((await post('[1]', 'application/json')).json()).toMatchObject({ code: 'invalid-input' })
  expect((await post('{"__proto__":{"title":"x"}}', 'application/json')).statusCode).toBe(400)
})

test('another site’s page cannot use a visitor’s session', async () => {
  const foreign = await server.inject({
    method: 'POST',
    url: `/api/v1/${workspaceId}/items`,
    headers: { cookie: 'linchpin.session_token=x', origin: 'https://evil.example' },
    payload: { title: 'x' },
  })
  expect(foreign.statusCode).toBe(403)
})
