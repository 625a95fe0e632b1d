import type { FastifyInstance } from 'fastify'
import { visibleProducts } from '../../core/access/actor.ts'
import type { Identity } from '../../core/access/identity.ts'
import { loadActor, workspaceIdOf } from '../../core/access/load-actor.ts'
import type { Listener } from '../../core/announce/listener.ts'
import type { App } from '../../core/app.ts'
import { enterWorkspace } from '../../core/operations/run.ts'
import { notFound, Problem } from '../../core/problems.ts'
import { identify } from '../rest/identify.ts'
import { API, headersOf } from '../rest/rest.ts'

/** A comment line now and then keeps proxies from closing the stream, and tells us of browsers that are gone. */
const HEARTBEAT = 20_000

/**
 * Live updates as server-sent events: which record changed, never its content, so that a browser reads it anew with
 * its own rights. `gap` says that something may have been missed, and all should be read anew.
 */
export const serveLive = (
  server: FastifyInstance,
  app: App,
  identity: Identity,
  listener: Listener,
): void => {
  const open = new Set<() => void>()
  server.get(`${API}/:workspace/live`, async (request, reply) => {
    const caller = await identify(app, identity, request, headersOf(request))
    if (!caller) throw new Problem('not-signed-in', 'Sign in to hear of changes.')
    const { workspace } = request.params as { workspace: string }
    const found = await app.db.transaction().execute(async (db) => {
      const workspaceId = await workspaceIdOf(db, workspace)
      if (!workspaceId || (caller.tokenWorkspaceId && caller.tokenWorkspaceId !== workspaceId)) return null
      await enterWorkspace(db, workspaceId)
      const actor = await loadActor(db, workspaceId, caller, app.clock.now())
      return actor && { actor, workspaceId }
    })
    if (!found) throw notFound('This workspace')
    reply.hijack()
    const stream = reply.raw
    stream.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    const send = (event: string, data: unknown) =>
      stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    send('open', {})
    const products = visibleProducts(found.actor)
    const unsubscribe = listener.subscribe(
      (told) => {
        if (told.workspaceId !== found.workspaceId) return
        // What this person may do has changed: the browser comes back at once and is looked at anew, or not let in.
        if (told.name === 'member.changed' && told.payload['ofPersonId'] === found.actor.personId)
          return close()
        const productId = told.payload['productId']
        if (typeof productId === 'string' && products !== 'all' && !products.includes(productId)) return
        send('changed', { name: told.name, ...told.payload })
      },
      () => send('gap', {}),
    )
    const beat = setInterval(() => stream.write(': still here\n\n'), HEARTBEAT)
    const close = () => {
      clearInterval(beat)
      unsubscribe()
      open.delete(close)
      stream.end()
    }
    open.add(close)
    request.raw.on('close', close)
  })
  server.addHook('preClose', async () => {
    for (const close of [...open]) close()
  })
}
