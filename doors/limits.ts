import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { App } from '../core/app.ts'
import { Problem } from '../core/problems.ts'
import { FEEDS } from './feeds/serve.ts'
import { knownCallers } from './known-callers.ts'
import { OPERATOR } from './operator/serve.ts'
import { API } from './rest/rest.ts'

/** Tries to sign in, and to guess the operator's key, from one address in a minute. */
const SIGN_INS = 60
/** What a request brings to say who it is from; empty for strangers. */
export const credentialOf = (headers: {
  authorization?: string | undefined
  cookie?: string | undefined
}): string => headers.authorization ?? headers.cookie ?? ''

/** Limits how often one person, or for strangers one address, may call in a minute; signing in is limited more. */
export const limitRates = async (server: FastifyInstance, app: App, most: number): Promise<void> => {
  if (most === 0) return
  const callers = knownCallers(app)
  await server.register(rateLimit, {
    max: (request) => (isSignIn(request) ? Math.min(SIGN_INS, most) : most),
    timeWindow: 60_000,
    keyGenerator: (request) => {
      if (isSignIn(request)) return `sign-in ${request.ip}`
      const credential = credentialOf(request.headers)
      const account = credential === '' ? undefined : callers.accountOf(credential)
      return account ? `account ${account}` : `address ${request.ip}`
    },
    // Pages and their parts are files: they cost little and come in bursts.
    allowList: (request) => !LIMITED.some((path) => request.url.startsWith(path)),
    errorResponseBuilder: (_, context) =>
      new Problem(
        'too-many',
        `More than ${context.max} requests in a minute. Wait ${context.after} and go on; nothing is lost.`,
      ),
  })
}

const LIMITED = [API, '/api/auth', OPERATOR, FEEDS]

const isSignIn = (request: FastifyRequest): boolean =>
  request.method === 'POST' && (request.url.startsWith('/api/auth') || request.url.startsWith(OPERATOR))
