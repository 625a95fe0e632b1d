import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { startTestApp } from '../tools/test/app.ts'

// An assistant's own client, which starts `linchpin mcp` as its settings say and speaks to it over stdin and stdout.

const product = await startTestApp()
const address = await product.server.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => product.server.close())

const connect = async (token: string, url = address): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [fileURLToPath(new URL('linchpin.js', import.meta.url)), 'mcp'],
      env: { LINCHPIN_URL: url, LINCHPIN_TOKEN: token, LINCHPIN_WORKSPACE: product.workspaceId },
    }),
  )
  onTestFinished(() => client.close())
  return client
}

const call = async (client: Client, name: string, input: Record<string, unknown>): Promise<CallToolResult> =>
  (await client.callTool({ name, arguments: input })) as CallToolResult

test('an assistant creates an item and reads its history over stdin and stdout', async () => {
  const client = await connect(product.owner.token)
  expect(client.getServerVersion()).toMatchObject({ name: 'linchpin' })
  expect(client.getInstructions()).toContain('chain of evidence')
  expect((await client.listTools()).tools.length).toBeGreaterThan(40)
  const made = await call(client, 'item_create', { title: 'By an assistant', product: product.productId })
  const { record } = made.structuredContent as { record: { ref: string } }
  const history = await call(client, 'history_list', { ref: record.ref })
  expect(history.structuredContent).toMatchObject({ lines: [{ door: 'mcp', verb: 'created' }] })
  const { contents } = await client.readResource({ uri: `linchpin://${record.ref}` })
  expect(contents).toHaveLength(1)
})

test('it is refused what its person may not do, in the words of every door', async () => {
  const viewer = await product.client('viewer')
  const refused = await call(await connect(viewer.token), 'item_create', {
    title: 'Not mine',
    product: product.productId,
  })
  expect(refused).toMatchObject({
    isError: true,
    content: [{ text: expect.stringContaining('Nothing was changed') }],
  })
})

test('a token that holds no longer, and a server that is away, are told as errors and end nothing', async () => {
  await expect(connect('lp_ended')).rejects.toThrow('This token is unknown')
  await expect(connect(product.owner.token, 'http://127.0.0.1:9')).rejects.toThrow('could not be reached')
})
