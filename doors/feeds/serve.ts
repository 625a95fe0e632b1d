import type { FastifyInstance } from 'fastify'
import type { App } from '../../core/app.ts'
import type { FileAnswer } from '../../core/operations/file-answer.ts'
import { runOperation } from '../../core/operations/run.ts'
import { notFound } from '../../core/problems.ts'

/** Where calendar programs read: an address that ends as theirs do, and that is private by its secret alone. */
export const FEEDS = '/feeds/'

/** Serves `/feeds/<secret>.ics` by the operation `feed.read`. Nothing of it is kept on the way. */
export const serveFeeds = (server: FastifyInstance, app: App): void => {
  server.get<{ Params: { file: string } }>(`${FEEDS}:file`, async (request, reply) => {
    const operation = app.operations.get('feed.read')
    const token = /^([\w-]{10,200})\.ics$/.exec(request.params.file)?.[1]
    if (!operation || !token) throw notFound('This calendar')
    const file = (await runOperation(app, { operation, caller: null, input: { token } })) as FileAnswer
    return reply
      .header('content-type', `${file.type}; charset=utf-8`)
      .header('cache-control', 'private, no-store')
      .header('x-robots-tag', 'noindex')
      .send(file.text)
  })
}
