import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { notFound } from '../../core/problems.ts'

/** A year: names of built files change with their content. */
const FOREVER = 'public, max-age=31536000, immutable'

/**
 * The web app: its files, compressed when they were built, and its one page for every address that is no file, since
 * the app itself knows its addresses. Anything below /api that is no operation is answered as a problem.
 */
export const serveSite = async (server: FastifyInstance, folder: URL): Promise<void> => {
  const page = await readFile(new URL('index.html', folder), 'utf8')
  await server.register(fastifyStatic, {
    root: fileURLToPath(folder),
    preCompressed: true,
    index: false,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? FOREVER : 'no-cache')
    },
  })
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && !request.url.startsWith('/api')
    if (!wantsPage) throw notFound(`${request.method} ${request.url.split('?')[0]}`)
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(page)
  })
}
