import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { create } from 'content-disposition'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Identity } from '../../core/access/identity.ts'
import type { App } from '../../core/app.ts'
import { type Operation, pathNames } from '../../core/operations/define.ts'
import type { FileAnswer, LongFile, StoredFile } from '../../core/operations/file-answer.ts'
import { runOperation } from '../../core/operations/run.ts'
import { identify } from './identify.ts'

/** Where the API lives. The version is part of the address; a change that breaks callers gets a new one. */
export const API = '/api/v1'

/** The address of an operation in Fastify's spelling. */
export const routeOf = (operation: Operation): string => {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1')
  return operation.scope === 'workspace' ? `${API}/:workspace${path}` : `${API}${path}`
}

/** Makes every operation a route. Input is path, query and body together; which part a name is in, the route says. */
export const serveRest = (server: FastifyInstance, app: App, identity: Identity): void => {
  for (const operation of app.operations.values()) {
    server.route({
      method: operation.method,
      url: routeOf(operation),
      ...(operation.largest ? { bodyLimit: largestOf(app, operation.largest) } : {}),
      handler: async (request, reply) => answer(app, identity, operation, request, reply),
    })
  }
}

const answer = async (
  app: App,
  identity: Identity,
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> => {
  const headers = headersOf(request)
  const caller = await identify(app, identity, request, headers)
  const params = request.params as Record<string, string>
  const output = await runOperation(app, {
    operation,
    caller,
    headers,
    input: inputOf(operation, request),
    ...(params['workspace'] ? { workspace: params['workspace'] } : {}),
  })
  reply.header('cache-control', 'no-store')
  if (!operation.file) return output
  const file = output as FileAnswer
  if (file.stored) return sendStored(reply, file, file.stored)
  reply
    .header(
      'content-type',
      /^(text|application\/json)/.test(file.type) ? `${file.type}; charset=utf-8` : file.type,
    )
    .header('content-disposition', `attachment; filename="${file.name.replaceAll(/[^\w.-]+/g, '-')}"`)
  if (!file.long) return reply.send(file.text)
  return reply.header('content-length', file.long.size).send(Readable.from(piecesOf(file.long)))
}

const largestOf = (app: App, largest: NonNullable<Operation['largest']>): number =>
  typeof largest === 'number' ? largest : largest(app)

/**
 * What somebody attached: with the type that was found in it, never guessed at, in a box without scripts, and under
 * its name in a spelling that no sign in it can break out of (RFC 6266).
 */
const sendStored = (reply: FastifyReply, file: FileAnswer, stored: StoredFile): FastifyReply =>
  reply
    .header('content-type', file.type === 'text/plain' ? 'text/plain; charset=utf-8' : file.type)
    .header('content-disposition', create(file.name, { type: stored.inline ? 'inline' : 'attachment' }))
    .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, max-age=300')
    .header('content-length', stored.size)
    .send(createReadStream(stored.path))

/** A long file piece by piece; it is removed when it was sent, and when the other side went away. */
async function* piecesOf(file: LongFile): AsyncGenerator<Buffer> {
  try {
    if (file.head !== '') yield Buffer.from(file.head)
    yield* createReadStream(file.path) as AsyncIterable<Buffer>
  } finally {
    await file.discard()
  }
}

const inputOf = (operation: Operation, request: FastifyRequest): unknown => {
  const params = request.params as Record<string, string>
  const given =
    operation.method === 'GET' || operation.method === 'DELETE' ? request.query : (request.body ?? {})
  // An input that is not an object is refused by the operation's own shape, with its own words.
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given
  return { ...given, ...Object.fromEntries(pathNames(operation.path).map((name) => [name, params[name]])) }
}

/** Fastify's headers as the platform's Headers, which the sign-in library reads. */
export const headersOf = (request: FastifyRequest): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  return headers
}
