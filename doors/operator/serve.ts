import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Caller } from '../../core/access/actor.ts'
import type { App } from '../../core/app.ts'
import { runOperation } from '../../core/operations/run.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { isKey } from './key.ts'
import { accountForOperator, workspaceForOperator } from './workspaces.ts'

/** How sign-in makes one-time links. */
export type Links = {
  /** For the first owner, or null where somebody has an account already. */
  first: () => Promise<string | null>
  /** For the account with that address. */
  for: (email: string) => Promise<string>
}

/** Where whoever runs the server asks it for what no sign-in can give. */
export const OPERATOR = '/api/operator'

const linkInput = z.strictObject({ email: z.string().min(1).max(254).optional() })
const tokenInput = z.strictObject({
  workspace: z.string().min(1).max(100).optional(),
  name: z.string().min(1).max(100).default('The operator’s command line'),
  scopes: z.array(z.string()).min(1).default(['*:write']),
  days: z.int().min(1).max(365).default(30),
})

const restoreInput = z.strictObject({
  email: z.email().optional(),
  name: z.string().min(1).max(200).default('Owner'),
  file: z.object({ name: z.string(), base64: z.string() }),
})
const backupInput = z.strictObject({ file: z.string().min(1).max(4000) })
/** Whole workspaces, in base64. */
const LARGEST = 64 * 1024 * 1024

/**
 * The operator door: one-time sign-in links, and tokens of a workspace's owner, for whoever holds the key that lies in
 * the data folder. It gives nothing that this person could not read from the database anyway.
 */
export const serveOperator = (server: FastifyInstance, app: App, keyHash: Buffer, links: Links): void => {
  const open = (request: FastifyRequest): void => {
    const given = /^operator\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    if (!isKey(keyHash, given))
      throw new Problem(
        'not-signed-in',
        'This is not the key of the server that runs now. Nothing was made; is the data folder the right one?',
      )
  }
  server.post(`${OPERATOR}/link`, async (request) => {
    open(request)
    const { email } = read(linkInput, request.body)
    return { link: email ? await links.for(email) : await linkForAnybody(app, links) }
  })
  server.post(`${OPERATOR}/token`, async (request) => {
    open(request)
    const { workspace, ...token } = read(tokenInput, request.body)
    const { id, slug, owner } = await workspaceForOperator(app, workspace)
    return { ...(await run(app, 'token.create', owner, token, id)), workspace: slug }
  })
  server.post(`${OPERATOR}/restore`, { bodyLimit: LARGEST }, async (request) => {
    open(request)
    const { email, name, file } = read(restoreInput, request.body)
    const owner = await accountForOperator(app, email, name)
    const restored = await run(app, 'workspace.restore', owner, { file })
    return { ...restored, link: await links.for(owner.email) }
  })
  serveBackups(server, app, open)
}

/**
 * Backups of the whole database, written and read where the server runs. They hold all workspaces and who signs in:
 * whoever may read the data folder may read all of that already.
 */
const serveBackups = (server: FastifyInstance, app: App, open: (request: FastifyRequest) => void): void => {
  server.post(`${OPERATOR}/backup`, async (request) => {
    open(request)
    return app.backups.take(app, read(backupInput, request.body).file, 'command')
  })
  server.post(`${OPERATOR}/prove`, async (request) => {
    open(request)
    return app.backups.prove(app, read(backupInput, request.body).file)
  })
}

const run = async (
  app: App,
  name: string,
  caller: Caller,
  input: unknown,
  workspace?: string,
): Promise<Record<string, unknown>> => {
  const operation = app.operations.get(name)
  if (!operation) throw new Error(`There is no operation ${name}.`)
  const output = await runOperation(app, { operation, caller, input, ...(workspace ? { workspace } : {}) })
  return output as Record<string, unknown>
}

/** Without an address: the first owner's link, else that of the only account. */
const linkForAnybody = async (app: App, links: Links): Promise<string> => {
  const first = await links.first()
  if (first) return first
  const { rows } = await sql<{ email: string }>`select email from auth."user" order by id limit 2`.execute(
    app.db,
  )
  const [only, another] = rows
  if (only && !another) return links.for(only.email)
  throw new Problem(
    'conflict',
    'There are several accounts here. Say whose link it shall be: linchpin link you@example.org',
  )
}

const read = <T>(shape: z.ZodType<T>, body: unknown): T => {
  const result = shape.safeParse(body ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw invalid(issue?.path.join('.') ?? '', issue?.message ?? 'This cannot be used. Nothing was made.')
}
