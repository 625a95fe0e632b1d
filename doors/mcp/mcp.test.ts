import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { makeSampleData } from '../../tools/test/sample.ts'
import { toolsOf } from './tools.ts'

const product = await startTestApp()
const address = await product.server.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => product.server.close())

/** An assistant's client, connected over real HTTP with that token. */
const connect = async (token: string): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1' })
  const transport = new StreamableHTTPClientTransport(
    new URL(`${address}/api/v1/${product.workspaceId}/mcp`),
    { requestInit: { headers: { authorization: `Bearer ${token}` } } },
  )
  await client.connect(transport as Parameters<Client['connect']>[0])
  onTestFinished(() => client.close())
  return client
}

const call = async (client: Client, name: string, input: Record<string, unknown>) => {
  const result = (await client.callTool({ name, arguments: input })) as CallToolResult
  const [first] = result.content
  return { ...result, text: first?.type === 'text' ? first.text : '' }
}

test('an assistant lists tools, creates an item and reads its history, which says that it was an assistant', async () => {
  const client = await connect(product.owner.token)
  const { tools } = await client.listTools()
  expect(tools.map((tool) => tool.name)).toContain('item_change_many')
  const made = await call(client, 'item_create', { title: 'Grade on a phone', product: product.productId })
  const { record } = made.structuredContent as { record: { ref: string } }
  const history = await call(client, 'history_list', { ref: record.ref })
  expect(history.structuredContent).toMatchObject({
    lines: [{ verb: 'created', door: 'mcp', personName: 'Test owner', operation: 'item.create' }],
  })
})

test('an assistant is refused what its person may not do, and is not shown the tools for it', async () => {
  const viewer = await product.client('viewer')
  const client = await connect(viewer.token)
  const { tools } = await client.listTools()
  expect(tools.map((tool) => tool.name)).toContain('item_list')
  expect(tools.map((tool) => tool.name)).not.toContain('item_create')
  const refused = await call(client, 'item_create', { title: 'Not mine', product: product.productId })
  expect(refused).toMatchObject({ isError: true, text: expect.stringContaining('role of contributor') })
  const item = await product.owner.call<{ record: { ref: string } }>('POST', '/items', {
    title: 'Not to be binned',
    product: product.productId,
  })
  const bin = await call(client, 'item_bin', { refs: [item.body.record.ref] })
  expect(bin.isError).toBe(true)
})

test('a token for reading shows no tool that writes', async () => {
  const reader = await product.client('owner', ['*:read'])
  const { tools } = await (await connect(reader.token)).listTools()
  expect(tools.length).toBeGreaterThan(10)
  expect(tools.filter((tool) => !tool.annotations?.readOnlyHint)).toEqual([])
})

test('bad input comes back with every field that is wrong, in the words of the API', async () => {
  const client = await connect(product.owner.token)
  const bad = await call(client, 'item_create', { title: 7, product: product.productId, colour: 'red' })
  const said = await product.owner.call<{ detail: string }>('POST', '/items', {
    title: 7,
    product: product.productId,
    colour: 'red',
  })
  expect(bad.isError).toBe(true)
  expect(bad.text).toContain(said.body.detail)
  expect(bad.text).toContain('- colour: ')
})

test('a list is short unless more is asked for, and takes numbers, yes and no as they are meant', async () => {
  await product.owner.call('POST', '/notes/paste', { text: 'One.\n\nTwo.' })
  const { productId } = product
  for (let n = 0; n < 22; n++)
    await product.owner.call('POST', '/items', { title: `Item ${n}`, product: productId })
  const client = await connect(product.owner.token)
  const few = await call(client, 'item_list', { count: true, sort: '-createdAt' })
  const page = few.structuredContent as { records: { title: string }[]; total: number; next: string }
  expect(page.records).toHaveLength(20)
  expect(page.total).toBeGreaterThanOrEqual(22)
  const more = await call(client, 'item_list', { limit: 2, after: page.next, sort: '-createdAt' })
  expect(more.structuredContent).toMatchObject({ records: [{}, {}] })
})

test('every example of a tool is answered as its output schema says', { timeout: 60_000 }, async () => {
  const data = await makeSampleData(product)
  const client = await connect(product.owner.token)
  await client.listTools()
  const { exampleOf } = await import('../../tools/test/sample.ts')
  const faults: string[] = []
  let tried = 0
  for (const [name, { operation }] of toolsOf(product.app)) {
    // Reads only: they leave the sample as it is, and the schemas of writes are the same.
    if (operation.method !== 'GET' || operation.personal) continue
    tried++
    try {
      const result = await call(client, name, exampleOf(operation, data, product.owner.personId).input)
      if (result.isError) faults.push(`${name}: ${result.text}`)
    } catch (error) {
      faults.push(`${name}: ${String(error)}`)
    }
  }
  expect(tried).toBeGreaterThan(15)
  expect(faults).toEqual([])
})

test('a record is read as a resource by its ref, and one that is hidden is not', async () => {
  const item = await product.owner.call<{ record: { ref: string } }>('POST', '/items', {
    title: 'As a resource',
    product: product.productId,
  })
  const uri = `linchpin://${item.body.record.ref}`
  const read = await (await connect(product.owner.token)).readResource({ uri })
  expect(JSON.parse((read.contents[0] as { text: string }).text)).toMatchObject({
    record: { title: 'As a resource' },
  })
  const member = await product.client('member')
  await expect((await connect(member.token)).readResource({ uri })).rejects.toThrow()
})

test('without a token, with a cookie alone or with an ended token nobody comes in', async () => {
  const post = (headers: Record<string, string>) =>
    fetch(`${address}/api/v1/${product.workspaceId}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
    })
  expect((await post({})).status).toBe(401)
  expect((await post({ cookie: 'session=x' })).status).toBe(401)
  expect((await post({ authorization: 'Bearer lp_unknown' })).status).toBe(401)
  const stranger = await product.stranger()
  const answer = await post({ authorization: `Bearer ${stranger.token}` })
  expect(await answer.json()).toMatchObject({ error: { message: expect.stringContaining('does not exist') } })
})

test('the list of tools stays small enough to be read: names fit, nothing is described at length', () => {
  const tools = [...toolsOf(product.app).values()].map(({ tool }) => tool)
  expect(tools.length).toBeGreaterThan(40)
  expect(tools.filter((tool) => !/^[a-z][a-z_]{2,59}$/.test(tool.name))).toEqual([])
  expect(tools.filter((tool) => (tool.description ?? '').length > 200)).toEqual([])
  const average = JSON.stringify(tools).length / tools.length
  expect(average).toBeLessThan(2_000)
})

test('what is kept from assistants is no tool', () => {
  const kept = [...product.app.operations.values()].filter((operation) => operation.notForAssistants)
  const names = new Set([...toolsOf(product.app).values()].map(({ operation }) => operation.name))
  expect(kept.filter((operation) => names.has(operation.name))).toEqual([])
})
