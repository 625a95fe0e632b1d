import type { App } from '../../../core/app.ts'
import { Problem } from '../../../core/problems.ts'
import { problemOfLibrary } from './answers.ts'
import type { Library } from './library.ts'
import { AUTH_PATH } from './limits.ts'

/** The library answers many more routes; whatever is not named here does not exist for the outside. */
const OPEN: Record<string, readonly string[]> = {
  GET: [
    '/get-session',
    '/list-sessions',
    '/passkey/generate-register-options',
    '/passkey/generate-authenticate-options',
    '/passkey/list-user-passkeys',
  ],
  POST: [
    '/sign-in/email',
    '/sign-in/magic-link',
    '/sign-out',
    '/change-password',
    '/revoke-session',
    '/revoke-other-sessions',
    '/passkey/verify-registration',
    '/passkey/verify-authentication',
    '/passkey/update-passkey',
    '/passkey/delete-passkey',
  ],
}

/** Answers a request below /api/auth: ours for one-time links, the library's for the rest. Refusals are problems (RFC 9457). */
export const answerAuth = async (app: App, library: Library, request: Request): Promise<Response> => {
  const path = new URL(request.url).pathname.slice(AUTH_PATH.length)
  if (request.method === 'POST') refuseOtherSites(app, request)
  if (request.method === 'POST' && path === '/enter') return enter(library, request)
  if (!OPEN[request.method]?.includes(path))
    throw new Problem('not-found', `There is no sign-in route ${request.method} ${path}.`)
  if (path === '/sign-in/magic-link' && !app.mailer.ready)
    throw new Problem(
      'conflict',
      'No mail server is set here, so no link can be sent. Whoever runs this server can make one: linchpin link you@example.org',
    )
  const answer = await library.handler(request)
  if (answer.ok) return answer
  throw await problemOfLibrary(answer)
}

/**
 * Spends a one-time link: POST { token }. The library would take it by GET, which a link preview in a mail program
 * does too; so the page behind the link shows a button, and only the button comes here.
 */
const enter = async (library: Library, request: Request): Promise<Response> => {
  const body = (await request.json().catch(() => null)) as { token?: unknown } | null
  const token = typeof body?.token === 'string' ? body.token : ''
  const url = new URL(`${AUTH_PATH}/magic-link/verify`, request.url)
  url.searchParams.set('token', token)
  const answer = await library.handler(new Request(url, { headers: request.headers }))
  if (answer.status === 429) throw await problemOfLibrary(answer)
  if (!answer.ok)
    throw new Problem(
      'gone',
      'This link was used before, or its hour is over. Nothing was changed. Ask for a new one on the sign-in page, or print one on the server: linchpin link you@example.org',
    )
  const headers = new Headers({ 'content-type': 'application/json', 'cache-control': 'no-store' })
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie)
  return new Response(JSON.stringify({ entered: true }), { headers })
}

/** A page of another site could otherwise sign its visitor in as somebody else, or out. */
const refuseOtherSites = (app: App, request: Request): void => {
  const origin = request.headers.get('origin')
  const ours = !origin || origin === app.url || origin === `http://${request.headers.get('host')}`
  if (!ours || request.headers.get('sec-fetch-site') === 'cross-site')
    throw new Problem('not-allowed', 'This came from another site and was not done. Open Linchpin itself.')
}
