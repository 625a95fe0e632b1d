import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Identity } from '../core/access/identity.ts'
import type { Listener } from '../core/announce/listener.ts'
import type { App } from '../core/app.ts'
import { notFound } from '../core/problems.ts'
import { refuseAddress, refuseConnection } from './broken-requests.ts'
import { serveFeeds } from './feeds/serve.ts'
import { limitRates } from './limits.ts'
import { serveLive } from './live/live.ts'
import { serveMcp } from './mcp/serve.ts'
import { serveOpenApi } from './openapi/serve.ts'
import { type Links, serveOperator } from './operator/serve.ts'
import { serveErrors } from './rest/errors.ts'
import { serveRest } from './rest/rest.ts'
import { serveAuth } from './site/auth.ts'
import { serveSite } from './site/site.ts'

export type ServerOptions = {
  app: App
  identity: Identity
  listener: Listener
  /** Requests a minute for one person or address; 0 for no limit. */
  rateLimit: number
  trustedProxies: readonly string[]
  version: string
  /** The folder of the built web app, or null where there is none. */
  webFolder: URL | null
  /** The door for whoever runs the server; left out, there is none. */
  operator?: { keyHash: Buffer; links: Links }
}

/** The usual body. An operation that takes more says so itself. */
const BODY = 2 * 1024 * 1024

/** Nobody takes longer for the head of a request, nor for all of it, in ms: slow senders hold no connection for ever. */
const HEAD = 20_000
const WHOLE = 300_000

/** The server with all its doors, not yet listening. */
export const buildServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const { app, identity } = options
  const server = Fastify({
    logger: false,
    bodyLimit: BODY,
    routerOptions: { maxParamLength: 300 },
    forceCloseConnections: true,
    requestTimeout: WHOLE,
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseConnection,
    ...(options.trustedProxies.length > 0 ? { trustProxy: [...options.trustedProxies] } : {}),
  })
  server.server.headersTimeout = HEAD
  // What a mail program sends when somebody stops its mail with one click (RFC 8058).
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 1000 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  serveErrors(server, app)
  await protect(server, options)
  serveRest(server, app, identity)
  serveLive(server, app, identity, options.listener)
  serveOpenApi(server, app, options.version)
  serveMcp(server, app, identity, options.version)
  serveAuth(server, app, identity)
  serveFeeds(server, app)
  if (options.operator) serveOperator(server, app, options.operator.keyHash, options.operator.links)
  if (options.webFolder) await serveSite(server, options.webFolder)
  else
    server.setNotFoundHandler((request) => {
      throw notFound(`${request.method} ${request.url.split('?')[0]}`)
    })
  server.get('/health', async () => {
    await app.pool.query('select 1')
    return { ok: true }
  })
  return server
}

/** The headers and limits that every answer has. */
const protect = async (server: FastifyInstance, { app, rateLimit: most }: ServerOptions): Promise<void> => {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        // The one that lets pages open while the network is off.
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    // Only behind TLS does the promise of TLS mean anything.
    strictTransportSecurity: app.url.startsWith('https:'),
  })
  await limitRates(server, app, most)
}
