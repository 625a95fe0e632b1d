import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor } from '../../core/access/actor.ts'
import { enterAs } from '../../core/access/enter.ts'
import type { Identity } from '../../core/access/identity.ts'
import type { Listener } from '../../core/announce/listener.ts'
import type { App } from '../../core/app.ts'
import { Problem } from '../../core/problems.ts'
import { identify } from '../rest/identify.ts'
import { API, headersOf } from '../rest/rest.ts'
import { heardBy } from './hearing.ts'

/** A comment line now and then keeps proxies from closing the stream, and tells us of browsers that are gone. */
const HEARTBEAT = 20_000
/** How many pages one person may have open at once, and all people together: each costs a connection and a look. */
export const MOST_OPEN = { each: 50, all: 5_000 }
/** A browser that has fallen this far behind, in bytes, is let go: it comes back and reads all anew. */
const BEHIND = 1_000_000

/**
 * Live updates as server-sent events: which record changed, never its content, so that a browser reads it anew with
 * its own rights. `gap` says that something may have been missed, and all should be read anew. Who has read before
 * listening says with `?missed=` how many milliseconds ago that was, and is told of what came since.
 */
export const serveLive = (
  server: FastifyInstance,
  app: App,
  identity: Identity,
  listener: Listener,
  heartbeat = HEARTBEAT,
): void => {
  const open = new Set<() => void>()
  const openOf = new Map<string, number>()
  server.get(`${API}/:workspace/live`, async (request, reply) => {
    let { actor, workspaceId } = await whoListens(app, identity, request)
    const { accountId } = actor.caller
    refuseTooMany(openOf.get(accountId) ?? 0, open.size)
    reply.hijack()
    const stream = reply.raw
    // A browser that went away between two writes is no fault of ours.
    stream.on('error', () => {})
    stream.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    const send = (event: string, data: unknown): void => {
      if (stream.writableLength > BEHIND) close()
      else stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    }
    stream.write('retry: 1000\n')
    // Not called `open`: a browser has an event of its own by that name.
    send('listening', {})
    const unsubscribe = listener.subscribe(
      (told) => {
        if (told.workspaceId !== workspaceId) return
        // What this person may do has changed: the browser comes back at once and is looked at anew, or not let in.
        if (told.name === 'member.changed' && told.payload['ofPersonId'] === actor.personId) return close()
        const heard = heardBy(app, actor, told)
        if (heard) send('changed', heard)
      },
      () => send('gap', {}),
      missedIn(request),
    )
    const beat = setInterval(async () => {
      stream.write(': still here\n\n')
      const now = await stillMay(app, identity, request, actor)
      if (now) actor = now
      else close()
    }, heartbeat)
    const close = (): void => {
      clearInterval(beat)
      unsubscribe()
      if (open.delete(close)) count(openOf, accountId, -1)
      stream.end()
    }
    open.add(close)
    count(openOf, accountId, 1)
    request.raw.on('close', close)
  })
  server.addHook('preClose', async () => {
    for (const close of [...open]) close()
  })
}

const missedIn = (request: FastifyRequest): number | undefined => {
  const missed = Number((request.query as { missed?: string }).missed)
  return missed >= 0 ? missed : undefined
}

const count = (openOf: Map<string, number>, accountId: string, by: 1 | -1): void => {
  const now = (openOf.get(accountId) ?? 0) + by
  if (now > 0) openOf.set(accountId, now)
  else openOf.delete(accountId)
}

const refuseTooMany = (own: number, all: number): void => {
  if (own >= MOST_OPEN.each)
    throw new Problem(
      'too-many',
      `You have ${own} pages open that wait for changes. Close some; this one works, but shows changes only when it is loaded again.`,
    )
  if (all >= MOST_OPEN.all)
    throw new Problem(
      'too-many',
      'More pages wait for changes than this server can tell. This one works, but shows changes only when it is loaded again.',
    )
}

const whoListens = async (
  app: App,
  identity: Identity,
  request: FastifyRequest,
): Promise<{ actor: Actor; workspaceId: string }> => {
  const caller = await identify(app, identity, request, headersOf(request))
  if (!caller) throw new Problem('not-signed-in', 'Sign in to hear of changes.')
  const { workspace } = request.params as { workspace: string }
  return enterAs(app, caller, workspace, async ({ actor, workspaceId }) => ({ actor, workspaceId }))
}

/** The listener with the rights of now; null where a token ended, a session was closed or a membership taken. */
const stillMay = async (
  app: App,
  identity: Identity,
  request: FastifyRequest,
  before: Actor,
): Promise<Actor | null> => {
  try {
    return (await whoListens(app, identity, request)).actor
  } catch (error) {
    // While the database is away nothing changes; the next look will tell.
    return error instanceof Problem && error.status < 500 ? null : before
  }
}
