import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { magicLink } from 'better-auth/plugins'
import type pg from 'pg'
import type { App } from '../../../core/app.ts'
import { newId } from '../../../core/ids.ts'
import { type AccountEvent, isGuessedAt, keepAccountEvent } from './account-events.ts'
import { AUTH_PATH, LINK_HOLDS, SHORTEST_PASSWORD } from './limits.ts'

const DAY = 24 * 3600

export type LibraryOptions = {
  app: App
  /** Its own pool, whose search path is the schema `auth`. */
  pool: pg.Pool
  secret: string
  /** Hands a one-time link's secret to whoever sends or prints it. */
  deliver: (email: string, token: string) => Promise<void>
  /** Whether an account with this address may be made now: nobody signs up by themselves. */
  mayMake: (email: string) => Promise<boolean>
  /** Called after each sign-in, in whatever way. */
  signedIn: (account: { id: string; name: string; email: string }) => Promise<void>
}

/**
 * The sign-in library as we use it. OIDC and SAML come in here as one more plugin; see docs/decisions, "Sign-in". This
 * file is imported when it is first needed, since it takes half a second.
 */
export const openLibrary = ({ app, pool, secret, deliver, mayMake, signedIn }: LibraryOptions) => {
  const url = new URL(app.url)
  const secure = url.protocol === 'https:'
  return betterAuth({
    appName: 'Linchpin',
    baseURL: app.url,
    basePath: AUTH_PATH,
    trustedOrigins: originsOf(url),
    secret,
    database: pool,
    logger: {
      level: 'warn',
      log: (level, message) => app.log[level === 'error' ? 'error' : 'warn']({ from: 'sign-in' }, message),
    },
    onAPIError: {
      // Refusals are answers, not faults; our route gives them their words.
      onError: (error) => {
        if (!(error instanceof APIError)) app.log.error({ err: error }, 'The sign-in failed.')
      },
    },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: 'linchpin',
      useSecureCookies: secure,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/', secure },
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
      // Off by default where NODE_ENV is test: what is checked in the tests shall be what runs.
      disableCSRFCheck: false,
      disableOriginCheck: false,
    },
    session: { expiresIn: 30 * DAY, updateAge: DAY, freshAge: DAY },
    // Kept in the database, so that the limits hold over a restart and over several servers.
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 120,
      customRules: {
        // A whole school sits behind one address on Monday morning; guessing at one account is stopped by isGuessedAt.
        '/sign-in/email': { window: 60, max: 60 },
        '/sign-in/magic-link': { window: 60, max: 20 },
        '/magic-link/verify': { window: 60, max: 60 },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: 256,
    },
    plugins: [
      magicLink({
        storeToken: 'hashed',
        expiresIn: LINK_HOLDS,
        rateLimit: { window: 60, max: 60 },
        sendMagicLink: ({ email, token }) => deliver(email, token),
      }),
      passkey({ rpID: url.hostname, rpName: 'Linchpin', origin: app.url }),
    ],
    databaseHooks: {
      user: {
        create: {
          before: async (user) => {
            if (await mayMake(user.email)) return
            throw new APIError('FORBIDDEN', { code: 'SIGN_UP_CLOSED', message: 'Sign-up is by invitation.' })
          },
          after: async (user) => keepAccountEvent(app, user.id, 'account-made', 'invitation'),
        },
      },
      session: {
        create: {
          after: async (session, ctx) => {
            const account = await ctx?.context.internalAdapter.findUserById(session.userId)
            if (account) await signedIn(account)
            await keepAccountEvent(app, session.userId, 'signed-in', wayOf(ctx?.path ?? ''))
          },
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        if (ctx.path !== '/sign-in/email') return
        const found = await ctx.context.internalAdapter.findUserByEmail(emailIn(ctx.body))
        if (found && (await isGuessedAt(app, found.user.id)))
          throw new APIError('TOO_MANY_REQUESTS', {
            code: 'GUESSED_AT',
            message: 'Too many wrong passwords.',
          })
      }),
      after: createAuthMiddleware(async (ctx) => {
        const failed = ctx.context.returned instanceof Error
        if (ctx.path === '/sign-in/email' && failed) {
          const found = await ctx.context.internalAdapter.findUserByEmail(emailIn(ctx.body))
          if (found) await keepAccountEvent(app, found.user.id, 'sign-in-refused', 'password')
        }
        const event = EVENTS[ctx.path]
        const accountId = ctx.context.session?.user.id
        if (event && accountId && !failed) await keepAccountEvent(app, accountId, ...event)
      }),
    },
  })
}
export type Library = ReturnType<typeof openLibrary>

/** A machine's own browser may reach it by either of its names. */
const originsOf = (url: URL): string[] => {
  const names = ['localhost', '127.0.0.1']
  if (!names.includes(url.hostname)) return [url.origin]
  return names.map((name) => `${url.protocol}//${name}${url.port ? `:${url.port}` : ''}`)
}

const EVENTS: Record<string, readonly [AccountEvent, string] | undefined> = {
  '/change-password': ['password-set', 'password'],
  '/passkey/verify-registration': ['passkey-added', 'passkey'],
  '/passkey/delete-passkey': ['passkey-removed', 'passkey'],
}

const wayOf = (path: string): string =>
  path.startsWith('/passkey') ? 'passkey' : path.startsWith('/magic-link') ? 'link' : 'password'

const emailIn = (body: unknown): string => {
  const email = (body as { email?: unknown } | null)?.email
  return typeof email === 'string' ? email.toLowerCase() : ''
}
