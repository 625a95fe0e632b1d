import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'kysely'
import pg from 'pg'
import type { Identity } from '../../../core/access/identity.ts'
import type { App } from '../../../core/app.ts'
import { Problem } from '../../../core/problems.ts'
import { accountById, accountWithEmail, anyAccount, isPlaceholder, PLACEHOLDER_EMAIL } from '../accounts.ts'
import { signInMail } from '../mails.ts'
import { ensurePersonalWorkspace } from '../personal.ts'
import { keepAccountEvent } from './account-events.ts'
import { problemOfThrown } from './answers.ts'
import type { Library } from './library.ts'
import { answerAuth } from './routes.ts'
import { makeSessionMemo } from './session-memo.ts'

export type SignInOptions = {
  app: App
  /** The connection that the server uses; the sign-in keeps a small pool of its own over it. */
  database: pg.ClientConfig
  secret: string
}

export type SignIn = {
  identity: Identity
  /** A one-time link for the first owner, or null once they have said who they are. */
  firstLink(): Promise<string | null>
  /** A one-time link for an account, by its address. Throws a Problem where there is none. */
  linkFor(email: string): Promise<string>
  stop(): Promise<void>
}

/**
 * Sign-in by password, one-time link and passkey, and the accounts behind it. Sets `app.identity`. The library is
 * loaded at its first use, so that the server listens before.
 */
export const makeSignIn = ({ app, database, secret }: SignInOptions): SignIn => {
  const pool = new pg.Pool({ ...database, max: 4, options: '-c search_path=auth' })
  pool.on('error', () => {})
  pool.on('connect', (client) => {
    client.on('error', () => {})
  })
  // What is made or asked for by our own code rather than by a request from outside.
  const ours = new AsyncLocalStorage<{ link?: string }>()
  const memo = makeSessionMemo(app.clock)

  const deliver = async (email: string, token: string): Promise<void> => {
    const link = `${app.url}/enter?token=${token}`
    const asked = ours.getStore()
    if (asked) {
      asked.link = link
      return
    }
    // The same answer whether there is such an account or not, and after the same time: nobody learns who has one.
    const account = await accountWithEmail(app, email)
    if (!account || !app.mailer.ready) return
    app.mailer.send(signInMail(account, link)).catch((error: unknown) => {
      app.log.error({ err: error }, 'A sign-in link could not be sent.')
    })
  }

  const mayMake = async (email: string): Promise<boolean> =>
    ours.getStore() !== undefined || (isPlaceholder(email) && !(await anyAccount(app)))

  const signedIn = async (account: { id: string; name: string; email: string }): Promise<void> => {
    try {
      await ensurePersonalWorkspace(app, account)
    } catch (error) {
      app.log.error({ err: error }, 'A personal workspace could not be made; the next sign-in tries again.')
    }
  }

  let loading: Promise<Library> | null = null
  const library = (): Promise<Library> => {
    loading ??= import('./library.ts').then(({ openLibrary }) =>
      openLibrary({ app, pool, secret, deliver, mayMake, signedIn }),
    )
    return loading
  }

  const linkTo = async (email: string): Promise<string> => {
    const asked: { link?: string } = {}
    await ours.run(asked, async () =>
      (await library()).api.signInMagicLink({ body: { email }, headers: new Headers() }),
    )
    if (!asked.link) throw new Error('The sign-in library made no link.')
    return asked.link
  }

  const identity: Identity = {
    callerOf: async (headers) => {
      const cookie = sessionCookie(headers)
      if (!cookie) return null
      const known = memo.get(cookie)
      if (known) return known
      const found = await (await library()).api.getSession({ headers, query: { disableRefresh: true } })
      if (!found) return null
      const { id, name, email } = found.user
      const caller = {
        accountId: id,
        accountName: name,
        email: isPlaceholder(email) ? '' : email,
        door: 'site' as const,
        scopes: null,
        tokenWorkspaceId: null,
      }
      memo.set(cookie, caller)
      return caller
    },
    account: async (id) => accountById(app, id),
    accountByEmail: async (email) => accountWithEmail(app, email),
    makeAccount: async ({ name, email, password }) => {
      if (await accountWithEmail(app, email))
        throw new Problem('conflict', 'There is an account with this address. Sign in with it instead.')
      const { internalAdapter, password: hashing } = await (await library()).$context
      const hash = password === null ? null : await hashing.hash(password)
      const user = await ours.run({}, () =>
        // Whoever invites somebody vouches for the address, so that a later e-mail link does not drop the password.
        internalAdapter.createUser(
          { name, email: email.toLowerCase(), emailVerified: true },
          { method: 'email' },
        ),
      )
      if (hash !== null)
        await internalAdapter.linkAccount({
          userId: user.id,
          providerId: 'credential',
          accountId: user.id,
          password: hash,
        })
      return user.id
    },
    changeAccount: async (accountId, change) => {
      const { internalAdapter } = await (await library()).$context
      await internalAdapter.updateUser(accountId, {
        ...(change.name === undefined ? {} : { name: change.name }),
        ...(change.email === undefined ? {} : { email: change.email.toLowerCase() }),
      })
      memo.forget(accountId)
    },
    waysOf: async (accountId) => {
      const { rows } = await sql<{ password: boolean; passkeys: number }>`
        select exists (select 1 from auth.account where "userId" = ${accountId} and password is not null) as password,
               (select count(*)::int from auth.passkey where "userId" = ${accountId}) as passkeys`.execute(
        app.db,
      )
      return rows[0] ?? { password: false, passkeys: 0 }
    },
    setPassword: async (headers, newPassword) => {
      const caller = await identity.callerOf(headers)
      try {
        await (await library()).api.setPassword({ body: { newPassword }, headers })
      } catch (error) {
        throw problemOfThrown(error) ?? error
      }
      if (caller) await keepAccountEvent(app, caller.accountId, 'password-set', 'password')
    },
    handle: async (request) => {
      const caller = await identity.callerOf(request.headers)
      const answer = await answerAuth(app, await library(), request)
      if (request.method === 'POST' && caller) memo.forget(caller.accountId)
      return answer
    },
  }
  app.identity = identity
  return {
    identity,
    firstLink: async () => {
      // Whoever came by the first link and went before saying who they are comes back by the next one.
      const nameless = await accountWithEmail(app, PLACEHOLDER_EMAIL)
      if (!nameless && (await anyAccount(app))) {
        // Loaded now that the server listens, so that the first person does not wait for it.
        library().catch((error: unknown) => app.log.error({ err: error }, 'The sign-in could not be loaded.'))
        return null
      }
      return linkTo(PLACEHOLDER_EMAIL)
    },
    linkFor: async (email) => {
      const account = await accountWithEmail(app, email)
      if (!account)
        throw new Problem(
          'not-found',
          `Nobody here has an account with the address ${email}. Nothing was made.`,
        )
      await keepAccountEvent(app, account.id, 'link-made', 'link')
      return linkTo(account.storedEmail)
    },
    stop: () => pool.end(),
  }
}

/** The value of the session's cookie, or null: most requests without one need no library at all. */
const sessionCookie = (headers: Headers): string | null =>
  /(?:^|;\s*)(?:__Secure-)?linchpin\.session_token=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1] ?? null
