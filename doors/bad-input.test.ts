import http from 'node:http'
import { connect, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { type Client, startTestApp } from '../tools/test/app.ts'
import { hear } from '../tools/test/hear.ts'
import { MOST_OPEN } from './live/live.ts'

// Input that nobody sends in good faith: a clear word, nothing lost, and the server goes on for everybody else.

const LIMIT = 400
const { server, owner, client, workspaceId, productId } = await startTestApp({ rateLimit: LIMIT })
await server.listen({ port: 0, host: '127.0.0.1' })
const address = server.server.address()
const port = typeof address === 'object' && address ? address.port : 0
const api = `http://127.0.0.1:${port}/api/v1/${workspaceId}`

type One = { record: { ref: string; version: number }; detail: string; code: string }
type Refused = { code: string; detail: string; errors?: { path: string }[] }
const make = async (as: Client, more: object = {}): Promise<string> =>
  (await as.call<One>('POST', '/items', { title: 'An item', product: productId, ...more })).body.record.ref

test('ten thousand tags are refused with their place, and the item stays as it was', async () => {
  const ref = await make(owner)
  const tags = Array.from({ length: 10_000 }, (_, n) => `tag ${n}`)
  const refused = await owner.call<Refused>('PATCH', `/items/${ref}`, { tags })
  expect(refused).toMatchObject({ status: 400, body: { code: 'invalid-input', errors: [{ path: 'tags' }] } })
  expect((await owner.call<One>('GET', `/items/${ref}`)).body.record.version).toBe(1)
})

test('ten million characters in a field are too large; a quarter of a million are too long, and it says for which', async () => {
  const ref = await make(owner)
  const huge = await owner.call<Refused>('PATCH', `/items/${ref}`, { description: 'x'.repeat(10_000_000) })
  expect(huge).toMatchObject({ status: 413, body: { code: 'too-large' } })
  const long = await owner.call<Refused>('PATCH', `/items/${ref}`, { description: 'x'.repeat(250_000) })
  expect(long).toMatchObject({ status: 400, body: { errors: [{ path: 'description' }] } })
  expect((await owner.call<One>('GET', `/items/${ref}`)).body.record.version).toBe(1)
})

test('a circle of five hundred is named and refused, in words of bounded length', async () => {
  // By a file, as so many come: each row is part of the one before it.
  const rows = Array.from({ length: 500 }, (_, n) => `Circle ${n},${n === 0 ? '' : `Circle ${n - 1}`}`)
  const file = {
    name: 'circle.csv',
    base64: Buffer.from(['Title,Part of', ...rows].join('\n')).toString('base64'),
  }
  const mapping = [
    { column: 'Title', field: 'title' },
    { column: 'Part of', field: 'parentId' },
  ]
  const made = await owner.call('POST', '/import', { kind: 'item', file, mapping, product: productId })
  expect(made).toMatchObject({ status: 200, body: { created: 500, errorRows: 0 } })
  const { body } = await owner.call<{ records: { ref: string; title: string }[] }>(
    'GET',
    '/items?text=Circle&limit=500',
  )
  const refOf = (title: string) => body.records.find((record) => record.title === title)?.ref ?? ''
  const refused = await owner.call<Refused>('PATCH', `/items/${refOf('Circle 0')}`, {
    parentId: refOf('Circle 499'),
  })
  expect(refused).toMatchObject({ status: 409, body: { code: 'circle' } })
  expect(refused.body.detail.length).toBeLessThan(5_000)
})

test('a gigabyte is refused before it was sent, with its length or without', {
  timeout: 120_000,
}, async () => {
  const send = (headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      const outgoing = http.request(`${api}/items`, {
        method: 'POST',
        headers: { authorization: `Bearer ${owner.token}`, 'content-type': 'application/json', ...headers },
      })
      let sent = 0
      const piece = Buffer.alloc(1_000_000, 'x')
      const more = (): void => {
        while (sent < 1e9 && !outgoing.destroyed && outgoing.write(piece)) sent += piece.length
      }
      outgoing.on('drain', more)
      // A connection that breaks before the answer is read tells nobody what was wrong.
      outgoing.on('error', reject)
      outgoing.on('response', (answer) => {
        outgoing.destroy()
        expect(sent).toBeLessThan(100_000_000)
        resolve(answer.statusCode ?? 0)
      })
      more()
    })
  expect(await send({ 'content-length': '1000000000' })).toBe(413)
  expect(await send({ 'transfer-encoding': 'chunked' })).toBe(413)
  expect((await owner.call('GET', '/items?limit=1')).status).toBe(200)
})

test('clients that send a letter now and then keep nobody else waiting, and are let go', async () => {
  const slow: Socket[] = []
  onTestFinished(() => {
    for (const each of slow) each.destroy()
  })
  for (let n = 0; n < 300; n++) {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`POST /api/v1/x HTTP/1.1\r\nhost: x\r\nx-${n}: `),
    )
    socket.on('error', () => {})
    slow.push(socket)
  }
  const began = performance.now()
  expect(
    (await fetch(`${api}/items?limit=1`, { headers: { authorization: `Bearer ${owner.token}` } })).status,
  ).toBe(200)
  expect(performance.now() - began).toBeLessThan(5_000)
  // Waiting for the twenty seconds would only test Node.
  expect(server.server.headersTimeout).toBeLessThanOrEqual(20_000)
  expect(server.server.requestTimeout).toBeLessThanOrEqual(300_000)
})

test('one person holds so many live connections and no more, and others still hear', async () => {
  const busy = await client('viewer')
  const held: Response[] = []
  const statuses = await Promise.all(
    Array.from({ length: MOST_OPEN.each + 20 }, async () => {
      const stop = new AbortController()
      onTestFinished(() => stop.abort())
      const answer = await fetch(`${api}/live`, {
        headers: { authorization: `Bearer ${busy.token}` },
        signal: stop.signal,
      })
      // An answer that nobody holds is collected, and its connection closed.
      held.push(answer)
      return answer.status
    }),
  )
  expect(statuses.filter((status) => status === 200)).toHaveLength(MOST_OPEN.each)
  expect(statuses.filter((status) => status === 429)).toHaveLength(20)
  expect(held).toHaveLength(MOST_OPEN.each + 20)
  const ear = await hear(`${api}/live`, owner.token)
  onTestFinished(ear.close)
})

test('a thousand requests from one token, two hundred at once, are told to wait, and a neighbour is answered', {
  timeout: 120_000,
}, async () => {
  const [busy, quiet] = [await client('contributor'), await client('contributor')]
  const ask = async ({ token }: Client) => {
    const answer = await fetch(`${api}/items?limit=1`, { headers: { authorization: `Bearer ${token}` } })
    return { status: answer.status, code: ((await answer.json()) as Refused).code }
  }
  await ask(busy)
  const answers: Awaited<ReturnType<typeof ask>>[] = []
  for (let wave = 0; wave < 5; wave++)
    answers.push(...(await Promise.all(Array.from({ length: 200 }, () => ask(busy)))))
  // Who is let through and waits too long for one of the connections is told that, too.
  expect(new Set(answers.map(({ status }) => status)).difference(new Set([200, 429, 503]))).toEqual(new Set())
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(1_000 - LIMIT)
  expect(answers.filter(({ code }) => code === 'too-many').length).toBeGreaterThanOrEqual(1_000 - LIMIT)
  expect((await ask(quiet)).status).toBe(200)
})
