import http from 'node:http'
import type { Request } from './requests.ts'

export type Answer = { status: number; type: string; text: string; ms: number }

/** What the connection ended with instead of an answer. */
export type NoAnswer = { gone: string; ms: number }

const PATIENCE = 30_000

/** Sends a request as it stands, with whatever is wrong with it, over a connection of its own agent. */
export const send = (
  agent: http.Agent,
  base: string,
  request: Request,
  more: Record<string, string>,
): Promise<Answer | NoAnswer> =>
  new Promise((resolve) => {
    const began = performance.now()
    const gone = (why: string) => resolve({ gone: why, ms: performance.now() - began })
    let outgoing: http.ClientRequest
    try {
      outgoing = http.request(base, {
        agent,
        method: request.method,
        path: request.path,
        headers: {
          ...more,
          ...(request.body ? { 'content-length': String(request.body.length) } : {}),
          ...request.headers,
        },
        signal: AbortSignal.timeout(PATIENCE),
      })
    } catch (error) {
      // This program's own HTTP client refuses to send some of it.
      return resolve({ gone: `not sent: ${(error as Error).message}`, ms: 0 })
    }
    outgoing.on('response', (incoming) => {
      const parts: Buffer[] = []
      incoming.on('data', (part: Buffer) => parts.push(part))
      incoming.on('error', (error) => gone(error.message))
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          type: String(incoming.headers['content-type'] ?? ''),
          text: Buffer.concat(parts).toString(),
          ms: performance.now() - began,
        }),
      )
    })
    outgoing.on('error', (error) => gone(error.message))
    if (request.cutAt !== undefined) {
      outgoing.write((request.body ?? Buffer.alloc(0)).subarray(0, request.cutAt), () => outgoing.destroy())
      return
    }
    outgoing.end(request.body ?? undefined)
  })
