import { afterAll } from 'vitest'
import { makeSignIn, type SignIn } from '../../areas/workspace/sign-in/sign-in.ts'
import type { App } from '../../core/app.ts'
import { startTestApp, type TestApp } from './app.ts'

type Answer = {
  status: number
  body: Record<string, unknown>
  /** The set-cookie headers, as they came. */
  cookies: string[]
}

/** Somebody's browser: it keeps the cookies it is given, and says where it comes from as browsers do. */
export type Browser = {
  get: (path: string) => Promise<Answer>
  post: (path: string, body?: object, headers?: Record<string, string>) => Promise<Answer>
  patch: (path: string, body: object) => Promise<Answer>
  delete: (path: string) => Promise<Answer>
  /** Its cookies as a request header. */
  cookie: () => string
}

export type SignInApp = TestApp & {
  signIn: SignIn
  mails: { to: string; subject: string; text: string }[]
  /** A browser of its own; each comes from an address of its own unless given. */
  browser: (address?: string) => Browser
}

/** The test app with real accounts and real sign-ins, and a mail server that remembers what it sent. */
export const startSignInApp = async (
  options: { mail?: boolean; url?: string; clock?: TestApp['clock'] } = {},
): Promise<SignInApp> => {
  const mails: SignInApp['mails'] = []
  let signIn: SignIn | null = null
  const test = await startTestApp({
    ...(options.clock ? { clock: options.clock } : {}),
    before: (app: App, database) => {
      app.url = options.url ?? 'http://localhost'
      if (options.mail !== false) app.mailer = { ready: true, send: async (mail) => void mails.push(mail) }
      signIn = makeSignIn({ app, database: database.app, secret: 'for tests only, and long enough for it' })
    },
  })
  if (!signIn) throw new Error('The sign-in was not made.')
  const made: SignIn = signIn
  afterAll(() => made.stop())
  let count = 0
  return {
    ...test,
    signIn: made,
    mails,
    browser: (address) => browserOf(test, address ?? `203.0.113.${++count}`),
  }
}

const browserOf = ({ server, app }: TestApp, address: string): Browser => {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const send = async (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    payload?: object,
    more: Record<string, string> = {},
  ): Promise<Answer> => {
    const answer = await server.inject({
      method,
      url,
      remoteAddress: address,
      headers: {
        ...(jar.size > 0 ? { cookie: cookie() } : {}),
        ...(method === 'GET' ? {} : { origin: app.url }),
        ...more,
      },
      ...(payload ? { payload } : {}),
    })
    const cookies = [answer.headers['set-cookie'] ?? []].flat()
    for (const each of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
      if (value === '' || /max-age=0/i.test(each)) jar.delete(name)
      else jar.set(name, value)
    }
    return { status: answer.statusCode, body: answer.body ? answer.json() : {}, cookies }
  }
  return {
    get: (path) => send('GET', path),
    post: (path, body = {}, headers = {}) => send('POST', path, body, headers),
    patch: (path, body) => send('PATCH', path, body),
    delete: (path) => send('DELETE', path),
    cookie,
  }
}
