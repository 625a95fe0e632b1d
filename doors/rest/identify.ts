import type { FastifyRequest } from 'fastify'
import type { Caller, Door } from '../../core/access/actor.ts'
import type { Identity } from '../../core/access/identity.ts'
import { callerOfToken } from '../../core/access/tokens.ts'
import type { App } from '../../core/app.ts'
import { Problem } from '../../core/problems.ts'
import { knownCallers } from '../known-callers.ts'

/** Programs of ours say which door they are; all others that bring a token are the API's. */
const doorOf = (headers: Headers): Door => {
  const named = headers.get('linchpin-door')
  return named === 'cli' || named === 'mcp' ? named : 'api'
}

/**
 * Who calls: a token in `authorization`, or a browser's session. A token that is wrong is refused rather than taken
 * for a stranger, so that a program with an ended token hears so.
 */
export const identify = async (
  app: App,
  identity: Identity,
  request: FastifyRequest,
  headers: Headers,
): Promise<Caller | null> => {
  const authorization = headers.get('authorization')
  const callers = knownCallers(app)
  if (authorization) {
    const secret = /^bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? ''
    const caller = await callerOfToken(app.db, identity, secret, doorOf(headers), app.clock.now())
    if (!caller) {
      callers.forget(authorization)
      throw new Problem(
        'not-signed-in',
        'This token is unknown, has ended or was taken back. Make a new one.',
      )
    }
    callers.remember(authorization, caller.accountId)
    return caller
  }
  const cookie = headers.get('cookie')
  if (!cookie) return null
  refuseOtherSites(app, request, headers)
  const caller = await identity.callerOf(headers)
  if (caller) callers.remember(cookie, caller.accountId)
  else callers.forget(cookie)
  return caller
}

/** A browser sends its cookies with requests that another site's page makes; such a request is not its person's. */
const refuseOtherSites = (app: App, request: FastifyRequest, headers: Headers): void => {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  const ours = origin ? origin === app.url || origin === `http://${headers.get('host')}` : true
  if (!ours || site === 'cross-site')
    throw new Problem('not-allowed', 'This came from another site and was not done. Open Linchpin itself.')
}
