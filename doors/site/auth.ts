import type { FastifyInstance } from 'fastify'
import type { Identity } from '../../core/access/identity.ts'
import type { App } from '../../core/app.ts'
import { headersOf } from '../rest/rest.ts'

/** The sign-in's own routes. They speak the platform's Request and Response; this carries them over. */
export const serveAuth = (server: FastifyInstance, app: Pick<App, 'url'>, identity: Identity): void => {
  server.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => {
      const headers = headersOf(request)
      // Whoever sits in front of us may be named in this header; the library counts its limits by it.
      headers.set('x-client-address', request.ip)
      const hasBody = request.method === 'POST' && request.body !== undefined
      const answer = await identity.handle(
        new Request(new URL(request.url, app.url), {
          method: request.method,
          headers,
          ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
        }),
      )
      reply.status(answer.status)
      for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value)
      for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
      return reply.send(Buffer.from(await answer.arrayBuffer()))
    },
  })
}
