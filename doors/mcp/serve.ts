import type { FastifyInstance } from 'fastify'
import type { Identity } from '../../core/access/identity.ts'
import type { App } from '../../core/app.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { identify } from '../rest/identify.ts'
import { API, headersOf } from '../rest/rest.ts'

/**
 * Assistants come in here: MCP over streamable HTTP at /api/v1/{workspace}/mcp, without sessions and with JSON
 * answers, signed in by a token. What they may do is what the token's person may do.
 */
export const serveMcp = (server: FastifyInstance, app: App, identity: Identity, version: string): void => {
  const loaded = lazily(async () => {
    // Loaded with the first assistant: it takes a third of a second, which a start should not wait for.
    const [{ WebStandardStreamableHTTPServerTransport }, { makeMcpServer }, { toolsOf }] = await Promise.all([
      import('@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'),
      import('./server.ts'),
      import('./tools.ts'),
    ])
    return { WebStandardStreamableHTTPServerTransport, makeMcpServer, tools: toolsOf(app) }
  })
  server.post(`${API}/:workspace/mcp`, async (request, reply) => {
    const headers = headersOf(request)
    // A cookie is not enough: an assistant acts with a token, which says what it may do and ends.
    const caller = headers.get('authorization') ? await identify(app, identity, request, headers) : null
    if (!caller)
      throw new Problem('not-signed-in', 'An assistant needs a token. Make one under Settings, Tokens.')
    // Many calls in one request would count as one; the protocol has given them up.
    if (Array.isArray(request.body)) throw invalid('', 'Send one call in a request. Nothing was done.')
    const { workspace } = request.params as { workspace: string }
    const { WebStandardStreamableHTTPServerTransport, makeMcpServer, tools } = await loaded()
    const session = { app, caller: { ...caller, door: 'mcp' as const }, workspace, tools, version }
    const mcp = makeMcpServer(session)
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    await mcp.connect(transport)
    try {
      const answer = await transport.handleRequest(
        new Request(new URL(request.url, app.url), { method: 'POST', headers }),
        { parsedBody: request.body },
      )
      reply.status(answer.status).header('cache-control', 'no-store')
      const type = answer.headers.get('content-type')
      if (type) reply.header('content-type', type)
      return reply.send(await answer.text())
    } finally {
      await mcp.close()
    }
  })
  // There is no stream to listen to and no session to end; the protocol asks that this be said so.
  server.route({
    method: ['GET', 'DELETE'],
    url: `${API}/:workspace/mcp`,
    handler: async (_, reply) => reply.status(405).header('allow', 'POST').send(),
  })
}

const lazily = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load()
    return loading
  }
}
