import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { newId } from '../core/ids.ts'
import { Problem } from '../core/problems.ts'

// Requests that break before any route is found. They are refused as everything else is: as a problem, in words.

const bodyOf = (problem: Problem): string =>
  JSON.stringify({ ...problem.toJSON(), instance: `urn:uuid:${newId()}` })

/** An address that cannot be read: a percent sign with nothing behind it, or a part as long as a page. */
export const refuseAddress = (
  error: Error & { statusCode?: number },
  _request: FastifyRequest,
  reply: FastifyReply,
): void => {
  const problem =
    error.statusCode === 414
      ? new Problem('not-found', 'A part of this address is longer than any of ours. Nothing was changed.')
      : new Problem(
          'invalid-input',
          'This address cannot be read. Nothing was changed; look for a stray % in it.',
        )
  reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send(bodyOf(problem))
}

/** What is not HTTP, has too many headers, or does not get to its end in time. The connection ends with the answer. */
export const refuseConnection = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const [status, detail] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? [
          '431 Request Header Fields Too Large',
          'The headers or the address are too long. Nothing was changed; send less of them.',
        ]
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? [
            '408 Request Timeout',
            'The request did not get to its end in time. Nothing was changed; send it again.',
          ]
        : ['400 Bad Request', 'This is not a request that can be read. Nothing was changed.']
  const problem = new Problem(status.startsWith('431') ? 'too-large' : 'invalid-input', detail)
  const body = JSON.stringify({
    ...(JSON.parse(bodyOf(problem)) as object),
    status: Number.parseInt(status, 10),
  })
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/problem+json; charset=utf-8\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}
