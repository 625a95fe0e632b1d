import type { IncomingMessage } from 'node:http'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import type { App } from '../../core/app.ts'
import { awayProblem, fullProblem, isAway, isFull } from '../../core/database/away.ts'
import { newId } from '../../core/ids.ts'
import { Problem } from '../../core/problems.ts'

/** Every refusal and every fault leaves as application/problem+json (RFC 9457), with a code that stays the same. */
export const serveErrors = (server: FastifyInstance, app: Pick<App, 'log'>): void => {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = asProblem(error)
    const instance = `urn:uuid:${newId()}`
    const what = { instance, method: request.method, url: request.url }
    // While the database is away or the disk full every request says the same: a line each, without its stack.
    if (problem.code === 'not-answering' || problem.code === 'no-room')
      app.log.warn({ ...what, why: error.message }, problem.message)
    else if (problem.status >= 500) app.log.error({ ...what, err: error }, problem.message)
    if (problem.code === 'not-signed-in') reply.header('www-authenticate', 'Bearer')
    if (problem.code === 'not-answering') reply.header('retry-after', '1')
    if (error.statusCode === 413) readOn(request.raw, reply)
    return reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify({ ...problem.toJSON(), instance }))
  })
}

/** How long what is too large is still read after the answer, in ms. */
const READ_ON = 10_000

/**
 * Reads on and forgets while the answer goes out. Were the connection closed at once, the system would reset it under
 * whoever is still sending, and they would see a broken connection instead of the reason.
 */
const readOn = (incoming: IncomingMessage, reply: FastifyReply): void => {
  reply.removeHeader('connection')
  incoming.resume()
  const end = setTimeout(() => {
    if (!incoming.complete) incoming.destroy()
  }, READ_ON).unref()
  incoming.on('close', () => clearTimeout(end))
}

/** Any error as a Problem. What we did not foresee tells the person nothing but that it was our fault. */
export const asProblem = (error: Error & { statusCode?: number; code?: string }): Problem => {
  if (error instanceof Problem) return error
  if (isAway(error)) return awayProblem(error)
  if (isFull(error)) return fullProblem(error)
  if (error.statusCode === 413)
    return new Problem(
      'too-large',
      'What was sent is larger than this takes. Nothing was changed; send it in parts.',
    )
  if (error.statusCode === 429) return new Problem('too-many', error.message)
  if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500)
    return new Problem('invalid-input', `Nothing was changed. ${error.message}`)
  return new Problem(
    'unexpected',
    'Something went wrong on our side and nothing of this step was kept. Try again; if it stays, quote the number below.',
    { cause: error },
  )
}
