import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { newId } from '../core/ids.ts'
import { startTestApp } from '../tools/test/app.ts'

// Found by bench/fuzz.ts: each of these was answered with a 5xx, or in another form than that of a problem.

const { server, owner, productId } = await startTestApp()
await server.listen({ port: 0, host: '127.0.0.1' })
const address = server.server.address()
const port = typeof address === 'object' && address ? address.port : 0

/** What the server writes to a connection that begins with these bytes, until it closes. */
const said = (bytes: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.on('data', (part) => {
      text += part
    })
    socket.on('error', () => resolve(text))
    socket.on('close', () => resolve(text))
  })

test.each([
  ['an address with a stray percent sign', '/api/v1/x/%zz', 400],
  ['an address with half of a letter', '/api/v1/%E0%A4%A/items', 400],
  ['a part of an address as long as a page', `/api/v1/x/items/${'a'.repeat(400)}`, 404],
  ['a workspace with a NUL in its name', '/api/v1/%00/items', 404],
])('%s is refused as a problem', async (_, url, status) => {
  const answer = await server.inject({ url, headers: { authorization: `Bearer ${owner.token}` } })
  expect(answer.statusCode).toBe(status)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.json()).toMatchObject({ status, code: expect.any(String), detail: expect.any(String) })
})

test.each([
  ['what is no HTTP', 'HELLO\r\n\r\n', 400],
  ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
])('%s is refused as a problem, and the connection ends', async (_, bytes, status) => {
  const answer = await said(bytes)
  expect(answer).toContain(`HTTP/1.1 ${status}`)
  expect(answer).toContain('application/problem+json')
  expect(answer).toContain('Connection: close')
  expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4))).toMatchObject({ status })
})

test('a NUL in a filter is bad input, named by its place', async () => {
  const answer = await owner.call<{ errors: { path: string }[] }>('GET', '/items?state=%00')
  expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input', errors: [{ path: 'state' }] } })
})

test('an id that something else has is a conflict', async () => {
  const id = newId()
  expect((await owner.call('POST', '/items', { id, title: 'First', product: productId })).status).toBe(200)
  const again = await owner.call('POST', '/aims', { id, title: 'Second' })
  expect(again).toMatchObject({ status: 409, body: { code: 'conflict' } })
})

test('one creation that is sent twice at once is made once', async () => {
  const input = { id: newId(), title: 'Sent twice', product: productId }
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => owner.call<{ record: { ref: string } }>('POST', '/items', input)),
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(new Set(answers.map(({ body }) => body.record.ref)).size).toBe(1)
  const found = await owner.call<{ records: unknown[] }>('GET', '/items?text=twice')
  expect(found.body.records).toHaveLength(1)
})
