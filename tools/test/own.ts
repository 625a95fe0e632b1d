import pg from 'pg'
import { ensurePersonalWorkspace } from '../../areas/workspace/personal.ts'
import { createToken } from '../../core/access/tokens.ts'
import type { App } from '../../core/app.ts'
import { type Client, clientWith, startTestApp, type TestApp } from './app.ts'

/** A person in both of their places: signed in at the institution and in their own workspace, by one session. */
export type OwnPlace = {
  accountId: string
  /** Their own workspace's id. */
  workspaceId: string
  /** In their own workspace, by session. */
  own: Client
  /** The same with a token, which is good for that workspace alone. */
  byToken: Client
}

/** The product with sessions: a cookie names the account. For what needs one caller in two workspaces. */
export const startWithSessions = (): Promise<TestApp> =>
  startTestApp({
    before: (app: App) => {
      app.identity = {
        ...app.identity,
        callerOf: async (headers) => {
          const accountId = /account=([\w-]+)/.exec(headers.get('cookie') ?? '')?.[1]
          return accountId
            ? {
                accountId,
                accountName: 'Test Person',
                email: `${accountId}@example.org`,
                door: 'site',
                scopes: null,
                tokenWorkspaceId: null,
              }
            : null
        },
      }
    },
  })

/** The account behind a client. */
export const accountOf = async (test: TestApp, client: Client): Promise<string> => {
  const { rows } = await test.app.pool.query<{ account_id: string }>(
    'select account_id from directory.membership where person_id = $1',
    [client.personId],
  )
  return rows[0]?.account_id ?? ''
}

/** A client of a workspace by session. */
export const sessionIn = (test: TestApp, workspaceId: string, accountId: string): Client => ({
  token: '',
  personId: '',
  call: async <T>(method: string, path: string, input?: unknown) => {
    const query = method === 'GET' || method === 'DELETE'
    const answer = await test.server.inject({
      method: method as 'GET',
      url: `/api/v1/${workspaceId}${path}`,
      headers: { cookie: `account=${accountId}` },
      ...(input === undefined
        ? {}
        : query
          ? { query: input as Record<string, string> }
          : { payload: input as object }),
    })
    const type = String(answer.headers['content-type'] ?? '')
    if (answer.body && !type.includes('json'))
      return { status: answer.statusCode, body: { type, text: answer.body } as T }
    return { status: answer.statusCode, body: (answer.body ? answer.json() : null) as T }
  },
})

/** Gives the person of a client their own workspace. */
export const ownPlaceOf = async (test: TestApp, client: Client): Promise<OwnPlace> => {
  const { app } = test
  const accountId = await accountOf(test, client)
  await ensurePersonalWorkspace(app, {
    id: accountId,
    name: 'Test Person',
    email: `${accountId}@example.org`,
  })
  const { rows } = await app.pool.query<{ workspace_id: string }>(
    'select workspace_id from directory.personal_workspace where account_id = $1',
    [accountId],
  )
  const workspaceId = rows[0]?.workspace_id ?? ''
  const { secret } = await createToken(app.db, app.clock.now().toISOString(), {
    accountId,
    workspaceId,
    name: 'own',
    scopes: ['*:write'],
    expiresAt: '2099-01-01T00:00:00.000Z',
  })
  return {
    accountId,
    workspaceId,
    own: sessionIn(test, workspaceId, accountId),
    byToken: clientWith(test.server, workspaceId, secret, ''),
  }
}

/** Looks into the database past row-level security: how many rows a query gives, whichever workspace they lie in. */
export const countBehind = async (test: TestApp, query: string, values: unknown[] = []): Promise<number> => {
  const client = new pg.Client(test.database.admin)
  await client.connect()
  try {
    return (await client.query(query, values)).rows.length
  } finally {
    await client.end()
  }
}
